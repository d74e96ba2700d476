"""Places and kinds of customers, by how many there are, where no other number is named."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Ask, RunReport
from crm.reports.definition import ByField
from tests.worlds import World

CITY, COUNTRY, TIER = "customers.city", "customers.country", "customers.loyalty_tier"
RANKED: list[tuple[str, str, int | None, bool]] = [
    ("top 3 cities for stylists", CITY, 3, False),
    ("which country do most VIPs live in", COUNTRY, 1, False),
    ("which city has the fewest stylists", CITY, 1, True),
    ("the most common loyalty tier among stylists", TIER, 1, False),
    ("Top 3 Städte der Saloninhaber", CITY, 3, False),
    ("发型师最多的三个城市", CITY, 3, False),
]
SPLIT = [
    ("country breakdown", COUNTRY),
    ("loyalty tier distribution", TIER),
    ("Verteilung nach Ländern", COUNTRY),
    ("répartition par pays", COUNTRY),
    ("distribución por país", COUNTRY),
    ("distribuição por país", COUNTRY),
    ("国家分布", COUNTRY),
]


@pytest.mark.parametrize(("text", "field", "top", "lowest"), RANKED)
def test_places_are_ranked_by_how_many_people(
    reader: Reader, world: World, text: str, field: str, top: int | None, lowest: bool
) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    report = request.report
    assert (report.measures, report.breakdowns) == (("customers",), (ByField(field=field),))
    assert (report.top, report.lowest) == (top, lowest)
    assert report.who is not None


@pytest.mark.parametrize(("text", "field"), SPLIT)
def test_customers_are_split(reader: Reader, world: World, text: str, field: str) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    assert request.report.measures == ("customers",)
    assert request.report.breakdowns == (ByField(field=field),)


def test_top_cities_alone_are_asked_about(reader: Reader, world: World) -> None:
    assert isinstance(reader.read("top cities", world.clock).request, Ask)
