"""What an answer of a large model cost, in the shell, on the page and in Slack."""

from dataclasses import replace

import pytest

from agent.events import Finished, Usage
from ui.commands.printing import show
from ui.slack.desk import drawn
from ui.web.turns import Turn

PAID = Usage("gpt-x", 1000, 20, cost=0.0022, currency="EUR")
ANSWERED = Finished("done", "There are 2.", "t", usage=PAID)
SAID = {
    "en": "Answered by gpt-x for 0.0022 EUR",
    "zh": "由 gpt-x 作答，费用 0.0022 EUR",
    "de": "Beantwortet von gpt-x für 0,0022 EUR",
    "fr": "Réponse de gpt-x pour 0,0022 EUR",
    "es": "Respuesta de gpt-x por 0,0022 EUR",
}


def on_the_page(finished: Finished) -> str:
    turn = Turn("1", finished.language)
    turn.finish(finished)
    return "".join(block["html"] for block in turn.blocks())


@pytest.mark.parametrize("language", SAID)
def test_every_screen_says_it_in_the_language_of_the_answer(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    finished = replace(ANSWERED, language=language)
    show(finished)
    assert SAID[language] in capsys.readouterr().out
    assert SAID[language] in on_the_page(finished)
    assert drawn(finished)[-1]["elements"][0]["text"].startswith(SAID[language])


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "estimated"), ("de", "geschätzt"), ("fr", "estimés"), ("es", "estimación"), ("zh", "估算")],
)  # fmt: skip
def test_tokens_that_were_not_reported_make_it_an_estimate(language: str, word: str) -> None:
    finished = replace(ANSWERED, language=language, usage=replace(PAID, estimated=True))
    assert word in on_the_page(finished)
    assert word in str(drawn(finished))


def test_without_prices_nothing_is_said() -> None:
    free = replace(ANSWERED, usage=Usage("gpt-x", 1000, 20))
    assert "gpt-x" not in on_the_page(free) + str(drawn(free))


def test_the_name_of_a_model_is_text_on_every_screen() -> None:
    odd = replace(ANSWERED, usage=replace(PAID, model="a -> <b>&"))
    assert "<b>" not in on_the_page(odd)
    assert "a -&gt; &lt;b&gt;&amp;" in str(drawn(odd))
