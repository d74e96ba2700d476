"""Looks into a segment as they are shown: sentences, tables and charts, in every language."""

from typing import Any

import pytest

from crm.languages.speak import LANGUAGES, speaker
from crm.looks import breakdown, overlap, trend, why
from crm.looks.look import Look
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from tests.worlds import World, days_before

pytestmark = pytest.mark.usefixtures("engine")

BOUGHT: dict[str, Any] = {"kind": "bought", "window": {"kind": "last", "count": 90}}
GERMANS: dict[str, Any] = {"kind": "attribute", "field": "customers.country", "values": ["DE"]}


@pytest.fixture(scope="module")
def world(engine: str) -> World:
    """Of 40 customers 12 are French and 10 of these have bought; 8 Germans bought, 4 of them long ago."""
    world = World()
    for number in range(40):
        country = "FR" if number < 12 else "DE" if number < 38 else None
        world.customers((f"c{number:02}", {"country": country, "created_at": "2025-01-01"}))
    for number in range(10):
        world.order(f"c{number:02}", days_before(20), 50)
    for number in range(12, 20):
        world.order(f"c{number:02}", days_before(20 if number < 16 else 120), 50)
    world.order("c39", days_before(20), 50)
    return world


def segment(*conditions: dict[str, Any]) -> Segment:
    return Segment.model_validate({"where": {"kind": "all", "of": list(conditions)}})


def looked(world: World, question: str, language: str = "en") -> Look:
    asked, wording = segment(GERMANS, BOUGHT), Wording(speaker(language), world.catalog, str)
    scope = world.scope()
    if question == "breakdown":
        return breakdown.look(segment(BOUGHT), "Buyers", "customers.country", scope, world, wording)
    if question == "overlap":
        pair = [("Buyers", segment(BOUGHT)), ("Germans", segment(GERMANS))]
        return overlap.look(pair, scope, world, wording)
    if question == "several":
        three = [("A", segment(BOUGHT)), ("B", segment(GERMANS)), ("C", asked)]
        return overlap.look(three, scope, world, wording)
    if question == "trend":
        return trend.look(asked, "German buyers", scope, world, wording)
    return why.look(asked, "German buyers", "c18", scope, world, wording)


QUESTIONS = ("breakdown", "overlap", "several", "trend", "why")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS)
def test_every_look_is_said_whole_in_every_language(
    world: World, question: str, language: str
) -> None:
    if world.engine == "postgres":
        pytest.skip("words are the same on both")
    found = looked(world, question, language)
    said = " ".join((found.title, *found.summary, *found.notes))
    assert found.title and found.summary and "{" not in said and "  " not in said
    for sheet in found.sheets:
        assert all(len(row) == len(sheet.columns) for row in sheet.rows)


def test_a_breakdown_names_the_largest_part_and_what_stands_out(world: World) -> None:
    found = looked(world, "breakdown")
    assert found.title == "Buyers by country"
    assert found.summary == (
        "France is the largest part: 66.7% of them, against 30% of all customers.",
        "One of them has no value there.",
    )
    assert [row[:2] for row in found.sheets[0].rows] == [("France", 10), ("Germany", 4), ("not known", 1)]  # fmt: skip
    assert found.sheets[0].rows[0][2] == pytest.approx(10 / 15)


def test_a_breakdown_is_drawn_as_bars_with_both_shares_and_their_unit(world: World) -> None:
    figure = looked(world, "breakdown").chart
    assert figure is not None
    assert [trace["name"] for trace in figure["data"]] == ["Share", "Share among all customers"]
    layout = figure["layout"]
    assert layout["title"]["text"] == "Buyers by country"
    assert layout["yaxis"]["title"]["text"] == "Country"
    assert layout["xaxis"]["tickformat"] == ",.1%"


def test_an_overlap_of_two_says_both_shares(world: World) -> None:
    found = looked(world, "overlap")
    assert found.summary == ("4 customers are in both: 26.7% of “Buyers” and 15.4% of “Germans”.",)
    assert [row[:2] for row in found.sheets[0].rows] == [
        ("In both", 4), ("Only in “Buyers”", 11), ("Only in “Germans”", 22),
    ]  # fmt: skip


def test_an_overlap_of_several_is_a_matrix_with_the_sizes_on_its_diagonal(world: World) -> None:
    rows = looked(world, "several").sheets[0].rows
    assert rows == (("A", 15, 4, 4, 11), ("B", 4, 26, 4, 22), ("C", 4, 4, 4, 0))


def test_a_trend_is_a_line_with_days_and_says_why_it_changed(world: World) -> None:
    found = looked(world, "trend")
    assert found.title == "German buyers since May 12, 2026"
    assert found.summary[:2] == (
        "4 on Jun 30, 2026, as many as on May 12, 2026.",
        "4 entered and 4 left; 0 stayed.",
    )
    assert found.sheets[1].rows == (
        ("who live in Germany", 0, 0),
        ("who have placed an order in the last 90 days", 4, 4),
    )
    assert "As known today" in found.notes[0] and "who live in Germany" in found.notes[0]
    assert found.chart is not None
    assert found.chart["data"][0]["x"][-1] == "2026-06-30"
    assert found.chart["layout"]["xaxis"]["title"]["text"] == "Day"


def test_a_why_says_how_many_conditions_fail(world: World) -> None:
    found = looked(world, "why")
    assert found.summary == (
        "c18 is not in the segment “German buyers”.",
        "One condition does not hold.",
    )
    assert [line.holds for line in found.lines] == [True, False]


def test_nobody_is_broken_down_into_nothing(world: World) -> None:
    nobody = segment({**GERMANS, "values": ["IS"]})
    wording = Wording(speaker("en"), world.catalog, str)
    found = breakdown.look(nobody, "Icelanders", "customers.country", world.scope(), world, wording)
    assert "no customers" in found.summary[0]
    assert found.chart is None
