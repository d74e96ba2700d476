"""Counting saved segments again: on demand, and by their plans, in one process or several at once.

A segment that is due is claimed in one transaction, counted outside of any, and what came of it is
kept in one more: the size, the notice, when it is due next, and the end of the claim. So a crash
between the two leaves nothing half; the claim runs out, and the count is made again. A process that
took longer than its claim finds that it lost it, and keeps nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.catalog.kept_errors import kept_error
from crm.errors import CrmError
from crm.segments.conditions.base import Scope
from crm.segments.notices import keep_notice
from crm.segments.plans import next_after, planned
from crm.segments.size import count
from crm.segments.sizes import keep, latest
from crm.segments.store import SavedSegment, Segments
from crm.store.saved import SavedRow
from crm.store.tending import RefreshPlanRow
from crm.terms.clock import Clock
from crm.warehouse.engine import Warehouse

LEASE = timedelta(minutes=10)  # longer than any count may take


@dataclass(frozen=True)
class Counting:
    """What counting needs: the segments, the data, and a fresh scope for each query."""

    segments: Segments
    warehouse: Warehouse
    scope: Callable[[Clock], Scope]

    def size(self, saved: SavedSegment, clock: Clock) -> int:
        """How many it has now. Raises as `count` does."""
        return count(saved.definition, self.scope(clock), self.warehouse)


@dataclass(frozen=True)
class Refreshed:
    """What came of one count. `size` is None where it failed, with the error."""

    saved: SavedSegment
    size: int | None
    before: int | None
    moved: bool = False
    error: CrmError | None = None


def refresh(counting: Counting, id: str, *, by: str, clock: Clock) -> Refreshed:
    """Count one saved segment now and keep its size. Raises Unknown, or what the count raises."""
    saved = counting.segments.get(id)
    size = counting.size(saved, clock)
    with counting.segments.store.writing() as session:
        row = session.get(RefreshPlanRow, saved.id)
        return _kept(session, saved, size, row.share if row else None, by, clock)


def refresh_due(counting: Counting, *, by: str, clock: Clock) -> Iterator[Refreshed]:
    """Count every segment whose plan is due and that no other process is at, one after the other."""
    mine = uuid4().hex
    while (id := _claim(counting.segments, mine, clock.now)) is not None:
        found = _counted(counting, counting.segments.get(id), clock)
        if (done := _finish(counting.segments, id, mine, found, by, clock)) is not None:
            yield done


def _claim(segments: Segments, mine: str, now: datetime) -> str | None:
    """Take the segment that has been due longest, so that no other process counts it meanwhile."""
    free = or_(RefreshPlanRow.claimed_until.is_(None), RefreshPlanRow.claimed_until <= now)
    due = (
        select(RefreshPlanRow)
        .join(SavedRow, SavedRow.id == RefreshPlanRow.segment)
        .where(RefreshPlanRow.next_at <= now, free, SavedRow.saved, ~SavedRow.archived)
        .order_by(RefreshPlanRow.next_at, RefreshPlanRow.segment)
        .limit(1)
    )
    with segments.store.writing() as session:
        row = session.scalar(due.with_for_update(of=RefreshPlanRow, skip_locked=True))
        if row is None:
            return None
        row.claimed_by, row.claimed_until = mine, now + LEASE
        return row.segment


def _counted(counting: Counting, saved: SavedSegment, clock: Clock) -> Refreshed:
    try:
        return Refreshed(saved, counting.size(saved, clock), None)
    except CrmError as error:
        return Refreshed(saved, None, None, error=error)


def _finish(
    segments: Segments, id: str, mine: str, found: Refreshed, by: str, clock: Clock
) -> Refreshed | None:
    """Keep what was counted, if the claim is still ours."""
    with segments.store.writing() as session:
        row = session.get(RefreshPlanRow, id, with_for_update=True)
        if row is None or row.claimed_by != mine:
            return None
        row.next_at = next_after(planned(row).plan, clock)
        row.claimed_by = row.claimed_until = None
        if found.size is None:
            return _failed(session, found, by, clock)
        return _kept(session, found.saved, found.size, row.share, by, clock)


def _kept(
    session: Session,
    saved: SavedSegment,
    size: int,
    share: float | None,
    by: str,
    clock: Clock,
) -> Refreshed:
    before = latest(session, saved.id, clock.now)
    keep(session, saved.id, saved.version, size, clock.now)
    moved = before is not None and share is not None and _moved(before.customers, size, share)
    if before and moved:
        details = {"before": before.customers, "after": size, "since": before.at.isoformat()}
        keep_notice(session, saved.id, clock.now, "moved", details)
    _record(session, saved, by, clock, {"customers": size})
    return Refreshed(saved, size, before.customers if before else None, moved)


def _moved(before: int, after: int, share: float) -> bool:
    return before != after and abs(after - before) >= share * before


def _failed(session: Session, found: Refreshed, by: str, clock: Clock) -> Refreshed:
    assert found.error is not None
    keep_notice(session, found.saved.id, clock.now, "failed", kept_error(found.error))
    _record(session, found.saved, by, clock, {"failed": found.error.key})
    return found


def _record(
    session: Session, saved: SavedSegment, by: str, clock: Clock, told: dict[str, object]
) -> None:
    trail.record(
        session, who=by, action="segment.refresh", object=saved.id, now=clock.now, details=told
    )
