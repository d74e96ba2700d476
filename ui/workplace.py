"""What a person does with the cards, beside talking: save, rename, undo, export, decide.

It stands above the agent, so that no model can reach it: the agent room may not import this one.
"""

import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from agent.app import App
from agent.assistant import Assistant
from agent.confirmed import keep_example, keep_request
from agent.events import Event, Finished, Said
from agent.masking import Mask
from crm.approvals.request import Approval
from crm.audit.trail import record
from crm.errors import CrmError
from crm.home.front import Front, FrontPage
from crm.segments.compile import compile_segment
from crm.segments.own_words import said_meaning
from crm.standing.asking import ACTIONS
from crm.words.keeping import ACTION as LEARN
from tools.cards import SegmentCard
from tools.context import Context
from tools.make_segment import segment_card
from ui.fronting import Fronting, decide_standing_request
from ui.talk import Exported, TableFormat

EXAMPLES = (
    12  # of the first screen, three each for people, figures, products, campaigns: answers.ftl
)


class Workplace(Assistant):
    """The assistant, and a person's own actions. What writes is audited by the layer that does it."""

    def _ctx(self, user: str, language: str = "en", thread: str = "") -> Context:
        return self.app.context(language=language, user=user, thread=thread)

    def _segment(self, id: str, user: str) -> Context:
        """A context in the language that the segment was made in."""
        kept = self.app.company.workspace.segments.get(id)
        return self._ctx(user, kept.language)

    def _standing_ctx(self, asked: Approval, user: str) -> Context:
        """A context in the language that the digest or alert was asked for in."""
        from crm.standing.keeping import get

        kept = get(self.app.company.workspace.store, asked.object)
        return self._ctx(user, kept.language, asked.thread)

    def save_segment(self, id: str, name: str, user: str) -> SegmentCard:
        """The segment under its name. Raises Misused when another has that name."""
        ctx = self._segment(id, user)
        kept = ctx.workspace.segments.save(id, by=user, now=ctx.clock.now, name=name)
        keep_example(kept.id, replace(ctx, user=user), self._mask(), "saved")
        return segment_card(kept, ctx)

    def _mask(self) -> Mask:
        """What takes personal data out of a request that is kept."""
        return Mask(find=self.app.company.persons.find)

    def rename_segment(self, id: str, name: str, user: str) -> SegmentCard:
        ctx = self._segment(id, user)
        return segment_card(
            ctx.workspace.segments.rename(id, name, by=user, now=ctx.clock.now), ctx
        )

    def undo_segment(self, id: str, user: str) -> SegmentCard:
        """The segment as it was one version before. Raises Misused when there is none."""
        ctx = self._segment(id, user)
        return segment_card(ctx.workspace.segments.undo(id, by=user, now=ctx.clock.now), ctx)

    def export_ids(self, segment_id: str, user: str, format: Literal["csv", "parquet"]) -> Path:
        """A file of the customer ids, one a row, sorted; that it was made is in the audit."""
        from crm.segments.export import write_ids

        ctx = self._segment(segment_id, user)
        kept = ctx.workspace.segments.get(segment_id)
        query = compile_segment(kept.definition, ctx.scope())
        found = ctx.workspace.warehouse.rows(
            query.run_sql(ctx.workspace.warehouse.dialect), query.values
        )
        ids = sorted(str(row[0]) for row in found.rows)
        with ctx.workspace.store.writing() as session:
            record(
                session,
                who=user,
                action="segment.export",
                object=kept.id,
                now=ctx.clock.now,
                details={"rows": len(ids), "format": format},
            )
        return write_ids(ids, self._exports() / f"{kept.id}.{format}", format)

    def export_report(
        self, report: dict[str, Any] | str, format: TableFormat, language: str = "en"
    ) -> Exported:
        """A file of the report or analysis, as it stands now; it is named by its spec."""
        from crm.answers.definition import askable
        from crm.exports.files import as_file, file_name, warning
        from crm.exports.paper import answer

        spec = json.loads(report) if isinstance(report, str) else report
        ctx = self._ctx("local", language)
        paper = answer(askable(spec), ctx.scope(), ctx.workspace.warehouse, ctx.wording())
        made = as_file(paper, format, ctx.wording())
        folder = self._exports() / f"{ctx.clock.now:%Y%m%d-%H%M%S}-{secrets.token_hex(4)}"
        folder.mkdir()
        path = folder / file_name(paper.title, ctx.clock.today, format)
        path.write_bytes(made)
        return Exported(path, warning(paper, format, ctx.wording()))

    def segment_row(
        self, report: dict[str, Any], row: int, user: str, language: str, thread: str
    ) -> Finished:
        """A draft segment of the people behind a row of the report or analysis, 1 for the first."""
        from tools.segment_row import RowArgs, segment_row

        ctx = self._ctx(user, language, thread)
        made = segment_row.run(RowArgs(report=json.dumps(report), row=row), ctx)
        cards = (made.card,) if made.card else ()
        return Finished("done", made.text, thread, cards, language=language)

    def _exports(self) -> Path:
        folder = self.app.settings.home / "exports"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def say(
        self, thread: str, text: str, user: str = "local", language: str | None = None
    ) -> Iterator[Event]:
        """The events of one turn. A plain yes or no to a word's meaning is a person's decision, and
        is not heard by any model; after a yes the request that led to it is answered anew.
        """
        try:
            decided = self._answered(thread, text, user)
        except CrmError as error:
            spoken = language or self.spoken(thread, text)
            yield Finished("error", error.sentence(spoken), thread, language=spoken)
            return
        if decided is None:
            yield from super().say(thread, text, user, language)
            return
        yield Said(decided.answer)
        yield decided

    def _answered(self, thread: str, text: str, user: str) -> Finished | None:
        """What came of a yes or no to the meaning of a word that the last turn proposed."""
        from crm.words.answers import said_yes

        approve = said_yes(text)
        asked = self.requested(thread) if approve is not None else None
        if asked is None or approve is None or asked.action != LEARN:
            return None
        return self.decide(asked.id, approve, user)

    def _decide_word(self, asked: Approval, approve: bool, user: str) -> Finished:
        """The word learned or not; then the request that was said with it, answered anew."""
        from crm.words.deciding import decide_word

        store = self.app.company.workspace.store
        word = decide_word(store, asked.id, approve=approve, by=user, clock=self._ctx(user).clock)
        ctx = self._ctx(user, word.language, asked.thread)
        said = ctx.say.say(
            "learning-learned" if approve else "learning-rejected",
            word=word.word, meaning=said_meaning(word.means, ctx.wording()),
        )  # fmt: skip
        example = str(asked.details.get("example") or "")
        if not (approve and example):
            return Finished("done", said, asked.thread, language=word.language)
        again = self.ask(example, asked.thread, user)
        made = [card for card in again.cards if isinstance(card, SegmentCard)]
        if made:
            keep_request(example, made[-1].definition, ctx, self._mask(), "taught")
        return replace(again, answer=f"{said}\n\n{again.answer}")

    def decide(self, approval_id: str, approve: bool, user: str) -> Finished:
        """What came of a person's yes or no. Raises Refused when it was decided before or is not the same any more."""
        from crm.approvals.request import find
        from crm.campaigns.decision import decide_launch
        from crm.campaigns.launch import launch
        from crm.mail.outbox import Outbox

        asked = find(self.app.company.workspace.store, approval_id)
        if asked.action == LEARN:
            return self._decide_word(asked, approve, user)
        if asked.action in ACTIONS.values():
            return decide_standing_request(asked, approve, self._standing_ctx(asked, user))
        ctx = self._ctx(user, _language_of(asked.object, self.app), asked.thread)
        room = ctx.workspace.mail_room()
        decided = decide_launch(room, approval_id, approve=approve, by=user, clock=ctx.clock)
        said = ctx.say.say("answer-approved" if approve else "answer-rejected", by=user)
        if approve:
            door = Outbox(ctx.workspace.home / "outbox")
            sent = launch(room, decided.object, door=door, by=user, clock=ctx.clock)
            said = f"{said}\n\n{sent.sentence(ctx.language)}"
        return Finished("done", said, asked.thread, language=ctx.language)

    def front(self, user: str, language: str) -> Front:
        """The start page of a person, as of now."""
        return self._fronting.front(self._ctx(user, language))

    def pin_report(self, report: dict[str, Any], user: str, language: str) -> str:
        return self._fronting.pin(report, self._ctx(user, language)).name

    def unpin(self, id: str, user: str) -> str:
        return self._fronting.unpin(id, self._ctx(user)).name

    def move_pin(self, id: str, by: int, user: str) -> None:
        self._fronting.move(id, by, self._ctx(user))

    def open_pin(self, id: str, user: str, language: str, thread: str) -> Finished:
        return self._fronting.open(id, self._ctx(user, language, thread))

    def put_news_aside(self, user: str) -> None:
        self._fronting.put_aside(self._ctx(user))

    @cached_property
    def _fronting(self) -> Fronting:
        return Fronting(FrontPage())

    def examples(self, language: str) -> tuple[str, ...]:
        """Requests that show what can be asked, in the language."""
        say = self._ctx("local", language).say
        return tuple(say.say(f"example-{n}") for n in range(1, EXAMPLES + 1))

    def company(self) -> Mapping[str, Any]:
        """The company's name, how many customers, and the first and last day that the data covers."""
        ctx = self._ctx("local")
        return {"name": self._name(ctx), "customers": _customers(ctx), "period": _period(ctx)}

    @staticmethod
    def _name(ctx: Context) -> str:
        from crm.campaigns.sender import load_sender

        sender = load_sender(ctx.workspace.home)
        return sender.company if sender else "Rapport"


def _language_of(campaign: str, app: App) -> str:
    """The language that the campaign's mail is written in, and so of the talk about it."""
    from crm.campaigns.store import Campaigns

    return Campaigns(app.company.workspace.store).get(campaign).definition.language


def _customers(ctx: Context) -> int:
    return int(str(ctx.workspace.warehouse.rows("SELECT COUNT(*) FROM customers").rows[0][0]))


def _period(ctx: Context) -> tuple[str, str]:
    """The days of the first and the last order or event; empty where there are neither."""
    moments: list[date] = []
    for table, column in (("orders", "ordered_at"), ("events", "occurred_at")):
        if table in ctx.workspace.catalog.tables:
            found = ctx.workspace.warehouse.rows(
                f"SELECT MIN({column}), MAX({column}) FROM {table}"
            ).rows[0]
            moments += [m.date() for m in found if isinstance(m, datetime)]
    return (min(moments).isoformat(), max(moments).isoformat()) if moments else ("", "")
