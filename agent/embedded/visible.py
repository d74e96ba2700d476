"""What was said must show in what was understood: values, numbers, times, comparisons, denials.

Looks at the finished definition, not at how it was made, so that nothing said falls away unseen.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from agent.embedded.annotate import Annotated
from agent.embedded.compose.both_times import halves
from agent.embedded.compose.measured import OF_EVENTS
from agent.embedded.compose.notes import Notes
from agent.embedded.fallen_away import fallen_away, out_of_order
from agent.embedded.money import in_our_money
from agent.embedded.quantities import Quantity, quantities
from agent.embedded.report_goes_on import fields_of_all
from agent.embedded.requests import FindProducts, MakeSegment, Request, RunReport
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.catalog.regions import REGIONS
from crm.terms.window import EVER, Between, Calendar, Last, Window

DENIALS = ("not", "never", "neither", "except", "outside", "outside_after")
DENYING = {"is_not", "is_empty", "not_contains", "less_than", "at_most", "not", "opted_out", "lapsed",
           "suppressed", "one_time"}  # fmt: skip
NAMING = ("value", "region")  # readings that name something which a definition must name too
# Where a definition keeps several things of which any will do.
LISTS = ("values", "types", "where", "breakdowns", "weekdays", "classes")
TIMES = ("window", "longer", "lasting", "within", "preceding")
DAYS_IN = {"day": 1, "week": 7, "hour": 1}
# Fields that a definition names in words of its own.
CALLED = {"first_contact_resolved": {"first_contact_resolution"}, "birth_date": {"age", "anniversary"}, "score": {"survey"}, "total": {"spend", "revenue", "bought"},
          "created_at": {"new_signup", "signups"}, "sent_at": set(), "ordered_at": set()}  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """The leaves of a definition: its words and numbers, its times, and whether it denies anything."""

    words: frozenset[str]
    numbers: frozenset[float]
    times: tuple[Any, ...]
    denies: bool
    everyone: bool
    either: bool  # it holds alternatives


def unseen(said: Annotated, request: Request, catalog: Catalog, edits: bool) -> list[Span]:
    """The spans of the message that the request does not show; `edits`: it changes what there was."""
    definitions = _definitions(request)
    if not definitions:
        return []
    shown = _shown(definitions)
    lost = [s for s in said.spans if _is_lost(s, shown, edits)]
    if edits and any(s.kind in TIMES and s not in lost for s in said.spans):
        lost = [s for s in lost if s.kind not in TIMES]  # not 30 days, 60 days
    if edits and isinstance(request, RunReport | FindProducts):
        window = (
            request.report.window if isinstance(request, RunReport) else request.products.window
        )
        lost = [s for s in lost if not _steps_back(s, window)]
    if not (edits and (_takes_away(said.spans) or fields_of_all(said))):
        lost += [s for s in said.spans if _is_unnamed(s, shown)]
        lost += _uncounted(said.spans, shown, catalog)
        lost += fallen_away(said.spans, shown.words, shown.numbers)
    if isinstance(request, MakeSegment):
        lost += _grouped(said.spans) + ([] if edits else _same_things(said.spans))
        lost += [] if edits else out_of_order(said.spans, shown.words, shown.denies)
    if isinstance(request, RunReport) and "moving_average" in request.report.forms:
        lost = [s for s in lost if s.kind not in TIMES]  # an average over 4 weeks
    return sorted(set(lost), key=lambda s: s.start)


def _definitions(request: Request) -> list[BaseModel]:
    match request:
        case MakeSegment():
            limit = [request.limit] if request.limit else []
            return [request.where, *request.exclude, *limit]
        case RunReport():
            return [request.report]
        case FindProducts():
            return [request.products]
    return []


def _shown(definitions: Sequence[BaseModel]) -> Shown:
    told = [d.model_dump(mode="json") for d in definitions]
    leaves = [leaf for t in told for leaf in _leaves(t)]
    words = frozenset(str(leaf).casefold() for leaf in leaves if isinstance(leaf, str))
    numbers = frozenset(
        float(n) for n in leaves if isinstance(n, int | float) and not isinstance(n, bool)
    )
    times = tuple(leaf for leaf in leaves if isinstance(leaf, dict))
    denies = bool(words & DENYING) or len(definitions) > 1 or _fails(told)
    either = bool(words & {"any", "between"}) or any(map(_lists, told))
    return Shown(words, numbers, times, denies, words == {"everyone"}, either)


def _leaves(told: Any) -> Iterator[Any]:
    """Every word and number of a definition, and every time as a whole."""
    if isinstance(told, dict):
        if _is_time(told):
            yield told
        for name, value in told.items():
            if value is not None and name in ("compare", "lowest"):
                yield name
            yield from _leaves(value)
    elif isinstance(told, list):
        for value in told:
            yield from _leaves(value)
    else:
        yield told


def _is_time(told: dict[str, Any]) -> bool:
    return told.get("kind") in ("last", "next", "ago", "calendar", "between")


def _fails(told: Any) -> bool:
    """Whether anything is said to be false: garden: no, followed: no, lowest first."""
    if isinstance(told, dict):
        low = told.get("followed") is False or told.get("lowest") is True
        exactly = told.get("op") == "is" and told.get("value") in (0, 1)
        return low or exactly or any(map(_fails, told.values()))
    return any(v is False or _fails(v) for v in told) if isinstance(told, list) else False


def _lists(told: Any) -> bool:
    """Whether it holds two values, or kinds of events, of which any will do."""
    if isinstance(told, dict):
        lists = [v for k, v in told.items() if k in LISTS]
        return any(len(v) > 1 for v in lists if isinstance(v, list)) or any(
            map(_lists, told.values())
        )
    return any(map(_lists, told)) if isinstance(told, list) else False


def _takes_away(spans: Sequence[Span]) -> bool:
    """Without Austria, not 30 but 60: what is named is what goes."""
    acts = {r.meaning for s in spans for r in s.readings() if r.kind == "act"}
    return bool({"remove", "replace"} & acts) or any(_denies(s) for s in spans)


def _denies(span: Span) -> bool:
    return span.kind == "particle" and span.meaning in DENIALS


def _is_lost(span: Span, shown: Shown, edits: bool) -> bool:
    """A time, a denial, or a choice between two, that is nowhere."""
    if span.kind in TIMES:
        return not any(_is_when(r.meaning, shown) for r in span.readings() if r.kind in TIMES)
    if span.kind == "particle" and span.meaning == "or":
        return not (edits or shown.denies or shown.either)
    return _denies(span) and not (edits or shown.denies)


def _steps_back(span: Span, window: Window) -> bool:
    """The month before: one further back than what there was, which the report now shows."""
    month = span.meaning
    before_last = (
        isinstance(month, Calendar)
        and month.offset == -1
        and window == month.model_copy(update={"offset": -2})
    )
    return span.kind == "preceding" or before_last


def _is_when(window: Window, shown: Shown) -> bool:
    if window == EVER or "compare" in shown.words:
        return True
    if window.model_dump(mode="json") in shown.times:
        return True
    if (two := halves(window)) and all(w.model_dump(mode="json") in shown.times for w in two):
        return True  # both 2024 and 2025
    if isinstance(window, Between) and window.first and f"{window.first:%m-%d}" in shown.words:
        return True  # of any year
    return isinstance(window, Last) and window.count * DAYS_IN.get(window.unit, 30) in shown.numbers


def _is_unnamed(span: Span, shown: Shown) -> bool:
    """A value, a field, an event or a unit of time that the definition does not name."""
    kinds = {r.kind for r in span.readings()}
    if shown.everyone and kinds & {"verb", "event", "value", "field", "region", "defined"}:
        return not kinds & {"filler", "particle", "act"}
    if kinds <= {*NAMING, "field"}:
        return not any(_names(r, shown) for r in span.readings())
    if span.kind == "field" and kinds <= {*NAMING, "field", "table"}:
        return not (
            span.meaning and any(_names(r, shown) for r in span.readings() if r.kind != "table")
        )
    return kinds == {"unit"} and not any(str(span.meaning) in word for word in shown.words)


def _grouped(spans: Sequence[Span]) -> list[Span]:
    """By country: people are not broken down by a field that they only have to have."""
    telling = [s for s in spans if s.kind != "filler"]
    return [
        field
        for by, field in itertools.pairwise(telling)
        if by.kind == "particle" and by.meaning == "by" and field.kind == "field"
    ]


def _same_things(spans: Sequence[Span]) -> list[Span]:
    """The same product twice: no definition holds that it was the same one."""
    telling = [s for s in spans if s.kind != "filler"]
    return [
        same
        for same, thing in itertools.pairwise(telling)
        if same.kind == "particle" and same.meaning == "same" and thing.of_kind("object", "table")
    ]


def _names(reading: Span, shown: Shown) -> bool:
    if reading.kind == "region":
        return all(code.casefold() in shown.words for code in REGIONS[str(reading.meaning)])
    if reading.kind == "field":
        return _has_field(str(reading.meaning), shown)
    name, value = reading.meaning
    return str(value).casefold() in shown.words or (
        name == "events.type" and OF_EVENTS.get(str(value), "") in shown.words
    )


def _has_field(name: str, shown: Shown) -> bool:
    column = name.rsplit(".", 1)[-1]
    called = {column, *CALLED.get(column, ())}
    return any(word.rsplit(".", 1)[-1] in called for word in shown.words) or any(
        column in word for word in shown.words
    )


def _uncounted(spans: Sequence[Span], shown: Shown, catalog: Catalog) -> list[Span]:
    """Numbers, and comparisons, that the definition does not hold."""
    pieces = quantities(spans)
    ours, _ = in_our_money(pieces, catalog)
    pairs = zip(pieces, ours, strict=True)
    lost = [
        p.span
        for p, q in pairs
        if isinstance(p, Quantity) and isinstance(q, Quantity)
        if not (_holds(p, shown) or _holds(q, shown))
    ]
    lost += [p for p in pieces if isinstance(p, Span) and _is_unnoted(p, shown)]
    return lost + [p for p in pieces if isinstance(p, Span) and _compares(p)]


def _is_unnoted(piece: Span, shown: Shown) -> bool:
    """An amount of orders that the definition does not hold."""
    noted = piece.meaning.where if isinstance(piece.meaning, Notes) else ()
    return any(value not in shown.numbers for part in noted for value in part.values)


def _holds(piece: Quantity, shown: Shown) -> bool:
    number = piece.number
    wanted = [n for n in (number.value, number.upper) if n is not None]
    if piece.span.of_kind("filler", "particle"):
        return True
    if not all(n in shown.numbers for n in wanted):
        return False
    told = number.op in ("is", "between") or number.op in shown.words
    return told or piece.unit == "percent"


def _compares(span: Span) -> bool:
    """A comparison that no number went with: two years 以上."""
    return {r.kind for r in span.readings()} <= {"compare_before", "compare_after"}
