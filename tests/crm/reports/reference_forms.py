"""What tops, everything else, shares, running totals, averages and growth mean, in plain Python."""

from datetime import date, timedelta
from typing import Any

from crm.reports.definition import ByTime, Report
from crm.reports.measures.all import measure_called
from tests.crm.reports.reference import Company, Group, answer

Values = dict[Group, tuple[Any, ...]]
COUNTED = ("orders", "buyers", "new_customers", "units", "sent", "delivered", "opened", "clicked")
MONTHS = {"month": 1, "quarter": 3, "year": 12}


def whole_answer(report: Report, company: Company) -> Values:
    """The values of the first measure by group, followed by those of its forms."""
    plain = report.model_copy(update={"top": None, "rest": False, "forms": ()})
    fields = [i for i, part in enumerate(report.breakdowns) if not isinstance(part, ByTime)]
    first = _first(report, company) if report.top is not None and fields else None

    def merged(group: Group) -> Group:
        """Whatever is not among the first is one group without a name."""
        if first is None or not report.rest or _named(group, fields) in first:
            return group
        return tuple(None if i in fields else part for i, part in enumerate(group))

    values = answer(plain, company, merged)
    if first is not None and not report.rest and len(fields) < len(report.breakdowns):
        values = {g: v for g, v in values.items() if _named(g, fields) in first}
    values = _with_forms(values, report, company)
    over_time = bool(fields) and len(fields) < len(report.breakdowns)
    if report.top is None or report.rest or over_time:
        return values
    kept = first if first is not None else _ranked(values, report)
    return {group: value for group, value in values.items() if group in kept}


def _named(group: Group, fields: list[int]) -> Group:
    return tuple(group[i] for i in fields)


def _first(report: Report, company: Company) -> list[Group]:
    """The groups that come first over the whole time; none that is unknown is among them."""
    fields = tuple(part for part in report.breakdowns if not isinstance(part, ByTime))
    timeless = report.model_copy(
        update={"breakdowns": fields, "top": None, "rest": False, "forms": ()}
    )
    known = {g: v for g, v in answer(timeless, company).items() if None not in g}
    return _ranked(known, report)


def _ranked(values: Values, report: Report) -> list[Group]:
    """By value, those without one last; by name among equals."""
    sign = 1 if report.lowest else -1

    def place(group: Group) -> tuple[bool, float, Group]:
        value = values[group][0]
        name = tuple((part is None, 0 if part is None else part) for part in group)
        return value is None, sign * (value or 0), name

    return sorted(values, key=place)[: report.top]


def _with_forms(values: Values, report: Report, company: Company) -> Values:
    made = {group: list(value) for group, value in values.items()}
    single = {group: value[0] for group, value in values.items()}
    for form in dict.fromkeys(report.forms):
        whole = _whole(report, company) if form == "share" else {}
        for group in values:
            made[group].append(_form(form, group, single, whole, report))
    return {group: tuple(value) for group, value in made.items()}


def _whole(report: Report, company: Company) -> Values:
    """The totals that shares are of: of each period where there are other groups, else of all."""
    times = tuple(part for part in report.breakdowns if isinstance(part, ByTime))
    parts = times if len(times) < len(report.breakdowns) else ()
    update = {"breakdowns": parts, "top": None, "rest": False, "forms": ()}
    return answer(report.model_copy(update=update), company)


def _form(form: str, group: Group, values: dict[Group, Any], whole: Values, report: Report) -> Any:
    value, at = values[group], _time(report)
    if form == "share":
        total = whole.get((group[at],) if at is not None and len(group) > 1 else (), (None,))[0]
        return value / total if total and value is not None else None
    assert at is not None
    grain = report.breakdowns[at].grain  # type: ignore[union-attr]
    beside = {g[at]: v for g, v in values.items() if _without(g, at) == _without(group, at)}
    if form == "cumulative":  # what has no time comes last
        known = [v for t, v in beside.items() if not later(t, group[at]) and v is not None]
        return sum(known) if known else None
    if group[at] is None:
        return None
    if form == "growth":
        before = beside.get(back(group[at], grain, 1))
        return (value - before) / abs(before) if before and value is not None else None
    start = back(group[at], grain, report.periods - 1)
    if min(g[at] for g in values if g[at] is not None) > start:
        return None
    known = [v for t, v in beside.items() if t and start <= t <= group[at] and v is not None]
    measure = measure_called(report.measures[0])
    if measure.additive or measure.unit == "count":  # nothing was counted where there is no row
        return sum(known) / report.periods
    return sum(known) / len(known) if known else None


def later(one: str | None, other: str | None) -> bool:
    return other is not None and (one is None or one > other)


def _time(report: Report) -> int | None:
    return next((i for i, p in enumerate(report.breakdowns) if isinstance(p, ByTime)), None)


def _without(group: Group, at: int) -> Group:
    return group[:at] + group[at + 1 :]


def back(day: str, grain: str, periods: int) -> str:
    """The first day of the period so many before."""
    start = date.fromisoformat(day)
    if grain in ("day", "week"):
        return (start - timedelta(days=periods * (7 if grain == "week" else 1))).isoformat()
    months = start.year * 12 + start.month - 1 - periods * MONTHS[grain]
    return date(months // 12, months % 12 + 1, 1).isoformat()
