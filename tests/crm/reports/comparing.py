"""Random reports on a random company: what the SQL answers, and what is meant."""

from collections.abc import Callable
from random import Random
from typing import Any

from pytest import approx

from crm.reports.compile import compile_report
from crm.reports.definition import Report
from crm.reports.run import cell
from tests.crm.reports.random_reports import random_company, random_report, world_of
from tests.crm.reports.reference_forms import whole_answer


def differences(
    seed: int,
    reports: int,
    engines: tuple[str, ...] = ("duckdb",),
    made: Callable[[Random], dict[str, Any]] = random_report,
) -> list[dict[str, Any]]:
    """The definitions, of so many, whose SQL answers something else than is meant.

    Each is asked of each of the engines ("duckdb", "postgres"). `made` makes one of them.
    """
    r = Random(seed)
    company = random_company(r)
    world, found = world_of(company), []
    for _ in range(reports):
        definition = made(r)
        report = Report.model_validate(definition)
        meant = whole_answer(report, company)
        for world.engine in engines:
            rows = world.run(compile_report(report, world.scope()).query).rows
            got = _by_group(rows, len(report.breakdowns))
            if not same(got, meant) or len(got) != len(rows):
                wrong = {"got": str(got), "meant": str(meant)}
                found.append({"engine": world.engine, "report": definition, **wrong})
    world.close()
    return found


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
