"""Several requests in one message: where they are cut, and what stays one, in five languages."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask
from agent.embedded.several import MOST, split
from agent.embedded.understood import Several
from crm.terms.clock import Clock
from tests.worlds import World

Said = tuple[str, str, tuple[str, ...]]
TWO: list[Said] = [
    ("en", "segment US salon owners and show me weekly sales by revenue", ("MakeSegment", "RunReport")),
    ("en", "Segment gold members in France. Show me their revenue by month this year.", ("MakeSegment", "RunReport")),
    ("en", "segment VIPs in Texas, then show their revenue by month, then draft them an email", ("MakeSegment", "RunReport", "Write")),
    ("en", "which brands sell best and what is our revenue this year?", ("RunReport", "RunReport")),
    ("de", "Segmentiere Salonbesitzer in Deutschland und zeig mir den Umsatz pro Woche", ("MakeSegment", "RunReport")),
    ("de", "Kunden in Frankreich; dann zeige ihren Umsatz pro Monat", ("MakeSegment", "RunReport")),
    ("fr", "segmente les propriétaires de salon en France et montre-moi le chiffre d'affaires par semaine", ("MakeSegment", "RunReport")),
    ("fr", "clients or en France ; puis montre leur chiffre d'affaires par mois", ("MakeSegment", "RunReport")),
    ("es", "segmenta los dueños de salón en Alemania y muéstrame los ingresos por semana", ("MakeSegment", "RunReport")),
    ("es", "clientes de Francia; luego muestra sus ingresos por mes", ("MakeSegment", "RunReport")),
    ("en", "segment US salon owners and write them a mail", ("MakeSegment", "Write")),
    ("zh", "圈出美国的沙龙老板，然后显示每周销售额", ("MakeSegment", "RunReport")),
    ("zh", "筛选德国的金卡会员；再显示每月销售额", ("MakeSegment", "RunReport")),
]  # fmt: skip
ONE = [
    ("en", "customers in Germany and who bought shampoo"), ("en", "customers who bought shampoo and conditioner"),
    ("en", "show me revenue by month and orders by month"), ("en", "how much revenue last month and how many orders"),
    ("en", "customers who opened an email and then bought shampoo"),
    ("en", "segment US salon owners. Thanks!"), ("en", "stylists in Texas, then only those who bought shampoo"),
    ("de", "Kunden, die Shampoo und Conditioner gekauft haben und in Berlin leben"),
    ("de", "Kunden in Deutschland und welche, die in Österreich leben"),
    ("fr", "clients qui ont acheté du shampooing et qui vivent en France"),
    ("es", "clientes que compraron champú y que viven en Alemania"),
    ("zh", "德国的客户，买过洗发水，没有买过护发素"), ("zh", "德国的客户有多少人"),
]  # fmt: skip


@pytest.fixture
def clock(world: World) -> Clock:
    return world.clock


@pytest.mark.parametrize(("language", "text", "kinds"), TWO)
def test_each_request_is_read_by_itself_in_order(
    reader: Reader, clock: Clock, language: str, text: str, kinds: tuple[str, ...]
) -> None:
    reading = reader.read(text, clock, Focus(language=language))
    assert reading.language == language
    assert isinstance(reading.request, Several), reading.request
    assert tuple(type(part.request).__name__ for part in reading.request.parts) == kinds
    assert reading.request.left == ()


@pytest.mark.parametrize(("language", "text"), ONE)
def test_what_is_one_request_stays_one(
    reader: Reader, clock: Clock, language: str, text: str
) -> None:
    reading = reader.read(text, clock, Focus(language=language))
    assert not isinstance(reading.request, Several), reading.request


def test_one_that_is_not_understood_is_asked_last_and_the_others_are_done(
    reader: Reader, clock: Clock
) -> None:
    request = reader.read("segment customers with a dog and show me weekly sales", clock).request
    assert isinstance(request, Several)
    report, asked = request.parts
    assert type(report.request).__name__ == "RunReport"
    assert isinstance(asked.request, Ask) and "dog" in asked.request.values["questions"]


def test_one_that_refers_to_what_was_not_understood_waits_for_it(
    reader: Reader, clock: Clock
) -> None:
    text = "segment gold members. segment customers with a dog. show me their revenue by month"
    request = reader.read(text, clock).request
    assert isinstance(request, Several)
    assert request.left == ("show me their revenue by month",)


def test_two_that_change_something_go_one_at_a_time(reader: Reader, clock: Clock) -> None:
    text = "segment stylists in Texas and write them a mail and save it as Texans"
    request = reader.read(text, clock).request
    assert isinstance(request, Several)
    assert [type(part.request).__name__ for part in request.parts] == ["MakeSegment", "Write"]
    assert request.left == ("save it as Texans",)


def test_no_more_than_a_few_are_done_in_one_turn(reader: Reader, clock: Clock) -> None:
    many = "; ".join(f"show me revenue by month in {year}" for year in range(2019, 2026))
    request = reader.read(many, clock).request
    assert isinstance(request, Several)
    assert (len(request.parts), len(request.left)) == (MOST, 7 - MOST)


def test_quoted_words_are_not_cut() -> None:
    assert split("customers in the segment “Texas; show me”", ["en"]) == (
        "customers in the segment “Texas; show me”",
    )
