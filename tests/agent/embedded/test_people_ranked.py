"""The most engaged people are ranked by their signs of life, in six languages; places by how many there are."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Ask, MakeSegment, RunReport
from crm.segments.conditions.top import Top
from tests.worlds import World

MOST = [
    ("the 20 most engaged customers", False),
    ("our 20 least active customers", True),
    ("die 20 aktivsten Kunden", False),
    ("les 20 clients les plus actifs", False),
    ("los 20 clientes menos activos", True),
    ("os 20 clientes mais engajados", False),
    ("最活跃的20位客户", False),
]


@pytest.mark.parametrize(("text", "lowest"), MOST)
def test_they_are_ranked_by_their_signs_of_life(
    reader: Reader, world: World, text: str, lowest: bool
) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, MakeSegment), request
    assert request.where == Top(by="engagement", count=20, lowest=lowest)


def test_they_may_be_the_best_ones_already(reader: Reader, world: World) -> None:
    request = reader.read("the least engaged VIPs", world.clock).request
    assert isinstance(request, MakeSegment), request
    assert isinstance(request.where, Top)
    assert isinstance(request.where.among, Top)


def test_a_country_is_ranked_by_how_many_there_are(reader: Reader, world: World) -> None:
    text = "which country has the most active customers"
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    assert (request.report.measures, request.report.top) == (("engaged_customers",), 1)


def test_campaigns_are_not_ranked_by_signs_of_life(reader: Reader, world: World) -> None:
    assert isinstance(reader.read("most active campaigns", world.clock).request, Ask)
