"""Doing what is due: digests sent, alerts looked at; by a server beside its work, or `rapport run-due`.

An occasion becomes messages in one transaction with the next due moment; each message is then
claimed, sent and recorded by `crm.colleagues.sending`. A machine that was down sends what is no later
than the grace, and holds what is, telling it on the start page. However many processes look at
once, and whenever one is killed: a digest goes to a person once, or is told as unknown.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm.campaigns.turn import turn
from crm.catalog.kept_errors import kept_error
from crm.colleagues.letter import Letter
from crm.colleagues.posts import Post, State, fail, hold_late, posts, put, settle
from crm.colleagues.sending import Desk, send
from crm.errors import CrmError, Unavailable
from crm.standing import crossing, news
from crm.standing.definition import Alert, Digest
from crm.standing.keeping import Kept, record, shown
from crm.standing.letters import digest_letter
from crm.standing.rhythm import last_until, next_after
from crm.standing.room import StandingRoom
from crm.store.standing import NewsRow, StandingRow
from crm.terms.clock import Clock


@dataclass(frozen=True)
class Done:
    """What came of one look: messages by state, whether a line was crossed, what went wrong."""

    kept: Kept
    states: tuple[State, ...] = ()
    crossed: bool = False
    error: CrmError | None = None


def run_due(room: StandingRoom, clock: Clock) -> Iterator[Done]:
    """Do all that is due now, one after the other; what fails is told and holds up nothing."""
    zoned = replace(clock, zone=room.workspace.zone)
    for kept in _alerts_due(room, zoned):
        if done := _looked(room, kept, zoned):
            yield done
    _plan(room, zoned)
    for id in dict.fromkeys(post.thing for post in posts(room.store, None, "pending", "claimed")):
        if done := _sent(room, id, zoned):
            yield done


# -- alerts -----------------------------------------------------------------------------------


def _alerts_due(room: StandingRoom, clock: Clock) -> list[Kept]:
    """Those whose time has come, and all after an import."""
    due = or_(StandingRow.next_at <= clock.now, StandingRow.data != room.data)
    query = select(StandingRow).where(
        StandingRow.kind == "alert", StandingRow.status == "active", due
    )
    with room.store.reading() as session:
        return [shown(row) for row in session.scalars(query.order_by(StandingRow.id))]


def _looked(room: StandingRoom, kept: Kept, clock: Clock) -> Done | None:
    """One alert looked at. An error is told once a look, and the alert goes on."""
    alert = kept.definition
    assert isinstance(alert, Alert)
    next_at = next_after(alert.rhythm, clock)
    try:
        wording = room.workspace.wording(kept.language)
        seen = crossing.look(alert.report, room.workspace, wording, clock)
    except Unavailable as error:
        return Done(kept, error=error)  # the next look may find an answer
    except CrmError as error:
        with room.store.writing() as session:
            row = session.get_one(StandingRow, kept.id)
            row.next_at, row.data = next_at, room.data
            _tell_failure(session, kept.id, error, clock.now)
        return Done(kept, error=error)
    return Done(kept, crossed=True) if crossing.judge(room, kept, seen, next_at, clock) else None


# -- digests ----------------------------------------------------------------------------------


def _plan(room: StandingRoom, clock: Clock) -> None:
    """Make messages of the occasions that are due: one digest, one transaction."""
    due = select(StandingRow.id).where(
        StandingRow.kind == "digest",
        StandingRow.status == "active",
        StandingRow.next_at <= clock.now,
    )
    with room.store.reading() as session:
        ids = session.scalars(due.order_by(StandingRow.next_at, StandingRow.id)).all()
    for id in ids:
        with room.store.writing() as session:
            row = session.get_one(StandingRow, id, with_for_update=True)
            if row.status == "active" and row.next_at <= clock.now:
                _plan_one(room, session, row, clock)


def _plan_one(room: StandingRoom, session: Session, row: StandingRow, clock: Clock) -> None:
    digest = shown(row).definition
    assert isinstance(digest, Digest)
    due = max(last_until(digest.rhythm, clock), row.next_at)
    late = clock.now - due > room.grace
    put(session, row.id, due, digest.to, "held" if late else "pending", clock.now, room.domain)
    if late:
        _tell(session, "held", row.id, due, len(digest.to), clock)
    if missed := _between(row.next_at, due, digest, clock):
        _tell(session, "missed", row.id, row.next_at, missed, clock)
    row.next_at = next_after(digest.rhythm, clock)
    told = {"due": due.isoformat(), "late": late, "missed": missed}
    record(session, "due", row, "rapport", clock.now, told)


def _between(first: datetime, due: datetime, digest: Digest, clock: Clock) -> int:
    """How many occasions there were from `first` on before the one that is due now."""
    count, at = 0, first
    while at < due and count < 1_000:
        count += 1
        at = next_after(digest.rhythm, replace(clock, now=at))
    return count


def _sent(room: StandingRoom, id: str, clock: Clock) -> Done | None:
    """What waits of one digest or alert, sent. None where another process is at it, or nothing waits."""
    with turn(room.store, id) as mine:
        if not mine:
            return None
        kept = _settled(room, id, clock)
        waiting = posts(room.store, id, "pending")
        if kept is None or not waiting:
            return None
        try:
            desk = Desk(room.store, room.colleagues, room.ways)
            letters = _letters(room, kept, waiting, clock)
            states = tuple(
                send(desk, post, letters[post.due_at], clock.now, lambda s: _active(s, id))
                for post in waiting
            )
        except Unavailable as error:
            return Done(kept, error=error)  # they wait for the next look, as long as the grace is
        except CrmError as error:
            fail(room.store, waiting, error.key, clock.now)
            with room.store.writing() as session:
                _tell_failure(session, id, error, clock.now)
            return Done(kept, states=tuple("failed" for _ in waiting), error=error)
        _tell_unknown(room, id, states, clock)
        return Done(kept, states)


def _settled(room: StandingRoom, id: str, clock: Clock) -> Kept | None:
    """The digest or alert, once what a dead sender left and what is too late is ended and told."""
    with room.store.writing() as session:
        row = session.get(StandingRow, id)
        if row is None:
            return None
        unknown = settle(session, id, room.ways, clock.now)
        if unknown:
            _tell(session, "unknown", id, unknown[0].due_at, len(unknown), clock)
        late = hold_late(session, id, clock.now - room.grace, clock.now)
        if late:
            _tell(session, "held", id, late[0].due_at, len(late), clock)
        return shown(row)


def _letters(
    room: StandingRoom, kept: Kept, waiting: tuple[Post, ...], clock: Clock
) -> dict[datetime, Letter]:
    """The letter of each occasion; a digest tells how it is now."""
    moments = dict.fromkeys(post.due_at for post in waiting)
    if isinstance(kept.definition, Digest):
        letter = digest_letter(kept, room.workspace, clock)
        return dict.fromkeys(moments, letter)
    with room.store.reading() as session:
        told = {at: session.get_one(NewsRow, (kept.id, at, "crossed")).details for at in moments}
    return {at: crossing.alert_letter(kept, told[at], room.workspace, clock) for at in moments}


def _active(session: Session, id: str) -> bool:
    row = session.get(StandingRow, id, populate_existing=True)
    return row is not None and row.status == "active"


# -- telling ----------------------------------------------------------------------------------


def _tell_unknown(room: StandingRoom, id: str, states: tuple[State, ...], clock: Clock) -> None:
    if count := states.count("unknown"):
        with room.store.writing() as session:
            _tell(session, "unknown", id, clock.now, count, clock)


def _tell(
    session: Session, kind: news.Kind, id: str, due: datetime, count: int, clock: Clock
) -> None:
    local = due.astimezone(clock.zone).isoformat()
    news.keep(session, id, clock.now, kind, {"count": count, "due": local})


def _tell_failure(session: Session, id: str, error: CrmError, now: datetime) -> None:
    news.keep(session, id, now, "failed", kept_error(error))
