"""Which categories grew most: groups in the order of their change, by revenue where nothing else is said."""

import pytest

from agent.embedded.dialogue import Reader
from crm.reports.definition import ByField
from crm.terms.window import Calendar
from tests.agent.embedded.asked_report import asked_report
from tests.worlds import World

YEAR, QUARTER = Calendar(period="year"), Calendar(period="quarter")


@pytest.mark.parametrize(
    "text",
    [
        "which categories grew most",
        "¿qué categorías crecieron más?",
        "welche Kategorien sind am stärksten gewachsen",
        "quelles catégories ont le plus progressé",
        "quais categorias cresceram mais",
        "哪些品类增长最快",
    ],
)
def test_without_a_time_it_is_this_year_against_the_last(
    reader: Reader, world: World, text: str
) -> None:
    report = asked_report(reader, world, text)
    assert report.breakdowns == (ByField(field="products.category"),)
    assert (report.measures, report.window, report.compare) == (("revenue",), YEAR, "last_year")
    assert (report.by_change, report.top, report.forms) == (True, None, ())


def test_with_a_time_it_is_against_the_one_before(reader: Reader, world: World) -> None:
    report = asked_report(reader, world, "which categories grew the most this quarter")
    assert (report.window, report.compare, report.by_change) == (QUARTER, "previous", True)


def test_another_number_the_least_and_a_top_can_be_said(reader: Reader, world: World) -> None:
    least = asked_report(reader, world, "which countries grew least by orders")
    assert (least.measures, least.lowest) == (("orders",), True)
    assert asked_report(reader, world, "top 3 brands by growth this month").top == 3
    products = asked_report(reader, world, "fastest growing products")
    assert products.measures == ("revenue",)
    assert products.breakdowns == (ByField(field="products.name"),)


def test_growth_that_is_not_ranked_stays_in_the_order_of_its_number(
    reader: Reader, world: World
) -> None:
    assert not asked_report(reader, world, "revenue growth by country").by_change
