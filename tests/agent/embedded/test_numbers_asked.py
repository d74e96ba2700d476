"""Questions about the numbers, read in five languages."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import AboutNumbers, Ask, Explain
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import Report
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("en", "how fresh is the data?", "freshness"),
        ("de", "Wie aktuell sind die Daten?", "freshness"),
        ("fr", "Les données sont-elles à jour ?", "freshness"),
        ("es", "¿Qué tan recientes son los datos?", "freshness"),
        ("zh", "数据更新到什么时候？", "freshness"),
        ("en", "how many rows are behind this?", "rows"),
        ("de", "Wie viele Zeilen stecken dahinter?", "rows"),
        ("fr", "Combien de lignes y a-t-il derrière ce chiffre ?", "rows"),
        ("es", "¿Cuántas filas hay detrás?", "rows"),
        ("zh", "这背后有多少行数据？", "rows"),
        ("en", "What is missing here?", "missing"),
        ("de", "Was fehlt?", "missing"),
        ("fr", "Que manque-t-il ?", "missing"),
        ("es", "¿Qué falta?", "missing"),
        ("zh", "缺什么数据？", "missing"),
        ("en", "how is this calculated?", "definition"),
        ("de", "Wie wird das berechnet?", "definition"),
        ("fr", "Comment est-ce calculé ?", "definition"),
        ("es", "¿Cómo se calcula?", "definition"),
        ("zh", "这个数字是怎么算的？", "definition"),
    ],
)
def test_it_is_asked_of_the_report_shown(
    reader: Asked, language: str, text: str, what: str
) -> None:
    report = Report(measures=("revenue",))
    focus = Focus(language=language, report=report, last="report")
    found = reader[0].read(text, reader[1], focus)
    assert found.request == AboutNumbers(what, report)  # type: ignore[arg-type]
    assert found.language == language


@pytest.mark.parametrize(
    ("language", "text", "term"),
    [
        ("en", "how do you calculate LTV?", "ltv"),
        ("de", "Wie wird der Warenkorbwert berechnet?", "warenkorbwert"),
        ("fr", "Comment est calculé le panier moyen ?", "panier moyen"),
        ("es", "¿Cómo se calcula el ticket medio?", "ticket medio"),
        ("zh", "客单价怎么算的？", "客单价"),
    ],
)
def test_a_measure_is_explained_by_its_name(
    reader: Asked, language: str, text: str, term: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert request == Explain(term)


def test_what_is_missing_among_people_is_no_such_question(reader: Asked) -> None:
    request = reader[0].read("customers whose country is missing", reader[1]).request
    assert not isinstance(request, AboutNumbers)


@pytest.mark.parametrize(
    ("text", "words", "near"),
    [
        ("what is our market share?", "market share", ()),
        ("EBITDA by country", "EBITDA", ("margin by country", "revenue by country")),
        ("wie hoch ist unser Marktanteil?", "Marktanteil", ()),
        ("EBITDA par pays", "EBITDA", ("marge par pays", "chiffre d'affaires par pays")),
        ("¿cuál es nuestra cuota de mercado?", "cuota de mercado", ()),
        ("lucro líquido por mês", "lucro líquido", ("margem por mês", "receita por mês")),
        ("我们的市场份额是多少", "市场份额", ()),
    ],
)
def test_a_number_that_no_data_holds_is_said_to_be_none(
    reader: Asked, text: str, words: str, near: tuple[str, ...]
) -> None:
    asked = reader[0].read(text, reader[1], Focus()).request
    assert asked == Ask("ask-unknown-words", {"words": words}, near)


def test_orders_by_order_is_asked_about(reader: Asked) -> None:
    assert isinstance(reader[0].read("orders by order", reader[1], Focus()).request, Ask)
