"""Random segments in a random world: who the SQL finds, and who is meant."""

from random import Random
from typing import Any

from crm.segments.definition import Segment
from tests.crm.segments.random_segments import random_condition
from tests.crm.segments.random_worlds import facts_of, random_world
from tests.crm.segments.reference import members


def differences(
    seed: int, segments: int, depth: int = 5, engines: tuple[str, ...] = ("duckdb",)
) -> list[dict[str, Any]]:
    """The definitions, of so many, for which the two differ: each with who is only in one.

    Each is asked of each of the engines ("duckdb", "postgres").
    """
    world, r = random_world(seed), Random(seed)
    world.all_known = seed % 2 == 0  # else as for fields with too many values to know
    world.saved["S-1"] = Segment.model_validate({"where": random_condition(r, 1) | {}})
    if "in_segment" in world.saved["S-1"].model_dump_json():
        world.saved["S-1"] = Segment.model_validate({"where": {"kind": "engaged"}})
    facts, found = facts_of(world), []
    for _ in range(segments):
        where = random_condition(r, r.randrange(1, depth + 1))
        meant = members(Segment.model_validate({"where": where}).where, facts)
        for world.engine in engines:
            asked = world.members(where)
            if meant != asked:
                wrong = {"missing": sorted(meant - asked), "extra": sorted(asked - meant)}
                found.append({"engine": world.engine, "where": where, **wrong})
    world.close()
    return found
