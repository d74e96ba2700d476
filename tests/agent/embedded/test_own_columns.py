"""A company's own columns and events by their short names, ratings of surveys, and amounts like years."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import FindProducts, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    for table, name in (
        ("customers", "income_band"),
        ("products", "department"),
        ("orders", "store_id"),
    ):
        world.column(table, name, "text")
    for number, band in enumerate(("Under 15K", "50-74K", "250K+")):
        world.customers((f"y{number}", {"income_band": band, "country": "DE"}))
    world.products(("x1", {"department": "Women", "category": "Shampoo", "price": 5.0}))
    world.order("y1", "2026-05-01", 20, store_id="178")
    world.event("y1", "coupon_redeemed", "2026-05-02")
    world.never_imported("products.rating", "orders.coupon")
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text", "band"),
    [
        ("en", "customers with an income of 250K+", "250K+"),
        ("en", "customers in the 50-74K income band", "50-74K"),
        ("de", "Kunden mit Einkommen Under 15K", "Under 15K"),
        ("fr", "clients avec un revenu de 250K+", "250K+"),
        ("es", "clientes con ingresos 250K+", "250K+"),
        ("zh", "收入为50-74K的客户", "50-74K"),
    ],
)
def test_a_word_beside_its_value_is_the_column(
    reader: Asked, language: str, text: str, band: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment), request
    assert request.where.model_dump() | {"values": None} == {
        "kind": "attribute", "field": "customers.income_band", "op": "is", "values": None,
    }  # fmt: skip
    assert f"'{band}'" in str(request.where)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "revenue by department", "products.department"),
        ("en", "top 5 stores by revenue", "orders.store_id"),
        ("en", "customers who redeemed a coupon in the last 90 days", "'coupon_redeemed'"),
        ("en", "average rating by month", "'avg_score'"),
        ("de", "durchschnittliche Bewertung pro Monat", "'avg_score'"),
        ("en", "average delivery time in days", "kind='ever'"),
        ("de", "durchschnittliche Lieferzeit in Tagen", "kind='ever'"),
        ("en", "customers who spent more than $2000 in 2025", "value=2000"),
        ("fr", "clients qui ont dépensé plus de 2000 $ en 2025", "value=2000"),
        ("en", "the 10 best selling products in Germany by revenue", "'revenue'"),
        (
            "en",
            "bought shampoo, scissors or nail polish",
            "values=('Shampoo', 'Scissors', 'Nail Polish')",
        ),
        (
            "de",
            "Kunden, die Kumo, Salonic oder Velora gekauft haben",
            "values=('Kumo', 'Salonic', 'Velora')",
        ),
        ("zh", "买过Kumo、Salonic或Velora的客户", "values=('Kumo', 'Salonic', 'Velora')"),
        ("en", "customers who returned at least 2 orders", "value=2.0, upper=None), window=Ever"),
        (
            "en",
            "bought on or after 1 February 2026 and before 15 February 2026",
            "date(2026, 2, 1), last=datetime.date(2026, 2, 14)",
        ),
        (
            "de",
            "Umsatz ab 1. Februar 2026 und vor dem 15. Februar 2026",
            "date(2026, 2, 1), last=datetime.date(2026, 2, 14)",
        ),
        (
            "fr",
            "ventes depuis le 1er février 2026 et avant le 15 février 2026",
            "date(2026, 2, 1), last=datetime.date(2026, 2, 14)",
        ),
        (
            "zh",
            "不早于2026年2月1日且早于2026年2月15日的销售额",
            "date(2026, 2, 1), last=datetime.date(2026, 2, 14)",
        ),
        ("en", "viewed a product, added to cart or bought in May", "kind='any'"),
        ("en", "customers who left a 1-star review", "kind='survey'"),
        ("pt", "pedidos por estado", "customers.region"),
        ("es", "los 10 productos más vendidos en Alemania por ingresos", "'revenue'"),
    ],
)
def test_what_is_told(reader: Asked, language: str, text: str, told: str) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment | RunReport | FindProducts), request
    assert told in str(request)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("revenue by colour", "products.colour_group_name"),
        ("top 3 fabrics by units", "products.fabric_type_name"),
        ("customers by work", "customers.num_work_desc"),
        ("customers by income", "customers.income_desc"),
    ],
)
def test_what_is_left_without_the_words_of_databases(text: str, column: str) -> None:
    world = salon()
    for name in ("colour_group_name", "fabric_type_name"):
        world.column("products", name, "text")
    for name in ("num_work_desc", "income_desc"):
        world.column("customers", name, "text")
    reader = Reader(world.catalog, build_lexicon(world.catalog))
    request = reader.read(text, world.clock, Focus(language="en")).request
    assert isinstance(request, RunReport), request
    assert [b.model_dump()["field"] for b in request.report.breakdowns] == [column]
