"""Shares, running totals, averages, growth, everything else and targets, asked for in five languages."""

from typing import Any

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon


def month(form: str, **more: Any) -> dict[str, Any]:
    return {
        "measures": ("revenue",), "breakdowns": ({"grain": "month"},), "forms": (form,), **more,
    }  # fmt: skip


COUNTRIES = ({"field": "customers.country"},)
SHARE = {"measures": ("revenue",), "breakdowns": COUNTRIES, "forms": ("share",)}
REST = {"measures": ("revenue",), "breakdowns": COUNTRIES, "top": 2, "rest": True}
TARGET = {"measures": ("revenue",), "compare": {"value": 100_000.0},
          "window": {"period": "month"}}  # fmt: skip
RUNNING, GROWTH = month("cumulative"), month("growth")
WEEKS = {
    "measures": ("revenue",), "breakdowns": ({"grain": "week"},), "forms": ("moving_average",),
    "periods": 4,
}  # fmt: skip
SAID: list[tuple[str, dict[str, Any], tuple[str, ...]]] = [
    ("en", SHARE, ("revenue by country as share of total", "share of revenue by country", "revenue per country in percent of the total")),
    ("de", SHARE, ("Umsatz nach Land als Anteil am Gesamten", "Anteil am Umsatz nach Land", "prozentualer Anteil des Umsatzes je Land")),
    ("fr", SHARE, ("chiffre d'affaires par pays en part du total", "part du chiffre d'affaires par pays", "chiffre d'affaires par pays en pourcentage du total")),
    ("es", SHARE, ("ingresos por país como porcentaje del total", "ingresos por país, parte del total", "porcentaje del total de ingresos por país")),
    ("zh", SHARE, ("各国销售额占比", "按国家的销售额占比", "按国家看销售额占总额的比例")),
    ("en", RUNNING, ("cumulative revenue by month", "running total of revenue by month", "monthly revenue accumulated")),
    ("de", RUNNING, ("kumulierter Umsatz nach Monat", "Umsatz je Monat kumuliert", "Umsatz pro Monat aufsummiert")),
    ("fr", RUNNING, ("chiffre d'affaires cumulé par mois", "cumul du chiffre d'affaires par mois", "chiffre d'affaires par mois en cumul")),
    ("es", RUNNING, ("ingresos acumulados por mes", "ingresos por mes acumulados", "suma acumulada de ingresos por mes")),
    ("zh", RUNNING, ("按月累计销售额", "每月销售额累计", "按月看累计的销售额")),
    ("en", GROWTH, ("revenue growth by month", "growth of revenue per month", "monthly revenue growth")),
    ("de", GROWTH, ("Wachstum des Umsatzes nach Monat", "Umsatz Wachstum je Monat", "Umsatz nach Monat mit Wachstumsrate")),
    ("fr", GROWTH, ("croissance du chiffre d'affaires par mois", "taux de croissance du chiffre d'affaires par mois")),
    ("es", GROWTH, ("crecimiento de los ingresos por mes", "tasa de crecimiento de ingresos por mes")),
    ("zh", GROWTH, ("按月销售额增长率", "每月销售额增长", "按月看销售额增速")),
    ("en", WEEKS, ("4 week moving average of revenue", "moving average of revenue over 4 weeks", "weekly revenue with a 4 week rolling average")),
    ("de", WEEKS, ("gleitender Durchschnitt des Umsatzes über 4 Wochen", "Umsatz je Woche, gleitender Durchschnitt über 4 Wochen")),
    ("fr", WEEKS, ("moyenne mobile du chiffre d'affaires sur 4 semaines", "chiffre d'affaires par semaine, moyenne mobile sur 4 semaines")),
    ("es", WEEKS, ("media móvil de ingresos de 4 semanas", "ingresos por semana, media móvil de 4 semanas")),
    ("zh", WEEKS, ("销售额4周移动平均", "按周销售额的4周移动平均")),
    ("en", REST, ("top 2 countries by revenue and the rest", "revenue of the top 2 countries and all others")),
    ("de", REST, ("Top 2 Länder nach Umsatz und der Rest", "Umsatz der Top 2 Länder und alle übrigen")),
    ("fr", REST, ("top 2 des pays par chiffre d'affaires et le reste", "top 2 pays par chiffre d'affaires et tous les autres")),
    ("es", REST, ("top 2 países por ingresos y el resto", "top 2 países por ingresos y todos los demás")),
    ("zh", REST, ("销售额前2的国家及其余", "销售额前2的国家以及其他")),
    ("en", TARGET, ("revenue this month against a target of 100,000", "revenue this month vs a target of 100000")),
    ("de", TARGET, ("Umsatz diesen Monat gegen ein Ziel von 100.000", "Umsatz in diesem Monat, Ziel von 100000")),
    ("fr", TARGET, ("chiffre d'affaires ce mois-ci par rapport à un objectif de 100000", "chiffre d'affaires ce mois, objectif de 100000")),
    ("es", TARGET, ("ingresos de este mes frente a un objetivo de 100000", "ingresos este mes, objetivo de 100000")),
    ("zh", TARGET, ("本月销售额对比目标100000", "本月销售额，目标为100000")),
]  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "meant", "text"), [(la, meant, text) for la, meant, all_ in SAID for text in all_]
)
def test_the_form_is_read(
    reader: tuple[Reader, Clock], language: str, meant: dict[str, Any], text: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport), request
    said = request.report.model_dump(exclude_defaults=True)
    said.pop("window", None) if "window" not in meant else None
    assert said == meant


def test_a_form_is_added_to_the_last_report(reader: tuple[Reader, Clock]) -> None:
    first = reader[0].read("revenue by week this year", reader[1]).request
    assert isinstance(first, RunReport)
    focus = Focus(report=first.report, last="report")
    for text, form in (("as share of total", "share"), ("and cumulative", "cumulative")):
        request = reader[0].read(text, reader[1], focus).request
        assert isinstance(request, RunReport), request
        assert request.report == first.report.model_copy(update={"forms": (form,)})


def test_what_averages_are_of_is_no_segment(reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read("4 week moving average of orders", reader[1]).request
    assert isinstance(request, RunReport), request
    assert request.report.measures == ("orders",)
