"""The customers most like a seed: who they are, why, and how well it works."""

from random import Random
from typing import Any

import pytest

from crm.errors import Misused
from crm.languages.speak import LANGUAGES, speaker
from crm.segments.conditions.base import Wording
from crm.segments.conditions.lookalike import Lookalike
from crm.segments.lookalike_quality import need_seeds, notes, quality, traits
from crm.segments.parsing import parse_segment
from crm.segments.words import describe
from tests.crm.segments.asking import attribute, no
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")

OWNERS = attribute("customer_type", "is", "salon_owner")
GOLD = attribute("loyalty_tier", "is", "gold")


def lookalike(of: Any, count: int) -> Lookalike:
    return Lookalike.model_validate({"of": of, "count": count})


@pytest.fixture(scope="module")
def world(engine: str) -> World:
    """400 customers; of the French ones, who buy, most are gold; of the others hardly any."""
    world, r = World(), Random(1)
    for i in range(400):
        french = i % 4 == 0
        gold = r.random() < (0.7 if french else 0.05)
        world.customers(
            (
                f"c{i}",
                {"country": "FR" if french else "DE", "loyalty_tier": "gold" if gold else None},
            )
        )
        if french and r.random() < 0.8:
            world.order(f"c{i}", "2026-06-01", 50)
    return world


def test_those_who_are_alike_are_found_and_the_seed_is_left_out(world: World) -> None:
    found = world.members({"kind": "lookalike", "of": GOLD, "count": 20})
    french = world.members(attribute("country", "is", "FR"))
    assert len(found) == 20
    assert found <= french
    assert not found & world.members(GOLD)


def test_there_are_no_more_than_there_are(world: World) -> None:
    rest = world.members({"kind": "lookalike", "of": GOLD, "count": 10_000})
    assert rest == world.members(no(GOLD))


def test_a_saved_segment_can_be_the_seed_by_its_id(world: World) -> None:
    world.saved["S-1"] = parse_segment(GOLD)
    by_id = {"kind": "lookalike", "of": "S-1", "count": 20}
    assert world.members(by_id) == world.members({**by_id, "of": GOLD})


def test_the_quality_is_measured_on_the_half_that_was_held_back(world: World) -> None:
    found = quality(lookalike(GOLD, 20), world.scope(), world)
    assert found.seed == world.count(GOLD)
    assert found.seed + found.others == 400
    assert found.auc is not None and found.found is not None
    assert found.auc > 0.8
    assert found.found > 0.6
    chance = quality(
        lookalike({"kind": "sample", "percent": 50, "salt": "x"}, 20), world.scope(), world
    )
    assert chance.auc is not None
    assert 0.38 < chance.auc < 0.62


def test_what_makes_them_alike_is_told_strongest_first(world: World) -> None:
    found = traits(lookalike(GOLD, 20), world.scope(), world)
    assert all(trait.weight > 0 for trait in found)
    french = next(t for t in found if t.feature == "country")
    assert (french.bin, round(french.of_others, 1)) == ("fr", 0.1)


def test_a_seed_of_nobody_or_everybody_is_refused(world: World) -> None:
    for seed, key in ((OWNERS, "lookalike-of-nobody"), (no(OWNERS), "lookalike-of-everybody")):
        with pytest.raises(Misused) as refused:
            need_seeds(
                parse_segment({"kind": "lookalike", "of": seed, "count": 5}), world.scope(), world
            )
        assert refused.value.key == key
        with pytest.raises(Misused):
            quality(lookalike(seed, 5), world.scope(), world)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_how_good_it_is_and_when_the_seed_is_too_small(
    language: str, world: World
) -> None:
    wording = Wording(speaker(language), world.catalog, str)
    good = notes(
        parse_segment({"kind": "lookalike", "of": GOLD, "count": 20}), world.scope(), world, wording
    )
    few = {"kind": "top", "count": 8, "by": "spend", "among": {"kind": "sample", "percent": 10}}
    small = notes(
        parse_segment({"kind": "lookalike", "of": few, "count": 20}), world.scope(), world, wording
    )
    assert "AUC" in good[0]
    assert "50" in small[0]
    both = {describe(parse_segment(where), wording) for where in (no({"kind": "lookalike", "of": GOLD, "count": 20}), {"kind": "lookalike", "of": GOLD, "count": 20})}  # fmt: skip
    assert len(both) == 2
    for trait in traits(lookalike(GOLD, 20), world.scope(), world):
        assert trait.bin


def test_in_a_small_company_it_is_counted_by_hand() -> None:
    world = World()
    world.customers(*((f"s{i}", {"country": "FR"}) for i in range(3)))
    world.customers(("near", {"country": "FR"}), ("far", {"country": "DE"}))
    for i in range(3):
        world.order(f"s{i}", "2026-06-01", 10)
    assert world.members({"kind": "lookalike", "of": {"kind": "bought"}, "count": 1}) == {"near"}
    found = {
        (t.feature, t.bin): t
        for t in traits(lookalike({"kind": "bought"}, 1), world.scope(), world)
    }
    french = found["country", "fr"]
    # ln((3 + 1) / (3 + 2)) - ln((1 + 1) / (2 + 2))
    assert (french.weight, french.of_seed, french.of_others) == (0.47, 1.0, 0.5)


def test_without_orders_and_events_it_goes_by_what_there_is() -> None:
    world = World()
    world.customers(
        ("a", {"country": "FR"}), ("b", {"country": "FR"}), ("c", {"country": "DE"}), "d"
    )
    world.never_imported("order_lines", "order_items", "orders", "events")
    seed = attribute("country", "is", "DE")
    assert len(world.members({"kind": "lookalike", "of": seed, "count": 2})) == 2
