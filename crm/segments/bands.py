"""How the values of a field are put together when a segment is broken down by it."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from babel.dates import format_skeleton
from sqlglot import exp

from crm.catalog.model import CatalogField
from crm.errors import Misused
from crm.segments.conditions.age import BIRTH, birthday
from crm.segments.conditions.base import Scope, Wording
from crm.segments.customer_fields import customer_field
from crm.sql.binding import query
from crm.sql.fields import column_of
from crm.sql.windows import local
from crm.terms.words import value_words
from crm.warehouse.engine import Warehouse

FEW = 12  # numbers are named one by one up to so many
BANDS = 6
AGES = (18, 25, 35, 45, 55, 65)
MONTHS_SHOWN = 24
Label = Callable[[object], str]


@dataclass(frozen=True)
class Groups:
    """The key is NULL for customers without a value; `ordered` keys are numbers that say the order.

    `folds` says that keys are texts of which case does not matter.
    """

    name: str
    key: exp.Expr
    label: Label
    ordered: bool = False
    folds: bool = False


def groups_of(by: str, scope: Scope, warehouse: Warehouse, wording: Wording) -> Groups:
    """Raises Unknown, NoData, or Misused for another table's field and for personal data."""
    field = customer_field(scope.catalog, by)
    if field.id == BIRTH:
        return _ages(field, scope, wording)
    if field.personal or field.id == "customers.customer_id":
        raise Misused("breakdown-personal", field=field.name(wording.say.language))
    column = column_of(field, "c")
    if field.type in ("number", "integer"):
        return _numbers(field, column, scope, warehouse, wording)
    if field.type in ("date", "timestamp"):
        return _dates(field, column, scope, warehouse, wording)
    name, label = field.name(wording.say.language), _value_label(field, wording)
    if field.type == "boolean":
        return Groups(name, column, label)
    filled = exp.func("NULLIF", column, exp.Literal.string(""))
    return Groups(name, filled, label, folds=True)


def _value_label(field: CatalogField, wording: Wording) -> Label:
    def label(value: object) -> str:
        said = value_words(field, value if isinstance(value, bool) else str(value), wording.catalog, wording.say)  # fmt: skip
        return said[:1].upper() + said[1:]

    return label


def _ages(field: CatalogField, scope: Scope, wording: Wording) -> Groups:
    """Under 18, 18 to 24 …, in full years; a birth date that is still to come is none."""
    born, case = column_of(field, "c"), exp.Case()
    case = case.when(born > scope.binding(scope.clock.today), exp.null())
    for place, age in enumerate(AGES):
        case = case.when(born.copy() > scope.binding(birthday(scope.clock, age)), _literal(place))
    key = case.when(exp.not_(_is_missing(born.copy())), _literal(len(AGES)))

    def label(value: object) -> str:
        place = int(str(value))
        low = AGES[place - 1] if place else None
        return _range(low, AGES[place] if place < len(AGES) else None, wording, whole=True)

    return Groups(wording.say.say("look-age"), key, label, ordered=True)


def _numbers(
    field: CatalogField, column: exp.Expr, scope: Scope, warehouse: Warehouse, wording: Wording
) -> Groups:
    name = field.name(wording.say.language)
    distinct = exp.Count(this=exp.Distinct(expressions=[column.copy()]))
    edges = [_at_share(column, share) for share in ("0.05", "0.95")]
    found = _ask([distinct, *edges], scope, warehouse)
    if not found[0] or float(str(found[0])) <= FEW:
        return Groups(name, column, lambda value: wording.say.number(float(str(value))), ordered=True)  # fmt: skip
    low, high = float(str(found[1])), float(str(found[2]))
    width = _round_width((high - low) / BANDS)
    first, last = math.floor(low / width), math.floor(high / width)
    # The point keeps every engine from dividing whole numbers into whole numbers.
    share = exp.Div(this=column.copy(), expression=exp.Literal.number(repr(float(width))))
    band = exp.Floor(this=share)
    key = exp.func("LEAST", exp.func("GREATEST", band, _literal(first)), _literal(last))
    # GREATEST passes over NULL on some engines.
    key = exp.Case().when(exp.not_(_is_missing(column.copy())), key)

    def label(value: object) -> str:
        place = round(float(str(value)))
        below, above = place * width, (place + 1) * width
        return _range(below if place > first else None, above if place < last else None, wording)

    return Groups(name, key, label, ordered=True)


def _dates(
    field: CatalogField, column: exp.Expr, scope: Scope, warehouse: Warehouse, wording: Wording
) -> Groups:
    """By month, or by year where the dates reach over more than two years."""
    if field.type == "timestamp":
        column = local(column, scope.clock)
    year = exp.Extract(this=exp.var("YEAR"), expression=column.copy())
    month = exp.Extract(this=exp.var("MONTH"), expression=column.copy())
    months = exp.Add(this=exp.Mul(this=year, expression=_literal(12)), expression=month)
    first, last = _ask([exp.Min(this=months.copy()), exp.Max(this=months.copy())], scope, warehouse)
    name = field.name(wording.say.language)
    if first is None or int(str(last)) - int(str(first)) >= MONTHS_SHOWN:
        return Groups(name, year.copy(), lambda value: str(int(str(value))), ordered=True)

    def label(value: object) -> str:
        year, month = divmod(int(str(value)) - 1, 12)
        return str(format_skeleton("yMMM", date(year, month + 1, 1), locale=wording.say.locale))

    return Groups(name, months, label, ordered=True)


def _range(low: float | None, high: float | None, wording: Wording, *, whole: bool = False) -> str:
    """From `low` to below `high`; whole numbers are named up to the last one."""
    say = wording.say
    if low is None:
        return say.say("look-below", high=say.number(high or 0))
    if high is None:
        return say.say("look-from", low=say.number(low))
    return say.say(
        "look-whole-band" if whole else "look-band",
        low=say.number(low),
        high=say.number(high - 1 if whole else high),
    )


def _round_width(width: float) -> float:
    """1, 2 or 5 times a power of ten, not less than the width."""
    power = 10.0 ** math.floor(math.log10(width)) if width > 0 else 1.0
    found = next(m * power for m in (1, 2, 5, 10) if m * power >= width or width <= 0)
    return float(int(found)) if found >= 1 else found


def _at_share(column: exp.Expr, share: str) -> exp.Expr:
    order = exp.Order(expressions=[exp.Ordered(this=column.copy())])
    return exp.WithinGroup(this=exp.PercentileCont(this=exp.Literal.number(share)), expression=order)  # fmt: skip


def _ask(columns: list[exp.Expr], scope: Scope, warehouse: Warehouse) -> tuple[object, ...]:
    asked = query(exp.select(*columns).from_("customers AS c"), scope.binding)
    return warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows[0]


def _is_missing(column: exp.Expr) -> exp.Expr:
    return exp.Is(this=column, expression=exp.null())


def _literal(value: float) -> exp.Expr:
    return exp.Literal.number(int(value) if float(value).is_integer() else repr(value))
