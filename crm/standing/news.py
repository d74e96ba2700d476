"""What digests and alerts have to tell on the start page, until a person puts it aside."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.catalog.kept_errors import said_error
from crm.segments.conditions.base import Wording
from crm.standing.definition import Alert
from crm.standing.keeping import Kept, shown
from crm.store.standing import NewsRow, StandingRow
from crm.store.store import Store

Kind = Literal["crossed", "held", "missed", "unknown", "failed"]


@dataclass(frozen=True)
class News:
    """About one digest or alert at one moment (UTC). `details` fill the message `news-<kind>`."""

    kept: Kept
    at: datetime
    kind: Kind
    details: dict[str, Any]

    def words(self, wording: Wording) -> str:
        """One sentence."""
        from crm.standing.crossing import days_of, words

        say, told = wording.say, self.details
        if self.kind == "crossed":
            assert isinstance(self.kept.definition, Alert)
            value, period = float(told["value"]), days_of(told, wording)
            return words(self.kept.name, self.kept.definition, value, period, wording)
        if self.kind == "failed":
            return say.say("news-failed", name=self.kept.name, why=said_error(told, say))
        count, told_of = say.number(told["count"]), told.get("due")
        due = say.instant(datetime.fromisoformat(told_of)) if told_of else ""
        name = self.kept.name
        return say.say(f"news-{self.kind}", name=name, id=self.kept.id, count=count, due=due)


def news(store: Store, *, limit: int = 20) -> tuple[News, ...]:
    """What nobody has put aside yet, the latest first."""
    query = (
        select(NewsRow, StandingRow)
        .join(StandingRow, StandingRow.id == NewsRow.thing)
        .where(NewsRow.seen_at.is_(None))
        .order_by(NewsRow.at.desc(), NewsRow.thing, NewsRow.kind)
        .limit(limit)
    )
    with store.reading() as session:
        return tuple(
            News(shown(thing), row.at, cast(Kind, row.kind), dict(row.details))
            for row, thing in session.execute(query)
        )


def put_aside(store: Store, *, by: str, now: datetime) -> int:
    """Put aside all that there is, and say how much it was."""
    with store.writing() as session:
        rows = session.scalars(select(NewsRow).where(NewsRow.seen_at.is_(None))).all()
        for row in rows:
            row.seen_at, row.seen_by = now, by
        if rows:
            told = {"count": len(rows)}
            trail.record(session, who=by, action="news.seen", object="news", now=now, details=told)
    return len(rows)


def keep(session: Session, thing: str, at: datetime, kind: Kind, details: dict[str, Any]) -> None:
    session.merge(NewsRow(thing=thing, at=at, kind=kind, details=details))
