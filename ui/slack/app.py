"""Slack: a mention or a direct message is a question, a button is an option or a decision.

Slack calls `/slack/events` with signed requests; whatever is not signed, or is older than five
minutes, gets 401. A call is kept on disk, acknowledged at once, and worked off afterwards.
"""

import html
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from starlette.concurrency import run_in_threadpool

from ui.slack.jobs import Job, Jobs
from ui.talk import Assistant

LARGEST = 1_000_000  # bytes of a call
API = "https://www.slack.com/api/"
MENTION = re.compile(r"<@[A-Z0-9]+(\|[^>]*)?>")


def slack(
    assistant: Assistant,
    *,
    signing_secret: str,
    bot_token: str,
    jobs: Path,
    api: str = API,
    now: Callable[[], float] = time.time,
) -> Callable[[FastAPI], None]:
    """What adds Slack to the site, for `extra` of `ui.web.app`.

    jobs: the file in which events are kept. api: where Slack's own interface is.
    """

    def add(app: FastAPI) -> None:
        from slack_bolt.adapter.starlette.handler import (
            to_bolt_request,
            to_starlette_response,
        )
        from slack_sdk.signature import SignatureVerifier

        bolt = bolted(assistant, signing_secret, bot_token, jobs, api, now)

        verifier = SignatureVerifier(signing_secret)

        @app.post("/slack/events")
        async def events(request: Request) -> Response:
            body = await read(request)
            if body is None:
                return Response(status_code=413)
            if not is_signed(verifier, body, request.headers):
                return Response(status_code=401)
            call = to_bolt_request(request, body)
            return to_starlette_response(await run_in_threadpool(bolt.dispatch, call))

    return add


async def read(request: Request) -> bytes | None:
    """The body, None as soon as it is larger than any call of Slack's."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return None
    return body


def is_signed(verifier: Any, body: bytes, headers: Mapping[str, str]) -> bool:
    """Whether Slack signed this body within the last five minutes. Checked before it is read."""
    stamp = headers.get("x-slack-request-timestamp", "")
    signature = headers.get("x-slack-signature", "")
    if not (stamp.isascii() and stamp.isdigit() and signature.isascii()):
        return False
    return bool(verifier.is_valid(body, stamp, signature))


def bolted(
    assistant: Assistant,
    signing_secret: str,
    bot_token: str,
    file: Path,
    api: str,
    now: Callable[[], float],
) -> Any:
    """The Bolt application, which knows what kind of call it is."""
    from slack_bolt import App
    from slack_sdk import WebClient
    from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

    from ui.slack.desk import Desk

    client = WebClient(token=bot_token, base_url=api, timeout=15)
    client.retry_handlers.append(RateLimitErrorRetryHandler(max_retry_count=3))
    jobs = Jobs(file)
    desk = Desk(assistant, client, jobs)
    # The listener keeps the job before Slack is answered; the work itself is done elsewhere.
    app = App(
        client=client,
        signing_secret=signing_secret,
        token_verification_enabled=False,
        process_before_response=True,
    )

    def take(job: Job | None) -> None:
        if job and job.text and jobs.keep(job, now()):
            desk.take(job)

    def said(body: dict[str, Any]) -> None:
        take(asked(body))

    def pressed(ack: Callable[[], Any], body: dict[str, Any]) -> None:
        ack()
        take(chosen(body))

    app.event("app_mention")(said)
    app.event("message")(said)
    app.action(re.compile(r"say-\d+|approve|reject"))(pressed)
    desk.resume()
    return app


def asked(body: dict[str, Any]) -> Job | None:
    """The question in an event; None for what a program wrote, an edit, or talk among people."""
    event = body.get("event") or {}
    direct = event.get("type") == "app_mention" or event.get("channel_type") == "im"
    if not direct or event.get("bot_id") or event.get("subtype") or not event.get("user"):
        return None
    return Job(
        id=str(body.get("event_id")),
        team=str(body.get("team_id")),
        channel=str(event.get("channel")),
        thread=str(event.get("thread_ts") or event.get("ts")),
        user=str(event["user"]),
        text=html.unescape(MENTION.sub("", str(event.get("text") or ""))).strip(),
    )


def chosen(body: dict[str, Any]) -> Job:
    """What a button stands for: an option's words, or a person's decision on a request."""
    action = body["actions"][0]
    name, place = str(action["action_id"]), body.get("message") or {}
    ts = str(place.get("ts") or (body.get("container") or {}).get("message_ts"))
    return Job(
        id=f"{ts}-{name}-{action.get('action_ts')}",
        team=str((body.get("team") or {}).get("id")),
        channel=str((body.get("channel") or {}).get("id")),
        thread=str(place.get("thread_ts") or ts),
        user=str(body["user"]["id"]),
        text=str(action.get("value") or ""),
        do="approve" if name == "approve" else "reject" if name == "reject" else "say",
        place=ts,
        blocks=place.get("blocks") or (),
    )
