"""How something does: the numbers one looks at first, of whatever it is about."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.overviews import GOODS, MAILS, SALES
from agent.embedded.requests import Ask, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import ByField
from crm.terms.clock import Clock
from crm.terms.window import Calendar, Last
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]
LAST_WEEK = Calendar(period="week", offset=-1)


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    rows = {"channel": "email", "type": "promotion", "sent_at": "2026-06-01"}
    world.campaigns(("g1", rows | {"name": "Winter Gift 2026"}))
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text", "window"),
    [
        ("en", "how are we doing?", Last(count=30)), ("en", "What happened last week?", LAST_WEEK),
        ("de", "Wie läuft das Geschäft?", Last(count=30)), ("de", "was war los letzte Woche?", LAST_WEEK),
        ("fr", "comment vont les ventes ?", Last(count=30)), ("es", "¿qué pasó la semana pasada?", LAST_WEEK),
        ("pt", "como vão as vendas?", Last(count=30)), ("zh", "上周发生了什么？", LAST_WEEK),
    ],
)  # fmt: skip
def test_the_business_is_held_against_the_time_before(
    reader: Asked, language: str, text: str, window: object
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport)
    report = request.report
    assert (report.measures, report.window, report.compare) == (SALES, window, "previous")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how did the winter gift campaign do?"), ("de", "Wie lief die Winter-Gift-Kampagne?"),
        ("fr", "comment a marché la campagne winter gift ?"), ("es", "¿cómo fue la campaña winter gift?"),
        ("pt", "como foi a campanha winter gift?"), ("zh", "Winter Gift活动的效果怎么样"),
    ],
)  # fmt: skip
def test_campaigns_are_told_by_their_rates(reader: Asked, language: str, text: str) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport)
    assert request.report.measures == MAILS
    assert request.report.breakdowns == (ByField(field="campaigns.name"),)
    assert [told.values for told in request.report.where] == [("Winter Gift 2026",)]


def test_goods_and_people_are_told_by_their_sales(reader: Asked) -> None:
    goods = reader[0].read("how is shampoo selling this month", reader[1]).request
    people = reader[0].read("how are stylists in Germany doing?", reader[1]).request
    assert isinstance(goods, RunReport)
    assert isinstance(people, RunReport)
    assert (goods.report.measures, people.report.measures) == (GOODS, SALES)
    assert people.report.who is not None


def test_what_is_not_known_is_asked(reader: Asked) -> None:
    for text in ("how are the unicorns doing?", "how did the moon campaign do?"):
        assert isinstance(reader[0].read(text, reader[1]).request, Ask), text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is revenue up or down?"), ("de", "Ist der Umsatz gestiegen?"),
        ("fr", "le chiffre d'affaires est-il en hausse ?"), ("es", "¿han subido las ventas?"),
        ("pt", "as vendas subiram?"), ("zh", "销售额是上升还是下降？"),
    ],
)  # fmt: skip
def test_whether_a_number_goes_up_is_told_against_the_time_before(
    reader: Asked, language: str, text: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport)
    report = request.report
    assert (report.measures, report.window) == (("revenue",), Calendar(period="month"))
    assert report.compare == "previous"
