"""Which fields a topic means: by names, values, tables and business words, in five languages."""

import pytest

from crm.catalog.field_finder import find_fields
from crm.catalog.model import Catalog
from tests.agent.embedded.salon import salon


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return salon().catalog


@pytest.mark.parametrize(
    ("topic", "field"),
    [
        ("city", "customers.city"),
        ("birthdays", "customers.birth_date"),
        ("loyalty", "customers.loyalty_tier"),
        ("loyallty", "customers.loyalty_tier"),
        ("spend", "orders.total"),
        ("Stadt", "customers.city"),
        ("Bestellungen", "orders.ordered_at"),
        ("Haartrockner", "products.category"),
        ("achats", "orders.ordered_at"),
        ("ville", "customers.city"),
        ("compras", "orders.ordered_at"),
        ("ciudad", "customers.city"),
        ("购买", "orders.ordered_at"),
        ("城市", "customers.city"),
        ("salon owners", "customers.customer_type"),
    ],
)
def test_a_topic_finds_its_fields(catalog: Catalog, topic: str, field: str) -> None:
    assert field in [hit.field.id for hit in find_fields(catalog, topic)][:5]


def test_a_value_says_why_its_field_was_found(catalog: Catalog) -> None:
    hits = {hit.field.id: hit for hit in find_fields(catalog, "hair dryers")}
    assert hits["products.category"].values == ("Hair Dryers",)


def test_the_best_fit_comes_first(catalog: Catalog) -> None:
    found = find_fields(catalog, "city")
    assert (found[0].field.id, found[0].score) == ("customers.city", 1)


def test_purchases_are_first_of_all_the_fields_of_orders(catalog: Catalog) -> None:
    assert {hit.field.table for hit in find_fields(catalog, "purchases")[:5]} == {"orders"}


@pytest.mark.parametrize("topic", ["", "the", "zzyzx", "c0@example.com"])
def test_what_no_field_is_about_finds_none(catalog: Catalog, topic: str) -> None:
    assert find_fields(catalog, topic) == ()
