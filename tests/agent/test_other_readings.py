"""A value that two fields have: the likely reading is taken, and the card says what the other gives."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.app import App
from agent.assistant import Assistant
from agent.settings import Settings
from crm.terms.clock import Clock
from crm.warehouse.importing.run import run_import
from tests.agent.company import NOW

CUSTOMERS = """customer_id,country,region,city,loyalty_tier
a,DE,Berlin,Berlin,gold
b,DE,Berlin,Potsdam,gold
c,DE,Berlin,Spandau,silver
d,DE,Hamburg,Hamburg,silver
"""
PRODUCTS = """product_id,name,brand,category
p1,Kumo Dryer,Kumo,Dryers
"""


@pytest.fixture(scope="module")
def two_fields(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("two-fields")
    (folder / "tables").mkdir()
    (folder / "tables" / "customers.csv").write_text(CUSTOMERS, encoding="utf8")
    (folder / "tables" / "products.csv").write_text(PRODUCTS, encoding="utf8")
    run_import(str(folder / "tables"), folder / "home", now=NOW)
    assistant = Assistant(App(Settings(folder / "home"), lambda: Clock(NOW)))
    yield assistant
    assistant.close()


def told(assistant: Assistant, asked: str) -> tuple[int, str]:
    card = assistant.ask(asked).cards[-1]
    assert card.kind == "segment"
    return card.count, " ".join(chip.text for chip in card.assumptions)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("customers in Berlin", "as city the number of customers would be 1"),
        ("Kunden in Berlin", "als Stadt wäre die Zahl der Kunden 1"),
        ("clients à Berlin", "comme ville, le nombre de clients serait 1"),
        ("clientes en Berlín", "como ciudad, el número de clientes sería 1"),
        ("柏林的客户", "则客户数为 1"),
    ],
)
def test_the_other_reading_is_shown_with_its_size(
    two_fields: Assistant, asked: str, said: str
) -> None:
    size, notes = told(two_fields, asked)
    assert size == 3
    assert said in notes


def test_nothing_is_said_where_both_mean_the_same_people(two_fields: Assistant) -> None:
    assert told(two_fields, "customers in Hamburg") == (1, "")


def test_nothing_is_said_where_the_field_is_named_or_only_one_has_it(
    two_fields: Assistant,
) -> None:
    assert told(two_fields, "gold customers") == (2, "")
    assert told(two_fields, "customers whose city is Berlin") == (1, "")
