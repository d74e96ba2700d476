"""Slack, over real HTTP on both sides: signed calls in, answers out."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from crm.languages.speak import speaker
from tests.ui.conftest import serving
from tests.ui.made_cards import APPROVAL
from tests.ui.slack_fake import SECRET, Fake, press, send_event, signed
from tests.ui.stand_in import StandIn
from ui.slack.app import slack
from ui.slack.jobs import Job, Jobs
from ui.web.app import build

JOB = Job("Ev0", "T1", "C1", "100.0", "U1", "segment salons")


@pytest.fixture
def fake() -> Fake:
    return Fake()


@pytest.fixture
def start(fake: Fake, tmp_path: Path) -> Iterator[Callable[[StandIn], Any]]:
    """Starts the whole site with Slack beside it."""
    with serving(fake.app) as api:

        def starting(assistant: StandIn) -> Any:
            add = slack(
                assistant,
                signing_secret=SECRET,
                bot_token="xoxb-1",
                jobs=tmp_path / "slack.sqlite",
                api=f"{api}/api/",
            )
            return serving(build(assistant, hosts=("127.0.0.1",), extra=(add,)))

        yield starting


@pytest.fixture
def helper(tmp_path: Path) -> StandIn:
    return StandIn(tmp_path)


@pytest.fixture
def site(start: Callable[[StandIn], Any], helper: StandIn) -> Iterator[str]:
    with start(helper) as address:
        yield address


def until(check: Callable[[], Any]) -> Any:
    for _ in range(200):
        if found := check():
            return found
        time.sleep(0.02)
    raise AssertionError("it did not happen within four seconds")


def asked(helper: StandIn) -> list[str]:
    return [done[1] for done in helper.done if done[0] == "say"]


def texts(blocks: list[dict[str, Any]]) -> str:
    return json.dumps(blocks, ensure_ascii=False)


def test_a_mention_is_answered_with_the_card_in_its_thread(
    site: str, fake: Fake, helper: StandIn
) -> None:
    said = send_event(site, "Ev1", text="<@UBOT> segment US salon owners &amp; stylists")
    assert said.status_code == 200
    answer = until(lambda: fake.updated)[0]
    assert fake.posted[0]["thread_ts"] == "100.1"
    assert "1,284" in texts(answer["blocks"]) and "Country is the United States" in texts(
        answer["blocks"]
    )
    assert asked(helper) == ["segment US salon owners & stylists"]


def test_an_event_that_is_delivered_again_is_answered_once(
    site: str, fake: Fake, helper: StandIn
) -> None:
    for _ in range(5):
        send_event(site, "Ev1", text="segment")
    send_event(site, "Ev2", text="weekly", ts="101.1")
    until(lambda: len(fake.updated) == 2)
    assert sorted(asked(helper)) == ["segment", "weekly"]


def test_it_is_answered_once_also_after_a_restart(
    start: Callable[[StandIn], Any], fake: Fake, helper: StandIn
) -> None:
    with start(helper) as site:
        send_event(site, "Ev1", text="segment")
        until(lambda: fake.updated)
    with start(helper) as site:
        send_event(site, "Ev1", text="segment")
        time.sleep(0.3)
    assert asked(helper) == ["segment"]


def test_what_a_crash_cut_off_is_done_at_the_next_start(
    start: Callable[[StandIn], Any], fake: Fake, helper: StandIn, tmp_path: Path
) -> None:
    jobs = Jobs(tmp_path / "slack.sqlite")
    jobs.keep(JOB, time.time())
    jobs.close()
    with start(helper):
        until(lambda: fake.updated)
    assert asked(helper) == ["segment salons"]


def test_slack_is_acknowledged_before_the_work_is_done(site: str, helper: StandIn) -> None:
    helper.pause = 1.0
    begun = time.monotonic()
    assert send_event(site, "Ev1", text="segment").status_code == 200
    assert time.monotonic() - begun < 0.9


@pytest.mark.parametrize(
    "event",
    [
        {"bot_id": "B9"},
        {"subtype": "message_changed"},
        {"user": None},
        {"user": "UBOT"},
        {"type": "message", "channel_type": "channel"},
        {"text": "<@UBOT>"},
    ],
)
def test_programs_edits_and_talk_among_people_are_left_alone(
    site: str, fake: Fake, event: dict[str, Any]
) -> None:
    assert send_event(site, "Ev1", **{"text": "segment", **event}).status_code == 200
    time.sleep(0.3)
    assert fake.posted == []


def test_a_direct_message_is_answered(site: str, fake: Fake) -> None:
    send_event(site, "Ev1", type="message", channel_type="im", text="weekly sales")
    assert "Weekly revenue" in texts(until(lambda: fake.updated)[0]["blocks"])


def test_an_option_is_a_button_and_sends_its_words(site: str, fake: Fake, helper: StandIn) -> None:
    send_event(site, "Ev1", text="lyon")
    blocks = until(lambda: fake.updated)[0]["blocks"]
    buttons = [b for block in blocks if block["type"] == "actions" for b in block["elements"]]
    assert [b["text"]["text"] for b in buttons] == [
        "The city Lyon",
        "A person called Lyon",
    ]
    message = {"ts": "200.1", "thread_ts": "100.1", "blocks": blocks}
    assert press(site, buttons[1]["action_id"], buttons[1]["value"], message).status_code == 200
    until(lambda: len(fake.updated) == 2)
    assert asked(helper)[-1] == "A person called Lyon"
    assert fake.posted[-1]["thread_ts"] == "100.1"


@pytest.mark.parametrize(("button", "approve"), [("approve", True), ("reject", False)])
def test_a_press_decides_in_the_name_of_who_pressed(
    site: str, fake: Fake, helper: StandIn, button: str, approve: bool
) -> None:
    send_event(site, "Ev1", text="draft a mail")
    blocks = until(lambda: fake.updated)[0]["blocks"]
    assert not [done for done in helper.done if done[0] == "decide"]
    for _ in range(2):  # a double press
        press(
            site,
            button,
            APPROVAL.id,
            {"ts": "200.1", "thread_ts": "100.1", "blocks": blocks},
        )
    marked = until(lambda: fake.updated[1:])[0]
    until(lambda: len(fake.posted) == 2)
    assert [d for d in helper.done if d[0] == "decide"] == [
        ("decide", "appr-1", approve, "slack:U7")
    ]
    assert "<@U7>" in texts(marked["blocks"])
    assert not [b for b in marked["blocks"] if b["type"] == "actions"]


def test_blocks_that_slack_refuses_are_followed_by_the_words_alone(site: str, fake: Fake) -> None:
    fake.refuse_blocks = True
    send_event(site, "Ev1", text="segment")
    assert "*1,284 customers*" in until(lambda: fake.updated)[0]["text"]


def test_an_error_is_one_sentence(site: str, fake: Fake) -> None:
    send_event(site, "Ev1", text="crash please")
    answer = until(lambda: fake.updated)[0]["text"]
    assert "Nothing was changed" in answer and "secret" not in answer


def test_what_is_said_beside_the_answer_is_in_the_persons_language(site: str, fake: Fake) -> None:
    send_event(site, "Ev1", text="crash 请重试")
    until(lambda: fake.updated)
    assert fake.posted[0]["text"] == speaker("zh").say("screens-thinking")
    assert fake.updated[0]["text"] == speaker("zh").say("screens-broken")


@pytest.mark.parametrize(("asked_for", "form"), [("excel please", "xlsx"), ("weekly sales", "png")])
def test_a_file_asked_for_and_else_the_chart_is_put_up_in_the_thread(
    site: str, fake: Fake, helper: StandIn, asked_for: str, form: str
) -> None:
    send_event(site, "Ev1", text=asked_for)
    (file,) = until(lambda: fake.shared)
    assert (file["name"], file["title"]) == (f"report.{form}", "Weekly revenue")
    assert (file["channel_id"], file["thread_ts"]) == ("C1", "100.1")
    assert file["content"] == (helper.folder / f"report.{form}").read_bytes()
    assert "chat page" not in texts(fake.updated[0]["blocks"])


def test_where_slack_takes_no_file_that_is_said(site: str, fake: Fake) -> None:
    fake.refuse_files = "missing_scope"
    send_event(site, "Ev1", text="excel please")
    until(lambda: len(fake.posted) == 2)
    assert speaker("en").say("slack-said-missing") in fake.posted[1]["text"] and not fake.shared
    send_event(site, "Ev2", text="weekly sales", ts="101.1")
    until(lambda: len(fake.updated) == 2)
    time.sleep(0.2)
    assert len(fake.posted) == 3, "a picture that nobody asked for by itself is left out in silence"


BODY = json.dumps({"type": "event_callback", "event_id": "E", "event": {}}).encode()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {
            "X-Slack-Signature": "v0=00",
            "X-Slack-Request-Timestamp": str(int(time.time())),
        },
        signed(BODY, secret="another secret"),
        signed(BODY + b" "),
        signed(BODY, at=time.time() - 301),
        signed(BODY, at=time.time() + 86_400),
        {**signed(BODY), "X-Slack-Request-Timestamp": "soon"},
        {**signed(BODY), "X-Slack-Signature": "v0=\xe9".encode("latin1")},
    ],
)
def test_what_is_not_signed_by_slack_now_gets_401(site: str, headers: dict[str, str]) -> None:
    answer = httpx.post(f"{site}/slack/events", content=BODY, headers=headers)
    assert answer.status_code == 401


def test_a_huge_call_is_refused(site: str) -> None:
    body = b"x" * 1_000_001
    assert httpx.post(f"{site}/slack/events", content=body, headers=signed(body)).status_code == 413


def test_slack_may_come_under_another_host_name(site: str) -> None:
    headers = {"Host": "tunnel.example"}
    assert httpx.post(f"{site}/slack/events", content=BODY, headers=headers).status_code == 401


def test_what_was_said_is_forgotten_once_answered(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path / "slack.sqlite")
    assert jobs.keep(JOB, 0.0) and not jobs.keep(JOB, 1.0)
    jobs.finish(JOB)
    assert jobs.unfinished() == [] and not jobs.keep(JOB, 2.0)
    jobs.close()
    assert b"salons" not in (tmp_path / "slack.sqlite").read_bytes()
