"""What Rapport said, changed by a person and said back to it."""

from collections.abc import Mapping
from typing import Any

import pytest

from agent.embedded.phrasebook.book import Phrasebook
from crm.segments.definition import Segment
from tests.agent.embedded.salon import salon

QUIET = {"kind": "not", "of": {"kind": "event", "types": ["email_opened"], "window": {"kind": "last", "count": 45}}}  # fmt: skip
SPAIN = {"kind": "attribute", "field": "customers.country", "values": ["ES"]}
SPENT = {"kind": "bought", "measure": "spend", "amount": {"op": "more_than", "value": 1250.5}}
OWNERS = {"kind": "attribute", "field": "customers.customer_type", "values": ["salon_owner"]}


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return Phrasebook(salon().catalog)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Customers who live in Spain and who have not opened an email in the last 45 days"),
        ("en", "customers who live in spain and who have not opened an email in the last 45 days."),
        ("de", "Kunden, die in Spanien leben und die in den letzten 45 Tagen keine E-Mail geöffnet haben"),
        ("fr", "Clients qui vivent en Espagne et qui n'ont pas ouvert d'e-mail au cours des 45 derniers jours"),
        ("es", "Clientes que viven en España y que no han abierto ningún correo en los últimos 45 días"),
        ("zh", "位于西班牙，并且在过去45天内没有打开过邮件的客户"),
        ("zh", "位於西班牙，並且在過去45天內沒有打開過郵件的客戶。"),
    ],
)  # fmt: skip
def test_a_country_and_a_number_of_days_are_changed(
    book: Phrasebook, language: str, words: str
) -> None:
    assert book.read(words, language) == _segment({"kind": "all", "of": [SPAIN, QUIET]})


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("Customers who have spent more than $1,250.50", SPENT),
        ("Customers who live in Spain or (who are salon owners and who have spent more than $1,250.50)",
         {"kind": "any", "of": [SPAIN, {"kind": "all", "of": [OWNERS, SPENT]}]}),
        ("Customers who have placed an order since Mar 1, 2026 (sales channel: web or app)",
         {"kind": "bought", "window": {"kind": "between", "first": "2026-03-01"},
          "where": [{"field": "orders.channel", "values": ["web", "app"]}]}),
    ],
)  # fmt: skip
def test_amounts_brackets_and_notes(book: Phrasebook, words: str, where: Mapping[str, Any]) -> None:
    assert book.read(words, "en") == _segment(where)


@pytest.mark.parametrize(
    "words",
    [
        "Customers whose city is Atlantis",  # nobody's city: a question is for the whole understanding
        "Customers who live in Spain and own a horse",
        "Customers who have spent more than 1250 euros",
        "Customers who live in Spain or",
        "Customers whose sign-up date is between Feb 30, 2026 and Mar 1, 2026",
        "salon owners in Spain",
        "",
    ],
)
def test_what_is_not_wholly_in_its_words_is_left_to_the_understanding(
    book: Phrasebook, words: str
) -> None:
    assert book.read(words, "en") is None


def test_the_language_is_found_when_another_was_spoken(book: Phrasebook) -> None:
    reading = book.reading("Kunden, die in Spanien leben", "fr")
    assert reading is not None and reading.language == "de"


def _segment(where: object) -> Segment:
    return Segment.model_validate({"where": where})
