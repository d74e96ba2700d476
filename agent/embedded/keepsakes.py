"""Messages about saved segments themselves: rename it, which is the biggest, who made this one.

Each is read whole, by the patterns of `crm/languages/<language>/library.yaml`: a message that holds
anything more is no such message, and is left to the reading of people and numbers.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast, get_args

from agent.embedded.requests import (
    AboutSegment,
    Keep,
    ListSegments,
    Request,
    ShowCatalog,
    Undo,
)  # fmt: skip
from agent.embedded.saved import SavedNames, bare
from agent.embedded.shapes import Shape
from agent.embedded.text import CJK, normalise
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file
from crm.segments.wanted import Action, Asked, Order, Wanted

LONGEST = 300  # characters
SLOT = re.compile(r"\{(\w+)\}")
FREE = {
    "version": r"(\d{1,6})",
    "percent": r"(\d+(?:[.,]\d+)?)\s*(?:%|percent|prozent|pour cent|por ciento)?",
    "time": r"(\d{1,2}(?:[:h.点]\d{0,2})?)",
}
EVERY = ("hourly", "daily", "weekly")
NUMBER = re.compile(r"(\d+)\s*(\D+)$")


@dataclass(frozen=True)
class Pattern:
    """One way to say one thing: `section` and `intent` of the language's file."""

    section: str
    intent: str
    shape: Shape


@dataclass(frozen=True)
class Book:
    """One language: its patterns, and its words for periods and for the segment spoken of."""

    language: str
    patterns: tuple[Pattern, ...]
    periods: Mapping[str, int]
    units: Mapping[str, int]
    it: re.Pattern[str]
    segment: re.Pattern[str]
    polite: re.Pattern[str]
    farewell: re.Pattern[str]

    def days(self, said: str) -> int | None:
        """How many days back a period reaches: yesterday, 3 weeks ago. None for other words."""
        text = said.strip()
        if text in self.periods:
            return self.periods[text]
        found = NUMBER.search(text)
        unit = next((u for u in self._words(found[2]) if u in self.units), None) if found else None
        return int(found[1]) * self.units[unit] if found and unit else None

    def _words(self, text: str) -> list[str]:
        return [text.strip(), *text.split(), *([text[:1]] if self.language == "zh" else [])]


def library(text: str, languages: Iterable[str], names: SavedNames) -> tuple[str, Request] | None:
    """The language and the request, when the message is about saved segments; None for any other."""
    if len(text) > LONGEST:
        return None
    norm, origin = normalise(text)
    for language in dict.fromkeys(languages):
        for found in _requests(book(language), norm, origin, text, names):
            return language, found
    return None


def shows_nothing(asked: Request, last: str | None) -> bool:
    """Explain it, where it is no segment that is spoken of."""
    shown = isinstance(asked, AboutSegment) and asked.what == "shown" and asked.segment is None
    return shown and last != "segment"


def tongues(text: str, spoken: str) -> tuple[str, ...]:
    """The languages that a message may be in, the one spoken first."""
    chinese = CJK.search(text) is not None
    return tuple(dict.fromkeys((spoken, *(la for la in LANGUAGES if la != "zh" or chinese))))


def _requests(
    book: Book, norm: str, origin: Sequence[int], text: str, names: SavedNames
) -> Iterator[Request]:
    ends = book.farewell.search(norm)
    end = ends.start() if ends else len(norm)
    for start, pattern in itertools.product(_starts(book, norm), book.patterns):
        match = pattern.shape.fullmatch(norm, start, end)
        if match is None:
            continue
        said = _said(match, origin, text)
        request = _request(pattern, said, book, names)
        if request is not None:
            yield request


def _starts(book: Book, norm: str) -> list[int]:
    """Where the message may begin: at its first word, and behind each polite one."""
    starts = [len(norm) - len(norm.lstrip(" ?!"))]
    while (polite := book.polite.match(norm, starts[-1])) and polite.end() < len(norm):
        starts.append(polite.end())
    return starts


def _said(match: re.Match[str], origin: Sequence[int], text: str) -> dict[str, str]:
    """What stands in the slots, as it was written."""
    said: dict[str, str] = {}
    for name, value in match.groupdict().items():
        if value:
            first, last = match.span(name)
            written = text[origin[first] : origin[last - 1] + 1]
            said.setdefault(name.rstrip("0123456789"), written)
    return said


def _request(
    pattern: Pattern, said: dict[str, str], book: Book, names: SavedNames
) -> Request | None:
    known, segment = _segment(pattern, said, book, names)
    if not known:
        return None
    days = book.days(normalise(said["period"])[0]) if "period" in said else None
    if "period" in said and days is None:
        return None
    if pattern.section == "keep":
        return _keep(pattern.intent, segment, said)
    if pattern.section == "list_of":
        return ListSegments(_wanted(pattern.intent, said, days))
    if pattern.section == "fields":
        return ShowCatalog(about=bare(said["topic"]))
    return AboutSegment(cast(Asked, pattern.intent), segment, days or 1)


