"""One comparison of one field as SQL, by the type of the field (meaning: `crm.terms.comparison`).

`check` refuses what does not fit before anything runs; `compare` then builds the test. A test is
unknown (NULL) for a row without a value, but for `is_not` and `is_empty`, which are TRUE for it.
"""

from datetime import date

from sqlglot import exp

from crm.catalog.model import Catalog, CatalogField
from crm.errors import Misused
from crm.sql import days, texts, values
from crm.sql.binding import Bindable, Binding
from crm.sql.fields import column_of, is_list
from crm.sql.patterns import portable
from crm.terms.clock import Clock
from crm.terms.comparison import NUMBER_OF_VALUES, Filter, Op, Value
from crm.warehouse.schema import ColumnType

EMPTY: tuple[Op, ...] = ("is_empty", "is_not_empty")
EQUAL: tuple[Op, ...] = ("is", "is_not")
ORDERED: tuple[Op, ...] = ("more_than", "at_least", "less_than", "at_most", "between")
PARTS: tuple[Op, ...] = ("contains", "starts_with", "ends_with", "matches")
OPS: dict[ColumnType, tuple[Op, ...]] = {
    "text": EMPTY + EQUAL + PARTS,
    "json": EMPTY + PARTS,
    "number": EMPTY + EQUAL + ORDERED,
    "integer": EMPTY + EQUAL + ORDERED,
    "boolean": EMPTY + EQUAL,
    "date": EMPTY + EQUAL + ORDERED,
    "timestamp": EMPTY + EQUAL + ORDERED,
}
ORDERS = {"more_than": exp.GT, "at_least": exp.GTE, "less_than": exp.LT, "at_most": exp.LTE}


def check(field: CatalogField, op: Op, given: tuple[Value, ...]) -> None:
    """Raises Misused when the field's type does not know the comparison or a value does not fit."""
    if op not in OPS[field.type]:
        raise Misused(f"comparison-not-for-{_sort(field)}", field=field.id, op=op)
    fewest, most = NUMBER_OF_VALUES.get(op, (1, 1))
    if not fewest <= len(given) <= most:
        raise Misused(
            "comparison-values", field=field.id, fewest=fewest, most=most, given=len(given)
        )
    found = [values.typed(field, value) for value in given]
    if op == "matches":
        portable(str(found[0]))
    if op == "between" and _backwards(found[0], found[1]):
        raise Misused("comparison-backwards", field=field.id, low=str(given[0]), high=str(given[1]))


def _backwards(low: Bindable, high: Bindable) -> bool:
    """Whether the upper value is below the lower one; a day and a moment are compared by day."""
    return str(high)[:10] < str(low)[:10] if isinstance(low, date) else float(high) < float(low)  # type: ignore[arg-type]


def check_filter(catalog: Catalog, filter: Filter, tables: tuple[str, ...]) -> None:
    """Raises Unknown, NoData or Misused unless the filter fits a field of one of `tables`."""
    field = catalog.field(filter.field)
    if field.table not in tables:
        raise Misused("field-not-here", field=field.id, tables=", ".join(tables))
    check(field, filter.op, filter.values)


def compare(
    field: CatalogField, alias: str, op: Op, given: tuple[Value, ...], clock: Clock, bind: Binding
) -> exp.Expr:
    """The test of the field in the table called `alias`. Raises as `check` does."""
    return compare_column(field, column_of(field, alias), op, given, clock, bind)


def compare_column(
    field: CatalogField,
    column: exp.Expr,
    op: Op,
    given: tuple[Value, ...],
    clock: Clock,
    bind: Binding,
) -> exp.Expr:
    """The same for a column that is computed: `column` has the field's type."""
    check(field, op, given)
    if field.type in ("text", "json"):
        said = [str(values.typed(field, value)) for value in given]
        spelt = texts.spellings(said, field.values) if op in EQUAL and field.all_known else ()
        if spelt:
            return among(column, op, [bind(value) for value in spelt])
        return texts.compare(column, op, said, bind, is_list(field), may_have_accents(field))
    if op in EMPTY:
        return missing(column) if op == "is_empty" else exp.not_(missing(column))
    if field.type == "timestamp":
        return days.compare(
            column, op, [values.day_or_moment(field, v) for v in given], clock, bind
        )
    return _plain(column, op, [bind(values.typed(field, v)) for v in given])


def may_have_accents(field: CatalogField) -> bool:
    """Whether a stored value may have some: not where all of them are known, and none has."""
    return not (field.all_known and all(value.isascii() for value in field.values))


def missing(column: exp.Expr) -> exp.Expression:
    return exp.Is(this=column, expression=exp.null())


def _plain(column: exp.Expr, op: Op, given: list[exp.Expression]) -> exp.Expr:
    """Numbers, dates and yes/no: compared as they are."""
    if op == "between":
        return exp.Between(this=column, low=given[0], high=given[1])
    if op in ORDERS:
        return ORDERS[op](this=column, expression=given[0])
    return among(column, op, given)


def among(column: exp.Expr, op: Op, given: list[exp.Expression]) -> exp.Expr:
    """`is` and `is_not` any of the values."""
    if len(given) == 1:
        kind = exp.EQ if op == "is" else exp.NullSafeNEQ
        return kind(this=column, expression=given[0])
    one_of = exp.In(this=column, expressions=given)
    if op == "is":
        return one_of
    bare = next(column.find_all(exp.Column))
    return exp.or_(missing(bare.copy()), exp.not_(one_of))


def _sort(field: CatalogField) -> str:
    """What a field of this type holds, in the words of the error messages' keys."""
    return {"json": "text", "integer": "number", "date": "day", "timestamp": "day"}.get(
        field.type, field.type
    )
