"""Short colloquial requests in Chinese and French: the report, segment or list that each of them means."""

from datetime import date

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import FindProducts, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import Report, Whole
from crm.segments.conditions.bought import Bought
from crm.terms.clock import Clock
from crm.terms.window import Between
from tests.agent.embedded.salon import salon


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def _report(said: str, language: str, reader: tuple[Reader, Clock]) -> Report:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport)
    return request.report


@pytest.mark.parametrize(
    "said", ["今年各国新老客户数", "今年各国新老顾客数", "今年各国新客和老客数"]
)
def test_new_and_old_customers_in_one_word_are_two_numbers(
    said: str, reader: tuple[Reader, Clock]
) -> None:
    report = _report(said, "zh", reader)
    assert set(report.measures) == {"new_customers", "returning_customers"}
    assert len(report.breakdowns) == 1


def test_a_name_in_one_word_with_another_is_read_once(reader: tuple[Reader, Clock]) -> None:
    assert _report("上个月打开点击率", "zh", reader).measures == ("click_to_open_rate",)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "nb de commandes en retard par pays"),
        ("fr", "nombre de commandes en retard par pays"),
        ("en", "number of late deliveries by country"),
    ],
)
def test_the_whole_name_of_what_is_counted_is_meant(
    language: str, said: str, reader: tuple[Reader, Clock]
) -> None:
    report = _report(said, language, reader)
    assert report.measures == ("late_deliveries",)
    assert report.who is None


def test_an_amount_of_orders_splits_nothing_unless_that_is_said(
    reader: tuple[Reader, Clock],
) -> None:
    report = _report("各會員等級的平均消費金額", "zh", reader)
    assert report.measures == ("revenue_per_buyer",)
    assert len(report.breakdowns) == 1


def test_each_kind_of_ticket_is_its_category(reader: tuple[Reader, Clock]) -> None:
    report = _report("各类工单的平均处理时长", "zh", reader)
    assert [getattr(b, "field", None) for b in report.breakdowns] == ["tickets.category"]


def test_from_the_highest_to_the_lowest_is_an_order_and_no_top_one(
    reader: tuple[Reader, Clock],
) -> None:
    report = _report("marge par marque, du plus haut au plus bas", "fr", reader)
    assert report.top is None
    assert not report.lowest


def test_a_share_may_be_asked_for_in_tenths(reader: tuple[Reader, Clock]) -> None:
    assert _report("有几成客户是只买过一次的", "zh", reader).forms == ("share",)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "从下单到送达平均要几天"),
        ("en", "average days from order to delivery"),
        ("de", "Tage zwischen Bestellung und Lieferung"),
        ("fr", "délai entre la commande et la livraison"),
        ("es", "días entre el pedido y la entrega"),
        ("pt", "dias entre o pedido e a entrega"),
    ],
)
def test_how_long_a_delivery_takes(language: str, said: str, reader: tuple[Reader, Clock]) -> None:
    assert _report(said, language, reader).measures == ("delivery_time",)


def test_words_of_measure_count_goods(reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read("评论数最多的三本书", reader[1], Focus(language="zh")).request
    assert not isinstance(request, MakeSegment)
    request = reader[0].read("评论数最多的三瓶洗发水", reader[1], Focus(language="zh")).request
    assert isinstance(request, FindProducts)
    assert request.products.limit == 3


@pytest.mark.parametrize("said", ["把金卡会员挑出来", "帮我捞一下金卡会员", "金卡会员拎出来给我"])
def test_people_are_picked_out(said: str, reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read(said, reader[1], Focus(language="zh")).request
    assert isinstance(request, MakeSegment)


def test_those_who_can_be_written_to_may_be_asked_about(reader: tuple[Reader, Clock]) -> None:
    report = _report("combien de clients peut-on contacter par mail", "fr", reader)
    assert report.who is not None
    assert report.who.kind == "reachable"


def test_registered_users_are_customers_and_not_only_new_ones(
    reader: tuple[Reader, Clock],
) -> None:
    report = _report("没买过东西的注册用户占比", "zh", reader)
    assert report.forms == ("share",)
    assert report.who is not None
    assert report.who.kind == "not"


def test_a_share_may_be_asked_for_in_short(reader: tuple[Reader, Clock]) -> None:
    report = _report("app下单的占多少", "zh", reader)
    assert (report.measures, report.forms) == (("orders",), ("share",))


def test_since_a_feast_until_now(reader: tuple[Reader, Clock]) -> None:
    report = _report("五一到现在每周的客单价", "zh", reader)
    assert report.window == Between(first=date(2026, 5, 1))


def test_a_ticket_that_is_not_closed_is_open(reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read("有未結案客服單的會員", reader[1], Focus(language="zh")).request
    assert isinstance(request, MakeSegment)
    assert request.where.kind == "ticket"


@pytest.mark.parametrize("said", ["今年第一季新客佔多少比例", "今年第一季度新客占比多少"])
def test_new_customers_are_a_share_of_the_buyers_of_that_time(
    said: str, reader: tuple[Reader, Clock]
) -> None:
    report = _report(said, "zh", reader)
    quarter = Between(first=date(2026, 1, 1), last=date(2026, 3, 31))
    assert report.whole == Whole(who=Bought(window=quarter))


def test_of_customers_as_such_they_are_a_share_of_all(reader: tuple[Reader, Clock]) -> None:
    report = _report("what share of customers were new in Q1", "en", reader)
    assert report.whole == Whole()
