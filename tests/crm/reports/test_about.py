"""Questions about the numbers: their definition, how fresh, how many rows, what is missing."""

from collections.abc import Iterator

import pytest

from crm.catalog.vocabulary import vocabulary
from crm.errors import Misused
from crm.languages.speak import LANGUAGES
from crm.reports.about import AboutNumbers, What
from crm.reports.definition import Report
from crm.reports.meanings import explained
from crm.reports.measures.all import BY_ID
from tests.crm.reports.asking import asked, days, wording
from tests.worlds import World


@pytest.fixture(scope="module")
def world(engine: str) -> Iterator[World]:
    world = World()
    world.customers("ann", "bo")
    world.order("ann", "2026-05-01", 10)
    world.order("bo", "2026-06-29T10:30:00", 20, currency="XXX")
    world.order("bo", "2026-07-05", 99)  # to come
    world.campaigns(("k1", {"sent_at": "2026-06-01"}), ("k2", {"sent_at": "2026-06-02", "cost": 5}))
    world.never_imported("surveys")
    yield world
    world.close()


def said(
    world: World, what: What, report: Report | None = None, language: str = "en"
) -> tuple[str, ...]:
    asked = AboutNumbers(what, report)
    return asked.sentences(world.scope(), world, wording(world, language))


def test_how_fresh_the_data_is_stops_at_now(world: World) -> None:
    first, second = said(world, "freshness")
    assert first.startswith("orders: latest of Jun 29, 2026")
    assert "first of May 1, 2026; 2 rows" in first
    assert second.startswith("campaigns")


def test_the_rows_behind_a_report_are_those_of_its_window(world: World) -> None:
    june = asked("aov", "month", window=days("2026-06-01", "2026-06-30"))
    assert said(world, "rows", june) == ("Average order value: 1 rows of orders.",)
    cac = asked("cac", window=days("2026-05-01", "2026-06-30"))
    (told,) = said(world, "rows", cac)
    assert told == "Customer acquisition cost: 2 rows of campaigns; 2 rows of orders."


def test_what_is_missing_is_said(world: World) -> None:
    told = said(world, "missing")
    assert "Not imported: survey answers. Questions about them cannot be answered." in told
    assert "No cost is known for 1 campaign." in told
    assert any("1 order is in a currency without an exchange rate" in line for line in told)
    assert said(world, "missing", asked("campaign_cost")) == ("No cost is known for 1 campaign.",)
    assert said(world, "missing", asked("buyers")) == (
        "Nothing is known to be missing under these numbers.",
    )


def test_a_definition_says_formula_source_and_unit(world: World) -> None:
    assert said(world, "definition", asked("aov")) == (
        "Average order value: Revenue divided by the number of orders that count, in USD."
        " Source: orders. Unit: USD.",
    )
    assert "Unit: days." in explained("time between orders", wording(world))


def test_without_a_report_there_are_no_numbers_to_explain(world: World) -> None:
    for what in ("rows", "definition"):
        with pytest.raises(Misused) as error:
            said(world, what)
        assert error.value.key == "about-no-report"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_measure_is_explained_in_every_language(world: World, language: str) -> None:
    for id in BY_ID:
        name = vocabulary(language).measures[id][0]
        assert len(explained(id, wording(world, language))) > len(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_said_in_every_language(world: World, language: str) -> None:
    for what in ("freshness", "rows", "missing", "definition"):
        told = said(world, what, asked("cac"), language)
        assert told
        assert all("about-" not in line for line in told)
