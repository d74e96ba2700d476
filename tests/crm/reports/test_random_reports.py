"""The SQL of random reports against their plain meaning."""

from random import Random
from typing import Any

import pytest

from crm.reports.compile import compile_report
from crm.reports.definition import Report
from crm.reports.run import cell
from tests.crm.reports.asking import days, rows
from tests.crm.reports.random_reports import random_company, random_report, world_of
from tests.crm.reports.reference import answer


def differences(seed: int, reports: int) -> list[dict[str, Any]]:
    """The definitions, of so many, whose SQL answers something else than is meant."""
    r = Random(seed)
    company = random_company(r)
    world, found = world_of(company), []
    for _ in range(reports):
        definition = random_report(r)
        report = Report.model_validate(definition)
        query = compile_report(report, world.scope()).query
        rows = world.run(query).rows
        keys = len(report.breakdowns)
        got = {
            tuple(cell(v) for v in row[:keys]): tuple(cell(v) for v in row[keys:]) for row in rows
        }
        meant = answer(report, company)
        if not same(got, meant) or len(got) != len(rows):
            found.append({"report": definition, "got": got, "meant": meant})
    world.close()
    return found


def same(got: dict[Any, Any], meant: dict[Any, Any]) -> bool:
    """Equal groups and values; the sum of no rows at all is NULL in SQL and 0 in words."""
    if set(got) != set(meant):
        return False
    return all(
        (a or 0) == pytest.approx(b or 0)
        for group in got
        for a, b in zip(got[group], meant[group], strict=True)
    )


@pytest.mark.parametrize("seed", range(12))
def test_the_sql_answers_what_is_meant(seed: int) -> None:
    assert differences(seed, reports=25) == []


TOGETHER = ("revenue", "orders", "aov", "buyers", "units", "new_customers", "sent", "open_rate")


@pytest.mark.parametrize("seed", range(6))
def test_measures_together_are_what_each_is_alone(seed: int) -> None:
    """Those of other tables too; and what lies before is the report of the time before."""
    r = Random(seed)
    world = world_of(random_company(r))
    parts: list[str] = r.choice([["customers.country"], ["month"], ["week", "customers.country"]])
    march, april = days("2026-03-01", "2026-03-31"), days("2026-04-01", "2026-04-30")
    measures = r.sample(TOGETHER, 4)
    together = rows(world, " ".join(measures), *parts, window=april)
    for at, measure in enumerate(measures, len(parts)):
        alone = {row[:-1]: row[-1] for row in rows(world, measure, *parts, window=april)}
        for row in together:
            assert (row[at] or 0) == pytest.approx(alone.pop(row[: len(parts)], None) or 0)
        assert alone == {}
    compared = rows(world, "revenue", "customers.country", window=april, compare="previous")
    before = {row[0]: row[2] for row in compared if row[2]}
    meant = dict(rows(world, "revenue", "customers.country", window=march))
    assert before == {country: money for country, money in meant.items() if money}
