"""Pinning, sending by a rhythm and watching a line, asked for in five languages."""

import json
from typing import Any

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.plan import Call, Known, step
from agent.embedded.requests import Ask, Tell
from agent.embedded.vocabulary import build_lexicon
from crm.analyses.anomalies import Anomalies
from crm.analyses.forecast import Forecast
from crm.languages.speak import LANGUAGES, speaker
from crm.reports.definition import ByField, ByTime, Report
from crm.terms.clock import Clock
from crm.terms.window import Calendar, Last
from tests.agent.embedded.salon import salon

WEEKLY = Report(measures=("revenue",), breakdowns=(ByTime(grain="week"),))
BY_COUNTRY = Report(measures=("orders",), breakdowns=(ByField(field="customers.country"),))
LAST_WEEK = Report(measures=("revenue",), window=Calendar(period="week", offset=-1))
BOUNCES = Report(measures=("bounce_rate",), window=Last(count=7))
MONDAY = {"every": "weekly", "weekday": 0, "at": "08:00"}
FIRST = {"every": "monthly", "day": 1, "at": "09:30"}
ANN = ["ann@shop.example"]

DIGESTS: list[tuple[str, str, dict[str, Any], list[str], Report | str]] = [
    ("en", "every Monday at 8 send me weekly revenue", MONDAY, [], WEEKLY),
    ("en", "Please send me weekly revenue every Monday at 8 am", MONDAY, [], WEEKLY),
    ("en", "email the report Weekly sales to ann@shop.example on the first of each month at 9:30", FIRST, ANN, "R-1"),
    ("en", "post orders by country in #marketing every evening", {"every": "daily", "at": "18:00"}, ["#marketing"], BY_COUNTRY),
    ("en", "mail me orders by country on weekdays at 7:15", {"every": "weekday", "at": "07:15"}, [], BY_COUNTRY),
    ("en", "send this to ann@shop.example and bo@shop.example every Friday at 5 pm", {"every": "weekly", "weekday": 4, "at": "17:00"}, [*ANN, "bo@shop.example"], WEEKLY),
    ("en", "send it to me every Monday at 8", MONDAY, [], WEEKLY),
    ("de", "schick es mir jeden Montag um 8", MONDAY, [], WEEKLY),
    ("es", "envíamelo cada lunes a las 8", MONDAY, [], WEEKLY),
    ("pt", "envie para mim toda segunda às 8", MONDAY, [], WEEKLY),
    ("de", "Schick mir jeden Montag um 8 Uhr den Umsatz pro Woche", MONDAY, [], WEEKLY),
    ("de", "Schick mir jeden Montag um 8 den Wochenumsatz", MONDAY, [], WEEKLY),
    ("de", "Sende den Bericht Weekly sales am ersten jedes Monats um 9:30 Uhr an ann@shop.example", FIRST, ANN, "R-1"),
    ("de", "Kannst du mir jeden Abend die Bestellungen nach Land schicken?", {"every": "daily", "at": "18:00"}, [], BY_COUNTRY),
    ("fr", "Envoie-moi chaque lundi à 8 h le chiffre d'affaires par semaine", MONDAY, [], WEEKLY),
    ("fr", "Envoie le rapport Weekly sales à ann@shop.example le premier de chaque mois à 9h30", FIRST, ANN, "R-1"),
    ("fr", "tous les soirs envoie-moi les commandes par pays", {"every": "daily", "at": "18:00"}, [], BY_COUNTRY),
    ("es", "Envíame cada lunes a las 8 los ingresos por semana", MONDAY, [], WEEKLY),
    ("es", "Manda el informe Weekly sales a ann@shop.example el primer día de cada mes a las 9:30", FIRST, ANN, "R-1"),
    ("es", "todas las noches envíame los pedidos por país", {"every": "daily", "at": "18:00"}, [], BY_COUNTRY),
    ("zh", "每周一早上8点把每周销售额发给我", MONDAY, [], WEEKLY),
    ("zh", "每月1号上午9点30分把报告Weekly sales发给ann@shop.example", FIRST, ANN, "R-1"),
    ("zh", "每天晚上6点给我发各国的订单数", {"every": "daily", "at": "18:00"}, [], BY_COUNTRY),
]  # fmt: skip
ALERTS: list[tuple[str, str, str, float, Report]] = [
    ("en", "tell me when weekly revenue falls below 100k", "below", 100_000, LAST_WEEK),
    ("en", "Alert me if the bounce rate goes above 2 %", "above", 0.02, BOUNCES),
    ("en", "let me know when weekly revenue drops under $1,500.50", "below", 1500.5, LAST_WEEK),
    ("de", "Sag mir Bescheid, wenn der wöchentliche Umsatz unter 100.000 fällt", "below", 100_000, LAST_WEEK),
    ("de", "Warne mich, sobald die Bounce-Rate über 2 % steigt", "above", 0.02, BOUNCES),
    ("fr", "Préviens-moi quand le chiffre d'affaires hebdomadaire passe sous 100 000", "below", 100_000, LAST_WEEK),
    ("fr", "Alerte-moi si le taux de rebond dépasse 2 %", "above", 0.02, BOUNCES),
    ("es", "Avísame cuando los ingresos semanales bajen de 100.000", "below", 100_000, LAST_WEEK),
    ("es", "Avísame si la tasa de rebote supera el 2 %", "above", 0.02, BOUNCES),
    ("zh", "每周收入低于10万时告诉我", "below", 100_000, LAST_WEEK),
    ("zh", "如果退信率超过2%就提醒我", "above", 0.02, BOUNCES),
]  # fmt: skip
WHOLE: list[tuple[str, str, str, str]] = [
    ("en", "pin this", "pin_report", "pin"), ("en", "put it on my home page please", "pin_report", "pin"),
    ("en", "unpin this", "pin_report", "unpin"), ("en", "what is pinned?", "pin_report", "list"),
    ("en", "which reports are scheduled?", "standing", "list"), ("en", "stop sending Weekly sales", "standing", "stop"),
    ("de", "Hefte das an", "pin_report", "pin"), ("de", "Nimm das von der Startseite", "pin_report", "unpin"),
    ("de", "Was ist angeheftet?", "pin_report", "list"), ("de", "Welche Berichte sind geplant?", "standing", "list"),
    ("de", "Schick mir Weekly sales nicht mehr", "standing", "stop"),
    ("fr", "Épingle ça", "pin_report", "pin"), ("fr", "Enlève-le de la page d'accueil", "pin_report", "unpin"),
    ("fr", "Quels rapports sont programmés ?", "standing", "list"), ("fr", "Arrête d'envoyer Weekly sales", "standing", "stop"),
    ("es", "Fija esto", "pin_report", "pin"), ("es", "Quítalo de la página de inicio", "pin_report", "unpin"),
    ("es", "¿Qué informes están programados?", "standing", "list"), ("es", "Deja de enviarme Weekly sales", "standing", "stop"),
    ("zh", "把这个固定到首页", "pin_report", "pin"), ("zh", "把它从首页移除", "pin_report", "unpin"),
    ("zh", "有哪些定时报告？", "standing", "list"), ("zh", "停止发送Weekly sales", "standing", "stop"),
]  # fmt: skip

