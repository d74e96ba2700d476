"""Campaigns, or groups of them, with how many were reached and what they did: what is compared.

The rates are those of reports (glossary: Email), by unique customer and campaign. Revenue per mail
is known with its spread from one recipient to the next, so that it can be tested too.
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from crm.analyses.significance import FEWEST, Group
from crm.catalog.called import MeasureNamed
from crm.catalog.model import CatalogField
from crm.errors import Misused, NoData, Unknown
from crm.reports.compile import Compiled, compile_measures
from crm.reports.definition import ByField, Report
from crm.reports.labels import measure_name, value_label
from crm.reports.measures.base import Basis, Measure, Ratio
from crm.reports.measures.campaigns import CONVERSION_RATE, REVENUE_PER_MAIL
from crm.reports.measures.email import (
    BOUNCE_RATE,
    CLICK_RATE,
    CLICK_TO_OPEN_RATE,
    COMPLAINT_RATE,
    DELIVERY_RATE,
    OPEN_RATE,
    PUSH_OPEN_RATE,
    SMS_CLICK_RATE,
    UNSUBSCRIBE_RATE,
)
from crm.reports.notes import fresh
from crm.reports.sources.base import Step
from crm.reports.sources.email import CONVERTED_PAIRS
from crm.segments.conditions.base import Scope, Wording
from crm.terms.comparison import Filter
from crm.warehouse.engine import Warehouse

TESTED = (
    OPEN_RATE,
    CLICK_RATE,
    CLICK_TO_OPEN_RATE,
    CONVERSION_RATE,
    REVENUE_PER_MAIL,
    DELIVERY_RATE,
    BOUNCE_RATE,
    UNSUBSCRIBE_RATE,
    COMPLAINT_RATE,
    PUSH_OPEN_RATE,
    SMS_CLICK_RATE,
)
LESS_IS_BETTER = (BOUNCE_RATE, UNSUBSCRIBE_RATE, COMPLAINT_RATE)
EACH = "campaigns.name"  # every campaign by itself

# A recipient's revenue, squared: what the spread of revenue per mail is made of.
SQUARES = Measure(
    "squares",
    "number",
    (
        Basis(
            replace(
                CONVERTED_PAIRS,
                id="converted_by_recipient",
                step=Step(
                    unit={"campaign_id": "a.campaign_id", "customer_id": "a.customer_id"},
                    columns={"revenue": "SUM(a.revenue)"},
                ),
            ),
            "SUM(u.revenue * u.revenue)",
        ),
    ),
)


@dataclass(frozen=True)
class Asking:
    """Which campaigns, by what, of whom."""

    report: Report
    by: str
    measure: Ratio


def tested(id: str, wording: Wording) -> Ratio:
    """The measure of campaigns that can be tested. Raises Misused for another one."""
    for measure in TESTED:
        if measure.id == id:
            return measure
    names = wording.say.all_of([measure_name(m.id, wording.say) for m in TESTED])
    raise Misused("campaigns-not-tested", measure=MeasureNamed(id), measures=names)


def asking(
    measure: Ratio, by: str, window: Any, who: Any, where: tuple[Filter, ...], scope: Scope
) -> Asking:
    """Raises Unknown or NoData for a field that is not there, Misused for one of no campaign."""
    fields = breakdowns(by, where, scope)
    report = Report(measures=(measure.id,), breakdowns=fields, window=window, who=who, where=where)
    return Asking(report, by, measure)


def breakdowns(by: str, where: tuple[Filter, ...], scope: Scope) -> tuple[ByField, ...]:
    """The fields that name the groups: of single campaigns id, name and day."""
    field = scope.catalog.field(by)
    if field.table != "campaigns":
        raise Misused("campaigns-not-by", field=by)
    _known(where, scope)
    names = ("campaigns.campaign_id", EACH, "campaigns.sent_at") if by == EACH else (by,)
    return tuple(ByField(field=name) for name in names if scope.catalog.has(name))


def _known(where: tuple[Filter, ...], scope: Scope) -> None:
    """Raises Unknown for a campaign that does not exist, where the names of all are known."""
    for part in where:
        if part.field != EACH or part.op != "is" or not scope.catalog.field(EACH).all_known:
            continue
        names = scope.catalog.field(EACH).values
        there = {name.casefold() for name in names}
        for value in part.values:
            if str(value).casefold() not in there:
                near = scope.catalog.nearest(str(value), names)
                raise Unknown("campaigns-no-such", name=str(value), near=near)


def compiled(asked: Asking, scope: Scope) -> Compiled:
    measures = (asked.measure.lower, asked.measure.upper)
    extra = (SQUARES,) if asked.measure is REVENUE_PER_MAIL else ()
    return compile_measures(asked.report, (*measures, *extra), fresh(scope))


def groups(asked: Asking, scope: Scope, warehouse: Warehouse, wording: Wording) -> list[Group]:
    """Each group with its recipients, the largest first. Raises NoData where nobody was reached."""
    query = compiled(asked, scope).query
    rows: list[tuple[Any, ...]] = warehouse.rows(
        query.run_sql(warehouse.dialect), query.values
    ).rows
    keys = len(asked.report.breakdowns)
    labels = labels_of([row[:keys] for row in rows], asked.by, scope, wording)
    money = asked.measure is REVENUE_PER_MAIL
    found = [
        Group(
            label,
            int(row[keys] or 0),
            float(row[keys + 1] or 0) if money else int(row[keys + 1] or 0),
            float(row[keys + 2] or 0) if money else None,
            str(row[0]) if asked.by == EACH else "",
        )
        for label, row in zip(labels, rows, strict=True)
    ]
    reached = sorted((g for g in found if g.count), key=lambda g: (-g.count, g.label))
    if not reached:
        raise NoData("campaigns-nobody", measure=measure_name(asked.measure.id, wording.say))
    if all(group.count < FEWEST for group in reached):
        raise NoData("campaigns-too-few", most=reached[0].count, fewest=FEWEST)
    return reached


def labels_of(keys: list[tuple[Any, ...]], by: str, scope: Scope, wording: Wording) -> list[str]:
    """Names of the groups; campaigns of one name are told apart by their day, else by their id."""
    if by != EACH:
        field = scope.catalog.field(by)
        return [_value(row[0], field, wording) for row in keys]
    unknown = wording.say.say("report-unknown")
    names = [str(row[1] or row[0] or unknown) for row in keys]
    dated = [
        f"{name} ({wording.say.date(row[2])})" if len(row) > 2 and isinstance(row[2], date) else name
        for name, row in zip(names, keys, strict=True)
    ]  # fmt: skip
    once, days = Counter(names), Counter(dated)
    return [
        name if once[name] == 1 else day if days[day] == 1 else f"{name} ({row[0]})"
        for name, day, row in zip(names, dated, keys, strict=True)
    ]


def _value(value: Any, field: CatalogField, wording: Wording) -> str:
    return (
        wording.say.say("report-unknown")
        if value is None
        else value_label(field, str(value), wording.say)
    )
