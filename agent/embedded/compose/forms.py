"""Further forms of a report in a sentence: share of total, cumulative, a 4-week moving average, a target."""

from collections.abc import Sequence
from itertools import pairwise

from agent.embedded.compose.growing import grown
from agent.embedded.compose.said import Figures
from agent.embedded.spans import Span
from crm.reports.definition import Breakdown, ByField, ByTime, Form, Grain, Target
from crm.terms.window import Calendar, Last, Window

FORMS: tuple[Form, ...] = ("share", "cumulative", "moving_average", "growth")
OF_ORDERS = {
    "cancel": "cancellation_rate", "return": "return_rate", "late_delivery": "late_delivery_rate"
}  # fmt: skip
AS_SHARE = {"cancelled_orders": "cancellation_rate", "returned_orders": "return_rate",
            "late_deliveries": "late_delivery_rate"}  # fmt: skip
# A share of tickets that says nothing but that they were resolved at once.
RESOLVED = (ByField(field="tickets.first_contact_resolved"),)
RATE_OF: dict[tuple[tuple[str, ...], tuple[Breakdown, ...]], str] = {
    (("tickets",), RESOLVED): "first_contact_resolution"
}
NEAR = 4  # words between an average and its length


def without_forms(found: Figures, spans: Sequence[Span]) -> list[Span]:
    """The spans that say no form; what the others say is noted in `found`."""
    split = any(span.kind == "grain" or span.of_kind("unit") for span in spans)
    said = [form for span in spans if (form := _form(span, split))]
    meanings = [str(span.meaning) for span in said]
    found.forms = tuple(form for form in FORMS if form in meanings)
    found.rest = "rest" in meanings
    found.over_time = "over_time" in meanings
    taken = [span for span in spans if _form(span, split)]
    for span in said:
        if span.meaning == "target":
            number = _number(spans, span.end)
            found.compare = Target(value=float(number.meaning) if number else None)
            taken += [number] if number else []
        if span.meaning == "moving_average":
            taken += _length(found, spans, span)
    return [span for span in spans if span not in taken]


def _form(span: Span, split: bool) -> Span | None:
    """The form that the words mean; where time is split, 累计 is a running total and not all time."""
    form = span.of_kind("form")
    return (
        form if span.kind == "form" or (form and split and form.meaning == "cumulative") else None
    )


def _number(spans: Sequence[Span], start: int) -> Span | None:
    """The number behind a word, one small word between at most."""
    return next((s for s in spans if s.kind == "number" and 0 <= s.start - start <= 1), None)


def _length(found: Figures, spans: Sequence[Span], average: Span) -> list[Span]:
    """How many periods the average is over: 4 weeks beside it are read as a time, 4 periods as a number."""
    for span in spans:
        near = min(abs(span.start - average.end), abs(average.start - span.end)) <= NEAR
        if near and span.kind == "window" and isinstance(span.meaning, Last):
            found.periods = span.meaning.count
            if span.meaning.unit in ("day", "week", "month", "quarter", "year"):
                grain: Grain = span.meaning.unit
                found.breakdowns = (*found.breakdowns, ByTime(grain=grain))
            return [span]
        if near and span.kind == "number":
            found.periods = int(span.meaning)
            return [span]
    return []


def as_rate(found: Figures, spans: Sequence[Span]) -> list[Span]:
    """What percentage of orders was cancelled: the rate, and the spans but for what was done to them."""
    if "share" in found.forms and (rate := RATE_OF.get((found.measures, found.breakdowns))):
        found.measures, found.breakdowns = (rate,), ()
        found.forms = tuple(form for form in found.forms if form != "share")
    done = [s for s in spans if s.kind in ("verb", "term") and s.meaning in OF_ORDERS]
    if "share" not in found.forms or found.measures != ("orders",) or len(done) != 1:
        return list(spans)
    found.measures = (OF_ORDERS[str(done[0].meaning)],)
    found.forms = tuple(form for form in found.forms if form != "share")
    return [s for s in spans if s not in done]


def completed(found: Figures, spans: Sequence[Span]) -> None:
    """What a form needs and nobody says: a course of time, groups for a share, a number for the rest.

    A share of nothing that is split is no number of ours: its words are left.
    """
    timed = any(isinstance(part, ByTime) for part in found.breakdowns)
    grown(found, timed)
    adding = any(form != "share" for form in found.forms)
    if (adding or found.over_time) and not timed:
        found.breakdowns = (*found.breakdowns, ByTime(grain=_grain(found.window)))
    if "share" in found.forms and set(found.measures) <= set(AS_SHARE):
        found.forms = tuple(form for form in found.forms if form != "share")
        found.measures = tuple(AS_SHARE[id] for id in found.measures)
        found.whole = None
    if "share" in found.forms and not found.breakdowns and found.whole is None:
        found.forms = tuple(form for form in found.forms if form != "share")
        found.left += [s for s in spans if s.kind == "form" and s.meaning == "share"]
    found.left += [s for number, s in pairwise(spans) if _is_rate(number, s)]
    by_field = any(isinstance(part, ByField) for part in found.breakdowns)
    found.rest = found.rest and found.top is not None and by_field


def _is_rate(number: Span, behind: Span) -> bool:
    """Churn rate: a rate of what is only counted, which is no number of ours."""
    return number.kind == "measure" and (behind.kind, behind.meaning) == ("verb", "rate")


def _grain(window: Window | None) -> Grain:
    """Days within a week or month, months otherwise."""
    short = isinstance(window, Calendar) and window.period in ("week", "month")
    return (
        "day"
        if short
        or (isinstance(window, Last) and window.unit in ("day", "week") and window.count <= 31)
        else "month"
    )
