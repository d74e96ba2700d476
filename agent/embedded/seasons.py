"""Seasons and feast days as days: last winter, Black Friday 2025, le printemps dernier, 去年双十一.

A season is three whole months, so that one winter is of two years and called by the first. A feast
without a year is the latest that has begun, as a month is.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.lunar import DRAGON_BOAT, MID_AUTUMN, NEW_YEAR, QIXI
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file
from crm.terms.window import add_months

FIRST_MONTHS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
# A day that is called by a number: what stands beside a number that is none.
CALLED_BY_NUMBER = "mid_year_sale"
COUNTING = ("count_unit", "compare_before", "compare_after", "field", "rank", "number_word")
MAILS = ("email", "campaign", "campaigns", "sms", "push")
OF_MAILS = ("value", "filler")  # a promotional mail
Stretch = tuple[date, date]


@cache
def words_of(language: str) -> Mapping[str, Any]:
    """What a language's `seasons.yaml` says."""
    found: Mapping[str, Any] = words_file(language, "seasons")
    return found


def add_seasons(lexicon: Lexicon) -> None:
    """Put the names of seasons and feasts of all languages into the lexicon."""
    for language in LANGUAGES:
        for section, kind in (("seasons", "season"), ("feasts", "feast")):
            for meaning, names in words_of(language)[section].items():
                for name in names:
                    lexicon.add(name, Entry(kind, meaning, language), stems=False)


def of_time(feasts: Sequence[Span], found: Sequence[Span], tokens: Sequence[Token]) -> list[Span]:
    """The feasts that are days: the Black Friday mail is called so, and was sent on any day."""
    mails = [s for s in found if s.meaning in MAILS]
    begins, ends = {s.start for s in mails}, {s.end for s in mails}
    begins |= {s.start for s in found if s.end in begins and s.of_kind(*OF_MAILS)}
    return [
        s
        for s in feasts
        if not ({s.end, s.end + 1} & begins or _owner(s.start, tokens) in ends)
        and not _is_amount(s, found)
    ]


def _is_amount(feast: Span, found: Sequence[Span]) -> bool:
    """618 yuan, over 618: no day, although 618 alone is one."""
    if feast.meaning != CALLED_BY_NUMBER or feast.size > 1:
        return False
    near = (s for s in found if s.end == feast.start or s.start == feast.end)
    return any(s.kind in COUNTING for s in near)


def _owner(at: int, tokens: Sequence[Token]) -> int:
    """Where what the feast belongs to ends: mail du Black Friday."""
    small = {word for language in LANGUAGES for word in words_of(language)["belongs"]}
    return at - 1 if at and tokens[at - 1].norm in small else at


def season(name: str, year: int) -> Stretch:
    """The three months of a season that begins in that year."""
    first = date(year, FIRST_MONTHS[name], 1)
    return first, add_months(first, 3) - timedelta(days=1)


def last_season(name: str, today: date, back: int = 0) -> Stretch:
    """The latest one that is over, or the one `back` years before it."""
    over = season(name, today.year)[1] < today
    ended = today.year if over else today.year - 1
    ended -= 0 if season(name, ended)[1] < today else 1
    return season(name, ended - back)


def this_season(name: str, today: date) -> Stretch:
    """The one of this year; a winter is the latest that has begun."""
    year = today.year
    return season(name, year if name != "winter" or today.month == 12 else year - 1)


def begun_season(name: str, today: date) -> Stretch:
    """The latest one that has begun."""
    this = season(name, today.year)
    return this if this[0] <= today else season(name, today.year - 1)


def feast(name: str, year: int) -> Stretch:
    """The days of a feast in that year."""
    return FEASTS[name](year)


def latest_feast(name: str, today: date) -> Stretch:
    """The latest one that has begun."""
    this = feast(name, today.year)
    return this if this[0] <= today else feast(name, today.year - 1)


def _on(month: int, first: int, last: int | None = None) -> Callable[[int], Stretch]:
    return lambda year: (date(year, month, first), date(year, month, last or first))


def _from_thanksgiving(first: int, last: int) -> Callable[[int], Stretch]:
    """So many days after the fourth Thursday of November."""

    def days(year: int) -> Stretch:
        november = date(year, 11, 1)
        thursday = november + timedelta(days=(3 - november.weekday()) % 7 + 21)
        return thursday + timedelta(days=first), thursday + timedelta(days=last)

    return days


def _by_moon(dates: Mapping[int, date], first: int = 0, last: int = 0) -> Callable[[int], Stretch]:
    """So many days around a day of the Chinese calendar. Raises ValueError for a year beyond its table."""

    def days(year: int) -> Stretch:
        if year not in dates:
            raise ValueError(f"no day of the Chinese calendar is known for {year}")
        return dates[year] + timedelta(days=first), dates[year] + timedelta(days=last)

    return days


def _easter(year: int) -> Stretch:
    """Good Friday to Easter Monday, by the Gregorian computus of Meeus."""
    century, of_century = divmod(year, 100)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - century // 4 - moon + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    sunday = date(year, month, day + 1)
    return sunday - timedelta(days=2), sunday + timedelta(days=1)


FEASTS: Mapping[str, Callable[[int], Stretch]] = {
    "thanksgiving": _from_thanksgiving(0, 0),
    "black_friday": _from_thanksgiving(1, 1),
    "cyber_monday": _from_thanksgiving(4, 4),
    "black_friday_weekend": _from_thanksgiving(1, 4),
    "singles_day": _on(11, 11),
    "christmas": _on(12, 24, 26),
    "christmas_eve": _on(12, 24),
    "new_years_eve": _on(12, 31),
    "valentines_day": _on(2, 14),
    "easter": _easter,
    "halloween": _on(10, 31),
    "mid_year_sale": _on(6, 18),
    "labour_day": _on(5, 1),
    "double_twelve": _on(12, 12),
    "womens_day": _on(3, 8),
    "childrens_day": _on(6, 1),
    "china_national_day": _on(10, 1, 7),
    "new_years_day": _on(1, 1),
    "spring_festival": _by_moon(NEW_YEAR, -1, 6),
    "dragon_boat": _by_moon(DRAGON_BOAT),
    "qixi": _by_moon(QIXI),
    "mid_autumn": _by_moon(MID_AUTUMN),
}
