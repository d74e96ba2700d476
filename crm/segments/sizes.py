"""The kept sizes of saved segments: what each count found, at its moment."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.segments.conditions.base import Scope
from crm.segments.definition import Segment
from crm.segments.size import count
from crm.store.tending import SegmentSizeRow
from crm.terms.clock import Clock
from crm.warehouse.engine import Warehouse


@dataclass(frozen=True)
class Size:
    """How many customers a segment had at a moment (UTC), in the version it had then.

    `kept` is false for one that was computed now from what the data says of then.
    """

    at: datetime
    customers: int
    version: int | None = None
    kept: bool = True


def keep(session: Session, segment: str, version: int, customers: int, at: datetime) -> None:
    """Keep one size; another one of the same moment takes its place."""
    row = SegmentSizeRow(segment=segment, at=at, version=version, customers=customers)
    session.merge(row)


def latest(session: Session, segment: str, until: datetime) -> Size | None:
    """The last kept size of a segment that is not after `until`."""
    rows = select(SegmentSizeRow).where(
        SegmentSizeRow.segment == segment, SegmentSizeRow.at <= until
    )
    row = session.scalar(rows.order_by(SegmentSizeRow.at.desc()).limit(1))
    return _size(row) if row else None


def history(session: Session, segment: str) -> tuple[Size, ...]:
    """All kept sizes of a segment, the first one first."""
    rows = select(SegmentSizeRow).where(SegmentSizeRow.segment == segment)
    return tuple(_size(row) for row in session.scalars(rows.order_by(SegmentSizeRow.at)))


def computed(
    segment: Segment,
    scope: Callable[[Clock], Scope],
    warehouse: Warehouse,
    clock: Clock,
    at: datetime,
) -> Size:
    """The size that the segment has with the clock at `at`: events after it are not there yet.

    What is not dated in the data (a country, a tier) is taken as it is now.
    """
    then = scope(replace(clock, now=at))
    return Size(at, count(segment, then, warehouse), kept=False)


def _size(row: SegmentSizeRow) -> Size:
    return Size(row.at, row.customers, row.version)
