"""Named days and periods: 1 March 2026, Q2, June, 2026年第二季度, the week of 27 April. A period is its first and last day.

One without a year is the most recent that has begun (glossary: "Q2" or "March").
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from babel import Locale
from babel.dates import get_month_names

from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.patterns import Match, Pattern, Slots, matches
from agent.embedded.seasons import (
    begun_season,
    feast,
    last_season,
    latest_feast,
    season,
    this_season,
)
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.terms.window import add_months

EARLIEST = 1900  # a year that is said by itself; before RECENT it is one of birth
RECENT = 1990


@dataclass(frozen=True)
class Days:
    """From the first to the last day, both included; `dated` when its year was said."""

    first: date
    last: date
    dated: bool = True

    def in_year(self, year: int) -> "Days":
        moved = year - self.first.year
        return replace(
            self,
            first=add_months(self.first, 12 * moved),
            last=_end(add_months(self.first, 12 * moved), self),
        )


def _end(first: date, like: Days) -> date:
    months = (like.last.year - like.first.year) * 12 + like.last.month - like.first.month + 1
    if like.first.day == 1 and (like.last + timedelta(days=1)).day == 1:
        return add_months(first, months) - timedelta(days=1)
    return first + (like.last - like.first)


def _months(year: int, month: int, count: int, dated: bool = True) -> Days:
    first = date(year, month, 1)
    return Days(first, add_months(first, count) - timedelta(days=1), dated)


def _recent(days: Days, today: date) -> Days:
    """The latest one that has begun."""
    return days if days.first <= today else days.in_year(days.first.year - 1)


def _int(match: Match, name: str) -> int:
    return int(match[name].meaning)


def _day(match: Match, today: date, year: int | None) -> Days:
    month = (
        int(match["month"].meaning)
        if any(s == "month" for s, _ in match.slots)
        else _int(match, "int")
    )
    day = _int(match, "int2") if any(s == "int2" for s, _ in match.slots) else _int(match, "int")
    chosen = date(year or today.year, month, day)
    return Days(chosen, chosen, year is not None)


def _days_of_month(match: Match, today: date, year: int | None) -> Days:
    """1. bis 15. März, 3月1日至15日: two days of one month."""
    named = [m.meaning for slot, m in match.slots if slot == "month"]
    counted = [_int(match, slot) for slot, _ in match.slots if slot.startswith("int")]
    month, *days = map(int, (*named, *counted))
    first, last = (date(year or today.year, month, day) for day in days)
    return Days(first, last, year is not None)


def _quarter(number: int, year: int, dated: bool = True) -> Days:
    return _months(year, 3 * number - 2, 3, dated)


def _number(match: Match) -> int:
    """The number of a quarter, half or month, in digits or as an ordinal."""
    names = [slot for slot, _ in match.slots]
    return int(match["int"].meaning) if "int" in names else int(match["ordinal"].meaning)


def _month(match: Match) -> int:
    return (
        int(match["month"].meaning)
        if any(s == "month" for s, _ in match.slots)
        else _int(match, "int")
    )


def _week_of(days: Days) -> Days:
    """The week, Monday to Sunday, that holds the day. Raises ValueError for more than a day."""
    if days.first != days.last:
        raise ValueError("a month is in no week")
    monday = days.first - timedelta(days=days.first.weekday())
    return Days(monday, monday + timedelta(days=6))


def _week(number: int, year: int) -> Days:
    """The week of that number (ISO 8601). Raises ValueError for one that the year has not."""
    return _week_of(_day_alone(date.fromisocalendar(year, number, 1)))


def _recent_week(number: int, today: date) -> Days:
    """The latest week of that number that has begun."""
    year = today.isocalendar().year
    this = _week(number, year)
    return this if this.first <= today else _week(number, year - 1)


def _decade(number: int) -> Days:
    """The ten years: the 90s, the 1990s. Two digits below 30 are of this century."""
    first = number if number >= EARLIEST else number + (2000 if number < 30 else 1900)
    return _months(first, 1, 120)


def _day_alone(day: date) -> Days:
    return Days(day, day)


def _weekend(today: date, over: bool) -> Days:
    """Saturday and Sunday of this week, or the latest that are over."""
    saturday = today + timedelta(days=5 - today.weekday())
    saturday -= timedelta(days=7 if over else 0)
    return Days(saturday, saturday + timedelta(days=1))


Maker = Callable[[Match, date], Days]
MAKERS: dict[str, Maker] = {
    "month_day_year": lambda m, t: _day(m, t, _int(m, "year")),
    "day_month_year": lambda m, t: _day(m, t, _int(m, "year")),
    "year_month_day": lambda m, t: _day(m, t, _int(m, "year")),
    "month_day": lambda m, t: _recent(_day(m, t, None), t),
    "day_month": lambda m, t: _recent(_day(m, t, None), t),
    "month_year": lambda m, t: _months(_int(m, "year"), _month(m), 1),
    "year_month": lambda m, t: _months(_int(m, "year"), _month(m), 1),
    "month": lambda m, t: _recent(_months(t.year, _month(m), 1, False), t),
    "month_this_year": lambda m, t: _months(t.year, _month(m), 1),
    "month_last_year": lambda m, t: _months(t.year - 1, _month(m), 1),
    "quarter_year": lambda m, t: _quarter(_number(m), _int(m, "year")),
    "year_quarter": lambda m, t: _quarter(_number(m), _int(m, "year")),
    "quarter": lambda m, t: _recent(_quarter(_number(m), t.year, False), t),
    "quarter_this_year": lambda m, t: _quarter(_number(m), t.year),
    "quarter_last_year": lambda m, t: _quarter(_number(m), t.year - 1),
    "half_year": lambda m, t: _months(_int(m, "year"), 6 * _number(m) - 5, 6),
    "half": lambda m, t: _recent(_months(t.year, 6 * _number(m) - 5, 6, False), t),
    "half_last_year": lambda m, t: _months(t.year - 1, 6 * _number(m) - 5, 6),
    "first_half_last_year": lambda m, t: _months(t.year - 1, 1, 6),
    "second_half_last_year": lambda m, t: _months(t.year - 1, 7, 6),
    "first_half_year": lambda m, t: _months(_int(m, "year"), 1, 6),
    "second_half_year": lambda m, t: _months(_int(m, "year"), 7, 6),
    "first_half_this_year": lambda m, t: _months(t.year, 1, 6),
    "second_half_this_year": lambda m, t: _months(t.year, 7, 6),
    "half_this_year": lambda m, t: _months(t.year, 6 * _number(m) - 5, 6),
    "first_half": lambda m, t: _recent(_months(t.year, 1, 6, False), t),
    "second_half": lambda m, t: _recent(_months(t.year, 7, 6, False), t),
    "days_month_year": lambda m, t: _days_of_month(m, t, _int(m, "year")),
    "days_month": lambda m, t: _recent(_days_of_month(m, t, None), t),
    "year": lambda m, t: _months(_int(m, "year"), 1, 12),
    "decade": lambda m, t: _decade(_int(m, "decade")),
    "week_of": lambda m, t: _week_of(m["date"].meaning),
    "week_year": lambda m, t: _week(_int(m, "week"), _int(m, "year")),
    "week": lambda m, t: _recent_week(_int(m, "week"), t),
    "weekend_last": lambda m, t: _weekend(t, over=True),
    "weekend_this": lambda m, t: _weekend(t, over=False),
    "season_year": lambda m, t: Days(*season(m["season"].meaning, _int(m, "year"))),
    "season_this": lambda m, t: Days(*this_season(m["season"].meaning, t)),
    "season_last": lambda m, t: Days(*last_season(m["season"].meaning, t)),
    "season_before": lambda m, t: Days(*last_season(m["season"].meaning, t, 1)),
    "season_last_year": lambda m, t: Days(*season(m["season"].meaning, t.year - 1)),
    "season": lambda m, t: Days(*begun_season(m["season"].meaning, t)),
    "feast_year": lambda m, t: Days(*feast(m["feast"].meaning, _int(m, "year"))),
    "feast_this": lambda m, t: Days(*feast(m["feast"].meaning, t.year)),
    "feast_last_year": lambda m, t: Days(*feast(m["feast"].meaning, t.year - 1)),
    "feast": lambda m, t: Days(*latest_feast(m["feast"].meaning, t)),
}


def dates(
    tokens: Sequence[Token], patterns: Sequence[Pattern], slots: Slots, today: date
) -> list[Span]:
    """Every named day or period; an impossible one (31 February) is not one."""
    found = [
        span
        for at, token in enumerate(tokens)
        if token.kind == "date" and (span := _iso(at, token))
    ]
    for pattern, at, match in matches(patterns, tokens, slots):
        if (days := _made(pattern.meaning, match, today)) and _is_time(match, days):
            found.append(Span(at, match.end, "date", days, 1.0, "pattern"))
    return found


def _is_time(match: Match, days: Days) -> bool:
    """A number alone is a year only near our time: 1950 points are none."""
    return len(match.slots) > 1 or days.first.year >= EARLIEST


def _made(meaning: str, match: Match, today: date) -> Days | None:
    try:
        return MAKERS[meaning](match, today)
    except ValueError:
        return None


def _iso(at: int, token: Token) -> Span | None:
    parts = [int(p) for p in token.norm.replace("/", "-").replace(".", "-").split("-")]
    try:
        if len(parts) == 2:
            return Span(at, at + 1, "date", _months(parts[0], parts[1], 1), 1.1, "pattern")
        year, month, day = parts if parts[0] > 31 else reversed(parts)
        return Span(
            at, at + 1, "date", Days(date(year, month, day), date(year, month, day)), 1.1, "pattern"
        )
    except ValueError:
        return None


def calendar_slots(
    tokens: Sequence[Token], count: Sequence[Span], ordinals: list[Span]
) -> dict[str, list[Span]]:
    """Numbers that can be a year, a week of it, or a day, a month or a quarter."""
    whole = [s for s in count if s.meaning == int(s.meaning)]
    years = [
        s
        for s in whole
        if 1900 <= s.meaning <= 2100 and len(tokens[s.start].norm) == 4 and s.size == 1
    ]
    small = [s for s in whole if 1 <= s.meaning <= 31 and tokens[s.start].kind != "word"]
    tens = [s for s in whole if s.meaning % 10 == 0 and _can_be_decade(s.meaning)]
    weeks = [s for s in whole if 1 <= s.meaning <= 53 and tokens[s.start].kind != "word"]
    named = {"year": years, "decade": tens, "week": weeks, "ordinal": ordinals}
    return named | {"int": small, "int2": small, "int3": small}


def _can_be_decade(number: float) -> bool:
    """The 90s, the 1990s."""
    return 0 <= number < 100 or EARLIEST <= number <= 2090


def add_months_names(lexicon: Lexicon, language: str) -> None:
    """Put the names of the months into the lexicon, wide and short, as CLDR has them."""
    for number, name in _month_names(language):
        lexicon.add(name, Entry("month", number, language), stems=False)


@cache
def _month_names(language: str) -> tuple[tuple[int, str], ...]:
    locale = Locale.parse(language)
    pairs = {
        (number, name.rstrip("."))
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale).items()
    }
    return tuple(
        sorted((n, name) for n, name in pairs if any(c.isalpha() and ord(c) < 0x3000 for c in name))
    )
