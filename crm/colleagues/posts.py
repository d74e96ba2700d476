"""The ledger of messages to colleagues: put down, settled, held, ended. Sending is `crm.colleagues.sending`.

Whoever holds the turn of a digest or alert and finds a message claimed knows that its sender died:
it is `sent` where the way out knows it, else `unknown`, told to people, and never sent again by machine.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.colleagues.ways import Ways
from crm.store.colleagues import PostRow
from crm.store.inserting import insert_new
from crm.store.store import Store

State = Literal["pending", "claimed", "held", "sent", "failed", "unknown", "dropped"]


@dataclass(frozen=True)
class Post:
    """One message: the digest's or alert's id, the occasion (UTC), the address, what became of it."""

    thing: str
    due_at: datetime
    address: str
    state: State
    reason: str
    message_id: str


def put(
    session: Session, thing: str, due_at: datetime, addresses: Sequence[str], state: State, now: datetime, domain: str,
) -> int:  # fmt: skip
    """Messages that are to go out, or to be held; how many of them were not there yet."""
    rows = [
        {
            "thing": thing, "due_at": due_at, "address": address, "state": state, "reason": "", "changed_at": now,
            "message_id": f"<{_mark(thing, due_at, address)}@{domain}>",
        }
        for address in addresses
    ]  # fmt: skip
    return insert_new(session, PostRow, rows)


def _mark(thing: str, due_at: datetime, address: str) -> str:
    """Always the same for one message, so that a way out can tell whether it is out."""
    return hashlib.sha256(f"{thing} {due_at.isoformat()} {address}".encode()).hexdigest()[:32]


def settle(session: Session, thing: str, ways: Ways, now: datetime) -> list[Post]:
    """End what a sender that died left in flight, and give what is unknown. Only with the turn."""
    left = session.scalars(rows_of(thing, "claimed")).all()
    for row in left:
        out = ways.to(row.address).has(thing, row.message_id)
        ends(session, row, "sent" if out else "unknown", "" if out else "interrupted", now)
    return [shown(row) for row in left if row.state == "unknown"]


def hold_late(session: Session, thing: str, before: datetime, now: datetime) -> list[Post]:
    """Keep back what was due before a moment: only a person lets it go out. Gives what is held."""
    waits = rows_of(thing, "pending").where(PostRow.due_at < before, PostRow.reason != "released")
    late = session.scalars(waits).all()
    for row in late:
        ends(session, row, "held", "late", now)
    return [shown(row) for row in late]


def fail(store: Store, posts: Sequence[Post], reason: str, now: datetime) -> None:
    """None of these can be written: that is their end."""
    with store.writing() as session:
        for post in posts:
            row = session.get_one(PostRow, (post.thing, post.due_at, post.address))
            if row.state == "pending":
                ends(session, row, "failed", reason, now)


def drop_waiting(session: Session, thing: str, now: datetime) -> None:
    """Nothing of it goes out any more that has not yet."""
    for row in session.scalars(rows_of(thing, "pending", "held")):
        ends(session, row, "dropped", "stopped", now)


def posts(store: Store, thing: str | None = None, *states: State) -> tuple[Post, ...]:
    """The messages of a digest or alert, or of all, in these states or any, by occasion and address."""
    query = select(PostRow).order_by(PostRow.due_at, PostRow.thing, PostRow.address)
    if thing is not None:
        query = query.where(PostRow.thing == thing)
    if states:
        query = query.where(PostRow.state.in_(states))
    with store.reading() as session:
        return tuple(shown(row) for row in session.scalars(query))


def shown(row: PostRow) -> Post:
    state = cast(State, row.state)
    return Post(row.thing, row.due_at, row.address, state, row.reason, row.message_id)


def rows_of(thing: str, *states: State) -> Select[tuple[PostRow]]:
    """The rows of a digest or alert in these states, by occasion and address."""
    found = select(PostRow).where(PostRow.thing == thing, PostRow.state.in_(states))
    return found.order_by(PostRow.due_at, PostRow.address)


def ends(session: Session, row: PostRow, state: State, reason: str, now: datetime) -> None:
    """Say what became of a message, with its entry in the audit, which names no address."""
    row.state, row.reason, row.changed_at = state, reason, now
    told = {
        "due": row.due_at.isoformat(),
        "post": row.message_id[1:17],
        "state": state,
        "why": reason,
    }
    trail.record(
        session, who="rapport", action=f"post.{state}", object=row.thing, now=now, details=told
    )
