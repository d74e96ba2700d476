"""Handing one message over, at most once: claim, commit, act, record. No tool may import this module.

A message is claimed and that is committed, then handed over, then recorded; so a process that dies
in between leaves it claimed, and `crm.colleagues.posts.settle` says what that means.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from crm.colleagues.addresses import Colleagues
from crm.colleagues.letter import Letter
from crm.colleagues.posts import Post, State, ends
from crm.colleagues.ways import Way, Ways
from crm.errors import Unavailable
from crm.mail.door import NotTaken, Unsure
from crm.store.colleagues import PostRow
from crm.store.store import Store


@dataclass(frozen=True)
class Desk:
    """What handing messages over needs."""

    store: Store
    colleagues: Colleagues
    ways: Ways


def send(
    desk: Desk, post: Post, letter: Letter, now: datetime, may: Callable[[Session], bool]
) -> State:
    """Hand one message over, once, and say what became of it.

    `may` is asked in the transaction of the claim, so that what was stopped a moment ago stays.
    Raises Unavailable when nothing can go out now: the message waits for the next look.
    """  # fmt: skip
    why = desk.colleagues.why_not(post.address)
    if not _claim(desk.store, post, now, may):
        return "dropped"
    if why:
        return _record(desk.store, post, "failed", why, now)
    way = desk.ways.to(post.address)
    state: State = "unknown"  # whatever ends this from here on, it may have gone out
    reason = "interrupted"
    try:
        state, reason = _acted(way, post, letter, now)
    except Unavailable:
        state, reason = "pending", ""
        raise
    finally:
        way.flush(post.thing)
        _record(desk.store, post, state, reason, now)
    return state


def _acted(way: Way, post: Post, letter: Letter, now: datetime) -> tuple[State, str]:
    try:
        way.hand_over(post.thing, post.message_id, post.address, letter, now)
    except NotTaken as refused:
        return "failed", refused.why
    except Unsure:
        return "unknown", "unsure"
    return "sent", ""


def _claim(store: Store, post: Post, now: datetime, may: Callable[[Session], bool]) -> bool:
    with store.writing() as session:
        row = session.get(PostRow, (post.thing, post.due_at, post.address), with_for_update=True)
        if row is None or row.state != "pending" or not may(session):
            return False
        row.state, row.changed_at = "claimed", now
        return True


def _record(store: Store, post: Post, state: State, reason: str, now: datetime) -> State:
    with store.writing() as session:
        row = session.get_one(PostRow, (post.thing, post.due_at, post.address))
        if row.state == "claimed":
            ends(session, row, state, reason, now)
    return state
