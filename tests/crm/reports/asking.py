"""Asking a small world for a report, the short way."""

from typing import Any

from crm.languages.speak import speaker
from crm.reports.compile import compile_report
from crm.reports.definition import Report
from crm.reports.run import ReportResult, run_report
from crm.segments.conditions.base import Wording
from tests.worlds import World

YEAR = {"kind": "calendar", "period": "year", "offset": 0}
MONTH = {"kind": "calendar", "period": "month", "offset": 0}


def days(first: str, last: str) -> dict[str, str]:
    """The window from one day to another, both included."""
    return {"kind": "between", "first": first, "last": last}


def by(*names: str) -> list[dict[str, str]]:
    """Breakdowns: `table.column` is a field, anything else a grain of time."""
    return [
        {"kind": "field", "field": name} if "." in name else {"kind": "time", "grain": name}
        for name in names
    ]


def wording(world: World, language: str = "en") -> Wording:
    return Wording(speaker(language), world.catalog, lambda id: id)


def asked(measures: str, *breakdowns: str, **more: Any) -> Report:
    definition = {"measures": measures.split(), "breakdowns": by(*breakdowns), **more}
    return Report.model_validate(definition)


def run(
    world: World, measures: str, *breakdowns: str, language: str = "en", **more: Any
) -> ReportResult:
    report = asked(measures, *breakdowns, **more)
    return run_report(report, world.scope(), world, wording(world, language))


def rows(world: World, measures: str, *breakdowns: str, **more: Any) -> list[tuple[Any, ...]]:
    """The rows of the answer as JSON values, in their order."""
    return list(run(world, measures, *breakdowns, **more).rows)


def value(world: World, measure: str, **more: Any) -> Any:
    """The one value of a measure."""
    ((found,),) = rows(world, measure, **more)
    return found


def shown(world: World, measures: str, *breakdowns: str, **more: Any) -> str:
    """The SQL as a person reads it."""
    return compile_report(asked(measures, *breakdowns, **more), world.scope()).query.shown()
