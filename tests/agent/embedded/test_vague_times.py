"""“Recently” is taken for 30 days, and the answer says so, in the words of the message."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.vocabulary import build_lexicon
from tests.agent.embedded.salon import salon


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "customers who ordered recently", "recently → in the last 30 days"),
        ("de", "Kunden, die kürzlich bestellt haben", "kürzlich → in den letzten 30 Tagen"),
        ("zh", "最近下过单的客户", "最近 → 在过去30天内"),
        ("en", "customers who ordered in the last 30 days", None),
    ],
)
def test_what_it_was_taken_for_is_said(language: str, text: str, told: str | None) -> None:
    world = salon()
    reader = Reader(world.catalog, build_lexicon(world.catalog))
    found = reader.read(text, world.clock, Focus(language=language)).notes
    assert [note for note in found if "→" in note] == ([told] if told else [])
