"""A value that two fields have: asked about where both are likely and the results differ, else told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.app import App
from agent.assistant import Assistant, new_thread
from agent.events import Finished
from agent.settings import Settings
from crm.terms.clock import Clock
from crm.warehouse.importing.run import run_import
from tests.agent.company import NOW

CUSTOMERS = """customer_id,country,region,city,loyalty_tier,language,email
a,DE,Berlin,Berlin,gold,fr,a@example.com
b,DE,Berlin,Potsdam,gold,de,
c,DE,Berlin,Spandau,silver,de,
d,DE,Hamburg,Hamburg,silver,de,
e,FR,Paris,Lyon,silver,fr,
"""
PRODUCTS = """product_id,name,brand,category,price,currency,tags
p1,Kumo Dryer,Kumo,Dryers,10,EUR,quiet
p2,Kumo,Ludo,Dryers,20,EUR,loud
p3,Kumo,Ludo,Combs,20,EUR,loud
"""
ORDERS = """order_id,customer_id,ordered_at,total,currency
1,a,2026-05-01T10:00:00,100,USD
2,b,2026-05-02T10:00:00,50,USD
3,e,2026-05-03T10:00:00,7,USD
"""
ITEMS = """order_id,product_id,quantity,unit_price
1,p1,1,100
2,p2,1,50
3,p1,1,7
"""
CONSENTS = """customer_id,channel,status
a,email,opted_in
"""
TABLES = {
    "consents": CONSENTS,
    "customers": CUSTOMERS,
    "products": PRODUCTS,
    "orders": ORDERS,
    "order_items": ITEMS,
}


@pytest.fixture(scope="module")
def two_fields(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("two-fields")
    (folder / "tables").mkdir()
    for name, rows in TABLES.items():
        (folder / "tables" / f"{name}.csv").write_text(rows, encoding="utf8")
    run_import(str(folder / "tables"), folder / "home", now=NOW)
    assistant = Assistant(App(Settings(folder / "home"), lambda: Clock(NOW)))
    yield assistant
    assistant.close()


def talk(assistant: Assistant, *turns: str) -> Finished:
    """The answer to the last of the turns of one conversation."""
    thread = new_thread()
    return [assistant.ask(turn, thread) for turn in turns][-1]


def shown(finished: Finished) -> tuple[int, str]:
    """How many the segment has, and what was taken for granted."""
    assert finished.status == "done", finished.answer
    card = finished.cards[-1]
    assert card.kind == "segment"
    return card.count, " ".join(chip.text for chip in card.assumptions)


ASKED = [
    ("customers in Berlin", "Berlin as region (3)", "Berlin as city (1)", "the city"),
    ("Kunden in Berlin", "Berlin als Region (3)", "Berlin als Stadt (1)", "die Stadt"),
    ("clients à Berlin", "Berlin comme région (3)", "Berlin comme ville (1)", "la ville"),
    ("clientes en Berlín", "Berlín como región (3)", "Berlín como ciudad (1)", "la ciudad"),
    ("clientes em Berlim", "Berlim como região (3)", "Berlim como cidade (1)", "a cidade"),
    ("柏林的客户", "“柏林”指地区（3）", "“柏林”指城市（1）", "城市"),
]


@pytest.mark.parametrize(("asked", "region", "city", "named"), ASKED)
def test_which_home_is_meant_is_asked_with_both_counts_and_a_reply_chooses(
    two_fields: Assistant, asked: str, region: str, city: str, named: str
) -> None:
    question = talk(two_fields, asked)
    assert question.status == "needs_clarification"
    assert question.cards == ()
    assert question.question is not None
    assert question.question.options == (region, city)
    assert shown(talk(two_fields, asked, region))[0] == 3
    assert shown(talk(two_fields, asked, city))[0] == 1
    assert shown(talk(two_fields, asked, "2"))[0] == 1
    assert shown(talk(two_fields, asked, named))[0] == 1


def test_reports_and_products_ask_with_their_own_results(two_fields: Assistant) -> None:
    revenue = talk(two_fields, "revenue in Berlin")
    assert revenue.question is not None
    assert revenue.question.options == ("Berlin as region", "Berlin as city")
    assert "- region: Revenue: $150" in revenue.question.text
    assert "- city: Revenue: $100" in revenue.question.text
    card = talk(two_fields, "revenue in Berlin", "Berlin as city").cards[-1]
    assert card.kind == "report"
    assert card.rows == ((100.0,),)
    brand = talk(two_fields, "customers who bought Kumo")
    assert brand.question is not None
    assert brand.question.options == ("Kumo as product name (1)", "Kumo as brand (2)")


def test_what_the_conversation_chose_holds_in_it(two_fields: Assistant) -> None:
    later = talk(two_fields, "customers in Berlin", "Berlin as city (1)", "silver customers", "customers in Berlin")  # fmt: skip
    size, notes = shown(later)
    assert size == 1
    assert "as region it would be: 3 customers." in notes


def test_a_mail_goes_on_once_its_people_are_chosen(two_fields: Assistant) -> None:
    asked = "draft a mail to customers in Berlin about the Kumo Dryer"
    drafted = talk(two_fields, asked, "Berlin as city (1)")
    assert [card.kind for card in drafted.cards] == ["segment", "campaign"]


def test_of_several_requests_only_the_one_that_was_open_is_done_again(
    two_fields: Assistant,
) -> None:
    asked = "segment customers in Berlin and show me revenue by country"
    first = talk(two_fields, asked)
    assert (first.status, [card.kind for card in first.cards]) == (
        "needs_clarification",
        ["report"],
    )
    then = talk(two_fields, asked, "Berlin as city (1)")
    assert [card.kind for card in then.cards] == ["segment"]
    assert then.cards[0].kind == "segment" and then.cards[0].count == 1


@pytest.mark.parametrize(
    "asked",
    [
        "customers in Hamburg",  # the same people
        "gold customers",  # one home
        "customers whose city is Berlin",  # the field is named
        "customers in Paris",  # nobody lives in a city of that name
    ],
)
def test_nothing_is_asked_where_one_reading_is_clear(two_fields: Assistant, asked: str) -> None:
    size, notes = shown(talk(two_fields, asked))
    assert (size, notes) in ((1, ""), (2, ""))


def test_a_word_of_country_and_language_is_the_country_and_says_so(two_fields: Assistant) -> None:
    assert shown(talk(two_fields, "customers in France")) == (1, "")
    size, notes = shown(talk(two_fields, "French customers"))
    assert size == 1
    assert "as language it would be: 2 customers." in notes


@pytest.mark.parametrize(
    ("asked", "added", "told"),
    [
        ("customers in Berlin", "only the gold ones", "Berlin as region"),
        ("Kunden in Berlin", "nur die mit Stufe Gold", "Berlin als Region"),
        ("柏林的客户", "只要金卡会员", "“柏林”指地区"),
    ],
)
def test_what_is_added_instead_of_a_choice_keeps_the_likelier_home_and_says_so(
    two_fields: Assistant, asked: str, added: str, told: str
) -> None:
    size, notes = shown(talk(two_fields, asked, added))
    assert size == 2
    assert told in notes


def test_something_else_said_instead_of_a_choice_is_something_else(two_fields: Assistant) -> None:
    assert shown(talk(two_fields, "customers in Berlin", "customers in France")) == (1, "")


def test_a_launch_for_the_french_ones_shows_how_that_was_read_and_sends_nothing(
    two_fields: Assistant,
) -> None:
    """D16: country or language? Said on the card before anything has an effect."""
    drafted = talk(two_fields, "write to the French customers about the Kumo Dryer")
    segment = drafted.cards[0]
    assert segment.kind == "segment"
    assert any("as language it would be: 2 customers" in chip.text for chip in segment.assumptions)
    assert drafted.status in ("needs_approval", "needs_clarification", "refused")
