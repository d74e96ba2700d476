"""When saved segments are counted again by themselves: every hour, day or week, in the company's zone."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, cast

from sqlalchemy import select

from crm.audit import trail
from crm.errors import Misused
from crm.segments.store import Segments
from crm.store.tending import RefreshPlanRow
from crm.terms.clock import Clock

Every = Literal["hourly", "daily", "weekly"]
TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True)
class Plan:
    """Counted `every` hour (at the minutes of `at`), day or week at `at` (HH:MM) on `weekday`, 0 Monday.

    A notice is kept when the size moves by `share` or more of what it was; None for no notices.
    """

    every: Every
    at: str = "06:00"
    weekday: int = 0
    share: float | None = None


@dataclass(frozen=True)
class Planned:
    """The plan of a saved segment, and when it is due next (UTC)."""

    segment: str
    plan: Plan
    next_at: datetime


def set_plan(segments: Segments, id: str, plan: Plan, *, by: str, clock: Clock) -> Planned:
    """Count the segment by this plan from now on. Raises Unknown, Misused for a draft or a bad plan."""
    checked(plan)
    kept = segments.get(id)
    if not kept.saved or kept.archived:
        raise Misused("segment-not-saved", name=kept.name)
    due = next_after(plan, clock)
    with segments.store.writing() as session:
        session.merge(
            RefreshPlanRow(
                segment=kept.id,
                every=plan.every,
                at=plan.at,
                weekday=plan.weekday,
                share=plan.share,
                next_at=due,
                claimed_by=None,
                claimed_until=None,
                made_by=by,
                made_at=clock.now,
            )
        )
        told = {"every": plan.every, "at": plan.at, "share": plan.share}
        trail.record(
            session, who=by, action="segment.plan", object=kept.id, now=clock.now, details=told
        )
    return Planned(kept.id, plan, due)


def drop_plan(segments: Segments, id: str, *, by: str, now: datetime) -> None:
    """Do not count it by itself any more. Raises Unknown, and Misused where it was not."""
    kept = segments.get(id)
    with segments.store.writing() as session:
        row = session.get(RefreshPlanRow, kept.id)
        if row is None:
            raise Misused("segment-no-plan", name=kept.name)
        session.delete(row)
        trail.record(session, who=by, action="segment.unplan", object=kept.id, now=now)


def plans(segments: Segments) -> dict[str, Planned]:
    """Every plan by the id of its segment."""
    with segments.store.reading() as session:
        return {row.segment: planned(row) for row in session.scalars(select(RefreshPlanRow))}


def planned(row: RefreshPlanRow) -> Planned:
    plan = Plan(cast(Every, row.every), row.at, row.weekday, row.share)
    return Planned(row.segment, plan, row.next_at)


def checked(plan: Plan) -> Plan:
    """The plan, if it can be kept. Raises Misused."""
    if not TIME.fullmatch(plan.at):
        raise Misused("segment-bad-time", given=plan.at)
    if plan.share is not None and not 0.01 <= plan.share <= 10:
        raise Misused("segment-bad-share", given=f"{plan.share:.2%}")
    return plan


def next_after(plan: Plan, clock: Clock) -> datetime:
    """The first moment of the plan after now, UTC. A time that a change of clocks leaves out is an hour later."""
    hour, minute = map(int, plan.at.split(":"))
    local = clock.now.astimezone(clock.zone)
    if plan.every == "hourly":
        this_hour = local.replace(minute=minute, second=0, microsecond=0).astimezone(UTC)
        return this_hour if this_hour > clock.now else this_hour + timedelta(hours=1)
    step = 1 if plan.every == "daily" else 7
    ahead = 0 if plan.every == "daily" else (plan.weekday - local.weekday()) % 7
    day = local.date() + timedelta(days=ahead)
    due = _at(day, time(hour, minute), clock)
    return due if due > clock.now else _at(day + timedelta(days=step), time(hour, minute), clock)


def _at(day: date, at: time, clock: Clock) -> datetime:
    return datetime.combine(day, at, clock.zone).astimezone(UTC)
