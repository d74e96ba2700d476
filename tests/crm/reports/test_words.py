"""What a report is called and what is said of it, in five languages, and the SQL that is shown."""

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from crm.languages.speak import LANGUAGES, speaker
from crm.reports.definition import Report
from crm.reports.labels import measure_name
from crm.reports.meanings import meanings
from crm.reports.measures.all import MEASURES
from tests.crm.reports.asking import MONTH, YEAR, days, run, shown, wording
from tests.worlds import World

DRYERS = [{"field": "products.category", "values": ["Dryers"]}]
REPORTS: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = {
    "weeks": ("revenue", ("week",), {"window": days("2026-05-01", "2026-06-30")}),
    "top": ("revenue orders", ("customers.country",), {"window": YEAR, "top": 2}),
    "filtered": ("units", ("products.category",), {"where": DRYERS}),
    "rates": ("open_rate", (), {"window": {"kind": "last", "count": 90, "unit": "day"}}),
    "compared": ("revenue", (), {"window": MONTH, "compare": "previous"}),
    "people": (
        "aov",
        (),
        {"who": {"kind": "attribute", "field": "customers.country", "values": ["US"]}},
    ),
    "two tables": ("cac", ("month",), {}),
}


@pytest.fixture(scope="module")
def world() -> World:
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}))
    world.products(("dryer", {"category": "Dryers"}))
    world.order("ann", "2026-05-06", 1234.5, items=[("dryer", 3, 411.5)])
    world.order("ann", "2026-05-20", 30)
    world.order("bo", "2026-06-10", 99.9)
    world.campaigns(("k", {"sent_at": "2026-06-01", "cost": 50.0}))
    world.event("ann", "email_delivered", "2026-06-01", campaign_id="k")
    world.event("bo", "email_delivered", "2026-06-01", campaign_id="k")
    world.event("bo", "email_opened", "2026-06-01", campaign_id="k")
    return world


@pytest.mark.parametrize("name", REPORTS)
def test_the_words(world: World, name: str, snapshot: SnapshotAssertion) -> None:
    measures, breakdowns, more = REPORTS[name]
    said = {}
    for language in LANGUAGES:
        answer = run(world, measures, *breakdowns, language=language, **more)
        said[language] = (answer.description, answer.summary, *answer.notes)
    assert said == snapshot


@pytest.mark.parametrize("name", REPORTS)
def test_the_sql(world: World, name: str, snapshot: SnapshotAssertion) -> None:
    measures, breakdowns, more = REPORTS[name]
    assert shown(world, measures, *breakdowns, **more) == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_measure_has_a_name(language: str) -> None:
    named = {measure.id: measure_name(measure.id, speaker(language)) for measure in MEASURES}
    assert all(named.values())
    twice = [name for name in named.values() if list(named.values()).count(name) > 1]
    assert twice == []


def test_values_are_named_beside_the_rows(world: World) -> None:
    answer = run(world, "revenue", "customers.country", language="de")
    assert answer.rows[0] == ("US", 1264.5)
    assert answer.columns[0]["labels"] == {"DE": "Deutschland", "US": "USA"}


def test_weeks_that_the_window_cuts_are_neither_best_nor_worst() -> None:
    world = World()
    world.customers("ann")
    for day, total in (("2026-05-01", 1), ("2026-05-04", 5), ("2026-05-11", 3), ("2026-06-30", 9)):
        world.order("ann", day, total)
    answer = run(world, "revenue", "week", window=days("2026-05-01", "2026-06-30"))
    assert answer.summary == (
        "Revenue was highest in week of May 4, 2026 with $5.00 and lowest in week of May 11, 2026"
        " with $3.00; the latest, week of Jun 29, 2026, has $9.00."
    )
    assert answer.notes == (
        "Not whole in this period: week of Apr 27, 2026 and week of Jun 29, 2026.",
    )


def test_the_period_in_which_the_records_begin_is_told_as_not_whole() -> None:
    world = World()
    world.customers("ann")
    for day, total in (("2024-11-23", 1), ("2025-03-02", 5), ("2026-06-30", 9)):
        world.order("ann", day, total)
    answer = run(world, "revenue", "year")
    assert answer.summary == (
        "Revenue was $5.00 in 2025, the only whole period; the latest, 2026, has $9.00."
    )
    assert answer.notes == ("Not whole in this period: 2024 and 2026.",)


def test_a_small_share_is_told_from_nothing() -> None:
    said = [
        speaker("en").percent(x) for x in (0, 0.00014576, 0.0005, 0.0123, 0.99976, 1, 1 - 1e-16)
    ]
    assert said == ["0%", "0.015%", "0.05%", "1.2%", "99.976%", "100%", "100%"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_measure_has_a_meaning(world: World, language: str) -> None:
    for measure in MEASURES:
        report = Report(measures=(measure.id,))
        (said,) = meanings(report, wording(world, language))
        assert said
