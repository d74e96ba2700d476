"""What people see of a segment: its SQL, and its words in five languages. Reviewed as text."""

import pytest
import sqlglot
from syrupy.assertion import SnapshotAssertion

from crm.languages.speak import LANGUAGES, speaker
from crm.segments.compile import compile_segment
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.segments.words import assumptions, describe
from tests.crm.segments.examples import EXAMPLES, US
from tests.worlds import World


@pytest.fixture(scope="module")
def world() -> World:
    world = World()
    world.customers(
        ("ann", {"country": "US", "loyalty_tier": "gold"}), ("bo", {"loyalty_tier": "silver"})
    )
    world.products(("p1", {"category": "Shampoo", "brand": "Volt"}))
    world.campaigns(("k1", {"name": "Spring"}))
    world.event("ann", "salon_visit", "2026-06-01")
    world.saved["S-1"] = Segment.model_validate({"where": US})
    return world


@pytest.mark.parametrize("name", EXAMPLES)
def test_sql_as_it_is_shown(name: str, world: World, snapshot: SnapshotAssertion) -> None:
    assert world.shown(EXAMPLES[name]) == snapshot


@pytest.mark.parametrize("name", EXAMPLES)
def test_shown_sql_finds_the_same_people_as_the_bound_one(name: str, world: World) -> None:
    shown = {str(row[0]) for row in world.rows(world.shown(EXAMPLES[name])).rows}
    assert shown == world.members(EXAMPLES[name])


@pytest.mark.parametrize("dialect", ["postgres", "clickhouse", "spark", "bigquery", "snowflake"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_sql_can_be_written_for_other_databases(name: str, dialect: str, world: World) -> None:
    segment = Segment.model_validate({"where": EXAMPLES[name]})
    written = compile_segment(segment, world.scope()).shown(dialect)
    assert sqlglot.parse_one(written, read=dialect)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words(language: str, world: World, snapshot: SnapshotAssertion) -> None:
    wording = Wording(speaker(language), world.catalog, {"S-1": "US people"}.__getitem__)
    assert "\n".join(_said(name, wording) for name in EXAMPLES) == snapshot


def _said(name: str, wording: Wording) -> str:
    segment = Segment.model_validate({"where": EXAMPLES[name]})
    chips = "".join(f" [{chip.text}]" for chip in assumptions(segment, wording))
    return f"{name}: {describe(segment, wording)}{chips}"
