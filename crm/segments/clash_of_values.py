"""Whether two conditions on one field, or on age, exclude each other: is DE and is FR, over 5 and under 3."""

import math
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from crm.catalog.model import Catalog, CatalogField
from crm.segments.arrangement import One
from crm.segments.conditions.age import OLDEST, Age, whole_years
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.consent import Consent
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.reachable import Reachable
from crm.segments.stretches import INSTANT, Stretch, says_only
from crm.sql.fields import is_list
from crm.sql.values import as_text, typed
from crm.sql.windows import edges, whole_day
from crm.terms.clock import Clock
from crm.terms.comparison import Op, Value
from crm.terms.window import Ago, Between, Calendar, Last, Next

WINDOWS = (Last, Next, Ago, Calendar, Between)
OPPOSITE: dict[Op, Op] = {"is_not": "is", "is_not_empty": "is_empty"}
MEASURED = ("is", "more_than", "at_least", "less_than", "at_most", "between")
BEGIN = datetime(1, 1, 1)


def values_clash(one: One, other: One, catalog: Catalog, clock: Clock) -> bool:
    """Whether no customer's values can satisfy both."""
    a, b = one.condition, other.condition
    if isinstance(a, Reachable | Consent) and isinstance(b, Reachable | Consent):
        return _reach_clash(one, other) or _reach_clash(other, one)
    if isinstance(a, Attribute) and isinstance(b, Attribute) and a.field == b.field:
        field = catalog.fields.get(a.field)
        return field is not None and not is_list(field) and _fields_clash(one, other, field, clock)
    same = isinstance(a, Age) or (isinstance(a, Dated) and isinstance(b, Dated) and a.field == b.field)  # fmt: skip
    if type(a) is not type(b) or not same:
        return False
    return _clash(one, other, [_lies(a, clock)], [_lies(b, clock)])


def nobody_is(one: One) -> bool:
    """Whether no age is meant: more than 30 and at the same time less than 20."""
    stretch = _age(one.condition) if isinstance(one.condition, Age) else None
    return stretch is not None and stretch.is_empty and not one.negated


def _clash(one: One, other: One, a: Iterable[Stretch | None], b: Iterable[Stretch | None]) -> bool:
    """`a` and `b` are where the value may lie, in one of them each; None is not known where."""
    there, here = list(a), list(b)
    if None in there or None in here or (one.negated and other.negated):
        return False
    if one.negated or other.negated:
        yes, no = (here, there) if one.negated else (there, here)
        return all(any(s.within(t) for t in no if t) for s in yes if s)
    return all(s.misses(t) for s in there if s for t in here if t)


def _lies(condition: object, clock: Clock) -> Stretch | None:
    return _age(condition) if isinstance(condition, Age) else _dated(condition, clock)


def _age(age: Age) -> Stretch | None:
    if age.years.op == "is_not":
        return None
    fewest, most = whole_years(age.years)
    return Stretch(fewest, math.inf if most > OLDEST else most)


def _dated(dated: object, clock: Clock) -> Stretch | None:
    """When the date may lie; None for a period of another kind."""
    window = getattr(dated, "window", None)
    if not says_only(window, WINDOWS) or isinstance(dated, Attribute):
        return None
    start, end = edges(window, clock)  # type: ignore[arg-type]
    if end is None and not isinstance(window, Between):
        end = clock.utc + INSTANT  # up to now, now included
    low = _place(start) if start else -math.inf
    return Stretch(low, _place(end) if end else math.inf, high_open=True)


def _reach_clash(one: One, other: One) -> bool:
    """Reachable, and not opted in."""
    a, b = one.condition, other.condition
    if not (isinstance(a, Reachable) and isinstance(b, Consent)):
        return False
    same = (a.channel, "opted_in") == (b.channel, b.status)
    return same and not one.negated and other.negated


