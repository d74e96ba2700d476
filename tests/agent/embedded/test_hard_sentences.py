"""Nothing said falls away: hard sentences mean their definition, or are asked about."""

from typing import Any

import pytest
import yaml

from agent.embedded.annotate import annotate
from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, RunReport
from agent.embedded.visible import unseen
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import Report
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.everyone import Everyone
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon
from tests.agent.embedded.test_sentences import HERE, _after, _meant, _told

SAID = yaml.safe_load((HERE.parent / "hard_sentences.yaml").read_text("utf8"))
MEANS = [
    (lang, said, SAID["means"][lang][said])
    for lang in SAID["means"]
    for said in SAID["means"][lang]
]
ASKED = [(lang, said) for lang in SAID["asked"] for said in SAID["asked"][lang]]


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def _read(reader: tuple[Reader, Clock], language: str, said: str) -> Any:
    focus, request = Focus(language=language), None
    for message in said.split(" | "):
        request = reader[0].read(message, reader[1], focus).request
        focus = _after(focus, request)
    return request


@pytest.mark.parametrize(("language", "said", "means"), MEANS)
def test_it_means_its_definition(language: str, said: str, means: Any, reader: Any) -> None:
    assert _told(_read(reader, language, said)) == _meant(means)


@pytest.mark.parametrize(("language", "said"), ASKED)
def test_it_is_asked_about(language: str, said: str, reader: Any) -> None:
    assert isinstance(_read(reader, language, said), Ask)


GERMANS = MakeSegment(Attribute(field="customers.country", values=("DE",)))


@pytest.mark.parametrize(
    ("said", "request_made", "lost"),
    [
        ("stylists in Germany", GERMANS, ["stylists"]),
        ("customers not in Germany", GERMANS, ["not in"]),
        ("customers in Germany in the last 30 days", GERMANS, ["in the last 30 days"]),
        ("Germany, more than 3 orders", GERMANS, ["3"]),
        ("Germany or spent", GERMANS, ["or"]),
        ("customers in Germany", MakeSegment(Everyone()), ["Germany"]),
        ("revenue in Germany", RunReport(Report(measures=("revenue",))), ["Germany"]),
        ("customers in Germany", GERMANS, []),
    ],
)
def test_what_a_definition_does_not_show_is_found(
    said: str, request_made: Any, lost: list[str], reader: tuple[Reader, Clock]
) -> None:
    annotated = annotate(said, reader[0].lexicon, reader[1].today)
    found = unseen(annotated, request_made, reader[0].catalog, edits=False)
    assert [annotated.written(span) for span in found] == lost
