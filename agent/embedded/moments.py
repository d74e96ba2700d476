"""First times, one order, different days, weekdays and hours: their words, and the hours in a text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file
from crm.terms.during import WEEKDAYS, WEEKEND, WORKDAYS

DAYS = {"weekend": WEEKEND, "workdays": WORKDAYS} | {day: (day,) for day in WEEKDAYS}
DAY_PARTS = {"morning": (6, 12), "afternoon": (12, 18), "evening": (18, 24)}


@cache
def words_of(language: str) -> Mapping[str, Any]:
    """What a language's `moments.yaml` says."""
    found: Mapping[str, Any] = words_file(language, "moments")
    return found


def add_moments(lexicon: Lexicon) -> None:
    """Put the words of all languages into the lexicon."""
    for language in LANGUAGES:
        data = words_of(language)
        _add(lexicon, data["said"], "moment", language)
        _add(lexicon, data["also"], "moment", language, weight=0.97)  # mostly something else
        days_apart = {"different_days": data["different_days"]}
        _add(lexicon, days_apart, "count_unit", language, weight=1.3)  # not the last 5 days
        _add_different(lexicon, data["different"], language)
        kinds = {
            "next_order": "object", "due": "term", "overdue": "term",
            "suppressed": "term", "first_order_anniversary": "term",
        }  # fmt: skip
        for name, kind in kinds.items():
            _add(lexicon, {name: data[name]}, kind, language)
        days = {DAYS[name]: words for name, words in data["weekdays"].items()}
        _add(lexicon, days, "weekdays", language)
        parts = {DAY_PARTS[name]: words for name, words in data["day_parts"].items()}
        _add(lexicon, parts, "hours", language)


def _add_different(lexicon: Lexicon, words: Mapping[str, Sequence[str]], language: str) -> None:
    """So many different products, categories or brands, or different goods of a name."""
    apart = {f"different_{things}": named for things, named in words.items() if things != "things"}
    _add(lexicon, apart, "count_unit", language, weight=1.3)
    _add(lexicon, {"different": words["things"]}, "moment", language, weight=1.3)


def _add(
    lexicon: Lexicon,
    words: Mapping[Any, Sequence[str]],
    kind: str,
    language: str,
    weight: float = 1.03,
) -> None:
    for meaning, many in words.items():
        for word in many:
            lexicon.add(str(word), Entry(kind, meaning, language, weight), stems=False)


def hours(text: str, tokens: Sequence[Token], languages: Sequence[str]) -> Iterator[Span]:
    """Stretches of the day: between 6 pm and midnight, von 18 bis 24 Uhr, entre 18 h et minuit."""
    for language in languages:
        for found in _stretch(language).finditer(text.lower()):
            stretch = _hours(found.groupdict(), words_of(language)["clock"])
            inside = [i for i, t in enumerate(tokens) if found.start() <= t.start < found.end()]
            if stretch and inside:
                yield Span(inside[0], inside[-1] + 1, "hours", stretch, 1.4, "pattern")


@cache
def _stretch(language: str) -> re.Pattern[str]:
    clock = words_of(language)["clock"]
    named = {name: _any(clock[name]) for name in clock}
    apart = r"\s*" if language == "zh" else r"\s+"

    def time(end: str) -> str:
        half = f"{named['morning']}|{named['afternoon']}"
        number = rf"(?P<before{end}>{half})?\s*(?P<hour{end}>\d{{1,2}})(?P<minutes{end}>:00)?\s*(?P<word{end}>{named['hour']})?\s*(?P<after{end}>{half})?"
        return rf"(?:(?P<name{end}>{named['midnight']}|{named['noon']})|{number})"

    start = rf"(?<!\w)(?:{named['from']}){apart}" if language != "zh" else rf"(?:{named['from']})"
    joint = rf"\s*(?:{named['to']})\s*"
    return re.compile(start + time("1") + joint + time("2") + r"(?![\w:.]*\d)")


def _any(words: Sequence[str]) -> str:
    """Any of the words, the longest first; nothing at all where there is none."""
    written = sorted((re.escape(str(word)) for word in words), key=len, reverse=True)
    return "|".join(written) or "(?!)"


def _hours(found: Mapping[str, str | None], clock: Mapping[str, Any]) -> tuple[int, int] | None:
    """From which hour to before which; None where nothing says that these are hours."""
    marks = ("name", "minutes", "word", "before", "after")
    if not any(found[f"{mark}{end}"] for mark in marks for end in "12"):
        return None
    half = found["before2"] or found["after2"]
    first = _hour(found, "1", clock, half if found["hour2"] else None)
    last = _hour(found, "2", clock, found["before1"]) or 24
    fine = 0 <= first < 24 and 0 < last <= 24 and first != last
    return (first, last) if fine else None


def _hour(
    found: Mapping[str, str | None], end: str, clock: Mapping[str, Any], other: str | None
) -> int:
    """The hour of one end; a half of the day that was said at the other end counts for both."""
    if name := found[f"name{end}"]:
        return 12 if name in clock["noon"] else 0
    hour, half = (
        int(found[f"hour{end}"] or 0),
        found[f"before{end}"] or found[f"after{end}"] or other,
    )
    if half in clock["afternoon"] and hour < 12:
        return hour + 12
    return 0 if half in clock["morning"] and hour == 12 else hour
