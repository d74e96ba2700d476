"""What a company calls its own goes before business words and before what else a word may mean."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    """The salon, with premium customers, cafés, coffee, and surveys about its support."""
    world = salon()
    own = {"country": "FR", "customer_type": "cafe", "loyalty_tier": "premium"}
    world.customers(("own", own))
    world.products(("coffee", {"category": "Coffee Beans", "brand": "Kumo", "price": 5.0}))
    world.survey("own", "2026-05-01", 9, touchpoint="support")
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text", "holds", "without"),
    [
        ("fr", "clients premium en France", "('premium',)", "Top("),
        ("es", "clientes premium de Francia", "('premium',)", "Top("),
        ("fr", "clients VIP", "Top(", "('premium',)"),
        ("fr", "clients ayant acheté du café", "('Coffee Beans',)", "('cafe',)"),
        ("pt", "clientes que compraram café", "('Coffee Beans',)", "('cafe',)"),
        ("fr", "les cafés de France", "('cafe',)", "Coffee"),
        ("en", "customers who rated support 1 or 2", "'tickets.csat'", "Survey("),
        ("fr", "clients ayant noté le support 1 ou 2", "'tickets.csat'", "Survey("),
        ("en", "customers who scored support 1 in the NPS survey", "Survey(", "Ticket("),
        ("de", "Kunden, die einen Newsletter geöffnet haben", "('newsletter',)", "Ask("),
        ("en", "customers who opened an email", "'email_opened'", "newsletter"),
        ("en", "what should I promote", "Ask(", "Survey("),
        ("en", "products that are new", "FindProducts(", "OrderDate("),
    ],
)
def test_an_own_name_goes_first(
    reader: Asked, language: str, text: str, holds: str, without: str
) -> None:
    told = repr(reader[0].read(text, reader[1], Focus(language=language)).request)
    assert holds in told, told
    assert without not in told, told