Reads = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Reads:
    world = salon()
    saved = (("R-1", "Weekly sales"),)
    return Reader(world.catalog, build_lexicon(world.catalog), reports=lambda: saved), world.clock


def told(reader: Reads, text: str, language: str) -> Tell:
    about = Focus(report=WEEKLY, last="report", language=language)
    reading = reader[0].read(text, reader[1], about)
    assert isinstance(reading.request, Tell), reading.request
    assert reading.language == language
    call = step(reading.request, Known(), language)
    assert isinstance(call, Call) and call.name == reading.request.tool
    return reading.request


@pytest.mark.parametrize(
    ("language", "text", "rhythm", "to", "what"), DIGESTS, ids=lambda v: str(v)[:40]
)
def test_a_digest(reader: Reads, language: str, text: str, rhythm: dict[str, Any], to: list[str], what: Report | str) -> None:  # fmt: skip
    found = told(reader, text, language)
    assert (found.tool, found.args["rhythm"], found.args["to"]) == ("schedule_report", rhythm, to)
    if isinstance(what, str):
        assert found.args["reports"] == [what]
    else:
        assert Report.model_validate_json(found.args["report"]) == what


@pytest.mark.parametrize(
    ("language", "text", "side", "line", "what"), ALERTS, ids=lambda v: str(v)[:40]
)
def test_an_alert(reader: Reads, language: str, text: str, side: str, line: float, what: Report) -> None:  # fmt: skip
    found = told(reader, text, language)
    assert (found.tool, found.args["side"], found.args["line"]) == ("set_alert", side, line)
    assert Report.model_validate_json(found.args["report"]) == what


@pytest.mark.parametrize(("language", "text", "tool", "action"), WHOLE)
def test_pins_and_lists(reader: Reads, language: str, text: str, tool: str, action: str) -> None:
    found = told(reader, text, language)
    assert (found.tool, found.args["action"]) == (tool, action)
    if tool == "pin_report" and action != "list":
        assert json.loads(found.args["report"])["measures"] == ["revenue"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("every Monday at 8 send me the flux of the moon", "digest-which-report"),
        ("alert me when revenue by country falls below 100", "alert-not-one-number"),
        ("tell me when weekly revenue falls below 100 000 €", "alert-no-rate"),
    ],
)
def test_what_is_not_understood_is_asked(reader: Reads, text: str, key: str) -> None:
    asked = reader[0].read(text, reader[1], Focus()).request
    assert isinstance(asked, Ask) and asked.key == key


