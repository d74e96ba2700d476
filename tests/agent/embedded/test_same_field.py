"""Places side by side are of one field where they can be."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import MakeSegment
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.worlds import World


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = World()
    world.customers(
        ("ann", {"country": "HK", "region": "Hong Kong", "city": "Hong Kong"}),
        ("bo", {"country": "TW", "region": "Taipei", "city": "Taipei"}),
        ("cy", {"country": "GB", "region": "England", "city": "London"}),
    )
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "香港和台湾的客户"),
        ("zh", "把香港跟台灣的客人抓出來"),
        ("en", "customers in Hong Kong and Taiwan"),
        ("fr", "clients à Hong Kong et Taïwan"),
    ],
)
def test_both_are_countries(language: str, said: str, reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment)
    told = request.where.model_dump()
    assert (told["field"], set(told["values"])) == ("customers.country", {"HK", "TW"})


def test_the_companys_own_region_stays_one(reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read("customers in England", reader[1], Focus()).request
    assert isinstance(request, MakeSegment)
    assert request.where.model_dump()["field"] == "customers.region"


def test_not_yet_denies(reader: tuple[Reader, Clock]) -> None:
    said = "去年买过、今年还没买的客户"
    request = reader[0].read(said, reader[1], Focus(language="zh")).request
    assert isinstance(request, MakeSegment)
    assert [part["kind"] for part in request.where.model_dump()["of"]] == ["bought", "not"]
