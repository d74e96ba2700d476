"""What nobody can be: said where it is certain, and never of a segment that somebody is in."""

from random import Random
from typing import Any

import pytest

from crm.languages.speak import speaker
from crm.segments.conditions.base import Wording
from crm.segments.contradictions import contradiction
from crm.segments.definition import Segment
from tests.crm.segments.random_segments import random_condition
from tests.crm.segments.random_worlds import random_world
from tests.worlds import World

Json = dict[str, Any]


def attribute(field: str, op: str, *values: Any) -> Json:
    return {"kind": "attribute", "field": f"customers.{field}", "op": op, "values": list(values)}


def last(days: int) -> Json:
    return {"kind": "last", "count": days}


def no(condition: Json) -> Json:
    return {"kind": "not", "of": condition}


def bought(days: int | None = None, **parts: Any) -> Json:
    return {"kind": "bought", **({"window": last(days)} if days else {}), **parts}


def opened(days: int, **parts: Any) -> Json:
    return {"kind": "event", "types": ["email_opened"], "window": last(days), **parts}


DE, FR = attribute("country", "is", "DE"), attribute("country", "is", "FR")
SHAMPOO = {"field": "products.category", "values": ["Shampoo"]}
NOBODY: dict[str, tuple[Json, ...]] = {
    "two countries": (DE, FR),
    "a country and not it": (DE, no(DE)),
    "a country and none of several": (DE, attribute("country", "is_not", "fr", "de")),
    "a country and none at all": (DE, attribute("country", "is_empty")),
    "above and below": (attribute("loyalty_points", "more_than", 5), attribute("loyalty_points", "less_than", 3)),
    "above five and not above three": (
        attribute("loyalty_points", "more_than", 5),
        no(attribute("loyalty_points", "more_than", 3)),
    ),
    "signed up after and before": (
        attribute("created_at", "more_than", "2026-05-01"),
        attribute("created_at", "less_than", "2026-04-01"),
    ),
    "signed up lately and long ago": (
        {"kind": "dated", "window": last(30)},
        {"kind": "dated", "window": {"kind": "ago", "near": 60, "far": 90}},
    ),
    "older and younger": (
        {"kind": "age", "years": {"op": "more_than", "value": 50}},
        {"kind": "age", "years": {"op": "less_than", "value": 40}},
    ),
    "bought in 30 days and not in 90": (bought(30), no(bought(90))),
    "shampoo in 30 days and nothing in 90": (bought(30, where=[SHAMPOO]), no(bought(90))),
    "prospects who bought": (no(bought()), bought(7)),
    "spent, and never ordered": (bought(measure="spend", amount={"value": 10}), no(bought())),
    "spent over 100 and under 50": (
        bought(90, measure="spend", amount={"op": "more_than", "value": 100}),
        bought(90, measure="spend", amount={"op": "less_than", "value": 50}),
    ),
    "three orders, at most two": (bought(amount={"value": 3}), bought(amount={"op": "at_most", "value": 2})),
    "lapsed and bought last week": ({"kind": "lapsed"}, bought(7)),
    "lapsed and never bought": ({"kind": "lapsed"}, no(bought())),
    "new and bought before": (
        {"kind": "order_date", "window": last(30)},
        bought(window={"kind": "ago", "near": 40, "far": 60}),
    ),
    "opened and not engaged": ({"kind": "engaged", "window": last(30)}, no({"kind": "engaged"})),
    "opened three times, at most twice in longer": (
        opened(30, count={"value": 3}),
        opened(60, count={"op": "at_most", "value": 2}),
    ),
    "top spenders who never bought": ({"kind": "top", "percent": 5}, no(bought())),
    "reachable without consent": ({"kind": "reachable"}, no({"kind": "consent"})),
}  # fmt: skip
SOMEBODY: dict[str, tuple[Json, ...]] = {
    "two countries, either": ({"kind": "any", "of": [DE, FR]},),
    "the same country in capitals": (DE, attribute("country", "is", "de")),
    "bought in 90 days and not in 30": (bought(90), no(bought(30))),
    "shampoo, but nothing else": (bought(30), no(bought(90, where=[SHAMPOO]))),
    "between five and five": (attribute("loyalty_points", "at_least", 5), attribute("loyalty_points", "at_most", 5)),
    "opted in and opted out, for two purposes": ({"kind": "consent"}, {"kind": "consent", "status": "opted_out"}),
    "one alternative is possible": (DE, {"kind": "any", "of": [FR, bought()]}),
    "one order, fewer than 1.3": (bought(), bought(amount={"op": "less_than", "value": 1.3})),
    "yes in two words": (attribute("insured", "is", "yes"), attribute("insured", "is", True)),
}  # fmt: skip


@pytest.fixture(scope="module")
def world() -> World:
    world = World()
    world.column("customers", "insured", "boolean")
    return world


def found(world: World, *conditions: Json) -> str:
    where = Segment.model_validate({"where": {"kind": "all", "of": list(conditions)}}).where
    said = contradiction(where, world.catalog, world.clock)
    return said.words(Wording(speaker("en"), world.catalog, str)) if said else ""


@pytest.mark.parametrize("conditions", NOBODY.values(), ids=NOBODY)
def test_nobody_can_be_both(world: World, conditions: tuple[Json, ...]) -> None:
    assert found(world, *conditions)
    assert found(world, {"kind": "everyone"}, {"kind": "all", "of": list(conditions)})


@pytest.mark.parametrize("conditions", SOMEBODY.values(), ids=SOMEBODY)
def test_somebody_can_be_both(world: World, conditions: tuple[Json, ...]) -> None:
    assert found(world, *conditions) == ""


def test_it_says_which_two(world: World) -> None:
    assert found(world, bought(30), DE, FR) == (
        "Nobody can be both: who live in Germany, and who live in France."
    )


def test_every_alternative_must_be_impossible(world: World) -> None:
    either = {"kind": "any", "of": [FR, attribute("country", "is", "AT")]}
    assert found(world, DE, either)
    assert not found(world, DE, {"kind": "any", "of": [either, bought()]})


@pytest.mark.parametrize("seed", range(4))
def test_whoever_is_accused_is_nobody(seed: int) -> None:
    """Pairs of like conditions, so that many exclude each other: in a random world none is met."""
    world, r, accused = random_world(seed), Random(seed), 0
    world.saved["S-1"] = Segment.model_validate({"where": {"kind": "engaged"}})
    for _ in range(250):
        where = _likely(r)
        if contradiction(
            Segment.model_validate({"where": where}).where, world.catalog, world.clock
        ):
            accused += 1
            assert world.members(where) == set(), where
    world.close()
    assert accused > 10


def _likely(r: Random) -> Json:
    """Conditions of one kind, some denied, some alternatives."""
    first = random_condition(r, 1)
    pool = [first]
    for _ in range(200):
        other = random_condition(r, 1)
        if other["kind"] == first["kind"] and other.get("field") == first.get("field"):
            pool.append(other)
    if r.random() < 0.4:
        pool += [random_condition(r, 2), bought(30), {"kind": "lapsed"}, bought()]
    some = [r.choice(pool) for _ in range(r.randrange(2, 4))]
    some = [no(c) if r.random() < 0.4 else c for c in some]
    if r.random() < 0.2:
        some[-1] = {"kind": "any", "of": [some[-1], r.choice(pool)]}
    return {"kind": "all", "of": some}
