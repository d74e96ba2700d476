"""Two times compared by a number of people, and orders from one end of a rank to the other."""

from datetime import date

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Explain, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import Report
from crm.terms.clock import Clock
from crm.terms.window import Between
from tests.agent.embedded.salon import salon

MAY = Between(first=date(2026, 5, 1), last=date(2026, 5, 31))
JUNE = Between(first=date(2026, 6, 1), last=date(2026, 6, 30))
SECOND_QUARTER = Between(first=date(2026, 4, 1), last=date(2026, 6, 30))


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def _report(said: str, language: str, reader: tuple[Reader, Clock]) -> Report:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport)
    return request.report


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "new customers in May vs April"),
        ("de", "neue Kunden im Mai vs April"),
        ("fr", "combien de nouveaux clients en mai vs avril"),
        ("es", "clientes nuevos en mayo vs abril"),
        ("pt", "novos clientes em maio vs abril"),
    ],
)
def test_numbers_of_people_are_compared_in_two_times(
    language: str, said: str, reader: tuple[Reader, Clock]
) -> None:
    report = _report(said, language, reader)
    assert report.measures == ("new_customers",)
    assert (report.window, report.compare) == (MAY, "previous")


def test_two_months_in_one_are_compared_month_by_month(reader: tuple[Reader, Clock]) -> None:
    report = _report("比較 5 月和 6 月的新客數", "zh", reader)
    assert report.measures == ("new_customers",)
    assert [b.kind for b in report.breakdowns] == ["time"]


@pytest.mark.parametrize(
    ("language", "said", "window"),
    [
        ("zh", "按渠道看下今年Q1和Q2的销售额对比", SECOND_QUARTER),
        ("fr", "compare le nombre de nouveaux clients entre mai et juin, par pays", JUNE),
        ("en", "compare revenue in May and June by country", JUNE),
    ],
)
def test_two_neighbours_stand_side_by_side_where_the_report_is_split(
    language: str, said: str, window: Between, reader: tuple[Reader, Clock]
) -> None:
    report = _report(said, language, reader)
    assert (report.window, report.compare) == (window, "previous")
    assert [b.kind for b in report.breakdowns] == ["field"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "revenue by country from best to worst"),
        ("fr", "chiffre d'affaires par pays, du meilleur au pire"),
        ("en", "highest and lowest revenue by country"),
    ],
)
def test_from_one_end_to_the_other_shows_them_all(
    language: str, said: str, reader: tuple[Reader, Clock]
) -> None:
    assert _report(said, language, reader).top is None


def test_a_number_with_a_time_is_asked_for_and_not_explained(
    reader: tuple[Reader, Clock],
) -> None:
    report = _report("c'est quoi le chiffre d'affaires de mai", "fr", reader)
    assert (report.measures, report.window) == (("revenue",), MAY)
    told = reader[0].read("c'est quoi le panier moyen ?", reader[1], Focus(language="fr")).request
    assert isinstance(told, Explain)


@pytest.mark.parametrize("said", ["每封邮件的打开率", "每封新闻简报的打开率"])
def test_each_mail_is_each_campaign(said: str, reader: tuple[Reader, Clock]) -> None:
    report = _report(said, "zh", reader)
    assert [getattr(b, "field", None) for b in report.breakdowns] == ["campaigns.name"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "customers we never emailed"),
        ("fr", "les clients jamais contactés par email"),
        ("es", "clientes nunca contactados por email"),
    ],
)
def test_never_contacted_is_no_lack_of_consent(
    language: str, said: str, reader: tuple[Reader, Clock]
) -> None:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment)
    assert "email_sent" in request.where.model_dump_json()


@pytest.mark.parametrize("said", ["上个月销售额比前一个月多了多少", "5月销售额比前一个月涨了多少"])
def test_the_month_before_is_the_one_before_the_reports(
    said: str, reader: tuple[Reader, Clock]
) -> None:
    report = _report(said, "zh", reader)
    assert (report.measures, report.compare) == (("revenue",), "previous")


def test_growth_of_one_quarter_over_another(reader: tuple[Reader, Clock]) -> None:
    report = _report("de combien le CA a progressé au T2 par rapport au T1", "fr", reader)
    assert (report.window, report.compare) == (SECOND_QUARTER, "previous")
