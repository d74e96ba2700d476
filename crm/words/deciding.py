"""A person's yes or no to a word's meaning. Only screens import this module: no model can decide."""

from typing import Any

from crm.approvals.decide import decide
from crm.approvals.request import find
from crm.audit import trail
from crm.errors import Unknown
from crm.store.store import Store
from crm.store.words import WordRow
from crm.terms.clock import Clock
from crm.words.keeping import Learned, current, end, shown


def decide_word(store: Store, approval: str, *, approve: bool, by: str, clock: Clock) -> Learned:
    """The word, learned or not. Raises Unknown, and Refused when it was decided before or has expired."""
    asked = find(store, approval)
    with store.reading() as session:
        row = session.get(WordRow, asked.object)
    if row is None:
        raise Unknown("approval-not-found", id=approval)
    now = clock.now
    decide(store, asked.id, approve=approve, by=by, now=now, current_hash=shown(row).shown)
    with store.writing() as session:
        row = session.merge(row)
        if approve:
            before = current(session, row.word)
            if before is not None:
                end(session, before, "replaced", by, now)
            row.status, row.by, row.at = "learned", by, now
            told: dict[str, Any] = {"hash": shown(row).shown}
            trail.record(
                session, who=by, action="word.learned", object=row.id, now=now, details=told
            )
        else:
            end(session, row, "rejected", by, now)
        return shown(row)
