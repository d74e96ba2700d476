"""A breakdown in words, as a table and as bars: each value's share, against the share among all."""

from crm.looks.look import Look, Sheet, capital, column, customers, percent, share
from crm.reports.figures import Figure, axis, bars, drawn, value_axis
from crm.segments.breakdown import MOST, Breakdown, Part, breakdown
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.warehouse.engine import Warehouse

ENOUGH = 10  # members that a value needs before it is said to stand out
STANDS_OUT = 1.5


def look(
    segment: Segment, name: str, by: str, scope: Scope, warehouse: Warehouse, wording: Wording, most: int = MOST
) -> Look:  # fmt: skip
    """The segment called `name` by a field of customers. Raises as `breakdown` does."""
    found = breakdown(segment, by, scope, warehouse, wording, most)
    title = wording.say.say("look-breakdown-title", name=name, field=found.field)
    return Look(
        question="breakdown",
        title=capital(title),
        summary=tuple(_sentences(found, wording)),
        sheets=(_sheet(found, wording),),
        chart=_chart(found, capital(title), wording) if found.size and found.parts else None,
        sql=found.sql,
    )


def _sentences(found: Breakdown, wording: Wording) -> list[str]:
    say = wording.say
    if not found.size:
        return [say.say("look-breakdown-nobody")]
    said = []
    if found.parts:
        lead = max(found.parts, key=lambda part: part.count)
        shares = {
            "share": percent(lead.count, found.size, say),
            "everyone": percent(lead.everyone, found.total, say),
        }
        key = "look-breakdown-band" if found.ordered else "look-breakdown-lead"
        said.append(say.say(key, label=lead.label, **shares))
        said += _standing_out(found, lead, wording)
    if found.missing and found.missing.count:
        count = found.missing.count
        said.append(say.say("look-breakdown-missing", count=count, shown=say.number(count)))
    return said


def _standing_out(found: Breakdown, lead: Part, wording: Wording) -> list[str]:
    """The value that is most over-represented, when it is another one than the largest."""
    enough = [part for part in found.parts if part.count >= ENOUGH]
    most = max(enough, key=lambda part: _index(part, found) or 0, default=lead)
    times = _index(most, found) or 0
    if most is lead or times < STANDS_OUT or found.ordered:
        return []
    shown = wording.say.number(round(times, 1), 1)
    return [wording.say.say("look-breakdown-over", label=most.label, times=shown)]


def _index(part: Part, found: Breakdown) -> float | None:
    """How many times as frequent as among all customers."""
    here, everywhere = share(part.count, found.size), share(part.everyone, found.total)
    return here / everywhere if here is not None and everywhere else None


def _parts(found: Breakdown, wording: Wording) -> list[Part]:
    parts = list(found.parts)
    if found.rest:
        label = wording.say.say("look-rest", count=found.rest_values)
        parts.append(Part(label, found.rest.count, found.rest.everyone))
    if found.missing:
        label = wording.say.say("look-missing")
        parts.append(Part(label, found.missing.count, found.missing.everyone))
    return parts


def _sheet(found: Breakdown, wording: Wording) -> Sheet:
    say = wording.say
    columns = (
        column("value", capital(found.field), "text"),
        customers(say),
        column("share", say.say("look-column-share"), "number", "fraction"),
        column("everyone", say.say("look-column-everyone"), "number", "fraction"),
        column("index", say.say("look-column-index"), "number"),
    )
    rows = tuple(
        (
            part.label,
            part.count,
            share(part.count, found.size),
            share(part.everyone, found.total),
            _rounded(_index(part, found)),
        )
        for part in _parts(found, wording)
    )
    return Sheet("", columns, rows)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def _chart(found: Breakdown, title: str, wording: Wording) -> Figure:
    """Shares side by side with those among all; names lie, bands stand in their order."""
    parts, say = _parts(found, wording), wording.say
    labels = [part.label for part in parts]
    inside = [share(part.count, found.size) for part in parts]
    everyone = [share(part.everyone, found.total) for part in parts]
    lying = not found.ordered
    traces = [
        bars(say.say("look-column-share"), labels, inside, 0, lying),
        bars(say.say("look-column-everyone"), labels, everyone, 4, lying),
    ]
    along = axis(capital(found.field)) | {"type": "category"}
    if lying:
        along |= {"autorange": "reversed"}  # the first value on top
    values = value_axis(say.say("look-column-share"), "fraction", from_zero=True)
    height = max(360, 140 + 34 * len(labels)) if lying else 380
    return drawn(traces, title, along, values, lying, height)
