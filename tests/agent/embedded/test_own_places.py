"""England is a region of those who have one, and the United Kingdom for all others."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import MakeSegment
from agent.embedded.vocabulary import build_lexicon
from crm.segments.conditions.attribute import Attribute
from tests.worlds import World


@pytest.mark.parametrize(
    ("region", "field"), [("England", "customers.region"), ("Texas", "customers.country")]
)
def test_the_companys_own_region_goes_before_a_loose_name(region: str, field: str) -> None:
    world = World()
    world.customers(("c1", {"country": "GB", "region": region, "birth_date": "1980-01-01"}))
    reader = Reader(world.catalog, build_lexicon(world.catalog))
    request = reader.read("customers in England", world.clock, Focus(language="en")).request
    assert isinstance(request, MakeSegment)
    assert isinstance(request.where, Attribute)
    assert request.where.field == field
