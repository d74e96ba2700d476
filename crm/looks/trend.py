"""How a segment's size went, as a line, and why it changed between the first moment and now."""

from collections.abc import Sequence
from datetime import date

from crm.looks.look import Look, Sheet, capital, column, customers, percent
from crm.reports.figures import Figure, axis, drawn, line, value_axis
from crm.segments.change import Cause, Change, change
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.segments.trend import SIGNED_UP, Point, as_known_today, trend, weekly
from crm.segments.words import step_words
from crm.terms.clock import Clock
from crm.warehouse.engine import Warehouse


def look(
    segment: Segment,
    name: str,
    scope: Scope,
    warehouse: Warehouse,
    wording: Wording,
    clocks: Sequence[Clock] = (),
) -> Look:
    """The segment called `name` at the clocks, the last eight weeks unless given. Raises as `trend` does."""
    moments = tuple(clocks) or weekly(scope.clock)
    points = trend(segment, moments, scope, warehouse)
    changed = change(segment, moments[0], scope, warehouse, wording)
    day = wording.say.date(_day(points[0], scope))
    title = capital(wording.say.say("look-trend-title", name=name, day=day))
    return Look(
        question="trend",
        title=title,
        summary=(_course(points, scope, wording), *_reasons(changed, wording)),
        sheets=(_sheet(points, scope, wording), *_causes(changed, wording)),
        chart=_chart(points, title, scope, wording),
        notes=tuple(_notes(segment, scope, wording)),
        sql=changed.sql,
    )


def _day(point: Point, scope: Scope) -> date:
    return point.at.astimezone(scope.clock.zone).date()


def _course(points: Sequence[Point], scope: Scope, wording: Wording) -> str:
    say, before, after = wording.say, points[0].count, points[-1].count
    told = {
        "first": say.date(_day(points[0], scope)),
        "last": say.date(_day(points[-1], scope)),
        "after": say.number(after),
    }
    if before == after:
        return say.say("look-trend-same", **told)
    if not before:
        return say.say("look-trend-from-nobody", **told)
    sign = "+" if after > before else "−"
    told |= {
        "before": say.number(before),
        "by": say.number(abs(after - before)),
        "share": sign + percent(abs(after - before), before, say),
    }
    return say.say("look-trend-grew" if after > before else "look-trend-shrank", **told)


def _reasons(changed: Change, wording: Wording) -> list[str]:
    say = wording.say
    if not (changed.entered or changed.left):
        return []
    counts = {
        "entered": say.number(changed.entered),
        "left": say.number(changed.left),
        "stayed": say.number(changed.before - changed.left),
    }
    said = [say.say("look-change", **counts)]
    if changed.signed_up:
        shown = say.number(changed.signed_up)
        said.append(say.say("look-change-signed-up", count=changed.signed_up, shown=shown))
    out = max(changed.causes, key=lambda cause: cause.put_out, default=None)
    into = max(changed.causes, key=lambda cause: cause.let_in, default=None)
    if out and out.put_out * 2 > changed.left:
        shown = say.number(out.put_out)
        said.append(say.say("look-change-put-out", shown=shown, words=out.words, **counts))
    if into and into.let_in * 2 > changed.entered:
        shown = say.number(into.let_in)
        said.append(say.say("look-change-let-in", shown=shown, words=into.words, **counts))
    return said


def _sheet(points: Sequence[Point], scope: Scope, wording: Wording) -> Sheet:
    columns = (column("day", wording.say.say("look-column-day"), "date"), customers(wording.say))
    return Sheet("", columns, tuple((_day(p, scope).isoformat(), p.count) for p in points))


def _causes(changed: Change, wording: Wording) -> tuple[Sheet, ...]:
    """Which condition it was; nothing to show where nobody moved by one."""
    moved: list[Cause] = [c for c in changed.causes if c.let_in or c.put_out]
    if not moved:
        return ()
    say = wording.say
    columns = (
        column("condition", say.say("look-column-condition"), "text"),
        customers(say, "let_in", say.say("look-column-let-in")),
        customers(say, "put_out", say.say("look-column-put-out")),
    )
    rows = tuple((cause.words, cause.let_in, cause.put_out) for cause in changed.causes)
    return (Sheet(say.say("look-change-title"), columns, rows),)


def _notes(segment: Segment, scope: Scope, wording: Wording) -> list[str]:
    """What of it is taken as it is today."""
    today = as_known_today(segment, scope)
    notes = []
    if today:
        words = "; ".join(step_words(condition, wording) for condition in today)
        notes.append(wording.say.say("look-known-today", words=words))
    if scope.catalog.has(SIGNED_UP):
        notes.append(wording.say.say("look-signed-up-note"))
    return notes


def _chart(points: Sequence[Point], title: str, scope: Scope, wording: Wording) -> Figure:
    say = wording.say
    label = say.say("look-column-customers")
    days = [_day(point, scope).isoformat() for point in points]
    trace = line(label, list(days), [point.count for point in points], 0)
    along = axis(say.say("look-column-day")) | {"type": "date"}
    values = value_axis(label, "count", from_zero=False)
    return drawn([trace], title, along, values, False, 380)
