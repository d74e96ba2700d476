"""The rows of a report in their order, cut to the top, with everything else or without."""

from collections.abc import Mapping
from dataclasses import replace

from sqlglot import exp

from crm.errors import Misused
from crm.reports.assembling import BEFORE, CHANGE, RECURRING, alone, parts_of, together
from crm.reports.before import shift_between
from crm.reports.definition import ByTime, Grain, Report, Versus
from crm.reports.forms import SHOWN, Formed
from crm.reports.frame import Frame, Stretch
from crm.reports.keys import Key
from crm.reports.measures.base import AnyMeasure
from crm.reports.parts import Part
from crm.reports.wholes import whole_of

Keys = tuple[Key, ...]
Measures = tuple[AnyMeasure, ...]


def grains_of(report: Report) -> tuple[Grain, ...]:
    """The time grains of the breakdowns, courses of time before days of the week and hours."""
    grains = [part.grain for part in report.breakdowns if isinstance(part, ByTime)]
    return tuple(sorted(grains, key=RECURRING.__contains__))


def grain_of(report: Report) -> Grain | None:
    return next(iter(grains_of(report)), None)


def formed(
    report: Report,
    measures: Measures,
    keys: Keys,
    frame: Frame,
    beside: Stretch | None,
    targets: Mapping[str, float],
) -> exp.Select:
    """The rows with what is made of them, in their order; the top is cut after shares are taken.

    Raises Misused for a rest of nothing that comes first.
    """
    if report.rest and (report.top is None or not _fields(keys)):
        raise Misused("report-rest-needs-top")
    body = ranked(report, measures, keys, frame, beside, hide=False, in_order=False)
    apart = bool(_fields(keys)) or report.whole is not None
    whole_keys = tuple(key for key in keys if key.grain and apart)
    whole = None
    if "share" in report.forms:
        whole = ranked(
            whole_of(report, measures, whole_keys), measures, whole_keys, frame, in_order=False
        )
    values = {name: frame.scope.binding(value) for name, value in targets.items()}
    made = Formed(body, report, measures, keys, whole, whole_keys)
    query = made.select(_plain_columns(measures, keys, beside is not None), values)
    order = _order_of_rows(report, measures, keys)
    query = query.order_by(*order) if order else query
    if report.top is None or _has_leaders(report, keys, frame):
        return query
    return query.limit(report.top)


def _plain_columns(measures: Measures, keys: Keys, beside: bool) -> list[str]:
    """What is shown of the rows themselves, in the order of the answer's columns."""
    ends = ("", BEFORE, CHANGE) if beside else ("",)
    visible = [key.name for key in keys if not key.hidden]
    return visible + [f"{measure.id}{end}" for measure in measures for end in ends]


def _order_of_rows(report: Report, measures: Measures, keys: Keys) -> list[exp.Ordered]:
    """The order of the report, everything else behind its groups."""
    order = _order(report, measures, keys)
    for part in order:
        part.set("this", exp.column(part.this.name, SHOWN))
    if not report.rest:
        return order
    times = len([key for key in keys if key.grain])
    others = exp.Is(this=exp.column(_fields(keys)[-1], SHOWN), expression=exp.null())
    return [*order[:times], exp.Ordered(this=others), *order[times:]]


def ranked(
    report: Report,
    measures: Measures,
    keys: Keys,
    frame: Frame,
    before: Stretch | None = None,
    hide: bool = True,
    in_order: bool = True,
) -> exp.Select:
    """The rows in their order, cut to the top; without `in_order` neither."""
    leaders = _leaders(report, measures, keys, frame)
    named = exp.select(*_fields(keys)).from_("leaders") if leaders else None
    parts = parts_of(report, measures, frame, named)
    if before is None and len(parts) == 1:
        body = alone(parts[0], measures, keys, report, hide)
    else:
        earlier = _earlier(report, measures, frame, before, named)
        body = together(parts, earlier, measures, keys, report, hide)
    order = _order(report, measures, keys, before is not None) if in_order else []
    body = body.order_by(*order) if order else body
    if leaders:
        return body.with_("leaders", as_=leaders)
    return body.limit(report.top) if report.top and in_order else body


def _leaders(report: Report, measures: Measures, keys: Keys, frame: Frame) -> exp.Select | None:
    """Over time, the groups that come first are those that do over the whole of it."""
    if not _has_leaders(report, keys, frame):
        return None
    fields = tuple(part for part in report.breakdowns if not isinstance(part, ByTime))
    whole = report.model_copy(update={"breakdowns": fields, "compare": None, "rest": False})
    timeless = tuple(key for key in keys if key.field)
    first = ranked(whole, measures, timeless, replace(frame, grain=None), hide=False)
    return exp.select(*_fields(keys)).from_(first.subquery("ranked"))


def _has_leaders(report: Report, keys: Keys, frame: Frame) -> bool:
    """Whether the groups that come first are found before the rows are counted."""
    told_first = report.rest or frame.grain is not None
    return report.top is not None and told_first and bool(_fields(keys))


def _fields(keys: Keys) -> list[str]:
    return [key.name for key in keys if key.field]


def _earlier(
    report: Report,
    measures: Measures,
    now: Frame,
    before: Stretch | None,
    leaders: exp.Select | None,
) -> tuple[Part, ...]:
    """The parts to compare with: of other people, or of a period whose groups move beside the later ones."""
    if before is None:
        return ()
    if isinstance(report.compare, Versus):
        others = report.model_copy(update={"who": report.compare.who})
        parts = parts_of(others, measures, now, leaders)
        return tuple(replace(part, others=report.compare.who) for part in parts)
    clock = now.scope.clock
    shifts = {
        grain: shift_between(before, now.stretch, grain, clock) for grain in grains_of(report)
    }
    return parts_of(report, measures, replace(now, stretch=before), leaders, shifts)


def _order(
    report: Report, measures: Measures, keys: Keys, beside: bool = False
) -> list[exp.Ordered]:
    """By time, then by the measure or its change, then by name, so that the order is always the same."""
    ranking = report.top is not None and not _fields(keys)
    times = [key.name for key in keys if key.grain and not ranking]
    own = [key.name for key in keys if key.cohort or key.ages]
    times += own if report.top is None and not (report.by_change or report.sort_by) else []
    names = [key.name for key in keys if not key.hidden and key.name not in times]
    measure = report.sort_by or measures[0].id
    measure += CHANGE if report.by_change and beside else ""
    if not names and not times:
        return []
    return [
        *(ordered(name) for name in times),
        *([ordered(measure, descending=not report.lowest)] if names else []),
        *(ordered(name) for name in names),
    ]


def ordered(name: str, descending: bool = False) -> exp.Ordered:
    """A group without a value comes last, either way."""
    return exp.Ordered(this=exp.column(name), desc=descending or None, nulls_first=False)
