"""Products asked for by a part of their names, where the data has no category for them."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]
NAMES = ("RED SPOTTY LUNCH BAG", "PAISLEY BUNTING", "SMALL DOG BOWL", "WHITE HEART T-LIGHT HOLDER")


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    for number, name in enumerate(NAMES):
        world.products((f"x{number}", {"name": name, "price": 5.0}))
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "bought a lunch bag in the last 60 days", "op='contains', values=('lunch bag',)"),
        ("en", "revenue from lunch bags in 2025", "op='contains', values=('lunch bag',)"),
        ("en", "the five cheapest products with BUNTING in the name", "values=('bunting',)"),
        ("en", "customers who bought bunting or lunch bags", "'bunting|lunch bag'"),
        ("de", "Kunden, die eine Lunch Bag gekauft haben", "values=('lunch bag',)"),
        ("fr", "clients qui ont acheté bunting", "values=('bunting',)"),
        ("es", "clientes que compraron bunting", "values=('bunting',)"),
        ("pt", "clientes que compraram bunting", "values=('bunting',)"),
        ("zh", "买过 lunch bag 的客户", "values=('lunch bag',)"),
        ("en", "customers who bought PAISLEY BUNTING", "op='is', values=('PAISLEY BUNTING',)"),
    ],
)
def test_a_part_of_a_name_finds_the_products(
    reader: Asked, language: str, text: str, told: str
) -> None:
    assert told in str(reader[0].read(text, reader[1], Focus(language=language)).request)


@pytest.mark.parametrize(
    "text", ["customers with a dog", "customers with more than two dogs", "revenue from dog orders"]
)
def test_what_is_no_product_is_asked_about(reader: Asked, text: str) -> None:
    assert isinstance(reader[0].read(text, reader[1]).request, Ask)
