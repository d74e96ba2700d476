"""Growth against the time that is meant, values set beside each other, and the last report beside others or in another order."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, FindProducts, RunReport
from crm.products.definition import ProductList
from crm.reports.definition import ByField, ByTime, Report, Versus
from crm.segments.conditions.attribute import Attribute
from crm.terms.comparison import Filter
from crm.terms.window import Calendar, Window
from tests.worlds import World

YEAR = Calendar(period="year")
BY_COUNTRY = Report(
    measures=("revenue",), breakdowns=(ByField(field="customers.country"),), window=YEAR
)
OWNERS = Attribute(field="customers.customer_type", op="is", values=("salon_owner",))
OF_OWNERS = Report(measures=("revenue",), who=OWNERS, window=YEAR)


def asked(reader: Reader, world: World, text: str, report: Report | None = None) -> Report:
    focus = Focus(last="report", report=report) if report else Focus()
    request = reader.read(text, world.clock, focus).request
    assert isinstance(request, RunReport), request
    return request.report


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("year over year revenue growth by quarter", "quarter"),
        ("yoy growth of revenue by month", "month"),
        ("Umsatzwachstum gegenüber Vorjahr nach Quartal", "quarter"),
        (
            "croissance du chiffre d'affaires par trimestre par rapport à l'année dernière",
            "quarter",
        ),
        ("crecimiento interanual de ingresos por trimestre", "quarter"),
        ("crescimento da receita ano a ano por trimestre", "quarter"),
        ("按季度的收入同比增长", "quarter"),
    ],
)
def test_growth_over_a_year_is_not_growth_over_the_row_before(
    reader: Reader, world: World, text: str, grain: str
) -> None:
    report = asked(reader, world, text)
    assert report.breakdowns == (ByTime.model_validate({"grain": grain}),)
    assert (report.compare, report.forms, report.window) == ("last_year", (), YEAR)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("revenue growth last month", Calendar(period="month", offset=-1)),
        ("Umsatzwachstum letzten Monat", Calendar(period="month", offset=-1)),
        ("croissance du chiffre d'affaires ce trimestre", Calendar(period="quarter")),
    ],
)
def test_growth_in_a_period_is_against_the_one_before(
    reader: Reader, world: World, text: str, window: Window
) -> None:
    report = asked(reader, world, text)
    assert (report.window, report.compare, report.breakdowns) == (window, "previous", ())


def test_growth_from_month_to_month_and_running_totals_beside_last_year_stay(
    reader: Reader, world: World
) -> None:
    assert asked(reader, world, "month over month growth of revenue").forms == ("growth",)
    both = asked(reader, world, "cumulative revenue by month compared with last year")
    assert (both.forms, both.compare) == (("cumulative",), "last_year")


@pytest.mark.parametrize(
    "text", ["Umsatz nach Quartal gegenüber Vorjahr", "各季度收入与去年对比", "各季度收入对比去年"]
)
def test_the_only_time_beside_the_word_for_comparing_is_what_it_is_compared_with(
    reader: Reader, world: World, text: str
) -> None:
    report = asked(reader, world, text)
    assert (report.window, report.compare) == (YEAR, "last_year")


@pytest.mark.parametrize(
    "text",
    [
        "compare revenue of Germany with France",
        "compare Germany with France by revenue",
        "compare les revenus de l'Allemagne avec la France",
    ],
)
def test_with_between_what_is_compared_is_no_further_condition(
    reader: Reader, world: World, text: str
) -> None:
    report = asked(reader, world, text)
    assert report.breakdowns == (ByField(field="customers.country"),)
    assert isinstance(report.who, Attribute) and set(report.who.values) == {"DE", "FR"}


@pytest.mark.parametrize(
    "text",
    [
        "compared with stylists",
        "im Vergleich zu Stylisten",
        "comparado con estilistas",
        "与造型师对比",
    ],
)
def test_others_stand_beside_the_people_of_the_report(
    reader: Reader, world: World, text: str
) -> None:
    report = asked(reader, world, text, OF_OWNERS)
    stylists = OWNERS.model_copy(update={"values": ("stylist",)})
    assert (report.who, report.compare) == (OWNERS, Versus(who=stylists))


def test_what_cannot_stand_beside_a_report_is_asked_about(reader: Reader, world: World) -> None:
    focus = Focus(last="report", report=Report(measures=("open_rate",)))
    assert isinstance(reader.read("vs newsletters", world.clock, focus).request, Ask)


def test_other_goods_are_a_row_beside_those_of_the_report(reader: Reader, world: World) -> None:
    shampoo = Filter(field="products.category", values=("Shampoo",))
    before = Report(measures=("units",), where=(shampoo,), window=YEAR)
    report = asked(reader, world, "compared with hair dryers", before)
    assert report.breakdowns == (ByField(field="products.category"),)
    assert report.where[0].values == ("Shampoo", "Hair Dryers")


def test_the_year_before_beside_a_report_of_all_time_is_beside_this_year(
    reader: Reader, world: World
) -> None:
    before = BY_COUNTRY.model_copy(update={"window": Report(measures=("revenue",)).window})
    report = asked(reader, world, "compared with last year", before)
    assert (report.window, report.compare) == (YEAR, "last_year")


@pytest.mark.parametrize(
    "text",
    [
        "sort by orders",
        "nach Bestellungen sortieren",
        "trier par commandes",
        "ordenar por pedidos",
        "按订单数排序",
    ],
)
def test_rows_are_sorted_by_another_number(reader: Reader, world: World, text: str) -> None:
    report = asked(reader, world, text, BY_COUNTRY)
    assert (report.measures, report.sort_by) == (("revenue", "orders"), "orders")
    assert report.breakdowns == BY_COUNTRY.breakdowns


@pytest.mark.parametrize("text", ["and by units?", "units?", "und nach Stückzahl?", "按销量呢"])
def test_products_are_ranked_by_another_number(reader: Reader, world: World, text: str) -> None:
    before = ProductList(by="revenue", limit=5)
    request = reader.read(text, world.clock, Focus(last="products", products=before)).request
    assert isinstance(request, FindProducts), request
    assert request.products == before.model_copy(update={"by": "units"})


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("number of campaigns by type", "campaigns.type"),
        ("number of events by type", "events.type"),
        ("revenue by type", "customers.customer_type"),
        ("nombre de campagnes par type", "campaigns.type"),
        ("número de campañas por tipo", "campaigns.type"),
    ],
)
def test_a_type_is_that_of_what_is_counted(
    reader: Reader, world: World, text: str, field: str
) -> None:
    assert asked(reader, world, text).breakdowns == (ByField(field=field),)
