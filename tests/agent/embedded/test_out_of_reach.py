"""A breakdown that a measure cannot have is kept, so that it is refused in words, and never dropped or
taken for another field of the same name."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import RunReport
from crm.reports.definition import ByField
from tests.worlds import World

SAID = [
    ("tickets by product category", "tickets", "products.category"),
    ("Tickets nach Produktkategorie", "tickets", "products.category"),
    ("按产品类别的工单数", "tickets", "products.category"),
    ("tickets par catégorie de produit", "tickets", "products.category"),
    ("tickets por categoría de producto", "tickets", "products.category"),
    ("revenue by ticket category", "revenue", "tickets.category"),
    ("revenue by brand and ticket category", "revenue", "tickets.category"),
    ("Umsatz nach Ticketkategorie", "revenue", "tickets.category"),
    ("NPS by campaign", "nps", "campaigns.name"),
    ("CAC by product", "cac", "products.name"),
    ("stock by country", "stock", "customers.country"),
    ("which brand has the best open rate?", "open_rate", "products.brand"),
    ("taxa de abertura por marca", "open_rate", "products.brand"),
    # A name that both fields have is the one that the measure can be split by.
    ("tickets by category", "tickets", "tickets.category"),
    ("Tickets nach Kategorien", "tickets", "tickets.category"),
    ("revenue by category", "revenue", "products.category"),
    ("open rate by channel", "open_rate", "campaigns.channel"),
]


@pytest.mark.parametrize(("text", "measure", "field"), SAID)
def test_the_breakdown_that_was_said_is_kept(
    reader: Reader, world: World, text: str, measure: str, field: str
) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    assert request.report.measures == (measure,)
    assert ByField(field=field) in request.report.breakdowns
