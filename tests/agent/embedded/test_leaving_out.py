"""Who is left out: each of a list, those who did something, and of some those who did."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment
from agent.embedded.vocabulary import build_lexicon
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.logic import All, Not
from crm.segments.definition import Condition
from crm.terms.clock import Clock
from crm.terms.comparison import Filter
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]
GOLD = Attribute(field="customers.loyalty_tier", values=("gold",))
OWNERS = Attribute(field="customers.customer_type", values=("salon_owner",))
STYLISTS = Attribute(field="customers.customer_type", values=("stylist",))
TEXAS = Attribute(field="customers.region", values=("Texas",))
GERMANY = Attribute(field="customers.country", values=("DE",))
SHAMPOO = Bought(where=(Filter(field="products.category", values=("Shampoo",)),))
NEITHER = All(of=(Not(of=GOLD), Not(of=OWNERS)))


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def people(reader: Asked, text: str, language: str) -> Condition | None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    return request.where if isinstance(request, MakeSegment) else None


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en", "everyone except gold members and salon owners", NEITHER),
        ("de", "alle Kunden außer Gold-Mitgliedern und Salonbesitzern", NEITHER),
        ("fr", "tous les clients sauf les membres or et les propriétaires de salon", NEITHER),
        ("es", "todos los clientes excepto los miembros oro y los dueños de salón", NEITHER),
        ("pt", "todos os clientes exceto membros ouro e donos de salão", NEITHER),
        ("zh", "除了黄金会员和沙龙老板以外的所有客户", NEITHER),
        ("en", "exclude gold members and salon owners", NEITHER),
        ("en", "stylists but not gold members and people in Texas", All(of=(STYLISTS, Not(of=GOLD), Not(of=TEXAS)))),
        ("en", "customers in Texas excluding salon owners, gold members and stylists", All(of=(TEXAS, Not(of=OWNERS), Not(of=GOLD), Not(of=STYLISTS)))),
        ("en", "gold members in Germany except salon owners in Texas", All(of=(GOLD, GERMANY, Not(of=All(of=(OWNERS, TEXAS)))))),
        ("en", "no gold members, only salon owners", All(of=(Not(of=GOLD), OWNERS))),
        ("zh", "不要黄金会员，只要沙龙店主", All(of=(Not(of=GOLD), OWNERS))),
        ("de", "keine Gold-Mitglieder, nur Saloninhaber", All(of=(Not(of=GOLD), OWNERS))),
        ("fr", "pas de membres or, seulement les propriétaires de salon", All(of=(Not(of=GOLD), OWNERS))),
        ("en", "everyone except gold members, but only salon owners", All(of=(Not(of=GOLD), OWNERS))),
    ],
)  # fmt: skip
def test_each_of_a_list_is_left_out(
    reader: Asked, language: str, text: str, meant: Condition
) -> None:
    assert people(reader, text, language) == meant


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "everyone except gold members and those who bought shampoo"),
        ("en", "everyone except gold members and people who bought shampoo"),
        ("fr", "tous sauf les membres or et ceux qui ont acheté un shampooing"),
        ("es", "todos excepto los miembros oro y los que compraron champú"),
        ("pt", "todos exceto membros ouro e os que compraram xampu"),
        ("de", "alle außer Gold-Mitgliedern und denen, die Shampoo gekauft haben"),
        ("zh", "除了黄金会员和买过洗发水的客户以外的所有人"),
    ],
)
def test_those_who_did_something_are_left_out_beside_others(
    reader: Asked, language: str, text: str
) -> None:
    found = people(reader, text, language)
    assert isinstance(found, All)
    gold, bought = found.of
    assert gold == Not(of=GOLD)
    never = bought.model_copy(update={"amount": SHAMPOO.amount}) if isinstance(bought, Bought) else bought  # fmt: skip
    assert never in (SHAMPOO, Not(of=SHAMPOO))
    assert bought != SHAMPOO


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "customers in Germany except gold members who bought shampoo"),
        ("fr", "clients en Allemagne sauf les membres or qui ont acheté un shampooing"),
        ("es", "clientes en Alemania excepto los miembros oro que compraron champú"),
        ("pt", "clientes na Alemanha exceto membros ouro que compraram xampu"),
        ("en", "customers in Germany except (gold members who bought shampoo)"),
    ],
)
def test_of_some_those_who_did_are_left_out(reader: Asked, language: str, text: str) -> None:
    assert people(reader, text, language) == All(of=(GERMANY, Not(of=All(of=(GOLD, SHAMPOO)))))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "everyone except gold members and salon owners who bought shampoo"),
        ("en", "everyone except gold members, who bought shampoo"),
        ("de", "alle Kunden außer Gold-Mitgliedern, die Shampoo gekauft haben"),
        ("pt", "clientes exceto os que compraram xampu e aqueles com mais de 5 pedidos"),
    ],
)
def test_what_may_be_told_of_either_is_asked_about(reader: Asked, language: str, text: str) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, Ask)
    assert request.key == "ask-left-out"


@pytest.mark.parametrize(
    "text",
    [
        "gold members except in Texas who bought shampoo",
        "gold members not in Texas who bought shampoo",
    ],
)
def test_behind_a_place_it_is_told_of_all(reader: Asked, text: str) -> None:
    assert people(reader, text, "en") == All(of=(GOLD, Not(of=TEXAS), SHAMPOO))
