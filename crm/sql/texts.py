"""Comparing text as people do: without regard to case and accents, an empty text being no value.

"Jose" is José and "munchen" is München, whichever of the two was said. Accents are those of Latin
letters: a text that still has other signs without them (ß, 北京) is compared with its accents.
"""

import unicodedata

from sqlglot import exp

from crm.sql.binding import Binding
from crm.sql.patterns import portable
from crm.terms.comparison import Op

EMPTY = exp.Literal.string("")
SPECIAL = ("\\", "%", "_")  # what LIKE would read as more than itself


def compare(
    column: exp.Expr,
    op: Op,
    given: list[str],
    bind: Binding,
    is_list: bool = False,
    accents: bool = True,
) -> exp.Expr:
    """The test of a text column; in a list column ("vegan;refill") `is` means one of its entries.

    Without `accents` the column is known to have none.
    """
    if op == "is_empty":
        return exp.EQ(this=exp.func("COALESCE", column, EMPTY), expression=EMPTY)
    if op == "is_not_empty":
        return exp.NEQ(this=column, expression=EMPTY)
    if op == "matches":
        return exp.RegexpILike(this=column, expression=bind(portable(given[0])))
    folding = Folding(given, accents)
    if is_list and op in ("is", "is_not"):
        return _holds(column, op, folding, bind)
    if op in ("is", "is_not"):
        return _equal(column, op, folding, bind)
    before, after = ("" if op == "starts_with" else "%"), ("" if op == "ends_with" else "%")
    return _like(column, folding, folding.given[0], bind, before, after)


def spellings(given: list[str], known: tuple[str, ...]) -> tuple[str, ...]:
    """Which of all the known values the given ones mean, as they are spelt: US and us for "us".

    Nothing where one of the given ones is none of them, or cannot be told without the database.
    """
    bare = [without_accents(value).lower() for value in given]
    if not all(value.isascii() for value in bare):
        return ()
    alike = {value: without_accents(value).lower() for value in known}
    meant = tuple(value for value, plain in alike.items() if plain in bare)
    return meant if set(bare) <= set(alike.values()) else ()


class Folding:
    """How the values of one comparison, and the column with them, are made alike."""

    def __init__(self, given: list[str], accents: bool) -> None:
        bare = [without_accents(value) for value in given]
        self.plain = all(value.isascii() for value in bare)
        self.given = list(dict.fromkeys(bare if self.plain else given))
        self.cased = not all(has_no_case(value) for value in given)
        self.accents = accents and self.plain

    def column(self, column: exp.Expr) -> exp.Expr:
        if not self.cased:
            return column
        if self.accents:
            column = exp.Anonymous(this="STRIP_ACCENTS", expressions=[column])
        return lower(column)

    def value(self, text: str, bind: Binding) -> exp.Expression:
        # Beyond ASCII, Python and the databases differ in small ways (İ, final sigma): the
        # database folds both sides there.
        return bind(text.lower()) if text.isascii() else lower(bind(text))


def without_accents(text: str) -> str:
    """Resumé as Resume."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def _equal(column: exp.Expr, op: Op, folding: Folding, bind: Binding) -> exp.Expr:
    values, folded = [folding.value(v, bind) for v in folding.given], folding.column(column)
    if len(values) == 1:
        kind = exp.EQ if op == "is" else exp.NullSafeNEQ
        return kind(this=folded, expression=values[0])
    one_of = exp.In(this=folded, expressions=values)
    if op == "is":
        return one_of
    return exp.or_(exp.Is(this=column.copy(), expression=exp.null()), exp.not_(one_of))


def _like(
    column: exp.Expr, folding: Folding, text: str, bind: Binding, before: str, after: str
) -> exp.Expression:
    special = any(sign in text for sign in SPECIAL)
    for sign in SPECIAL:
        text = text.replace(sign, "\\" + sign)
    pattern = folding.value(before + text + after, bind)
    test = exp.Like(this=folding.column(column), expression=pattern)
    return exp.Escape(this=test, expression=exp.Literal.string("\\")) if special else test


def _holds(column: exp.Expr, op: Op, folding: Folding, bind: Binding) -> exp.Expr:
    entries = exp.func("REPLACE", column, exp.Literal.string("; "), exp.Literal.string(";"))
    framed = exp.DPipe(this=exp.DPipe(this=SEPARATOR, expression=entries), expression=SEPARATOR)
    values = [f";{value.strip()};" for value in folding.given]
    holds = exp.or_(*(_like(framed.copy(), folding, value, bind, "%", "%") for value in values))
    if op == "is":
        return holds
    return exp.or_(exp.Is(this=column.copy(), expression=exp.null()), exp.not_(holds))


SEPARATOR = exp.Literal.string(";")


def lower(value: exp.Expr) -> exp.Expression:
    return exp.Lower(this=value)


def has_no_case(text: str) -> bool:
    return text.lower() == text.upper()
