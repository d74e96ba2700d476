"""Revenue in currencies without exchange rates, asked in the chat: never a wrong sum."""

from collections.abc import Iterator

import pytest

from agent.app import App
from agent.assistant import Assistant, new_thread
from agent.settings import settings_from
from crm.terms.clock import Clock
from crm.warehouse.importing.run import run_import
from tests.agent.company import NOW
from tests.small_company import write_company
from tools.cards import ReportCard

ORDERS = """order_id,customer_id,ordered_at,total,currency,status,channel
o1,ann,2026-06-01,100,USD,delivered,web
o2,cy,2026-05-05,50,SEK,delivered,web
o3,di,2026-06-10,70,SEK,delivered,web
"""
SAID = [
    ("en", "what is our revenue?"),
    ("en", "revenue by currency"),
    ("de", "Wie hoch ist unser Umsatz?"),
    ("zh", "我们的销售额是多少？"),
    ("fr", "quel est notre chiffre d'affaires ?"),
    ("es", "¿cuáles son nuestros ingresos?"),
    ("pt", "qual é a nossa receita?"),
]


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("retailer")
    tables = write_company(folder / "tables")
    (tables / "orders.csv").write_text(ORDERS, encoding="utf8")
    (tables / "order_items.csv").unlink()
    run_import(str(tables), folder / "home", now=NOW)
    assistant = Assistant(App(settings_from({}, folder / "home"), lambda: Clock(NOW)))
    yield assistant
    assistant.close()


@pytest.mark.parametrize(("language", "text"), SAID)
def test_it_is_told_by_currency_and_why(assistant: Assistant, language: str, text: str) -> None:
    finished = assistant.ask(text, new_thread())
    assert (finished.status, finished.language) == ("done", language)
    card = finished.cards[-1]
    assert isinstance(card, ReportCard)
    assert card.rows == (("SEK", 120), ("USD", 100))
    assert card.notes and card.notes[0] in finished.answer