def _fields_clash(one: One, other: One, field: CatalogField, clock: Clock) -> bool:
    one, other = _plain(one), _plain(other)
    a, b = one.condition, other.condition
    assert isinstance(a, Attribute) and isinstance(b, Attribute)
    if not (says_only(a, (Attribute,), PARTS) and says_only(b, (Attribute,), PARTS)):
        return False
    if "is_empty" in (a.op, b.op):
        return _empty_clash(one, other, field)
    if field.type in ("text", "boolean", "json"):
        return a.op == b.op == "is" and _names_clash(one, other, field)
    return _clash(one, other, _stretches(a, field, clock), _stretches(b, field, clock))


PARTS = {"kind", "field", "op", "values"}


def _plain(one: One) -> One:
    """Is not, and is not empty, as the opposite of what they deny."""
    condition = one.condition
    if isinstance(condition, Attribute) and condition.op in OPPOSITE:
        turned = condition.model_copy(update={"op": OPPOSITE[condition.op]})
        return One(turned, not one.negated)
    return one


def _empty_clash(one: One, other: One, field: CatalogField) -> bool:
    """Has no value, and has one."""
    a, b = one.condition, other.condition
    assert isinstance(a, Attribute) and isinstance(b, Attribute)
    if a.op == b.op:
        return one.negated != other.negated
    none, some = (one, other) if a.op == "is_empty" else (other, one)
    if none.negated or some.negated:
        return False
    assert isinstance(some.condition, Attribute)
    return field.type not in ("text", "json") or all(_folded(v) for v in some.condition.values)


def _names_clash(one: One, other: One, field: CatalogField) -> bool:
    """Is one of these, and is one of those; or is none of them."""
    a, b = one.condition, other.condition
    assert isinstance(a, Attribute) and isinstance(b, Attribute)
    if one.negated and other.negated:
        return False
    if one.negated or other.negated:
        yes, no = (b, a) if one.negated else (a, b)
        return {_exact(v, field) for v in yes.values} <= {_exact(v, field) for v in no.values}
    return not {_folded(_exact(v, field)) for v in a.values} & {
        _folded(_exact(v, field)) for v in b.values
    }


def _stretches(condition: Attribute, field: CatalogField, clock: Clock) -> list[Stretch | None]:
    """Where a number or a moment may lie, as stretches of which one must hold it."""
    if condition.op not in MEASURED:
        return [None]
    ends = [_ends(value, field, clock) for value in condition.values]
    if condition.op == "is":
        return [*ends]
    first, last = ends[0], ends[-1]
    match condition.op:
        case "more_than":
            return [Stretch(low=first.high, low_open=not first.high_open)]
        case "at_least":
            return [Stretch(low=first.low)]
        case "less_than":
            return [Stretch(high=first.low, high_open=True)]
        case "at_most":
            return [Stretch(high=first.high, high_open=first.high_open)]
    return [Stretch(first.low, last.high, high_open=last.high_open)]


def _ends(value: Value, field: CatalogField, clock: Clock) -> Stretch:
    """A number or a moment is one point; a day lasts until the next one begins."""
    found = typed(field, value)
    if isinstance(found, datetime):
        return Stretch(_place(found), _place(found))
    if isinstance(found, date) and field.type == "date":
        return Stretch(found.toordinal(), found.toordinal() + 1, high_open=True)
    if isinstance(found, date):
        start, end = whole_day(found, clock)
        return Stretch(_place(start), _place(end), high_open=True)
    return Stretch(float(found), float(found))


def _place(moment: datetime) -> float:
    """The moment as a whole number of microseconds, which a float still tells apart near now."""
    return (moment - BEGIN) // timedelta(microseconds=1)


def _exact(value: Value, field: CatalogField) -> str:
    """The value as it is certainly equal to itself: without case where that is plain."""
    text = str(typed(field, value)) if field.type == "boolean" else as_text(value)
    return text.lower() if text.isascii() else text


def _folded(value: Value) -> str:
    """As alike as any comparison may ever find two texts: without case, accents and outer spaces."""
    plain = unicodedata.normalize("NFKD", as_text(value).casefold())
    return "".join(c for c in plain if not unicodedata.combining(c)).strip()
