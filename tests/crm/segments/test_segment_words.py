"""Words keep what the definition says: nothing is lost, nothing is ambiguous."""

import re
from typing import Any

import pytest

from crm.languages.speak import LANGUAGES, speaker
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.segments.words import describe
from tests.crm.segments.examples import GOLD, OWNERS, POINTS, US, either, every, no
from tests.worlds import World


@pytest.fixture(scope="module")
def world() -> World:
    world = World()
    world.customers(("ann", {"country": "US", "loyalty_tier": "gold"}))
    return world


def words(where: dict[str, Any], world: World, language: str = "en") -> str:
    wording = Wording(speaker(language), world.catalog, str)
    return describe(Segment.model_validate({"where": where}), wording)


def test_brackets_tell_which_and_belongs_to_which_or(world: World) -> None:
    assert words(every(US, either(OWNERS, POINTS)), world) == (
        "Customers who live in the United States and (who are salon owners or with loyalty points above 500)"
    )
    assert words(either(every(US, OWNERS), POINTS), world) == (
        "Customers (who live in the United States and who are salon owners) or with loyalty points above 500"
    )


def test_not_of_a_group_is_said_of_each_part(world: World) -> None:
    neither = words(no(either(US, OWNERS)), world)
    assert neither == "Customers who do not live in the United States and who are not salon owners"
    assert words(no(no(US)), world) == "Customers who live in the United States"


def test_five_conditions_are_a_list(world: World) -> None:
    said = words(every(US, OWNERS, either(GOLD, POINTS), {"kind": "bought"}), world)
    assert said.splitlines()[0].endswith(":")
    assert [line for line in said.splitlines() if line.startswith("  - ")] == [
        "  - whose loyalty tier is gold or silver",
        "  - with loyalty points above 500",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_differs_is_said_differently(language: str, world: World) -> None:
    opened = {"kind": "event", "types": ["email_opened"]}
    month = {"kind": "calendar", "period": "month"}
    different = [
        {**opened, **change}
        for change in (
            {}, {"count": {"op": "is", "value": 1}}, {"count": {"value": 2}}, {"count": {"op": "more_than", "value": 2}},
            {"count": {"op": "at_most", "value": 2}}, {"count": {"op": "is", "value": 0}}, {"window": month},
            {"window": {**month, "offset": -1}}, {"window": {"kind": "last", "count": 1, "unit": "month"}},
            {"window": {"kind": "between", "first": "2026-05-01"}}, {"window": {"kind": "between", "last": "2026-05-01"}},
            {"types": ["email_clicked"]}, {"where": [{"field": "events.device", "values": ["phone"]}]},
        )
    ]  # fmt: skip
    said = [words(where, world, language) for where in different]
    assert len(set(said)) == len(said)


def test_chinese_has_no_spaces_of_its_own(world: World) -> None:
    said = words(every(US, OWNERS, no({"kind": "engaged"})), world, "zh")
    assert not re.search(r"\s", said)


def test_a_value_is_said_as_it_is_and_never_read_as_a_message(world: World) -> None:
    hostile = '{ $field } "} DROP'
    said = words({"kind": "attribute", "field": "customers.city", "values": [hostile]}, world)
    assert hostile in said


def test_a_list_of_a_thousand_values_is_counted(world: World) -> None:
    values = [f"city {i}" for i in range(1000)]
    said = words({"kind": "attribute", "field": "customers.city", "values": values}, world)
    assert said.endswith("and 988 more")
