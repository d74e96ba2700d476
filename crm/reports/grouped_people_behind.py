"""From a group of people in a report's row, a cohort or a segment, to the condition that says it."""

from datetime import date, timedelta

from crm.reports.ages import of_age
from crm.reports.definition import ByAge, ByCohort
from crm.reports.groups_of_people import Joined
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.in_segment import InSegment
from crm.segments.conditions.logic import AnyOf, Not
from crm.segments.conditions.order_date import OrderDate
from crm.segments.definition import Condition
from crm.terms.window import EVER, Between, step


def in_group(group: Joined, value: object) -> Condition:
    """Who is in the group of that name, or in none of them where it has none."""
    if isinstance(group.of, ByAge):
        return of_age(value)
    if not isinstance(group.of, ByCohort):
        if value is not None:
            return InSegment(segment=str(value))
        inside = tuple(InSegment(segment=name) for name in group.of.segments)
        return Not(of=inside[0] if len(inside) == 1 else AnyOf(of=inside))
    if value is None:
        return Not(of=_began(group.of, None))
    first = date.fromisoformat(str(value)[:10])
    return _began(group.of, Between(first=first, last=_last(group.of, first)))


def _last(cohort: ByCohort, first: date) -> date:
    return step(cohort.grain, first, 1) - timedelta(days=1)


def _began(cohort: ByCohort, window: Between | None) -> Condition:
    if cohort.start == "signup":
        return Dated(window=window or EVER)
    return OrderDate(window=window or EVER)
