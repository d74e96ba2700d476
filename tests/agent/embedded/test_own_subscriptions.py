"""A company whose customers subscribe to something: subscribers are those, and not who agreed to mails."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.worlds import World

PLAN = "customers.subscription_plan"


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = World()
    world.column("customers", "subscription_plan", "text")
    monthly, quarterly = (
        {"country": "FR", "subscription_plan": p} for p in ("monthly", "quarterly")
    )
    world.customers(("ann", monthly), ("bo", quarterly), ("cy", {"country": "FR"}))
    world.consent("ann")
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "monthly subscribers in France"),
        ("fr", "abonnés mensuels en France"),
        ("de", "monatliche Abonnenten in Frankreich"),
        ("zh", "法国订阅plan是monthly的客户"),
    ],
)
def test_monthly_subscribers_have_the_plan(
    language: str, said: str, reader: tuple[Reader, Clock]
) -> None:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment)
    told = request.where.model_dump_json()
    assert PLAN in told and "monthly" in told and "consent" not in told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "customers with a subscription"),
        ("fr", "clients avec un abonnement"),
        ("zh", "有订阅的客户"),
    ],
)
def test_a_subscription_is_any_plan(language: str, said: str, reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment)
    assert request.where.model_dump()["field"] == PLAN
    assert request.where.model_dump()["op"] == "is_not_empty"


def test_who_agreed_to_mails_is_another_matter(reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read("customers who opted in to email", reader[1], Focus()).request
    assert isinstance(request, MakeSegment)
    assert request.where.kind == "consent"


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "clients avec jardin"), ("zh", "家里有花园的客户"), ("de", "Kunden mit Garten")],
)
def test_a_garden_is_a_column_of_the_company(language: str, said: str) -> None:
    world = World()
    world.column("customers", "has_garden", "boolean")
    world.customers(("ann", {"has_garden": True}), ("bo", {"has_garden": False}))
    made = Reader(world.catalog, build_lexicon(world.catalog))
    request = made.read(said, world.clock, Focus(language=language)).request
    assert isinstance(request, MakeSegment)
    assert request.where.model_dump()["field"] == "customers.has_garden"
    assert request.where.model_dump()["values"] == (True,)


COLOURS = {
    "en": "customers who like red",
    "fr": "clients qui préfèrent red",
    "de": "Kunden, die red mögen",
    "zh": "喜欢red的客户",
}


def _who_like(language: str, said: str) -> object:
    world = World()
    world.column("customers", "favorite_color", "text")
    world.customers(("ann", {"favorite_color": "red"}), ("bo", {"favorite_color": "blue"}))
    world.products(("p1", {"category": "Coffee"}))
    made = Reader(world.catalog, build_lexicon(world.catalog))
    return made.read(said, world.clock, Focus(language=language)).request


@pytest.mark.parametrize(("language", "said"), COLOURS.items())
def test_what_customers_like_is_a_value_of_theirs(language: str, said: str) -> None:
    request = _who_like(language, said)
    assert isinstance(request, MakeSegment)
    assert request.where.model_dump()["field"] == "customers.favorite_color"


def test_to_like_goods_is_not_to_have_bought_them() -> None:
    assert isinstance(_who_like("en", "customers who love coffee"), Ask)
