"""The words of a definition mean that definition when they are read: a short form of `evals.round_trip`."""

import pytest

from crm.languages.speak import LANGUAGES
from crm.segments.definition import Segment
from crm.workspace import open_workspace
from evals.round_trip import RoundTrip, shares
from evals.same_meaning import same
from evals.worlds import Worlds


@pytest.fixture(scope="module")
def round_trip(worlds: Worlds) -> RoundTrip:
    return RoundTrip(open_workspace(worlds.get("retailer").home))


@pytest.mark.parametrize("language", LANGUAGES)
def test_generated_words_give_the_definition_that_they_were_generated_from(
    round_trip: RoundTrip, language: str
) -> None:
    trips = list(round_trip.trips(60, seed=11, languages=[language], conditions=3))
    assert [trip.told() for trip in trips if not trip.came_back] == []
    assert next(iter(shares(trips))).endswith("(60 of 60)")


def test_the_same_seed_draws_the_same_definitions(round_trip: RoundTrip) -> None:
    once, again = (list(round_trip.trips(5, 3, ["en"], 3)) for _ in range(2))
    assert [trip.words for trip in once] == [trip.words for trip in again]


def _segment(where: object) -> Segment:
    return Segment.model_validate({"where": where})


GOLD = {"kind": "attribute", "field": "customers.loyalty_tier", "values": ["gold"]}
OPENED = {"kind": "event", "types": ["email_opened"]}


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ({"kind": "all", "of": [GOLD, OPENED]}, {"kind": "all", "of": [OPENED, GOLD]}, True),
        (
            {"kind": "not", "of": {"kind": "any", "of": [GOLD, OPENED]}},
            {"kind": "all", "of": [{"kind": "not", "of": OPENED}, {"kind": "not", "of": GOLD}]},
            True,
        ),
        ({**OPENED, "window": {"kind": "last", "count": 1, "unit": "quarter"}},
         {**OPENED, "window": {"kind": "last", "count": 3, "unit": "month"}}, True),
        ({"kind": "all", "of": [GOLD, OPENED]}, {"kind": "any", "of": [GOLD, OPENED]}, False),
        ({"kind": "all", "of": [GOLD, OPENED]}, GOLD, False),
        ({**OPENED, "count": {"value": 2}}, OPENED, False),
        ({**OPENED, "window": {"kind": "last", "count": 30}},
         {**OPENED, "window": {"kind": "last", "count": 31}}, False),
        ({"kind": "not", "of": GOLD}, GOLD, False),
    ],
)  # fmt: skip
def test_same_is_said_of_the_same_people_and_of_no_others(
    one: object, other: object, alike: bool
) -> None:
    assert same(_segment(one), _segment(other)) is alike
