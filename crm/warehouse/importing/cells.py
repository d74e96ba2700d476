"""Reading one cell: from the text of a file to a value, as SQL over the raw tables.

Every reader gives NULL for a text that it cannot read, and never another value for it. A cell
here is an SQL expression of the trimmed text, in which an empty cell is NULL already.
"""

from crm.warehouse.importing.numbers import PLAIN, NumberStyle, number_of, quoted
from crm.warehouse.schema import ColumnType

TIME = r"\d{2}:\d{2}(:\d{2}(\.\d+)?)?"
OFFSET = r"(Z|[+-]\d{2}(:?\d{2})?)?"
DATE = r"\d{4}-\d{2}-\d{2}"
# 2026-01-31, or with a time of day after T or a space, seconds and an offset as one likes.
COMMON = rf"{DATE}([T ]{TIME}{OFFSET})?"
# The rest of ISO 8601: small letters, a decimal comma, a space before the offset, no hyphens;
# and UTC for Z, as databases write it.
LOOSE = rf"{DATE}[Tt ]\d{{2}}:\d{{2}}(:\d{{2}}([.,]\d+)?)? ?([Zz]|UTC|GMT|[+-]\d{{2}}(:?\d{{2}})?)?"
BASIC = r"(\d{4})(\d{2})(\d{2})(T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}(:?\d{2})?)?)?"

YES, NO = ("true", "t", "yes", "y", "1"), ("false", "f", "no", "n", "0")


BLANKS = " \t\r\n\u00a0"
WHITE_SPACE = quoted(BLANKS)


def trimmed(column: str) -> str:
    return f"nullif(trim({column}, {WHITE_SPACE}), '')"


def maybe_padded(column: str) -> str:
    """True for every cell that trimming changes; ten times faster than trimming."""
    # What is below "!" is the space, the line breaks and the empty text.
    ends = (f"suffix({column}, {quoted(blank)})" for blank in BLANKS)
    return f"({column} < '!' OR prefix({column}, {quoted(BLANKS[-1])}) OR {' OR '.join(ends)})"


def value_of(cell: str, kind: ColumnType, style: NumberStyle = PLAIN, form: str = "") -> str:
    """The SQL that reads `cell` as a value of our type `kind`.

    `form` is the strptime pattern of dates that are not ISO 8601, as a mapping may name it.
    """
    match kind:
        case "text":
            return cell
        case "number":
            return number_of(cell, style)
        case "integer":
            return _integer_of(cell, style)
        case "boolean":
            return _boolean_of(cell)
        case "timestamp":
            return _formed(cell, form) if form else timestamp_of(cell)
        case "date":
            return f"CAST({_formed(cell, form) if form else timestamp_of(cell)} AS DATE)"
        case "json":
            return f"CASE WHEN json_valid({cell}) THEN CAST({cell} AS JSON) END"


def timestamp_of(cell: str) -> str:
    """UTC without a zone. A bare date is midnight; a time without an offset is UTC."""
    loose = f"replace(upper({cell}), ',', '.')"
    loose = f"regexp_replace({loose}, ' ?(UTC|GMT)$', 'Z')"
    loose = f"regexp_replace({loose}, ' ?(Z|[+-][0-9:]+)$', '\\1')"
    basic = f"regexp_replace({cell}, {quoted(BASIC)}, '\\1-\\2-\\3 \\5:\\6:\\7\\8')"
    basic = f"regexp_replace(replace({basic}, ' ::', ''), ':(Z|[+-]|$)', ':00\\1')"
    return f"""CASE
        WHEN regexp_full_match({cell}, {quoted(COMMON)}) THEN {_instant(cell)}
        WHEN regexp_full_match({cell}, {quoted(LOOSE)}) THEN {_instant(loose)}
        WHEN regexp_full_match({cell}, {quoted(BASIC)}) THEN {_instant(basic)}
    END"""


def _instant(text: str) -> str:
    return _in_our_era(f"CAST(TRY_CAST({text} AS TIMESTAMPTZ) AS TIMESTAMP)")


def _formed(cell: str, form: str) -> str:
    return _in_our_era(f"CAST(try_strptime({cell}, {quoted(form)}) AS TIMESTAMP)")


def _in_our_era(moment: str) -> str:
    # Python reads years 1 to 9999, and a year 0 or 10000 is a slip of the pen anyway.
    return f"CASE WHEN {moment} >= '0001-01-01' AND {moment} < '9999-12-31' THEN {moment} END"


def _integer_of(cell: str, style: NumberStyle) -> str:
    number = number_of(cell, style)
    exact = f"TRY_CAST(regexp_extract({cell}, '^[+-]?[0-9]+$') AS BIGINT)"
    return f"coalesce({exact}, CASE WHEN {number} = trunc({number}) THEN TRY_CAST({number} AS BIGINT) END)"


def _boolean_of(cell: str) -> str:
    def among(words: tuple[str, ...]) -> str:
        return f"lower({cell}) IN ({', '.join(map(quoted, words))})"

    return f"CASE WHEN {among(YES)} THEN TRUE WHEN {among(NO)} THEN FALSE END"


def upper_code(cell: str, length: int) -> str:
    """A code of that many letters in capitals, as ISO writes it; any other text as it is."""
    return f"CASE WHEN length({cell}) = {length} THEN upper({cell}) ELSE {cell} END"
