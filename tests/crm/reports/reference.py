"""What reports mean, in plain Python over plain rows: the second opinion on the SQL."""

from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

from crm.reports.definition import ByCohort, ByField, BySegment, ByTime, Report
from tests.crm.reports.reference_deeds import DEEDS, ROWS_OF, deed_rows
from tests.crm.reports.reference_mail import BROUGHT, MAILING, OF_MAIL, TOTALS, mail_rows
from tests.crm.reports.reference_mail import source as mail_source
from tests.crm.reports.reference_sales import (
    KNOWN_PEOPLE,
    OF_ORDERS,
    OF_ORDERS_ALONE,
    SALES,
    first_orders,
    sales_rows,
)
from tests.crm.reports.reference_sales import people as _people
from tests.crm.reports.reference_sales import source as sales_source
from tests.crm.reports.reference_time import comes_round, first_day, on_the_wall, period, within
from tests.crm.reports.reference_worth import (
    OF_BOTH,
    QUOTIENTS,
    SOURCES,
    WORTH,
    Company,
    Row,
    clock_of,
    worth_rows,
)
from tests.crm.segments.reference_values import compares

__all__ = ["OF_MAIL", "OF_ORDERS", "OF_ORDERS_ALONE", "TOTALS", "Company", "Row", "_people"]

Group = tuple[Any, ...]
Values = dict[Group, tuple[Any, ...]]
MEASURES: dict[str, Callable[[list[Row]], Any]] = {**SALES, **WORTH, **MAILING, **DEEDS}


def itself(group: Group) -> Group:
    return group


def answer(report: Report, company: Company, merged: Callable[[Group], Group] = itself) -> Values:
    """The measures of each group that has rows; NaN-free, None for a share of nothing.

    `merged` says which group a group is counted in. A group that one of the measures has is there.
    """
    alone = [_one(measure, report, company, merged) for measure in report.measures]
    groups = dict.fromkeys(group for found in alone for group in found)
    return {group: tuple(found.get(group) for found in alone) for group in groups}


def _one(
    measure: str, report: Report, company: Company, merged: Callable[[Group], Group]
) -> dict[Group, Any]:
    report = report.model_copy(update={"measures": (measure,)})
    if measure in QUOTIENTS:
        return _quotient(report, company, merged)
    groups: dict[Group, list[Row]] = {}
    for row in _rows(_source(measure, report), report, company):
        for group in dict.fromkeys(map(merged, _groups(row, report, company))):
            groups.setdefault(group, []).append(row)
    if not report.breakdowns:
        groups.setdefault((), [])
    return {group: MEASURES[measure](rows) for group, rows in groups.items()}


def _quotient(
    report: Report, company: Company, merged: Callable[[Group], Group]
) -> dict[Group, Any]:
    """One measure divided by another, each asked alone; a group that one of them has is there."""
    measure = report.measures[0]
    above, below = (_one(side, report, company, merged) for side in QUOTIENTS[measure])
    found = {}
    for group in dict.fromkeys((*above, *below)):
        upper, lower = above.get(group) or 0, below.get(group) or 0
        lower += upper if measure in OF_BOTH else 0
        found[group] = upper / lower if lower else None
    return found


def _source(measure: str, report: Report) -> str:
    """Whose rows they are."""
    if measure in SOURCES:
        return SOURCES[measure]
    if measure in ROWS_OF:
        return ROWS_OF[measure]
    return mail_source(measure) if measure in MAILING else sales_source(measure, report)


def _events(source: str, report: Report, company: Company) -> Iterable[Row]:
    if source in SOURCES.values():
        return worth_rows(source, company, by_people=_by_people(report))
    if source in ROWS_OF.values():
        return deed_rows(source, company, report)
    if report.measures[0] in (*MAILING, *BROUGHT):
        return mail_rows(source, company, report)
    return sales_rows(source, company, report)


def _rows(source: str, report: Report, company: Company) -> Iterable[Row]:
    """Flat rows: every field of the row and of what it is joined to, named `table.column`."""
    clock, who = clock_of(company), _meant(report.who, company)
    everybody = {row["customer_id"]: row for row in company["customers"]}
    for row in _events(source, report, company):
        person = everybody.get(row["customer"], {})
        flat = row | {f"customers.{name}": value for name, value in person.items()}
        nobody = row["customer"] is None and KNOWN_PEOPLE & set(report.measures)
        if nobody or (who is not None and row["customer"] not in who):
            continue
        kept = within(row, report.window, clock) and (
            "moment" not in row or comes_round(row["moment"], report.during, clock)
        )
        fits = (compares(flat.get(f.field), f.op, f.values, clock) for f in report.where)
        if kept and all(fits):
            yield flat


def _by_people(report: Report) -> bool:
    """Whether anything that is asked is asked of people."""
    fields = [part.field for part in report.breakdowns if isinstance(part, ByField)]
    fields += [f.field for f in report.where]
    groups = any(isinstance(part, ByCohort | BySegment) for part in report.breakdowns)
    named = any(name.startswith("customers.") for name in fields)
    return groups or named or report.who is not None


def _meant(who: Any, company: Company) -> set[str] | None:
    """The customers who are meant; a condition is always one of their country."""
    if who is None:
        return None
    return {row["customer_id"] for row in company["customers"] if row["country"] in who.values}


# -- groups ---------------------------------------------------------------------------------------


def _group(row: Row, report: Report) -> Group:
    """The one group of a row that is not split by what people are in."""
    (group,) = _groups(row, report, {})
    return group


def _groups(row: Row, report: Report, company: Company) -> list[Group]:
    """The groups that a row is counted in: several where a customer is in several segments."""
    parts = dict.fromkeys(report.breakdowns)
    return list(product(*(_names(part, row, company) for part in parts)))


def _names(part: Any, row: Row, company: Company) -> list[Any]:
    clock = clock_of(company)
    if isinstance(part, ByTime):
        return [period(part.grain, row["moment"], clock)]
    if isinstance(part, ByCohort):
        return [_cohort(part, row, company)]
    if isinstance(part, BySegment):
        who = row["customer"]
        inside = [name for name in part.segments if who in company["segments"][name]]
        return inside or [None]
    value = row.get(part.field)
    if part.field == "products.tags":
        return (value or "").split(";") if value else [None]
    if part.field == "customers.created_at" and value is not None:
        return [on_the_wall(value, clock).date().isoformat()]
    return [value]


def _cohort(part: ByCohort, row: Row, company: Company) -> Any:
    """The first day of the period in which the customer began."""
    began = first_orders(company).get(row["customer"])
    if part.start == "signup":
        began = row.get("customers.created_at")
    if began is None:
        return None
    return first_day(part.grain, on_the_wall(began, clock_of(company)).date()).isoformat()
