"""Random reports on a random company: what the SQL answers, and what is meant."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from pytest import approx

from crm.errors import CrmError
from crm.reports.compile import compile_report
from crm.reports.definition import Report, Target
from crm.reports.measures.all import BY_ID
from crm.reports.run import cell
from crm.sql.binding import Query
from tests.crm.reports.random_companies import wide_company, wide_world
from tests.crm.reports.random_reports import random_company, random_report, world_of
from tests.crm.reports.random_wide import wide_report
from tests.crm.reports.reference import Company
from tests.crm.reports.reference_beside import compared
from tests.crm.reports.reference_forms import whole_answer
from tests.worlds import World


@dataclass(frozen=True)
class Kind:
    """Whose reports are asked: how a company, its warehouse and a definition are made."""

    company: Callable[[Random], Company]
    world: Callable[[Company], World]
    report: Callable[[Random], dict[str, Any]]


SIMPLE = Kind(random_company, world_of, random_report)
WIDE = Kind(wide_company, wide_world, wide_report)


def differences(
    seed: int, reports: int, engines: tuple[str, ...] = ("duckdb",), kind: Kind = SIMPLE
) -> list[dict[str, Any]]:
    """The definitions, of so many, whose SQL answers something else than is meant.

    Each is asked of each of the engines ("duckdb", "postgres").
    """
    r = Random(seed)
    company = kind.company(r)
    world, found = kind.world(company), []
    for _ in range(reports):
        definition = kind.report(r)
        report = Report.model_validate(definition)
        found += [
            {"report": definition, **wrong} for wrong in _all_wrong(report, world, engines, company)
        ]
    world.close()
    return found


def _all_wrong(
    report: Report, world: World, engines: tuple[str, ...], company: Company
) -> Iterator[dict[str, Any]]:
    """What is wrong on each of the engines; a report that cannot be asked is wrong too."""
    meant = meaning(report, company)
    try:
        query = compile_report(report, world.scope()).query
    except CrmError as error:
        yield {"error": repr(error)}
        return
    for world.engine in engines:
        wrong = _wrong(report, query, world, meant)
        if wrong:
            yield {"engine": world.engine, **wrong}


def meaning(report: Report, company: Company) -> dict[Any, Any]:
    """The plain answer by group, in the order of the columns."""
    if report.compare is None:
        return whole_answer(report, company)
    assert not isinstance(report.compare, Target)
    return compared(report, company)


def _wrong(report: Report, query: Query, world: World, meant: dict[Any, Any]) -> dict[str, Any]:
    """What was got and what is meant where they differ, or parts that do not sum to their whole."""
    rows = world.run(query).rows
    got = _by_group(rows, len(dict.fromkeys(report.breakdowns)))
    if not same(got, meant) or len(got) != len(rows):
        return {"got": str(got), "meant": str(meant)}
    if report.by_change and not _in_order(rows, report):
        return {"order": str(rows)}
    if not _adds_up(report):
        return {}
    undivided = report.model_copy(update={"breakdowns": ()})
    (whole,) = world.run(compile_report(undivided, world.scope()).query).rows
    parts = sum(values[0] or 0 for values in got.values())
    return {} if parts == approx(whole[0] or 0) else {"parts": parts, "whole": whole[0]}


def _in_order(rows: list[tuple[object, ...]], report: Report) -> bool:
    """Whether the rows go by the change of the first measure, those without one last."""
    at = len(dict.fromkeys(report.breakdowns)) + 2
    sign = 1 if report.lowest else -1
    said = [None if row[at] is None else sign * float(str(row[at])) for row in rows]
    known = [change for change in said if change is not None]
    return said == [*sorted(known), *[None] * (len(said) - len(known))]


def _adds_up(report: Report) -> bool:
    """Whether the groups of the first measure, as it is asked, sum to the whole.

    A row of a product is one of several in its order, and a customer can be in several segments.
    """
    several = ("segments", "products.", "loyalty")
    plain = report.top is None and report.compare is None and not report.forms
    parts = [str(part) for part in report.breakdowns]
    once = not any(word in part for part in parts for word in several)
    return plain and once and len(parts) == 1 and BY_ID[report.measures[0]].additive


def _by_group(rows: list[tuple[object, ...]], keys: int) -> dict[Any, Any]:
    cells = [tuple(cell(value) for value in row) for row in rows]
    return {row[:keys]: row[keys:] for row in cells}


def same(got: dict[Any, Any], meant: dict[Any, Any]) -> bool:
    """Equal groups and values; the sum of no rows at all is NULL in SQL and 0 in words."""
    if set(got) != set(meant):
        return False
    return all(
        (a or 0) == approx(b or 0)
        for group in got
        for a, b in zip(got[group], meant[group], strict=True)
    )