def _segment(
    pattern: Pattern, said: dict[str, str], book: Book, names: SavedNames
) -> tuple[bool, str | None]:
    """Whether the words for a segment mean one, and its id; None for the one spoken of.

    Words that mean none are no segment at all, unless they were quoted: then the name is wrong,
    and that is said. What is to be restored is not among the names.
    """
    written = said.get("s") or said.get("named")
    if written is None:
        return True, None
    norm = normalise(written)[0].strip()
    if book.it.fullmatch(norm):
        return "named" not in said, None
    without = book.segment.sub("", norm).strip()
    found = names.id_of(written) or names.id_of(without)
    if found or pattern.intent == "restore":
        return True, found or bare(written)
    quoted = without != bare(without) or norm != bare(norm)
    return quoted, bare(without) if quoted else None


def _keep(intent: str, segment: str | None, said: dict[str, str]) -> Request:
    value = said.get("name") or said.get("value") or said.get("version")
    if intent == "undo" and segment is None:
        return Undo()
    if intent in EVERY:
        at = f" {_time(said['time'])}" if "time" in said else ""
        return Keep("plan", segment, f"{intent}{at}")
    if intent == "notice":
        return Keep("plan", segment, f"{said['percent'].replace(',', '.')}%")
    if intent == "out":
        return Keep("move", segment, "")
    return Keep(cast(Action, intent), segment, bare(value) if value else None)


def _time(said: str) -> str:
    hour, _, minute = re.sub(r"[h.点]", ":", said).partition(":")
    return f"{int(hour):02}:{minute or '00':0>2}"


def _wanted(intent: str, said: dict[str, str], days: int | None) -> Wanted:
    told: dict[str, Any] = {n: bare(said[n]) for n in ("tag", "folder", "by", "words") if n in said}
    if intent in get_args(Order):
        told["order"] = intent
    if days:
        told["days"] = days
    return Wanted(**told, archived=intent == "archived")


@cache
def book(language: str) -> Book:
    """The patterns of a language; made when the first message is read."""
    data = words_file(language, "library")
    shape = _Shapes(data, language)
    segment, please = shape.expanded(data["segment"]), shape.expanded(data["please"])
    sections = {
        **{name: data[name] for name in ("list_of", "about")},
        "fields": {"fields": data["fields"]},
    }
    keep = sorted(data["keep"].items(), key=lambda one: one[0] == "restore")  # it takes any name
    sections["keep"] = dict(keep)
    return Book(
        language,
        tuple(
            Pattern(section, intent, Shape(shape.expanded(one)))
            for section, intents in sections.items()
            for intent, many in intents.items()
            for one in many
        ),
        {normalise(str(k))[0]: int(v) for k, v in data["periods"].items()},
        {normalise(str(k))[0]: int(v) for k, v in data["units"].items()},
        re.compile(shape.expanded(data["it"])),
        re.compile(rf"^(?:{segment})\s*(?=\S)|(?<=\S)\s*(?:{segment})$"),
        re.compile(rf"(?:{please})(?:[,:]\s*|{shape.space})"),
        re.compile(rf"(?:,?\s*(?:{please}))?[\s.!?]*$"),
    )


class _Shapes:
    """Turns the file's notation into regular expressions over normalised text."""

    def __init__(self, data: Mapping[str, Any], language: str) -> None:
        self.data, self.space = data, r"\s*" if language == "zh" else r"\s+"
        self.period = self.periods()

    def periods(self) -> str:
        """A period that is known, or a number of days, weeks, months or years with words about it."""
        known = "|".join(re.escape(normalise(str(k))[0]) for k in self.data["periods"])
        units = "|".join(sorted((normalise(str(u))[0] for u in self.data["units"]), key=len)[::-1])
        about = r"[^\W\d]{0,12}" if self.space == r"\s*" else r"(?:[^\W\d]+\s+){0,4}"
        behind = "[前内来]?" if self.space == r"\s*" else r"(?:\s+[^\W\d]+)?"
        return rf"({known}|{about}\d+\s*(?:{units}){behind})"

    def expanded(self, text: str) -> str:
        plain = normalise(text)[0].replace("(", "(?:")
        spaced = plain.replace(" ?", r"\s*").replace(" ", self.space)
        numbers: dict[str, int] = {}
        return SLOT.sub(lambda slot: self._slot(slot[1], numbers), spaced)

    def _slot(self, name: str, numbers: dict[str, int]) -> str:
        if name in ("list", "it"):
            return f"(?:{self.expanded(self.data[name])})"
        numbers[name] = numbers.get(name, -1) + 1
        shape = self.period if name == "period" else FREE.get(name, "(.+?)")
        return shape.replace("(", f"(?P<{name}{numbers[name]}>", 1)
