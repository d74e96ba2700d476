"""Letters to colleagues in Slack, over real HTTP: posted once within Slack's limits, refused, in doubt."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crm.colleagues.letter import Attached, Letter, Part
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


def test_the_picture_of_a_digest_stands_below_it(fake: Fake, api: str) -> None:
    files = (
        Attached("sales.png", "Sales", "png", b"\x89PNG 1"), Attached("sales.csv", "Sales", "csv", b"a"),
    )  # fmt: skip
    way = SlackWay("xoxb-1", api)
    way.hand_over("D-1", "<2@x>", "slack:#marketing", replace(LETTER, files=files), NOW)
    (shown,) = fake.shared
    assert (shown["content"], shown["channel_id"]) == (b"\x89PNG 1", "C1")
    assert shown["thread_ts"] == f"200.{len(fake.posted)}"
    fake.refuse_files = "missing_scope"  # it went out, whatever becomes of its picture
    way.hand_over("D-1", "<3@x>", "slack:#marketing", replace(LETTER, files=files), NOW)
    assert len(fake.shared) == 1
    fake.refuse_files = ""


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
