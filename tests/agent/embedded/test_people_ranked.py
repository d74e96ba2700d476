"""The most engaged people are ranked by their signs of life, in six languages; places by how many there are."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Ask, MakeSegment, RunReport
from crm.segments.conditions.top import Top
from tests.worlds import World

MOST = [
    "the 20 most engaged customers",
    "die 20 aktivsten Kunden",
    "les 20 clients les plus actifs",
    "los 20 clientes más activos",
    "os 20 clientes mais engajados",
    "最活跃的20位客户",
]
ASKED = [
    "least active customers",
    "our 20 least engaged VIPs",
    "los clientes menos activos",
    "最不活跃的客户",
    "most active campaigns",
]


@pytest.mark.parametrize("text", MOST)
def test_they_are_ranked_by_their_signs_of_life(reader: Reader, world: World, text: str) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, MakeSegment), request
    assert request.where == Top(by="engagement", count=20)


def test_they_may_be_the_best_ones_already(reader: Reader, world: World) -> None:
    request = reader.read("the most engaged VIPs", world.clock).request
    assert isinstance(request, MakeSegment), request
    assert isinstance(request.where, Top)
    assert isinstance(request.where.among, Top)


def test_a_country_is_ranked_by_how_many_there_are(reader: Reader, world: World) -> None:
    text = "which country has the most active customers"
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    assert (request.report.measures, request.report.top) == (("engaged_customers",), 1)


@pytest.mark.parametrize("text", ASKED)
def test_the_least_active_and_things_are_asked_about(
    reader: Reader, world: World, text: str
) -> None:
    assert isinstance(reader.read(text, world.clock).request, Ask)
