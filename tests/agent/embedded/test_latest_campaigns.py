"""The last newsletter is the one that was sent last; of several it is said how many."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.catalog.sent import Sent, campaigns_sent
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon
from tests.worlds import World

Asked = tuple[Reader, Clock]
SENT = (
    ("Later", "newsletter", "email", "2026-07-20"),
    ("Quiz", "newsletter", "push", "2026-06-20"),
    ("June letter", "newsletter", "email", "2026-06-10"),
    ("May letter", "newsletter", "email", "2026-05-10"),
)


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    told = tuple(Sent(n, t, c, datetime.fromisoformat(f"{at}T09:00+00:00")) for n, t, c, at in SENT)
    catalog = replace(world.catalog, sent=told)
    return Reader(catalog, build_lexicon(catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "who opened the last newsletter"),
        ("en", "customers who opened our latest newsletter"),
        ("de", "wer hat den letzten Newsletter geöffnet"),
        ("fr", "qui a ouvert la dernière newsletter"),
        ("fr", "qui a ouvert la newsletter la plus récente"),
        ("es", "quién abrió el último boletín"),
        ("pt", "quem abriu a última newsletter"),
        ("zh", "打开最近一次简报的客户"),
    ],
)
def test_the_last_newsletter_is_the_last_mail_of_that_type_that_was_sent(
    reader: Asked, language: str, text: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment)
    assert "values=('June letter',)" in str(request.where)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("open rate of the last campaign", ("June letter",)),
        ("open rate of our last two newsletters", ("June letter", "May letter")),
    ],
)
def test_numbers_of_the_last_ones(reader: Asked, text: str, names: tuple[str, ...]) -> None:
    request = reader[0].read(text, reader[1]).request
    assert isinstance(request, RunReport)
    assert [filter.values for filter in request.report.where] == [names]


def test_several_without_a_number_are_asked_about(reader: Asked) -> None:
    assert isinstance(reader[0].read("open rate of the last newsletters", reader[1]).request, Ask)


@pytest.mark.parametrize("text", ["open rate by campaign last month", "newsletters in the last month by open rate"])  # fmt: skip
def test_a_time_beside_a_campaign_stays_a_time(reader: Asked, text: str) -> None:
    request = reader[0].read(text, reader[1]).request
    assert isinstance(request, RunReport)
    assert "last_month" in str(request.report.window) or "month" in str(request.report.window)


def test_what_was_sent_is_read_from_the_data_the_latest_first() -> None:
    world = World()
    world.customers(("c", {}))
    world.campaigns(
        ("m1", {"name": "First", "channel": "email", "sent_at": "2026-01-01"}),
        ("m2", {"name": "Second", "channel": "sms", "sent_at": "2026-02-01"}),
        ("m3", {"name": "Never"}),
    )
    assert campaigns_sent(world) == (
        Sent("Second", "", "sms", datetime(2026, 2, 1, tzinfo=UTC)),
        Sent("First", "", "email", datetime(2026, 1, 1, tzinfo=UTC)),
    )
