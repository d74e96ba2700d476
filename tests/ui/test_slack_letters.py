"""Letters to colleagues in Slack, over real HTTP: posted once within Slack's limits, refused, in doubt."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from crm.colleagues.letter import Letter, Part
from crm.mail.door import NotTaken, Unsure
from tests.ui.conftest import serving
from tests.ui.slack_fake import Fake
from ui.cards.blocks import MOST_BLOCKS, MOST_TEXT
from ui.slack.telling import SlackWay

NOW = datetime(2026, 6, 29, 8, tzinfo=UTC)
PART = Part(
    "Revenue <b>", "about", "Highest in June.", ("Week", "Revenue"), (False, True), (("Jun 22", "$120.00"),) * 200, ("A note.",), "SELECT 1",
)  # fmt: skip
LETTER = Letter("en", "Sales", "Your report “Sales”", (PART,) * 30, ("As of today.",))


@pytest.fixture(scope="module")
def fake() -> Fake:
    return Fake()


@pytest.fixture(scope="module")
def api(fake: Fake) -> Iterator[str]:
    with serving(fake.app) as address:
        yield f"{address}/api/"


def test_a_letter_is_posted_to_the_channel_within_slacks_limits(fake: Fake, api: str) -> None:
    SlackWay("xoxb-1", api).hand_over("D-1", "<1@x>", "slack:#marketing", LETTER, NOW)
    (posted,) = fake.posted
    assert posted["channel"] == "#marketing" and len(posted["blocks"]) <= MOST_BLOCKS
    sections = [b["text"]["text"] for b in posted["blocks"] if b["type"] == "section"]
    assert all(len(text) <= MOST_TEXT for text in sections) and "$120.00" in sections[1]
    assert "&lt;b&gt;" in sections[0]


def test_what_slack_refuses_certainly_did_not_go_out(fake: Fake, api: str) -> None:
    async def refused() -> dict[str, object]:
        return {"ok": False, "error": "channel_not_found"}

    fake.app.post("/closed/chat.postMessage")(refused)
    way = SlackWay("xoxb-1", api.replace("/api/", "/closed/"))
    with pytest.raises(NotTaken) as told:
        way.hand_over("D-1", "<1@x>", "slack:#gone", LETTER, NOW)
    assert told.value.why == "channel_not_found" and not way.has("D-1", "<1@x>")


def test_without_an_answer_nobody_can_say() -> None:
    with pytest.raises(Unsure):
        SlackWay("xoxb-1", "http://127.0.0.1:9/api/").hand_over(
            "D", "<1@x>", "slack:#a", LETTER, NOW
        )
