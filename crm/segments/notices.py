"""What a person should hear about saved segments: a size that moved, a count that failed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.catalog.kept_errors import said_error
from crm.languages.speak import Speaker
from crm.store.saved import SavedRow
from crm.store.store import Store
from crm.store.tending import NoticeRow

Kind = Literal["moved", "failed"]


@dataclass(frozen=True)
class Notice:
    """About one segment at one moment (UTC). `details` fill the message `notice-<kind>`."""

    segment: str
    name: str
    at: datetime
    kind: Kind
    details: dict[str, Any]
    seen: bool

    def words(self, say: Speaker) -> str:
        """One sentence."""
        if self.kind == "failed":
            return say.say("notice-failed", name=self.name, why=said_error(self.details, say))
        before, after = self.details["before"], self.details["after"]
        return say.say(
            "notice-moved",
            name=self.name,
            before=say.number(before),
            after=say.number(after),
            share=say.percent(abs(after - before) / before) if before else "nothing",
            way="up" if after > before else "down",
        )


def notices(store: Store, *, seen: bool = False, limit: int = 100) -> tuple[Notice, ...]:
    """The notices that nobody has put aside yet, with `seen` all, the latest first."""
    query = select(NoticeRow, SavedRow.name).join(SavedRow, SavedRow.id == NoticeRow.segment)
    if not seen:
        query = query.where(NoticeRow.seen_at.is_(None))
    ordered = query.order_by(NoticeRow.at.desc(), NoticeRow.segment, NoticeRow.kind).limit(limit)
    with store.reading() as session:
        return tuple(_shown(row, name) for row, name in session.execute(ordered))


def put_aside(store: Store, *, by: str, now: datetime) -> int:
    """Put all notices aside that there are, and say how many they were."""
    with store.writing() as session:
        rows = session.scalars(select(NoticeRow).where(NoticeRow.seen_at.is_(None))).all()
        for row in rows:
            row.seen_at, row.seen_by = now, by
        if rows:
            told = {"count": len(rows)}
            trail.record(
                session, who=by, action="notices.seen", object="notices", now=now, details=told
            )
    return len(rows)


def keep_notice(
    session: Session, segment: str, at: datetime, kind: Kind, details: dict[str, Any]
) -> None:
    session.merge(NoticeRow(segment=segment, at=at, kind=kind, details=details))


def _shown(row: NoticeRow, name: str) -> Notice:
    kind = cast(Kind, row.kind)
    return Notice(row.segment, name, row.at, kind, dict(row.details), row.seen_at is not None)
