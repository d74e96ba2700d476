"""What marketers say after a report, each in five languages, to the real assistant on a real workspace."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from agent.app import App
from agent.assistant import Assistant, new_thread
from agent.events import Finished
from agent.settings import settings_from
from crm.terms.clock import Clock
from crm.warehouse.importing.run import run_import
from tests.agent.company import NOW
from tests.small_company import FILES, write_company
from tools.cards import ReportCard, SegmentCard

ORDERS = """order_id,customer_id,ordered_at,total,currency,status,channel
o1,ann,2026-06-01,100,USD,delivered,web
o2,ann,2026-06-15,20,USD,delivered,app
o3,cy,2026-05-05,50,EUR,delivered,web
o4,di,2026-06-10,10,USD,delivered,web
o5,ed,2026-06-22,9,USD,delivered,store
o6,ann,2026-02-02,40,USD,delivered,web
o7,cy,2025-05-05,30,USD,delivered,web
"""
THIS_QUARTER = {"kind": "calendar", "period": "quarter", "offset": 0}
BY_COUNTRY = [{"kind": "field", "field": "customers.country"}]
START = {
    "en": "revenue by country this quarter",
    "de": "Umsatz nach Land in diesem Quartal",
    "fr": "chiffre d'affaires par pays ce trimestre",
    "es": "ingresos por país este trimestre",
    "zh": "本季度各国家销售额",
}
SAID: dict[str, dict[str, tuple[str, ...]]] = {
    "by channel": {
        "en": ("by channel",),
        "de": ("nach Kanal",),
        "fr": ("par canal",),
        "es": ("por canal",),
        "zh": ("按渠道",),
    },
    "as a table": {
        "en": ("as a table", "show it as a table please", "just the table", "without the chart"),
        "de": ("als Tabelle", "zeig mir das als Tabelle", "nur die Tabelle"),
        "fr": ("en tableau", "montre-le sous forme de tableau", "sans graphique"),
        "es": ("como tabla", "muéstralo en una tabla", "sin gráfico"),
        "zh": ("用表格显示", "以表格形式", "只看表格"),
    },
    "as a chart of some kind": {
        "en": ("as a bar chart", "make it a pie chart", "line chart please"),
        "de": ("als Balkendiagramm", "mach ein Kreisdiagramm daraus"),
        "fr": ("en camembert", "fais un graphique en barres"),
        "es": ("como gráfico de barras", "gráfico circular"),
        "zh": ("改成柱状图", "折线图"),
    },
    "by orders": {
        "en": ("sort by orders", "rank them by number of orders"),
        "de": ("nach Bestellungen sortieren",),
        "fr": ("trier par commandes",),
        "es": ("ordenar por pedidos",),
        "zh": ("按订单数排序",),
    },
    "the same for orders": {
        "en": ("the same for orders", " same for orders "),
        "de": ("dasselbe für Bestellungen",),
        "fr": ("pareil pour les commandes",),
        "es": ("lo mismo para pedidos",),
        "zh": ("那订单数呢",),
    },
    "only Germany": {
        "en": ("only Germany",),
        "de": ("nur Deutschland",),
        "fr": ("seulement l'Allemagne",),
        "es": ("solo Alemania",),
        "zh": ("只看德国",),
    },
    "last year too": {
        "en": ("last year too", "also last year"),
        "de": ("auch letztes Jahr", "letztes Jahr auch"),
        "fr": ("l'année dernière aussi",),
        "es": ("el año pasado también",),
        "zh": ("去年的也要", "去年也要"),
    },
    "top 5": {
        "en": ("top 5",),
        "de": ("Top 5",),
        "fr": ("top 5",),
        "es": ("top 5",),
        "zh": ("前5名",),
    },
    "why?": {
        "en": ("why?",),
        "de": ("warum?",),
        "fr": ("pourquoi ?",),
        "es": ("¿por qué?",),
        "zh": ("为什么？",),
    },
    "make it weekly": {
        "en": ("make it weekly",),
        "de": ("mach es wöchentlich",),
        "fr": ("fais-le par semaine",),
        "es": ("hazlo semanal",),
        "zh": ("改成按周",),
    },
    "the third row": {
        "en": ("segment the customers behind the third row",),
        "de": ("segmentiere die Kunden hinter der dritten Zeile",),
        "fr": ("segmente les clients derrière la troisième ligne",),
        "es": ("segmenta los clientes detrás de la tercera fila",),
        "zh": ("把第三行背后的客户做成分群",),
    },
    "save this": {
        "en": ("save this as Quarter {n}", "call it Quarter {n}"),
        "de": ("speichere das als Quartal {n}", "das unter Quartal {n} speichern"),
        "fr": ("enregistre ça sous Trimestre {n}",),
        "es": ("guárdalo como Trimestre {n}", "guarda esto como «Informe {n}»"),
        "zh": ("保存为季度 {n}", "把这个报表存为季度报表 {n}"),
    },
    "as a file": {
        "en": ("export as xlsx", "download it as an Excel file", "export this to excel"),
        "de": ("exportiere als xlsx", "als Excel exportieren", "lade das als Excel herunter"),
        "fr": ("exporte en xlsx", "télécharge-le en Excel"),
        "es": ("exporta como xlsx", "descárgalo en Excel"),
        "zh": ("导出为xlsx", "把这个报表导出成Excel"),
    },
}
CASES = [
    (what, language, text)
    for what, languages in SAID.items()
    for language, texts in languages.items()
    for text in texts
]
Answer = Callable[[str, str], Finished]


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("retailer")
    items = FILES["order_items"] + "o5,p2,1,9\no6,p1,1,40\no7,p3,1,30\n"
    tables = write_company(folder / "tables")
    (tables / "orders.csv").write_text(ORDERS, encoding="utf8")
    (tables / "order_items.csv").write_text(items, encoding="utf8")
    run_import(str(tables), folder / "home", now=NOW)
    assistant = Assistant(App(settings_from({}, folder / "home"), lambda: Clock(NOW)))
    yield assistant
    assistant.close()


@pytest.fixture(scope="module")
def after_report(assistant: Assistant) -> Answer:
    def ask(language: str, text: str) -> Finished:
        thread = new_thread()
        first = _report(assistant.ask(START[language], thread))
        assert first.spec["breakdowns"] == BY_COUNTRY and len(first.rows) == 3
        return assistant.ask(text, thread)

    return ask


def _report(finished: Finished) -> ReportCard:
    card = finished.cards[-1]
    assert isinstance(card, ReportCard), finished.answer
    return card


def _as_meant(what: str, finished: Finished) -> None:
    card = _report(finished)
    spec = card.spec
    assert spec["window"] == THIS_QUARTER
    by_country = spec.get("breakdowns") == BY_COUNTRY
    meant: dict[str, Callable[[], Any]] = {
        "by channel": lambda: spec["breakdowns"] == [{"kind": "field", "field": "orders.channel"}],
        "as a table": lambda: by_country and card.chart is None and len(card.rows) == 3,
        "as a chart of some kind": lambda: by_country and card.chart is not None,
        "by orders": lambda: by_country and spec["sort_by"] == "orders",
        "the same for orders": lambda: by_country and spec["measures"] == ["orders"],
        "only Germany": lambda: [row[0] for row in card.rows] == ["DE"],
        "last year too": lambda: by_country and spec["compare"] == "last_year",
        "top 5": lambda: by_country and spec["top"] == 5,
        "why?": lambda: (spec["kind"], spec["by"]) == ("change", "customers.country"),
        "make it weekly": lambda: spec["breakdowns"] == [{"kind": "time", "grain": "week"}],
        "as a file": lambda: by_country and card.file == "xlsx",
    }
    assert meant[what](), spec


@pytest.mark.parametrize(
    ("what", "language", "text"), [c for c in CASES if c[0] not in ("the third row", "save this")]
)
def test_a_report_is_followed_up(after_report: Answer, what: str, language: str, text: str) -> None:
    finished = after_report(language, text)
    assert (finished.status, finished.language) == ("done", language)
    _as_meant(what, finished)


@pytest.mark.parametrize(
    ("language", "text"), [(la, t) for what, la, t in CASES if what == "the third row"]
)
def test_a_row_leads_to_its_people(after_report: Answer, language: str, text: str) -> None:
    card = after_report(language, text).cards[-1]
    assert isinstance(card, SegmentCard)
    assert card.count == 1  # one customer in France, the smallest revenue


@pytest.mark.parametrize(
    ("language", "text"), [(la, t) for what, la, t in CASES if what == "save this"]
)
def test_it_is_kept_under_its_name(
    assistant: Assistant, after_report: Answer, language: str, text: str
) -> None:
    said = text.format(n=f"{language}{len(text)}")
    finished = after_report(language, said)
    assert finished.status == "done", finished.answer
    reports = assistant.app.company.workspace.reports
    kept = [r for r in reports.list() if r.name in said]
    assert len(kept) == 1 and kept[0].definition.breakdowns[0].kind == "field"


def test_saving_another_report_under_the_name_is_a_new_version(
    assistant: Assistant, after_report: Answer
) -> None:
    after_report("en", "save this as Sales")
    thread = new_thread()
    assistant.ask("orders by country this quarter", thread)
    finished = assistant.ask("save this as Sales", thread)
    assert "“Sales” is now version 2. Version 1 is kept: Revenue by country" in finished.answer
    versions = assistant.app.company.workspace.reports.versions("Sales")
    assert [v.definition.measures for v in versions] == [("revenue",), ("orders",)]


def test_an_analysis_is_a_file_too_and_is_kept_and_explained(assistant: Assistant) -> None:
    thread = new_thread()
    assistant.ask("cohort retention by month", thread)
    assert _report(assistant.ask("as pdf", thread)).file == "pdf"
    assert "Cohorts" in assistant.ask("save this as Cohorts", thread).answer
    assistant.ask("cohort retention by quarter", thread)
    again = assistant.ask("save this as Cohorts", thread).answer
    assert "is now version 2. Version 1 is kept: Retention by month" in again
    kept = assistant.app.company.workspace.reports.get("cohorts")
    assert kept.definition.kind == "cohorts"
    assistant.ask("revenue by month", thread)
    why = _report(assistant.ask("why row 2?", thread)).spec
    assert (why["kind"], why["window"]["kind"]) == ("change", "between")


def test_after_a_segment_saving_means_the_segment(
    assistant: Assistant, after_report: Answer
) -> None:
    thread = new_thread()
    assistant.ask("revenue by country this quarter", thread)
    assistant.ask("customers in Germany", thread)
    assistant.ask("save this as Germans", thread)
    workspace = assistant.app.company.workspace
    assert "Germans" in [s.name for s in workspace.segments.list()]
    assert "Germans" not in [r.name for r in workspace.reports.list()]


@pytest.mark.parametrize(
    ("language", "undo"),
    [
        ("en", "undo that"),
        ("de", "rückgängig"),
        ("fr", "annule"),
        ("es", "deshacer"),
        ("zh", "撤销"),
    ],
)
def test_what_was_just_saved_is_taken_back(
    assistant: Assistant, after_report: Answer, language: str, undo: str
) -> None:
    thread = new_thread()
    assistant.ask(START[language], thread)
    assistant.ask(SAID["save this"][language][0].format(n="undone"), thread)
    reports = assistant.app.company.workspace.reports
    before = {one.id: one.version for one in reports.list()}
    assert assistant.ask(undo, thread).status == "done"
    assert len(reports.list()) == len(before) - 1


def test_a_new_version_is_taken_back_to_the_one_before(assistant: Assistant) -> None:
    thread = new_thread()
    reports = assistant.app.company.workspace.reports
    for said in (START["en"], "save this as Twice", "by channel", "save this as Twice", "undo"):
        assistant.ask(said, thread)
    (there,) = (one for one in reports.list() if one.name == "Twice")
    assert there.version == 3
    assert [part.model_dump() for part in there.definition.breakdowns] == BY_COUNTRY
