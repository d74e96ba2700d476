"""A report's second period: this quarter vs the previous quarter, the last 3 months vs the 3 months before."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from agent.embedded.spans import Span
from crm.languages.words_files import words_file
from crm.reports.definition import AnotherTime
from crm.terms.window import (
    MONTHS,
    Ago,
    Between,
    Calendar,
    Last,
    Period,
    Window,
    add_months,
    lies_ahead,
)

Compare = Literal["previous", "last_year"] | AnotherTime


def compared_with(
    spans: Sequence[Span], sentence: Sequence[Span], window: Window | None
) -> tuple[Compare, Span] | None:
    """How the report's period is compared, and which of the `spans` says it; None where none does."""
    asked = next((s.end for s in sentence if compares(s)), None)
    for span in spans:
        named = (
            span.kind == "window"
            and asked is not None
            and (span.start >= asked or window is not None)
        )
        if (named or span.kind == "preceding") and (how := _how(window, span.meaning)):
            return how, span
        if named and (other := another_time(window, span.meaning)):
            return other, span
    return None


def set_against(sentence: Sequence[Span], named: Span) -> tuple[Calendar, Compare] | None:
    """Gegenüber Vorjahr, 与去年对比: the only time is the one to compare with, right beside the word for it.

    The running period and what it stands beside; None where the time is that of the report.
    """
    times = [s for s in sentence if s.kind in ("window", "preceding", "compare_words")]
    window = named.meaning
    last = isinstance(window, Calendar) and window.offset == -1
    if not last or len(times) > 1 or not any(_touch(s, named, sentence) for s in sentence):
        return None
    now = Calendar(period=window.period)
    return now, "last_year" if window.period == "year" else "previous"


def _touch(word: Span, named: Span, sentence: Sequence[Span]) -> bool:
    """Whether the word for comparing stands right beside the time, and begins no request."""
    if not compares(word) or word.start == 0:
        return False
    first, last = sorted((word, named), key=lambda s: s.start)
    return all(s.kind == "filler" for s in sentence if first.end <= s.start < last.start)


def another_time(window: Window | None, other: Window) -> AnotherTime | None:
    """October and March: both begin, so that the one can stand beside the other."""
    begins = [w for w in (window, other) if w is not None and _begins(w)]
    return AnotherTime(window=other) if len(begins) == 2 and window != other else None


def _begins(window: Window) -> bool:
    if isinstance(window, Between):
        return window.first is not None
    return isinstance(window, Calendar | Last | Ago) and not lies_ahead(window)


def compares(span: Span) -> bool:
    """Whether it says that something is compared: vs, against."""
    return any(r.kind == "act" and r.meaning == "compare" for r in span.readings())


def period_named(words: str, language: str) -> Period | None:
    """Vs last month, zum Vormonat: of which length the period before is said to be."""
    said, grains = words.casefold(), words_file(language, "cohorts")["grains"]
    periods: tuple[Period, ...] = ("quarter", "month", "week")  # mes is in trimestre
    return next((p for p in periods if any(w.casefold() in said for w in grains[p])), None)


def stands_beside(window: Window | None, period: Period) -> bool:
    """Whether the period before is as long as the report's own: not this year vs last month."""
    match window:
        case None:
            return True
        case Calendar(period=own):
            return own == period
        case Last(count=count, unit=unit):
            return (count, unit) == (1, period)
        case Between(first=first, last=last) if first and last:
            days = ("days", 7) if period == "week" else ("months", MONTHS[period])
            return _length(first, last) == days
    return False


def beside(window: Window, other: Window) -> Compare | None:
    """Compare with the month before: what another period is for that of the report shown last.

    The period before is the one before the report's, of whatever day that is: of February, January.
    """
    if how := _how(window, other):
        return how
    if other == Calendar(period="year", offset=-1):
        return "last_year"
    unit = _unit_before(other)
    if unit and isinstance(window, Between) and window.first and window.last:
        months = {"month": 1, "quarter": 3, "year": 12}.get(unit)
        return "previous" if _length(window.first, window.last) == ("months", months) else None
    return another_time(window, other)


def _unit_before(other: Window) -> str | None:
    """The unit of which it is the last one: last month, the month before."""
    if isinstance(other, Calendar):
        return other.period if other.offset == -1 else None
    return other.unit if other == Ago(near=1, far=2, unit=getattr(other, "unit", "day")) else None


def _how(window: Window | None, other: Window) -> Compare | None:
    match window:
        case Calendar(period=period, offset=offset):
            before = Calendar(period=period, offset=offset - 1)
            called = (Ago(near=1, far=2, unit=period), Last(count=1, unit=period))  # 比前一个月
            if other in (before, window, *called):
                return "previous"
            year = Calendar(period="year", offset=-1)
            return "last_year" if other == year and not offset else None
        case Between(first=first, last=last) if first and last:
            return _of_days(first, last, other)
        case Last(count=count, unit=unit):
            before_that = Ago(near=count, far=2 * count, unit=unit)
            return "previous" if other in (before_that, window) else None
    return None


def _of_days(first: date, last: date, other: Window) -> Compare | None:
    """Q2 vs Q1, 2026 vs 2025: the stretch right before it, or the same days a year earlier."""
    if isinstance(other, Last) and other.count == 1 and other.unit in MONTHS:
        whole = _length(first, last) == ("months", MONTHS[other.unit])
        return "previous" if whole else None
    if not (isinstance(other, Between) and other.first and other.last):
        return None
    begins_before = other.last + timedelta(days=1) == first
    if begins_before and _length(other.first, other.last) == _length(first, last):
        return "previous"
    year_before = (add_months(first, -12), add_months(last + timedelta(days=1), -12))
    same = (other.first, other.last + timedelta(days=1)) == year_before
    return "last_year" if same else None


def _length(first: date, last: date) -> tuple[str, int]:
    """Whole months where it is made of them, else days."""
    end = last + timedelta(days=1)
    whole = first.day == 1 and end.day == 1
    months = (end.year - first.year) * 12 + end.month - first.month
    return ("months", months) if whole else ("days", (end - first).days)


def second_half(window: Window) -> Window | None:
    """The later of two neighbours that were said as one stretch: of May and June, June."""
    grain = in_halves(window)
    if grain is None or not (isinstance(window, Between) and window.first):
        return None
    months = {"month": 1, "quarter": 3, "year": 12}[grain]
    return Between(first=add_months(window.first, months), last=window.last)


def in_halves(window: Window | None) -> str | None:
    """The first and the second quarter compared: two neighbours said as one stretch, by what they are."""
    if not (isinstance(window, Between) and window.first and window.last):
        return None
    unit, months = _length(window.first, window.last)
    starts = window.first.month - 1
    grains = {2: ("month", 1), 6: ("quarter", 3), 24: ("year", 12)}
    grain, length = grains.get(months, (None, 1)) if unit == "months" else (None, 1)
    return grain if starts % length == 0 else None
