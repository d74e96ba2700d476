"""What a person does with the cards, beside talking: save, rename, undo, export, decide.

It stands above the agent, so that no model can reach it: the agent room may not import this one.
"""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from agent.app import App
from agent.assistant import Assistant
from agent.events import Finished
from crm.audit.trail import record
from crm.reports.definition import Report
from crm.segments.compile import compile_segment
from tools.cards import SegmentCard
from tools.context import Context
from tools.make_segment import segment_card

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

    def save_segment(self, id: str, name: str, user: str) -> SegmentCard:
        """The segment under its name. Raises Misused when another has that name."""
        ctx = self._segment(id, user)
        kept = ctx.workspace.segments.save(id, by=user, now=ctx.clock.now, name=name)
        return segment_card(kept, ctx)

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
        self, report: dict[str, Any] | str, format: Literal["csv", "xlsx"], language: str = "en"
    ) -> Path:
        """A file of the report's rows, as the report stands now; it is named by its spec."""
        from crm.reports.export import as_csv, as_xlsx
        from crm.reports.run import run_report

        if isinstance(report, dict) and report.get("kind", "report") != "report":
            return self._export_analysis(report, language)
        spec = (
            Report.model_validate_json(report)
            if isinstance(report, str)
            else Report.model_validate(report)
        )
        ctx = self._ctx("local", language)
        found = run_report(spec, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
        path = self._exports() / f"report-{ctx.clock.now:%Y%m%d-%H%M%S-%f}.{format}"
        if format == "csv":
            path.write_text(as_csv(found), encoding="utf-8-sig")
        else:
            path.write_bytes(as_xlsx(found, ctx.wording(), ctx.clock))
        return path

    def _export_analysis(self, analysis: dict[str, Any], language: str) -> Path:
        """The rows of an analysis, as it stands now, for other programs."""
        from pydantic import TypeAdapter

        from crm.analyses.definition import Analysis
        from crm.reports.export import as_csv

        asked: Analysis = TypeAdapter(Analysis).validate_python(analysis)
        ctx = self._ctx("local", language)
        found = asked.run(ctx.scope(), ctx.workspace.warehouse, ctx.wording())
        path = self._exports() / f"analysis-{ctx.clock.now:%Y%m%d-%H%M%S-%f}.csv"
        path.write_text(as_csv(found), encoding="utf-8-sig")
        return path

    def segment_row(
        self, report: dict[str, Any], row: int, user: str, language: str, thread: str
    ) -> Finished:
        """A draft segment of the people behind a row of the report, 1 for the first."""
        from tools.segment_row import RowArgs, segment_row

        ctx = self._ctx(user, language, thread)
        spec = Report.model_validate(report).model_dump_json()
        made = segment_row.run(RowArgs(report=spec, row=row), ctx)
        cards = (made.card,) if made.card else ()
        return Finished("done", made.text, thread, cards, language=language)

    def _exports(self) -> Path:
        folder = self.app.settings.home / "exports"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def decide(self, approval_id: str, approve: bool, user: str) -> Finished:
        """What came of a person's yes or no. Raises Refused when it was decided before or is not the same any more."""
        from crm.approvals.request import find
        from crm.campaigns.decision import decide_launch
        from crm.campaigns.launch import launch
        from crm.mail.outbox import Outbox

        asked = find(self.app.company.workspace.store, approval_id)
        ctx = self._ctx(user, _language_of(asked.object, self.app), asked.thread)
        room = ctx.workspace.mail_room()
        decided = decide_launch(room, approval_id, approve=approve, by=user, clock=ctx.clock)
        said = ctx.say.say("answer-approved" if approve else "answer-rejected", by=user)
        if approve:
            door = Outbox(ctx.workspace.home / "outbox")
            sent = launch(room, decided.object, door=door, by=user, clock=ctx.clock)
            said = f"{said}\n\n{sent.sentence(ctx.language)}"
        return Finished("done", said, asked.thread, language=ctx.language)

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
