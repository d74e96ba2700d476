"""When people do something is told by weekday and hour, in six languages, and never a list of them."""

import pytest

from agent.embedded.dialogue import Reader
from crm.reports.definition import ByTime
from tests.agent.embedded.asked_report import asked_report
from tests.worlds import World

BOTH = (ByTime(grain="weekday"), ByTime(grain="hour_of_day"))
HOUR = (ByTime(grain="hour_of_day"),)
WHEN: list[tuple[str, str, tuple[ByTime, ...]]] = [
    ("when do people buy most", "orders", BOTH),
    ("when do customers open our emails", "opened", BOTH),
    ("what time of day do people order", "orders", HOUR),
    ("at what time do most orders come in", "orders", HOUR),
    ("which weekday do people buy most", "orders", (ByTime(grain="weekday"),)),
    ("wann kaufen unsere Kunden am meisten", "orders", BOTH),
    ("um wie viel Uhr öffnen unsere Kunden die Mails", "opened", HOUR),
    ("quand nos clients achètent-ils le plus", "orders", BOTH),
    ("cuándo compran más los clientes", "orders", BOTH),
    ("quando os clientes compram mais", "orders", BOTH),
    ("客户什么时候下单最多", "orders", BOTH),
]


@pytest.mark.parametrize(("text", "measure", "by"), WHEN)
def test_what_they_do_is_told_by_the_clock(
    reader: Reader, world: World, text: str, measure: str, by: tuple[ByTime, ...]
) -> None:
    report = asked_report(reader, world, text)
    assert (report.measures, report.breakdowns) == ((measure,), by)
    assert report.who is None


def test_of_those_who_are_named(reader: Reader, world: World) -> None:
    assert asked_report(reader, world, "when do VIPs in Germany click").who is not None


def test_a_number_that_is_named_keeps_its_month(reader: Reader, world: World) -> None:
    assert asked_report(reader, world, "when did we sell the most").breakdowns == (
        ByTime(grain="month"),
    )
