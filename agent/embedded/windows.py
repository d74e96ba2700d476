"""Time phrases as windows: in the last 90 days, 上个季度, seit März, between 1 and 15 May."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from pydantic import ValidationError

from agent.embedded.dates import Days
from agent.embedded.elided import LONGEST, SHORTEST
from agent.embedded.grammar import grammar
from agent.embedded.patterns import Match, Pattern, Slots, matches
from agent.embedded.spans import How, Span
from agent.embedded.text import Token
from crm.terms.window import EVER, FURTHEST, Ago, Between, Calendar, Last, Next, Window

MOST_YEARS = 200
LESS = 1.05  # the weight of the meaning that needs its place
SOON = ("within", "within1")  # said of what followed, not of the time before now
UNITS_OF_ONE = (
    "day",
    "week",
    "month",
    "quarter",
    "year",
)  # in English, where the plural is told apart
VAGUE = ("recently",)  # how long that is, is taken for granted and said
BEFORE = ("preceding", "preceding1")  # the stretch before another that was named
# What stretches of time mean behind a deed that was named first: for 14 days after a click.
OTHERWISE = {"soon": "within", "soon1": "within", "stretch": "stretch"}
ELIDED = "elided"  # in the last 30: of what is told by the times before it
YOUNGEST = 10  # years that are rather an age than a time, when nothing says which


def _n(match: Match, name: str = "n") -> int:
    number = float(match[name].meaning)
    if number != int(number) or (match["unit"].meaning == "year" and number > MOST_YEARS):
        raise ValueError("a window counts whole units, and 2025 years are a date")
    return int(number)


def _unit(match: Match) -> str:
    return str(match["unit"].meaning)


def _days(match: Match, name: str = "date") -> Days:
    days = match[name].meaning
    assert isinstance(days, Days)
    return days


def _calendar(match: Match, offset: int) -> Window:
    return Calendar.model_validate({"period": _unit(match), "offset": offset})


def _last(count: int, unit: str) -> Window:
    return Last.model_validate({"count": count, "unit": unit})


def _preceding(count: int, unit: str) -> Window:
    return Ago.model_validate({"near": count, "far": 2 * count, "unit": unit})


def _half_years(count: int) -> Window:
    return Last(count=6 * count, unit="month")


def _between(match: Match) -> Window:
    first, last = _days(match), _days(match, "date2")
    if last.dated and not first.dated:
        first = first.in_year(last.first.year)
        if first.first > last.last:
            first = first.in_year(first.first.year - 1)
    return Between(first=first.first, last=_same_year(first, last).last)


def _same_year(first: Days, last: Days) -> Days:
    """March 2025 to May: of the year that was said; one that lies before it is of the next."""
    if last.dated or not first.dated:
        return last
    moved = last.in_year(first.first.year)
    return moved if moved.last >= first.first else last.in_year(first.first.year + 1)


def _either(match: Match) -> Window:
    """May or June: one stretch, where the second follows the first."""
    first, last = _days(match), _days(match, "date2")
    if last.dated and not first.dated:
        first = first.in_year(last.first.year)
    last = _same_year(first, last)
    if first.last + timedelta(days=1) != last.first:
        raise ValueError("two times with a gap between them are not one")
    return Between(first=first.first, last=last.last)


def _and_half(match: Match) -> Window:
    """A month and a half: 45 days."""
    if (unit := _unit(match)) not in ("month", "year"):
        raise ValueError("half of it is not a whole number of days")
    return _last(18, "month") if unit == "year" else _last(45, "day")


MAKERS: dict[str, Callable[[Match], Window]] = {
    "last": lambda m: _last(_n(m), _unit(m)),
    "last1": lambda m: _last(1, _unit(m)),
    "half_year": lambda m: _half_years(1),
    "next": lambda m: Next.model_validate({"count": _n(m), "unit": _unit(m)}),
    "next1": lambda m: Next.model_validate({"count": 1, "unit": _unit(m)}),
    "calendar_next": lambda m: _calendar(m, 1),
    "day_next": lambda m: Calendar(period="day", offset=1),
    "year_next": lambda m: Calendar(period="year", offset=1),
    "ago": lambda m: Ago.model_validate({"near": _n(m), "far": _n(m, "n2"), "unit": _unit(m)}),
    "preceding": lambda m: _preceding(_n(m), _unit(m)),
    "preceding1": lambda m: _preceding(1, _unit(m)),
    "older": lambda m: Ago.model_validate({"near": _n(m), "far": FURTHEST, "unit": _unit(m)}),
    "older_or_lasting": lambda m: Ago.model_validate(
        {"near": _n(m), "far": FURTHEST, "unit": _unit(m)}
    ),
    "calendar_previous": lambda m: _calendar(m, -1),
    "calendar_current": lambda m: _calendar(m, 0),
    "week_previous": lambda m: Calendar(period="week", offset=-1),
    "month_previous": lambda m: Calendar(period="month", offset=-1),
    "quarter_previous": lambda m: Calendar(period="quarter", offset=-1),
    "and_half": _and_half,
    "year_and_half": lambda m: _last(18, "month"),
    "day_current": lambda m: Calendar(period="day"),
    "day_previous": lambda m: Calendar(period="day", offset=-1),
    "month_current": lambda m: Calendar(period="month"),
    "year_current": lambda m: Calendar(period="year"),
    "year_previous": lambda m: Calendar(period="year", offset=-1),
    "calendar_before_last": lambda m: _calendar(m, -2),
    "day_before_last": lambda m: Calendar(period="day", offset=-2),
    "year_before_last": lambda m: Calendar(period="year", offset=-2),
    "range": lambda m: Between(first=_days(m).first, last=_days(m).last),
    "since": lambda m: Between(first=_days(m).first),
    "after": lambda m: Between(first=_days(m).last + timedelta(days=1)),
    "before": lambda m: Between(last=_days(m).first - timedelta(days=1)),
    "until": lambda m: Between(last=_days(m).last),
    "between": _between,
    "either": _either,
    "longer": lambda m: _last(_n(m), _unit(m)),
    "longer1": lambda m: _last(1, _unit(m)),
    "soon": lambda m: _last(_n(m), _unit(m)),
    "soon1": lambda m: _last(1, _unit(m)),
    "stretch": lambda m: _last(_n(m), _unit(m)),
    "within": lambda m: _last(_n(m), _unit(m)),
    "within1": lambda m: _last(1, _unit(m)),
    "ever": lambda m: EVER,
    "recently": lambda m: Last(count=30),
    ELIDED: lambda m: Last(count=_bare(m)),
}


def windows(tokens: Sequence[Token], patterns: Sequence[Pattern], slots: Slots) -> list[Span]:
    """Every time phrase; one that cannot be (30 to 10 days ago, 0 days) is not one."""
    found = []
    for pattern, at, match in matches(patterns, tokens, slots):
        if (
            match.end > at
            and not _is_of_one(match, tokens)
            and (window := _made(pattern.meaning, match))
        ):
            weight = 0.6 if _is_age(match, at) else 1.1
            kind = "within" if pattern.meaning in SOON else "window"
            kind = "preceding" if pattern.meaning in BEFORE else kind
            if pattern.meaning == ELIDED:
                if not _breaks_off(tokens, match.end, pattern.language):
                    continue
                kind = ELIDED
            how: How = "assumed" if pattern.meaning in VAGUE else "pattern"
            span = Span(at, match.end, kind, window, weight, how)
            found += [span, *_otherwise(span, pattern.meaning, match)]
    return found


def _is_of_one(match: Match, tokens: Sequence[Token]) -> bool:
    """Less than 100 last year: an amount, and one year; 100 last years would be said of them."""
    slots = dict(match.slots)
    if not {"n", "unit"} <= set(slots) or slots["n"].meaning == 1:
        return False
    between = tokens[slots["n"].end : slots["unit"].start]
    return bool(between) and tokens[slots["unit"].start].norm in UNITS_OF_ONE


def _bare(match: Match) -> int:
    number = float(match["n"].meaning)
    if number != int(number) or not SHORTEST <= number <= LONGEST:
        raise ValueError("fewer of what is not named are hardly days")
    return int(number)


def _breaks_off(tokens: Sequence[Token], end: int, language: str) -> bool:
    """Whether nothing follows that the number could count: the sentence ends, or goes on with and, but."""
    particles = grammar(language).data["particles"]
    joints = {str(word) for name in ("and", "but", "or") for word in particles[name]}
    return end == len(tokens) or tokens[end].kind == "sign" or tokens[end].norm in joints


def _otherwise(span: Span, meaning: str, match: Match) -> list[Span]:
    """What the same words mean in another place: for more than a year, in 7 days."""
    said = span.meaning
    if meaning in ("range", "between") and not any(_dated(match)):
        return [replace(span, kind="yearly", weight=LESS)]
    if meaning in OTHERWISE:
        return [replace(span, kind=OTHERWISE[meaning], weight=LESS)]
    if meaning in ("longer", "longer1"):
        before = Ago(near=said.count, far=FURTHEST, unit=said.unit)
        return [replace(span, kind="longer", meaning=before, weight=LESS)]
    if meaning == "older_or_lasting":
        since = Last(count=said.near, unit=said.unit)
        return [replace(span, kind="lasting", meaning=since, weight=LESS)]
    return []


def _dated(match: Match) -> list[bool]:
    """Whether the year was said, of each of the days in a time phrase."""
    return [m.meaning.dated for _, m in match.slots if isinstance(m.meaning, Days)]


def _is_age(match: Match, start: int) -> bool:
    """Fifty years with no word of time before them are an age."""
    slots = dict(match.slots)
    if set(slots) != {"n", "unit"} or match.end - start > sum(s.size for s in slots.values()):
        return False
    return bool(slots["unit"].meaning == "year" and slots["n"].meaning >= YOUNGEST)


def _made(meaning: str, match: Match) -> Window | None:
    try:
        return MAKERS[meaning](match)
    except (ValidationError, ValueError):
        return None
