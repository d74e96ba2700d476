"""Members and non-members: those who satisfy a condition beside those who do not, never both at once."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.compose.said import Figures
from crm.catalog.model import Catalog
from crm.reports.definition import ByField, Versus
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.definition import Condition


def with_both_sides(found: Figures, catalog: Catalog) -> Figures:
    """The report where both kinds of people were named: apart by the column that says which they
    are, else those of the one kind beside those of the other."""
    condition = found.who.condition if found.who else None
    sides = _sides(condition)
    if sides is None or found.who is None or found.compare is not None:
        return found
    these, rest = sides
    if split := _column(these, catalog):
        found.breakdowns = (*found.breakdowns, split)
        found.who = replace(found.who, condition=_all(rest)) if rest else None
        return found
    found.who = replace(found.who, condition=_all((these, *rest)))
    others = _all((Not(of=these), *rest))
    found.compare = Versus(who=others) if others else None
    return found


def _sides(condition: Condition | None) -> tuple[Condition, tuple[Condition, ...]] | None:
    """The condition that stands there with its opposite, and what is said beside of both."""
    if not isinstance(condition, All | AnyOf):
        return None
    denied = [part.of for part in condition.of if isinstance(part, Not)]
    both = next((part for part in condition.of if part in denied), None)
    rest = tuple(p for p in condition.of if p not in (both, Not(of=both))) if both else ()
    if both is None or (rest and isinstance(condition, AnyOf)):
        return None
    return both, rest


def _column(these: Condition, catalog: Catalog) -> ByField | None:
    """The column that says yes for these and no for the others."""
    if not isinstance(these, Attribute) or len(these.values) != 1:
        return None
    field = catalog.fields.get(these.field)
    return ByField(field=these.field) if field and field.yes == these.values[0] else None


def _all(conditions: Sequence[Condition]) -> Condition | None:
    if len(conditions) > 1:
        return All(of=tuple(conditions))
    return conditions[0] if conditions else None
