"""Deeds that a segment asks for and that the data does not record at all: nobody did, nobody could."""

from collections.abc import Iterable

from sqlglot import exp

from crm.segments.compile import walk
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.engaged import EMAIL_SIGNS, Engaged
from crm.segments.conditions.event import Event
from crm.segments.conditions.event_date import EventDate
from crm.segments.conditions.sequence import Sequence
from crm.sql.binding import Binding, query
from crm.sql.values import as_text
from crm.terms.words import value_words
from crm.warehouse.engine import Warehouse

Asked = tuple[str, tuple[str, ...]]  # the field that records a deed, and the values that tell of it


def unrecorded(
    condition: BaseCondition, scope: Scope, warehouse: Warehouse, wording: Wording
) -> tuple[str, ...]:
    """A sentence on each deed of which there is no record: "did not open" then tells nothing."""
    asked = dict.fromkeys(one for part, _ in walk(condition) for one in _asked(part))
    return tuple(_sentence(*one, wording) for one in asked if _missing(*one, scope, warehouse))


def _asked(part: BaseCondition) -> Iterable[Asked]:
    match part:
        case Event(types=types) | EventDate(types=types):
            yield "events.type", types
        case Sequence():
            yield from (("events.type", s.types) for s in (part.first, part.then) if s.types)
        case Engaged(by="email"):
            yield "events.type", EMAIL_SIGNS
        case Bought(orders="returned" | "cancelled" as status):
            yield "orders.status", (status,)


def _missing(name: str, values: tuple[str, ...], scope: Scope, warehouse: Warehouse) -> bool:
    """Whether no row has any of the values; the database is asked what the harvest does not know."""
    field = scope.catalog.fields.get(name)
    if field is None:
        return False
    wanted = {value.lower() for value in values}
    if wanted & {as_text(value).lower() for value in field.values}:
        return False
    binding = Binding()
    column = exp.Lower(this=exp.column(field.column))
    among = exp.In(this=column, expressions=[binding(value) for value in sorted(wanted)])
    asked = query(exp.select("1").from_(field.table).where(among).limit(1), binding)
    return not warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows


def _sentence(name: str, values: tuple[str, ...], wording: Wording) -> str:
    say, field = wording.say, wording.catalog.fields[name]
    if name == "events.type":
        said = [wording.catalog.event_name(value, say.language) for value in values]
    else:
        said = [value_words(field, value, wording.catalog, say) for value in values]
    return say.say("deed-unrecorded", field=field.name(say.language), values=say.any_of(said))
