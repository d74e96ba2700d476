"""Days of the week and hours in a report: sales on Mondays, orders in the evening by country."""

from collections.abc import Sequence
from typing import Any

from agent.embedded.compose.said import Figures
from agent.embedded.spans import Span
from crm.reports.definition import ByTime
from crm.terms.during import WEEKDAYS, During

HOURS = ("hour", "hour_of_day")


def coming_round(rest: Sequence[Span], of_people: int | None) -> tuple[During | None, list[Span]]:
    """The days and hours that are said of what is measured, and the spans that are left.

    Behind the place `of_people` they tell of people.
    """
    said = [
        s
        for s in rest
        if s.kind in ("weekdays", "hours") and (of_people is None or s.start < of_people)
    ]
    stretches = [s for s in said if s.kind == "hours"]
    days = {day for s in said if s.kind == "weekdays" for day in s.meaning}
    if not said or len(stretches) > 1:
        return None, list(rest)
    told: dict[str, Any] = {"weekdays": tuple(day for day in WEEKDAYS if day in days)}
    if stretches:
        told["from_hour"], told["to_hour"] = stretches[0].meaning
    return During(**told), [s for s in rest if s not in said]


def of_the_week(spans: Sequence[Span]) -> list[Span]:
    """按星期和小时: a word for weeks and for weekdays means these beside hours."""
    hours = any(s.of_kind("unit", "grain") and s.meaning in HOURS for s in spans)
    return [(hours and _weekday(span)) or span for span in spans]


def _weekday(span: Span) -> Span | None:
    return next((r for r in span.readings() if r.kind == "grain" and r.meaning == "weekday"), None)


def by_the_clock(found: Figures) -> None:
    """Hours beside weekdays or other times, or ranked, are those of any day."""
    beside = sum(isinstance(part, ByTime) for part in found.breakdowns) > 1
    if beside or found.top is not None:
        found.breakdowns = tuple(
            ByTime(grain="hour_of_day") if part == ByTime(grain="hour") else part
            for part in found.breakdowns
        )
