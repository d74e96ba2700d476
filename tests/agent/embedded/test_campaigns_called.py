"""Campaigns called by how their names begin: all of those, and only beside a word for a campaign."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.segments.conditions.event import Event
from crm.terms.clock import Clock
from crm.terms.comparison import Filter
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]
BOTH = ("Winter Gift 2025", "Winter Gift 2026")
OF_BOTH = (Filter(field="campaigns.name", values=BOTH),)


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    names = (*BOTH, "Winter Gift 2026 SMS", "New Customers Hello")
    rows = {"channel": "email", "type": "promotion", "sent_at": "2026-06-01"}
    world.campaigns(*((f"w{place}", rows | {"name": name}) for place, name in enumerate(names)))
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "open rate of the winter gift campaigns"),
        ("de", "Öffnungsrate der Winter-Gift-Kampagnen"),
        ("fr", "taux d'ouverture des campagnes winter gift"),
        ("es", "tasa de apertura de las campañas winter gift"),
        ("pt", "taxa de abertura das campanhas winter gift"),
        ("zh", "winter gift活动的打开率"),
    ],
)
def test_all_whose_names_begin_so_are_meant(reader: Asked, language: str, text: str) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport)
    assert request.report.measures == ("open_rate",)
    (told,) = request.report.where
    assert set(told.values) == {*BOTH, "Winter Gift 2026 SMS"}


def test_people_of_one_campaign_or_the_other_are_a_segment(reader: Asked) -> None:
    text = f"customers who opened the {BOTH[0]} or {BOTH[1]} mail"
    request = reader[0].read(text, reader[1]).request
    assert request == MakeSegment(Event(types=("email_opened",), where=OF_BOTH))
    better = reader[0].read(f"which was better, {BOTH[0]} or {BOTH[1]}?", reader[1]).request
    assert isinstance(better, Analyse)


def test_the_words_of_a_name_mean_what_they_mean_elsewhere(reader: Asked) -> None:
    report = reader[0].read("new customers by month", reader[1]).request
    assert isinstance(report, RunReport)
    assert report.report.measures == ("new_customers",)
    assert report.report.where == ()
