"""A word that a company gave a meaning of its own is explained with that meaning."""

from crm.catalog.harvest import harvest
from crm.catalog.load import load_catalog
from crm.languages.speak import speaker
from crm.segments.conditions.base import Wording
from crm.segments.own_words import own_meaning
from tests.worlds import World


def wording(language: str) -> Wording:
    world = World()
    world.customers(("ann", {"loyalty_tier": "platinum"}))
    means = {"kind": "attribute", "field": "customers.loyalty_tier", "values": ["platinum"]}
    said = {"words": [{"say": ["VIP", "VIPs"], "means": means}]}
    catalog = load_catalog(world.tables(), harvest(world), said)
    return Wording(speaker(language), catalog, lambda name: name)


def test_a_companys_own_word_is_explained_by_what_it_selects() -> None:
    assert own_meaning("vips", wording("en")) == "VIP: Customers whose loyalty tier is platinum"
    assert own_meaning("VIP", wording("de")).startswith("VIP: Kunden, deren Treuestufe")


def test_other_words_are_the_products() -> None:
    assert own_meaning("lapsed", wording("en")) == ""
