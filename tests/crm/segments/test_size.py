"""How many, how each condition narrows it, who can be written to, and what a preview hides."""

from typing import Any

import pytest

from crm.languages.speak import speaker
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.segments.size import count, preview, waterfall
from tests.crm.segments.examples import OWNERS, US, every, no
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    world = World()
    ann = {
        "country": "US",
        "customer_type": "salon_owner",
        "email": "ann.smith@example.com",
        "first_name": "Ann",
    }
    world.customers(("ann", ann), ("bo", {**ann, "email": None}), ("cy", {"country": "US"}), "di")
    world.consent("ann")
    world.consent("bo")
    world.event("cy", "email_opened", "2026-06-01")
    return world


def segment(where: dict[str, Any]) -> Segment:
    return Segment.model_validate({"where": where})


def wording(world: World) -> Wording:
    return Wording(speaker("en"), world.catalog, str)


def test_each_condition_narrows_what_those_before_it_left(world: World) -> None:
    asked = segment(every(OWNERS, US, no({"kind": "engaged"})))
    assert waterfall(asked, world.scope(), world, wording(world)) == (
        ("All customers", 4),
        ("who are salon owners", 2),
        ("who live in the United States", 2),
        ("who have not been engaged in the last 90 days", 2),
    )
    assert count(asked, world.scope(), world) == 2


def test_unknown_values_do_not_count_in_a_waterfall(world: World) -> None:
    steps = waterfall(segment(every(no(US), no(OWNERS))), world.scope(), world, wording(world))
    assert [left for _, left in steps] == [4, 1, 1]


def test_everyone_is_a_waterfall_of_one_step(world: World) -> None:
    steps = waterfall(segment({"kind": "everyone"}), world.scope(), world, wording(world))
    assert steps == (("All customers", 4),)


def test_a_preview_shows_nothing_personal(world: World) -> None:
    shown = preview(segment(OWNERS), world.scope(), world, wording(world), limit=1)
    row = dict(zip([column["name"] for column in shown.columns], shown.rows[0], strict=True))
    assert (row["customer_id"], row["country"], row["customer_type"]) == (
        "ann",
        "US",
        "salon_owner",
    )
    assert (
        "smith" not in str(row) and "Ann" not in str(row) and row["email"].endswith("@example.com")
    )
    assert len(shown.rows) == 1
