"""Errors that come before a message is read are said in its language, or in that of the conversation."""

import pytest

from agent.app import App
from agent.assistant import LONGEST, Assistant
from agent.settings import settings_from
from agent.spoken import spoken_in
from crm.errors import BadInput
from crm.terms.clock import Clock
from tests.agent.company import NOW, make_company


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "customers who bought in the last 30 days"),
        ("de", "Zeig mir den Umsatz der letzten Woche"),
        ("zh", "上周的销售额"),
        ("fr", "les clients qui ont acheté cette année"),
        ("es", "muéstrame los ingresos de la semana pasada"),
        ("pt", "qual é a receita por mês?"),
    ],
)
def test_small_words_tell_the_language(language: str, text: str) -> None:
    assert spoken_in(text, "en") == language


def test_what_tells_nothing_is_in_the_language_spoken_before() -> None:
    assert spoken_in("42", "de") == "de"


def test_an_error_is_said_in_the_language_of_the_message(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    home = make_company(tmp_path_factory.mktemp("company"))
    assistant = Assistant(App(settings_from({}, home), lambda: Clock(NOW)))
    for language, text in (("de", "Kunden in Deutschland und "), ("zh", "德国的客户，")):
        finished = assistant.ask(text * LONGEST, "t")
        told = BadInput("answer-too-long", most=LONGEST).sentence(language)
        assert (finished.status, finished.answer, finished.language) == ("error", told, language)
    assistant.ask("Kunden in Deutschland", "t")
    assert assistant.spoken("t") == "de"
    assistant.close()
