"""The SQL of random reports against their plain meaning."""

from random import Random

import pytest

from crm.reports.measures.all import BY_ID
from tests.crm.reports.asking import days, rows
from tests.crm.reports.comparing import WIDE, differences
from tests.crm.reports.random_reports import random_company, world_of
from tests.crm.reports.random_wide import FAMILY
from tests.crm.reports.reference import OF_ORDERS_ALONE


@pytest.mark.parametrize("seed", range(7))
def test_the_sql_answers_what_is_meant(seed: int, engine: str) -> None:
    assert differences(seed, reports=25, engines=(engine,)) == []


@pytest.mark.parametrize("seed", range(5))
def test_the_sql_of_wide_reports_answers_what_is_meant(seed: int, engine: str) -> None:
    """Every measure, groups of people, days that come round, what stands beside them, many zones."""
    assert differences(seed, reports=6, engines=(engine,), kind=WIDE) == []


def test_no_measure_is_without_a_plain_meaning() -> None:
    assert set(BY_ID) <= {*FAMILY, *OF_ORDERS_ALONE}


TOGETHER = ("revenue", "orders", "aov", "buyers", "units", "new_customers", "sent", "open_rate")


@pytest.mark.parametrize("seed", range(4))
def test_measures_together_are_what_each_is_alone(seed: int, engine: str) -> None:
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
