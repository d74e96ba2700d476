"""Money that no exchange rate adds up: the nearest report that can be answered, each currency by itself."""

from dataclasses import replace

from crm.errors import Misused
from crm.reports.begun import need_begun
from crm.reports.compile import compile_measures
from crm.reports.definition import ByField, Report
from crm.reports.labels import value_label
from crm.reports.measures.base import Measure
from crm.reports.measures.sales import ORDERS, OWN_CURRENCY_REVENUE, REVENUE, UNCONVERTED
from crm.reports.notes import fresh
from crm.reports.run import ReportResult, run_report
from crm.segments.conditions.base import Scope, Wording
from crm.warehouse.engine import Warehouse

CURRENCY = "orders.currency"
FEW = 0.1  # of the orders: so many without a rate are left out of the sum, which is said
MISSING = Measure("missing", "count", UNCONVERTED.bases)
OWN = OWN_CURRENCY_REVENUE.id


def nearest_report(
    report: Report, scope: Scope, warehouse: Warehouse, wording: Wording
) -> tuple[Report, ReportResult]:
    """The report and its answer; where its amounts cannot be added up, those of each currency, and why.

    Raises as running it does, and Misused for a time that has not begun.
    """
    need_begun(report, scope.clock)
    other = _each(report)
    if other is None:
        return report, run_report(report, scope, warehouse, wording)
    if report.measures == (OWN,):
        return _own(report, other, scope, warehouse, wording)
    found = run_report(report, scope, warehouse, wording)
    without = _without_rate(report, scope, warehouse) if found.money_missing else ()
    if not without:
        return report, found
    field, say = scope.catalog.field(CURRENCY), wording.say
    names = say.all_of([value_label(field, code, say) for code in without])
    told = say.say("report-each-currency", currencies=names)
    return other, _noted(run_report(other, scope, warehouse, wording), told)


def _own(
    report: Report, other: Report, scope: Scope, warehouse: Warehouse, wording: Wording
) -> tuple[Report, ReportResult]:
    try:
        return report, run_report(report, scope, warehouse, wording)
    except Misused as refused:
        if refused.key != "report-mixed-currencies":
            raise
        told = wording.say.say("report-by-currency-instead")
        return other, _noted(run_report(other, scope, warehouse, wording), told)


def _each(report: Report) -> Report | None:
    """The same revenue as it was charged, by currency; None for what no such report says."""
    more = report.rest or report.forms or report.top or report.compare or report.whole
    if report.measures not in ((REVENUE.id,), (OWN,)) or report.sort_by or more:
        return None
    fields = {p.field for p in report.breakdowns if isinstance(p, ByField)}
    if any(not name.startswith(("orders.", "customers.")) for name in fields):
        return None
    if any(f.field.startswith(("products.", "order_items.")) for f in report.where):
        return None
    split = report.breakdowns if CURRENCY in fields else (*report.breakdowns, ByField(field=CURRENCY))  # fmt: skip
    return report.model_copy(update={"measures": (OWN,), "breakdowns": split})


def _without_rate(report: Report, scope: Scope, warehouse: Warehouse) -> tuple[str, ...]:
    """The currencies that no order of has a known worth, where they are more than a few orders."""
    asked = report.model_copy(update={"breakdowns": (ByField(field=CURRENCY),)})
    query = compile_measures(asked, (ORDERS, MISSING), fresh(scope)).query
    rows = warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows
    counted = [(code, int(str(orders)), int(str(missing))) for code, orders, missing in rows]
    whole, without = sum(n for _, n, _ in counted), sum(n for _, _, n in counted)
    if without <= FEW * whole:
        return ()
    return tuple(str(code) for code, _, missing in counted if missing and code is not None)


def _noted(found: ReportResult, told: str) -> ReportResult:
    return replace(found, notes=(told, *found.notes))
