"""A person's yes or no to a digest or an alert, and to what was held. Only screens import this module."""

from datetime import datetime

from crm.approvals.decide import decide
from crm.approvals.request import Approval, find
from crm.audit import trail
from crm.colleagues.posts import Post, rows_of
from crm.colleagues.posts import shown as shown_post
from crm.errors import Refused
from crm.standing.keeping import found, hash_of, record, shown
from crm.standing.rhythm import next_after
from crm.store.store import Store
from crm.terms.clock import Clock


def decide_standing(
    store: Store, approval_id: str, *, approve: bool, by: str, clock: Clock
) -> Approval:
    """The request, decided; an approved digest or alert works from its next occasion on.

    Raises Unknown, and Refused when it was decided before, has expired, or is not what was shown.
    """
    asked = find(store, approval_id)
    with store.reading() as session:
        current = hash_of(found(session, asked.object))
    try:
        decided = decide(
            store, asked.id, approve=approve, by=by, now=clock.now, current_hash=current
        )
    except Refused:
        _follow(store, find(store, asked.id), by, clock)
        raise
    _follow(store, decided, by, clock)
    return decided


def _follow(store: Store, approval: Approval, by: str, clock: Clock) -> None:
    """Let the status say what became of the request, as long as it waits for that."""
    with store.writing() as session:
        row = found(session, approval.object)
        if row.status != "requested" or row.approval != approval.id:
            return
        row.status = "active" if approval.status == "approved" else "rejected"
        row.next_at = next_after(shown(row).definition.rhythm, clock)
        row.changed_at = clock.now
        record(session, "start" if row.status == "active" else "reject", row, by, clock.now, {})


def decide_held(
    store: Store, thing: str, *, release: bool, by: str, now: datetime
) -> tuple[Post, ...]:
    """What a person says of the held messages of a digest: let them go out now, or drop them."""
    with store.writing() as session:
        rows = session.scalars(rows_of(thing, "held")).all()
        for row in rows:
            row.state, row.reason = ("pending", "released") if release else ("dropped", "person")
            row.changed_at = now
        if rows:
            action = "post.release" if release else "post.drop"
            told = {"count": len(rows)}
            trail.record(session, who=by, action=action, object=thing, now=now, details=told)
        return tuple(shown_post(row) for row in rows)
