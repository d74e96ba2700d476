"""Explaining words with the company's own numbers, and showing what the data holds."""

import pytest

from crm.catalog.explain import catalog_table, explain
from crm.catalog.harvest import Harvest
from crm.catalog.load import load_catalog
from crm.catalog.model import Settings
from crm.catalog.vocabulary import vocabulary
from crm.errors import Unknown
from crm.languages.speak import LANGUAGES


def test_the_definition_has_the_companys_numbers() -> None:
    settings = Settings(currency="EUR", engaged_days=45, vip_percent=2.5, attribution_days=7)
    assert "45 days" in explain("engaged", "en", settings)
    assert "2.5%" in explain("vip", "en", settings)
    assert "7 Tagen" in explain("attributed_revenue", "de", settings)
    assert "EUR" in explain("aov", "zh", settings)


def test_a_word_can_be_asked_in_any_language() -> None:
    assert explain("不活跃", "en", Settings()).startswith("Not engaged: ")
    assert explain("Umsatz", "fr", Settings()).startswith("Chiffre d'affaires : ")
    assert explain("open_rate", "es", Settings()) == explain("open rate", "es", Settings())


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_has_a_name_can_be_explained(language: str) -> None:
    words = [*vocabulary("en").terms, *vocabulary("en").measures]
    assert all("{" not in explain(word, language, Settings()) for word in words)


def test_a_word_without_meaning_is_told_the_nearest() -> None:
    with pytest.raises(Unknown) as unknown:
        explain("lapst", "en", Settings())
    assert "lapsed" in str(unknown.value)


def test_the_table_shows_names_and_values_and_nothing_personal() -> None:
    found = Harvest(
        {"customers.country": ("DE", "US", "FR", "ES", "IT", "AT", "CH")},
        {"customers.loyalty_points": (0.0, 12500.0)},
    )
    columns = {
        "customer_id": "text",
        "email": "text",
        "country": "text",
        "loyalty_points": "number",
    }
    catalog = load_catalog({"customers": {**columns, "pets": "number"}}, found, {})  # type: ignore[arg-type]
    rows = {row[1]: row for row in catalog_table(catalog, "en", found).rows}
    assert rows["customers.country"][2:5] == (
        "country",
        "text",
        "Germany; United States; France; Spain; Italy; Austria; and 1 more",
    )
    assert rows["customers.loyalty_points"][4] == "0 to 12,500"
    assert rows["customers.email"][4] == "personal, not shown"
    assert rows["customers.pets"][5] == "yes"
    assert [c["label"] for c in catalog_table(catalog, "de").columns][:2] == ["Tabelle", "Feld"]
