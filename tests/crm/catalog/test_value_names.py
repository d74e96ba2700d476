"""Values of the data get names, however the company spells them."""

from crm.catalog.value_names import value_names


def shown(field: str, value: str, language: str, *others: str) -> str:
    return value_names(field, (value, *others))[value][language][0]


def test_a_category_is_known_in_any_spelling_and_language() -> None:
    for spelt in (
        "Hair Dryers",
        "hair dryer",
        "HAIRDRYERS",
        "hair-dryers",
        "Haartrockner",
        "吹风机",
    ):
        assert shown("products.category", spelt, "fr") == "sèche-cheveux"


def test_a_category_is_displayed_as_the_company_writes_it() -> None:
    assert shown("products.category", "Hair Dryers", "en") == "Hair Dryers"
    assert shown("products.category", "Hair Dryers", "de") == "Haartrockner"
    assert shown("products.category", "Bath & Shower", "zh") == "沐浴"


def test_codes_are_displayed_as_words() -> None:
    assert shown("customers.customer_type", "salon_owner", "en") == "salon owner"
    assert shown("customers.customer_type", "salon_owner", "de") == "Salonbesitzer"
    assert shown("campaigns.channel", "sms", "fr") == "SMS"


def test_a_word_of_the_company_with_a_known_meaning_keeps_its_own_name_in_its_language() -> None:
    """A shop's "new" order is a placed one, and is still displayed as new."""
    named = value_names("orders.status", ("new", "shipped"))["new"]
    assert named["en"][0] == "new"
    assert "placed" in named["en"]
    assert "aufgegeben" in named["de"]


def test_two_values_with_one_meaning_are_told_apart() -> None:
    named = value_names("customers.gender", ("female", "F"))
    assert named["female"]["de"][0] == "weiblich"
    assert named["F"]["de"][0] == "F"
    assert "Frau" in named["F"]["de"]


def test_a_code_stands_for_its_value() -> None:
    assert shown("customers.gender", "M", "en") == "male"
    assert shown("products.size", "XL", "fr") == "très grand"


def test_countries_are_known_by_code_and_by_name() -> None:
    assert shown("customers.country", "DE", "es") == "Alemania"
    assert shown("customers.country", "Allemagne", "en") == "Germany"
    assert "USA" in value_names("customers.country", ("US",))["US"]["en"]
    assert shown("customers.country", "NO", "de") == "Norwegen"


def test_places_have_the_names_they_have_abroad() -> None:
    assert shown("customers.city", "München", "en") == "Munich"
    assert shown("customers.city", "München", "zh") == "慕尼黑"
    assert shown("customers.region", "Bayern", "fr") == "Bavière"
    assert shown("customers.region", "TX", "en") == "Texas"
    assert shown("customers.store_city", "Wien", "es") == "Viena"


def test_languages_and_currencies_have_names() -> None:
    assert shown("customers.language", "de", "zh") == "德语"
    assert shown("customers.language", "pt-BR", "en") == "Portuguese"
    assert shown("orders.currency", "CHF", "de") == "Schweizer Franken"


def test_a_column_of_the_company_gets_everyday_names_for_its_values() -> None:
    assert shown("customers.skin", "oily", "de") == "fettig"
    assert shown("products.colour", "Rosa", "en") == "pink"


def test_a_brand_is_a_name_and_not_a_word() -> None:
    assert value_names("products.brand", ("Gold", "No", "Silver")) == {}


def test_an_underscore_is_read_as_a_space() -> None:
    assert value_names("customers.source", ("spring_gala",)) == {
        "spring_gala": {"en": ("spring gala",)}
    }
    assert value_names("orders.coupon", ("SPRING_10",)) == {}
