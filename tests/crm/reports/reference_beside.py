"""What stands beside a measure: the time before, the year before, other people; in plain Python."""

from typing import Any

from crm.reports.definition import AnotherTime, ByTime, Report, Versus
from crm.reports.measures.all import BY_ID
from crm.reports.measures.base import Measure
from tests.crm.reports.reference import Company, Group, Values, answer
from tests.crm.reports.reference_before import beside, stretches
from tests.crm.reports.reference_worth import clock_of


def compared(report: Report, company: Company) -> Values:
    """Of each group every measure, what it was or is for the others, and the change as a share."""
    alone = report.model_copy(update={"compare": None})
    now = answer(alone, company)
    before = _others(alone, report, company)
    found: Values = {}
    for group in dict.fromkeys((*now, *before)):
        row: list[Any] = []
        for at, measure in enumerate(report.measures):
            row += _changed(*(_cell(side, group, at, measure) for side in (now, before)))
        found[group] = tuple(row)
    return found


def _others(alone: Report, report: Report, company: Company) -> Values:
    if isinstance(report.compare, Versus):
        return answer(alone.model_copy(update={"who": report.compare.who}), company)
    earlier: Any
    if isinstance(report.compare, AnotherTime):
        clock = clock_of(company)
        (later, _), (earlier, _) = (
            stretches(window, "previous", clock)
            for window in (report.window, report.compare.window)
        )
    else:
        later, earlier = stretches(report.window, str(report.compare), clock_of(company))
    found: Values = {}
    parts = tuple(dict.fromkeys(report.breakdowns))
    for group, values in answer(alone.model_copy(update={"window": earlier}), company).items():
        moved = _moved(group, parts, earlier, later, company)
        if moved is not None:
            found[moved] = values
    return found


def _moved(
    group: Group, parts: tuple[Any, ...], earlier: Any, later: Any, company: Company
) -> Group | None:
    """Beside which group of the later time it stands; None where that has none."""
    names = []
    for part, name in zip(parts, group, strict=True):
        if isinstance(part, ByTime):
            name = beside(part.grain, name, earlier, later, clock_of(company))
            if name is None:
                return None
        names.append(name)
    return tuple(names)


def _cell(values: Values, group: Group, at: int, measure: str) -> Any:
    """The value; of what is counted or adds up there is 0 where there is none."""
    value = values.get(group, (None,) * (at + 1))[at]
    known = BY_ID[measure]
    counted = isinstance(known, Measure) and (known.additive or known.unit == "count")
    return 0 if value is None and counted else value


def _changed(now: float | None, before: float | None) -> tuple[Any, Any, Any]:
    if now is None or not before:
        return now, before, None
    return now, before, (now - before) / abs(before)