def test_pinning_without_a_report_is_asked_back(reader: Reads) -> None:
    asked = reader[0].read("pin this", reader[1], Focus()).request
    assert isinstance(asked, Ask) and asked.key == "pin-nothing"


@pytest.mark.parametrize(
    "text",
    [
        "revenue by country every week", "customers who ordered every month", "revenue by weekday",
        "Customers who got a mail on Monday", "send a newsletter to stylists in Germany",
        "Write a mail about hair dryers to VIP customers", "customers whose revenue is below 100",
        "tell me the revenue of last week", "Umsatz jeden Monat", "每周的销售额", "ventas de cada mes",
    ],
)  # fmt: skip
def test_other_messages_are_read_as_ever(reader: Reads, text: str) -> None:
    found = reader[0].read(text, reader[1], Focus(report=WEEKLY, last="report")).request
    assert not isinstance(found, Tell)


UNUSUAL = Anomalies(measure="revenue", grain="week")


@pytest.mark.parametrize(
    ("language", "text", "tool"),
    [
        ("en", "pin it", "pin_report"), ("en", "send me this every Monday", "schedule_report"),
        ("de", "hefte das an", "pin_report"), ("de", "schick mir das jeden Montag", "schedule_report"),
        ("fr", "épingle-le", "pin_report"), ("fr", "envoie-moi ça tous les lundis", "schedule_report"),
        ("es", "fíjalo", "pin_report"), ("es", "envíame esto cada lunes", "schedule_report"),
        ("pt", "fixe isto", "pin_report"), ("pt", "envie-me isto toda segunda-feira", "schedule_report"),
        ("zh", "固定这个", "pin_report"), ("zh", "每周一把这个发给我", "schedule_report"),
    ],
)  # fmt: skip
def test_the_analysis_shown_last_is_pinned_and_sent(
    reader: Reads, language: str, text: str, tool: str
) -> None:
    focus = Focus(shown=UNUSUAL.model_dump_json(), language=language)
    found = reader[0].read(text, reader[1], focus).request
    assert isinstance(found, Tell) and found.tool == tool
    assert Anomalies.model_validate_json(found.args["report"]) == UNUSUAL


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "every Monday send me the forecast of revenue"),
        ("de", "schick mir jeden Montag die Prognose des Umsatzes"),
        ("fr", "envoie-moi chaque lundi la prévision du chiffre d'affaires"),
        ("es", "envíame cada lunes la previsión de ingresos"),
        ("pt", "envie-me toda segunda-feira a previsão da receita"),
        ("zh", "每周一把销售额的预测发给我"),
    ],
)
def test_an_analysis_is_asked_for_and_sent_in_one_sentence(
    reader: Reads, language: str, text: str
) -> None:
    found = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(found, Tell) and found.args["rhythm"] == MONDAY, found
    assert Forecast.model_validate_json(found.args["report"]) == Forecast()


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("en", "every Monday at 8 send me weekly revenue as PDF", "pdf"),
        ("de", "Schick mir jeden Montag um 8 Uhr den Umsatz pro Woche als Excel", "xlsx"),
        ("fr", "Envoie-moi chaque lundi à 8 h le chiffre d'affaires par semaine en PDF", "pdf"),
        ("es", "Envíame cada lunes a las 8 los ingresos por semana en PDF", "pdf"),
        ("pt", "Envie-me toda segunda-feira às 8 a receita por semana em PDF", "pdf"),
        ("zh", "每周一早上8点以PDF格式把每周销售额发给我", "pdf"),
    ],
)
def test_a_digest_is_asked_for_with_a_file(
    reader: Reads, language: str, text: str, form: str
) -> None:
    call = told(reader, text, language)
    assert call.args["files"] == [form]
    assert Report.model_validate_json(call.args["report"]) == WEEKLY


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_page_asks_for_what_its_figures_show(reader: Reads, language: str) -> None:
    from agent.embedded.requests import RunReport

    say = speaker(language)
    weekly = (
        reader[0].read(say.say("home-ask-engaged"), reader[1], Focus(language=language)).request
    )
    assert isinstance(weekly, RunReport) and weekly.report.measures == ("engaged_customers",)
    assert weekly.report.breakdowns == (ByTime(grain="week"),)
    expected = {
        "revenue": ("revenue", "week"), "attributed": ("attributed_revenue", "week"), "nps": ("nps", "month"),
    }  # fmt: skip
    for name, (measure, period) in expected.items():
        request = (
            reader[0].read(say.say(f"home-ask-{name}"), reader[1], Focus(language=language)).request
        )
        assert isinstance(request, RunReport), (language, name, request)
        report = request.report
        assert report.measures == (measure,) and report.compare == "previous", (language, name)
        assert report.window == Calendar.model_validate({"period": period, "offset": -1})
        assert not report.breakdowns
    reach = (
        reader[0].read(say.say("home-ask-reachable"), reader[1], Focus(language=language)).request
    )
    assert isinstance(reach, RunReport), (language, reach)
