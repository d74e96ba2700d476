"""Values that the catalog knows are looked up by their spellings; others are folded by the database."""

import pytest

from tests.crm.segments.asking import attribute, no
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    w = World()
    towns = {"A": "México", "B": "mexico", "C": "MEXICO", "D": "Peru", "E": None, "F": ""}
    w.customers(*((id, {"country": town}) for id, town in towns.items()))
    return w


@pytest.mark.parametrize("all_known", (True, False))
def test_every_spelling_is_found_with_the_values_known_and_without(
    world: World, all_known: bool
) -> None:
    world.all_known = all_known
    assert world.members(attribute("country", "is", "Mexico")) == {"A", "B", "C"}
    assert world.members(attribute("country", "is", "Mexico", "peru")) == {"A", "B", "C", "D"}
    assert world.members(attribute("country", "is_not", "mexico")) == {"D", "E", "F"}
    assert world.members(attribute("country", "is_not", "mexico", "PERU")) == {"E", "F"}
    assert world.members(no(attribute("country", "is", "méxico"))) == {"D", "E", "F"}
    assert world.members(attribute("country", "is", "Chile")) == set()
    assert world.members(attribute("country", "is", "Chile", "Peru")) == {"D"}


def test_known_values_stand_in_the_sql_as_they_are_spelt(world: World) -> None:
    shown = world.shown(attribute("country", "is", "mexico"))
    assert all(f"'{spelling}'" in shown for spelling in ("México", "mexico", "MEXICO"))
    assert "LOWER" not in shown


def test_values_of_events_are_folded_as_more_of_them_may_come(world: World) -> None:
    world.event("A", "email_opened", "2026-06-01", device="Café")
    where = {"kind": "event", "types": ["email_opened"]}
    filtered = {**where, "where": [{"field": "events.device", "values": ["cafe"]}]}
    assert world.members(filtered) == {"A"}
    assert not world.catalog.field("events.device").all_known
