"""ClickHouse finds the same people, run in this process by chdb where that is installed."""

from importlib.util import find_spec
from random import Random
from typing import Any

import pytest

from crm.segments.compile import compile_count, compile_segment
from crm.segments.definition import Segment
from tests.crm.segments.examples import EXAMPLES
from tests.crm.segments.random_segments import random_condition
from tests.crm.segments.random_worlds import random_world
from tests.crm.sql.clickhouse import fill, rows
from tests.worlds import World

pytestmark = pytest.mark.skipif(not find_spec("chdb"), reason="chdb is not installed")


@pytest.fixture(scope="module")
def world() -> World:
    world = random_world(3)
    world.saved["S-1"] = Segment.model_validate({"where": {"kind": "engaged"}})
    for each in ('{"size": "L", "n": 2, "gift": true}', '{"size": "M", "n": 10.5}', None):
        world.event("c01", "box_opened", "2026-01-05", properties=each)
    fill(world)
    return world


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name: str, world: World) -> None:
    segment = Segment.model_validate({"where": EXAMPLES[name]})
    found = {
        str(row[0]) for row in rows(compile_segment(segment, world.scope()).shown("clickhouse"))
    }
    assert found == world.members(EXAMPLES[name])
    count = rows(compile_count(segment, world.scope()).shown("clickhouse"))
    assert [[int(n) for n in row] for row in count] == [[len(found)]]


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ({"field": "events.properties.n", "op": "at_least", "values": [10]}, {"c01"}),
        ({"field": "events.properties.n", "op": "more_than", "values": [10.5]}, set()),
        ({"field": "events.properties.gift", "values": [True]}, {"c01"}),
        ({"field": "events.properties.size", "values": ["l"]}, {"c01"}),
        ({"field": "events.properties.size", "values": ["xs"]}, set()),
        ({"field": "events.properties.size", "op": "is_empty"}, {"c01"}),
    ],
)
def test_properties_of_events(test: dict[str, Any], found: set[str], world: World) -> None:
    segment = Segment.model_validate(
        {"where": {"kind": "event", "types": ["box_opened"], "where": [test]}}
    )
    query = compile_segment(segment, world.scope()).shown("clickhouse")
    assert {str(row[0]) for row in rows(query)} == found


def test_random_segments(world: World) -> None:
    r = Random(11)
    for _ in range(40):
        where = random_condition(r, r.randrange(1, 4))
        if "lookalike" in str(where):  # ClickHouse does not see a WITH from inside another one
            continue
        segment = Segment.model_validate({"where": where})
        found = rows(compile_segment(segment, world.scope()).shown("clickhouse"))
        assert {str(row[0]) for row in found} == world.members(where), where
