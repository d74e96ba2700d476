"""Brands that are common words: meant where they are written as names, or beside their field."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    for number, brand in enumerate(("Only", "Top", "All", "People", "Seul", "Nur")):
        world.products((f"x{number}", {"category": "Shampoo", "brand": brand, "price": 5.0}))
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text", "brands"),
    [
        ("en", "customers who only bought once", ()),
        ("en", "all new customers last month", ()),
        ("en", "people who never bought shampoo", ()),
        ("en", "Top 3 brands by revenue", ()),
        ("fr", "clients qui ont acheté un seul shampooing", ()),
        ("de", "Kunden, die nur einmal gekauft haben", ()),
        ("en", "customers who bought Only or Kumo", ("Only", "Kumo")),
        ("en", "revenue of the brand only", ("Only",)),
        ("de", "Kunden, die die Marke Nur gekauft haben", ("Nur",)),
    ],
)
def test_a_brand_is_only_a_name(
    reader: Asked, language: str, text: str, brands: tuple[str, ...]
) -> None:
    told = str(reader[0].read(text, reader[1], Focus(language=language)).request)
    named = [b for b in ("Only", "Top", "All", "People", "Seul", "Nur", "Kumo") if f"'{b}'" in told]
    assert sorted(named) == sorted(brands), told
