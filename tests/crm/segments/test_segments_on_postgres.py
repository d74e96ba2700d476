"""The same segments find the same people on both databases, whatever their rows are."""

from collections.abc import Iterator
from random import Random

import pytest

from crm.segments.definition import Segment
from tests.crm.segments.examples import EXAMPLES
from tests.crm.segments.random_segments import random_condition
from tests.crm.segments.random_worlds import random_world
from tests.servers import answers
from tests.worlds import World

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(not answers(), reason="no PostgreSQL server answers"),
]


@pytest.fixture(scope="module")
def worlds() -> Iterator[tuple[World, World]]:
    """One company on DuckDB and on PostgreSQL."""
    both = random_world(3), random_world(3)
    both[1].engine = "postgres"
    for world in both:
        world.saved["S-1"] = Segment.model_validate({"where": {"kind": "engaged"}})
    yield both
    for world in both:
        world.close()


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name: str, worlds: tuple[World, World]) -> None:
    ours, theirs = worlds
    assert theirs.members(EXAMPLES[name]) == ours.members(EXAMPLES[name])


@pytest.mark.parametrize("name", EXAMPLES)
def test_shown_sql_finds_the_same_people_as_the_bound_one(
    name: str, worlds: tuple[World, World]
) -> None:
    world = worlds[1]
    shown = {str(row[0]) for row in world.rows(world.shown(EXAMPLES[name])).rows}
    assert shown == world.members(EXAMPLES[name])


def test_random_segments(worlds: tuple[World, World]) -> None:
    r, (ours, theirs) = Random(7), worlds
    for _ in range(40):
        where = random_condition(r, r.randrange(1, 5))
        assert theirs.members(where) == ours.members(where), where
