"""Answering in Slack: a note at once, the answer with its cards in the same place when it is there."""

import logging
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from agent.events import Finished
from crm.errors import CrmError
from crm.languages.speak import speaker
from tools.cards import ReportCard
from ui.cards import blocks
from ui.cards.paid import paid
from ui.cards.repeats import latest, without_repeats
from ui.slack.files import Upload, put_up, refusal
from ui.slack.jobs import Job, Jobs
from ui.talk import Assistant

log = logging.getLogger("rapport.slack")
AT_ONCE = 4


class Desk:
    """Works off jobs, one at a time in each conversation."""

    def __init__(self, assistant: Assistant, client: WebClient, jobs: Jobs) -> None:
        self._assistant, self._client, self._jobs = assistant, client, jobs
        self._workers = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="slack")
        self._turns: defaultdict[str, Lock] = defaultdict(Lock)

    def resume(self) -> None:
        """Take up what a crash left undone."""
        for job in self._jobs.unfinished():
            self.take(job)

    def take(self, job: Job) -> None:
        self._workers.submit(self._work, job)

    def close(self) -> None:
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._jobs.close()

    def _work(self, job: Job) -> None:
        try:
            with self._turns[job.conversation]:
                self._answer(job) if job.do == "say" else self._decide(job)
            self._jobs.finish(job)
        except Exception:
            log.exception("a Slack job failed")

    def _answer(self, job: Job) -> None:
        spoken = self._assistant.spoken(job.conversation, job.text)
        note = speaker(spoken).say("screens-thinking")
        posted = self._client.chat_postMessage(channel=job.channel, thread_ts=job.thread, text=note)
        finished = self._finished(job, spoken)
        self._put(job.channel, str(posted["ts"]), finished)
        self._hand_over(job, finished)

    def _hand_over(self, job: Job, finished: Finished) -> None:
        """The file that was asked for, or else the pictures of the charts; said where Slack takes none."""
        cards = [card for card in latest(finished.cards) if isinstance(card, ReportCard)]
        asked = any(card.file for card in cards)
        try:
            files = [made for card in cards if (made := self._file(card, finished.language))]
        except CrmError:
            log.exception("a file could not be made")
            return
        why = put_up(self._client, files, job.channel, job.thread) if files else ""
        if why and asked:
            say = speaker(finished.language)
            text = say.say("show-file-refused", why=refusal(why, say))
            self._client.chat_postMessage(channel=job.channel, thread_ts=job.thread, text=text)

    def _file(self, card: ReportCard, language: str) -> Upload | None:
        form = card.file or ("png" if card.chart else None)
        if form is None:
            return None
        path = self._assistant.export_report(card.spec, form, language).path
        return Upload(path.name, card.title, path.read_bytes())

    def _finished(self, job: Job, spoken: str) -> Finished:
        try:
            events = list(self._assistant.say(job.conversation, job.text, f"slack:{job.user}"))
            return next(e for e in reversed(events) if isinstance(e, Finished))
        except CrmError as error:
            return _failed(error.sentence(spoken), job, spoken)
        except Exception:
            log.exception("a turn failed")
            return _failed(speaker(spoken).say("screens-broken"), job, spoken)

    def _decide(self, job: Job) -> None:
        """A person's yes or no; the buttons give way to who decided, the outcome is said below."""
        finished = self._decided(job)
        text = blocks.mrkdwn(finished.answer)[: blocks.MOST_TEXT] or "…"
        if finished.status != "error":
            self._mark(job, finished)
        self._client.chat_postMessage(
            channel=job.channel, thread_ts=job.thread, text=text, blocks=drawn(finished)
        )

    def _decided(self, job: Job) -> Finished:
        try:
            return self._assistant.decide(job.text, job.do == "approve", f"slack:{job.user}")
        except CrmError as error:
            spoken = self._assistant.spoken(job.conversation)
            return _failed(error.sentence(spoken), job, spoken)

    def _mark(self, job: Job, finished: Finished) -> None:
        say = speaker(finished.language)
        decision = say.say("screens-approved" if job.do == "approve" else "screens-rejected")
        told = say.say("screens-decided-by", decision=decision, who=f"<@{job.user}>")
        kept = [block for block in job.blocks if block.get("type") != "actions"]
        self._client.chat_update(
            channel=job.channel,
            ts=job.place,
            text=told,
            blocks=[*kept, blocks.context(told)],
        )

    def _put(self, channel: str, ts: str, finished: Finished) -> None:
        """The answer in place of the note; its words alone if Slack does not take the blocks."""
        text = blocks.mrkdwn(finished.answer)[: blocks.MOST_TEXT] or "…"
        try:
            self._client.chat_update(channel=channel, ts=ts, text=text, blocks=drawn(finished))
        except SlackApiError as error:
            log.warning("Slack refused an answer's blocks: %s", error.response.get("error"))
            self._client.chat_update(channel=channel, ts=ts, text=text, blocks=[])


def _failed(told: str, job: Job, spoken: str) -> Finished:
    return Finished("error", told, job.conversation, language=spoken)


def drawn(finished: Finished) -> list[dict[str, Any]]:
    """The whole answer as blocks."""
    return blocks.message(list(parts(finished)), speaker(finished.language))


def parts(finished: Finished) -> Iterator[dict[str, Any]]:
    say = speaker(finished.language)
    yield from blocks.answer(without_repeats(finished.answer, finished.cards, finished.approval))
    for card in latest(finished.cards):
        yield from blocks.draw(card, say)
    if finished.question:
        asked = finished.question
        if asked.text in finished.answer:
            asked = asked.model_copy(update={"text": ""})
        yield from blocks.question(asked)
    if finished.approval:
        yield from blocks.approval(finished.approval, say)
    if cost := paid(finished.usage, say):
        yield blocks.context(blocks.safe(cost))
