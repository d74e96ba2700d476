"""A number that nothing takes is asked about, and numbers that no data holds are told with the nearest."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Ask, RunReport
from tests.worlds import World


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("top 0 countries by revenue", "0"),
        ("top 0 customers", "0"),
        ("top 99999999999999 products", "99999999999999"),
        ("moving average of 500 months of revenue", "500 months"),
        ("gleitender Durchschnitt von 500 Monaten des Umsatzes", "500 Monaten"),
    ],
)
def test_a_number_out_of_bounds_is_asked_about(
    reader: Reader, world: World, text: str, words: str
) -> None:
    asked = reader.read(text, world.clock).request
    assert asked == Ask("ask-out-of-bounds", {"words": words})


@pytest.mark.parametrize(
    "text",
    ["ROI of campaigns", "stock value by category", "churn rate", "Lagerwert nach Kategorie", "valeur du stock",
     "valor del inventario", "valor do estoque", "流失率"],
)  # fmt: skip
def test_a_number_without_data_is_told_with_the_nearest(
    reader: Reader, world: World, text: str
) -> None:
    asked = reader.read(text, world.clock).request
    assert isinstance(asked, Ask) and asked.key == "ask-unknown-words" and asked.options


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("list churn rate", "unsubscribe_rate"),
        ("net revenue last month", "revenue"),
        ("revenue attributed to mail last month", "attributed_revenue"),
        ("orders attributed to campaigns", "attributed_orders"),
        ("Nettoumsatz nach Monat", "revenue"),
        ("CA net par mois", "revenue"),
        ("ingresos atribuidos a los correos", "attributed_revenue"),
        ("归因于邮件的销售额", "attributed_revenue"),
    ],
)
def test_these_are_numbers_of_ours(reader: Reader, world: World, text: str, measure: str) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    assert request.report.measures == (measure,)
