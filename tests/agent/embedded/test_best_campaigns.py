"""Which campaigns did best or worst, in six languages; one's own number goes before what they are judged by."""

import pytest

from agent.embedded.dialogue import Reader
from crm.reports.definition import ByField
from crm.terms.window import Calendar
from tests.agent.embedded.asked_report import asked_report
from tests.worlds import World

BEST: list[tuple[str, int, bool]] = [
    ("best performing campaigns", 10, False),
    ("which emails performed best last month", 10, False),
    ("our 3 worst campaigns", 3, True),
    ("welche Kampagne lief letzten Monat am besten", 10, False),
    ("die schlechtesten Kampagnen", 10, True),
    ("quelles campagnes ont le mieux marché", 10, False),
    ("la campagne la moins performante", 10, True),
    ("las 3 mejores campañas", 3, False),
    ("as piores campanhas", 10, True),
    ("上个月效果最好的活动", 10, False),
]


@pytest.mark.parametrize(("text", "top", "lowest"), BEST)
def test_campaigns_are_ranked(
    reader: Reader, world: World, text: str, top: int, lowest: bool
) -> None:
    report = asked_report(reader, world, text)
    assert report.measures[0] == "attributed_revenue"
    assert report.breakdowns == (ByField(field="campaigns.name"),)
    assert (report.top, report.lowest) == (top, lowest)


@pytest.mark.parametrize("text", ["which emails performed best last month", "上个月效果最好的活动"])
def test_of_the_time_that_is_named(reader: Reader, world: World, text: str) -> None:
    assert asked_report(reader, world, text).window == Calendar(period="month", offset=-1)


def test_a_number_of_ones_own_goes_first(reader: Reader, world: World) -> None:
    assert asked_report(reader, world, "best campaigns by open rate").measures == ("open_rate",)


@pytest.mark.parametrize(
    "text", ["how's our email performance", "wie ist unsere E-Mail-Performance"]
)
def test_all_mails_together(reader: Reader, world: World, text: str) -> None:
    report = asked_report(reader, world, text)
    assert report.measures[0] == "sent"
    assert (report.breakdowns, report.compare) == ((), "previous")
