"""Numbers as people write them: which way a column writes them, and how they are read.

A column is read with a decimal comma or with separated thousands only when every number in it
agrees with that. What is not sure stays unread: `1,234` alone may be a thousand or one and a bit.
"""

from dataclasses import dataclass

SPACES = r"[ \x{00A0}\x{202F}]"
PLAIN_NUMBER = r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?"
NUMBER_LIKE = r"[+-]?[0-9.,'’ \x{00A0}\x{202F}]*\d[0-9.,'’ \x{00A0}\x{202F}]*"


def _grouped(mark: str, decimal: str) -> str:
    groups = "|".join(rf"({sign}\d{{3}})+" for sign in (mark, SPACES, "['’]"))
    return rf"[+-]?([1-9]\d{{0,2}}({groups})|\d+)({decimal}\d+)?"


@dataclass(frozen=True)
class NumberStyle:
    """One way to write numbers: what they look like, and which sign stands before the decimals."""

    pattern: str
    decimal: str
    plain: bool = False


PLAIN = NumberStyle(PLAIN_NUMBER, ".", plain=True)
POINT = NumberStyle(_grouped(",", r"\."), ".")  # 1,234.50
COMMA = NumberStyle(_grouped(r"\.", ","), ",")  # 1.234,50
STYLES = {".": POINT, ",": COMMA}


@dataclass(frozen=True)
class NumberCounts:
    """How many cells of a column look like numbers at all, and how many in which style."""

    like: int
    plain: int
    point: int
    comma: int
    marked: int  # cells with a point or a comma in them


def number_counts(cell: str) -> list[str]:
    """The counts above as SQL aggregates of one column, in the order of the fields."""

    def count(pattern: str) -> str:
        return f"count_if(regexp_full_match({cell}, {quoted(pattern)}))"

    patterns = (f"{PLAIN_NUMBER}|{NUMBER_LIKE}", PLAIN_NUMBER, POINT.pattern, COMMA.pattern)
    return [*map(count, patterns), f"count_if(regexp_matches({cell}, '[.,]'))"]


def style_of(counts: NumberCounts) -> NumberStyle:
    """The one style that all numbers of the column agree with; else plain numbers alone are read."""
    if counts.plain == counts.like:
        return PLAIN
    point, comma = counts.point == counts.like, counts.comma == counts.like
    if point and comma:
        return PLAIN if counts.marked else POINT
    return POINT if point else COMMA if comma else PLAIN


def number_of(cell: str, style: NumberStyle) -> str:
    """A DOUBLE, or NULL for what the style does not allow and for what is not finite."""
    digits = cell
    if not style.plain:
        marks = quoted(r"[^0-9+.-]" if style.decimal == "." else r"[^0-9+,-]")
        digits = f"replace(regexp_replace({cell}, {marks}, '', 'g'), ',', '.')"
    fits = f"regexp_full_match({cell}, {quoted(style.pattern)})"
    value = f"TRY_CAST({digits} AS DOUBLE)"
    return f"CASE WHEN {fits} AND isfinite({value}) THEN {value} END"


def quoted(text: str) -> str:
    """A text of this program as an SQL literal. What comes from files is never written this way."""
    return "'" + text.replace("'", "''") + "'"
