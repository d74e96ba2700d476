"""Choices among people: a random tenth, half A, champions, the second quartile, those most like VIPs,
so many at most, except those who.

The wordings are data, a file a language (`choosing.yaml`). What a wording covers is taken out of the
message, the rest is read as ever, and the choice is put to what it means. A message in which
anything does not fit is left to be read as ever as a whole.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from pydantic import ValidationError

from agent.embedded.focus import Focus
from agent.embedded.narrowing import narrowed, ranked, who_of, with_people
from agent.embedded.requests import MakeSegment, Request, RunReport
from agent.embedded.shapes import Shape
from agent.embedded.text import normalise
from agent.embedded.understood import Read, Reading
from agent.parts import models
from crm.languages.amounts import percent
from crm.languages.speak import HERE, LANGUAGES
from crm.languages.words_files import words_file
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.lookalike import Lookalike
from crm.segments.conditions.rfm import Rfm
from crm.segments.conditions.sample import Sample
from crm.segments.conditions.top import Top
from crm.segments.definition import Condition
from crm.segments.limit import Limit

NUMBERS = {
    "{n}": r"(?P<count>\d[\d.,' ]*\d|\d)",
    "{p}": rf"(?P<percent>\d+(?:[.,]\d+)?) ?(?:{'|'.join(percent())})",
}
PARTS_OF = ("sample", "split", "limit")
RANKED = (Top, Sample, Lookalike)
Understand = Callable[[str, Focus], Reading]
FieldCalled = Callable[[str, str], str | None]


@dataclass(frozen=True)
class Wording:
    """A way to say a choice of a kind; `fixed` is what it says without naming it."""

    kind: str
    said: Shape
    fixed: dict[str, Any]


@dataclass(frozen=True)
class Words:
    """A language's wordings; words for customers, for those spoken of, words that say no more."""

    wordings: tuple[Wording, ...]
    people: str
    share: str
    them: re.Pattern[str]
    little: re.Pattern[str]


@dataclass(frozen=True)
class Choice:
    """A wording found in a message, with the numbers and names in it."""

    kind: str
    start: int
    end: int
    told: dict[str, Any]


@cache
def words(language: str) -> Words:
    data = words_file(language, "choosing")
    edge = "" if language == "zh" else r"(?<!\w)"
    close = "" if language == "zh" else r"(?!\w)"
    made = []
    for kind, wordings in data["choices"].items():
        for wording in wordings:
            given = {"say": wording} if isinstance(wording, str) else dict(wording)
            said = given.pop("say")
            for slot, pattern in NUMBERS.items():
                said = said.replace(slot, pattern)
            made.append(Wording(kind, Shape(f"{edge}(?:{said}){close}"), given))
    little = re.compile(rf"(?:(?:{data['little']}|{data['people']})\W*)*", re.IGNORECASE)
    return Words(
        tuple(made),
        data["noun"],
        data["share"],
        re.compile(f"{edge}(?:{data['them']}){close}"),
        little,
    )


def choosing(
    text: str, focus: Focus, understand: Understand, field: FieldCalled, taught: Sequence[str] = ()
) -> Reading | None:
    """The message as a request, when a choice is said in it and the rest of it is understood.

    A class that is called by one of the `taught` words is none: the word means what was taught.
    """
    for language in dict.fromkeys((focus.language, *LANGUAGES)):
        if not (HERE / language / "choosing.yaml").exists():
            continue
        found = [c for c in _found(text, language) if not _is_taught(text, c, taught)]
        if not found:
            continue
        turn = _Turn(text, language, replace(focus, language=language), understand, field)
        try:
            request = turn.request(found)
        except ValidationError:  # quartile 9 of 4
            request = None
        if request is not None:
            told = tuple(Read(text[c.start : c.end], f"choice: {c.kind}", "pattern") for c in found)
            return Reading(language, request, told)
    return None


def _is_taught(text: str, choice: Choice, taught: Sequence[str]) -> bool:
    """Champions, where champion was taught: the word, or one that it is an inflected form of."""
    said = normalise(text[choice.start : choice.end])[0]
    names = (normalise(word)[0] for word in taught)
    return choice.kind == "rfm" and any(name in said or said in name for name in names)


def _found(text: str, language: str) -> list[Choice]:
    """The choices said, left to right, the longer one where two overlap."""
    norm, origin = normalise(text)
    origin.append(len(text))
    found = [
        Choice(w.kind, origin[m.start()], origin[m.end()], {**w.fixed, **_named(m)})
        for w in words(language).wordings
        for m in w.said.finditer(norm)
    ]
    found.sort(key=lambda choice: choice.start - choice.end)
    kept: list[Choice] = []
    for choice in found:
        if all(choice.end <= other.start or other.end <= choice.start for other in kept):
            kept.append(choice)
    return sorted(kept, key=lambda choice: choice.start)


def _named(match: re.Match[str]) -> dict[str, Any]:
    told: dict[str, Any] = {k: v for k, v in match.groupdict().items() if v is not None}
    for name in ("count", "part", "parts"):
        if name in told:
            told[name] = int(re.sub(r"\D", "", told[name]))
    if "percent" in told:
        told["percent"] = float(told["percent"].replace(",", "."))
    return told


def _is_of(request: Request | None, found: Sequence[Choice]) -> bool:
    """Whether it is a report that the choices can narrow: a number of people, any number of a class."""
    of_class = all(choice.kind == "rfm" for choice in found)
    return isinstance(request, RunReport) and (
        of_class or request.report.measures == ("customers",)
    )


class _Turn:
    """One message with its choices."""

    def __init__(
        self, text: str, language: str, focus: Focus, understand: Understand, field: FieldCalled
    ) -> None:
        self.text, self.language, self.focus = text, language, focus
        self.words, self.understand, self.field = words(language), understand, field

    def request(self, found: list[Choice]) -> Request | None:
        """What the message asks for; None when it is better read as ever."""
        text, excluded = self._cut(found)
        if excluded is None:
            return None
        likes = [c for c in found if c.kind == "lookalike"]
        made = self._lookalike(likes[0]) if likes else self._base(text, found)
        if made is None:
            return None
        for choice in found:
            chosen = self._chosen(made, choice)
            if chosen is None:
                return None
            made = chosen
        if not excluded:
            return made
        return self._without(made, excluded, only=all(c.kind == "except" for c in found))

    def _cut(self, found: list[Choice]) -> tuple[str, tuple[Condition, ...] | None]:
        """The message without what the choices cover, and whom it leaves out; None where that is unclear."""
        out, at, end = "", 0, len(self.text)
        excluded: list[Condition] = []
        for index, choice in enumerate(found):
            out += self.text[at : choice.start] + self._stand_in(choice)
            at = choice.end
            if choice.kind == "except":
                following = found[index + 1].start if index + 1 < len(found) else end
                said = (
                    choice.told.get("who") or self.words.people + self.text[choice.end : following]
                )
                those = self._people(said.strip(" ,"), replace(self.focus, last=None))
                if those is None:
                    return out, None
                excluded.append(those)
                at = at if "who" in choice.told else following
        return out + self.text[at:], tuple(excluded)

    def _stand_in(self, choice: Choice) -> str:
        """What is read in the place of a choice: customers; a share, for one that is ranked."""
        if choice.kind == "quantile":
            return f" {self.words.share} "
        return f" {self.words.people} " if choice.kind == "rfm" else " "

    def _lookalike(self, choice: Choice) -> Request | None:
        said = choice.told.get("seed") or self.text[choice.end :]
        seed = self._people(said, replace(self.focus, last=None))
        if seed is None and self.words.them.search(normalise(said)[0]):
            seed = self.focus.people
        if seed is None:
            return None
        return MakeSegment(Lookalike(of=seed, count=choice.told["count"]))

    def _base(self, text: str, found: list[Choice]) -> Request | None:
        """What the rest of the message asks for."""
        norm = normalise(text)[0]
        # The A half, a random tenth: of those who are spoken of, where there are any.
        goes_on = self.focus.last == "segment" and any(c.kind in PARTS_OF for c in found)
        told_of = any("them" in c.told for c in found) or self.words.them.search(norm) or goes_on
        bare = self.words.them.sub(" ", norm).strip(" ,.;:!?")
        if self.words.little.fullmatch(bare):
            if told_of and self.focus.limit is not None and self.focus.people is not None:
                return MakeSegment(self.focus.people)  # a half of those whom the limit keeps
            if told_of and self.focus.segment is not None:
                splits = any(c.kind == "split" for c in found)
                return MakeSegment(self.focus.segment, edits=not splits, exclude=self.focus.exclude, limit=self.focus.limit)  # fmt: skip
            return None if told_of else MakeSegment(Everyone())
        request = self.understand(text, self.focus).single
        return request if isinstance(request, MakeSegment) or _is_of(request, found) else None

    def _people(self, text: str, focus: Focus) -> Condition | None:
        request = self.understand(text, focus).request
        return request.where if isinstance(request, MakeSegment) else None

    def _chosen(self, made: Request, choice: Choice) -> Request | None:
        """The request with one choice put to it."""
        told = {k: v for k, v in choice.told.items() if k != "them"}
        match choice.kind:
            case "except" | "lookalike":
                return made
            case "limit":
                limit = Limit.model_validate(told)
                return replace(made, limit=limit) if isinstance(made, MakeSegment) else None
            case "per" | "quantile":
                if choice.kind == "per":
                    field = self.field(told["field"], self.language)
                    if field is None:
                        return None
                    told = {"per": field}
                return ranked(made, told)
            case "rfm":
                return narrowed(made, Rfm(classes=(told["class"],)))
            case "sample" if "count" in told:
                among = who_of(made)
                drawn = Sample(count=told["count"], among=None if among == Everyone() else among)
                return with_people(made, drawn)
        return narrowed(made, Sample.model_validate(told))

    def _without(self, made: Request, those: tuple[Condition, ...], only: bool) -> Request | None:
        """Exclusions that bind last matter to ranks and limits; else they are conditions like others."""
        if not isinstance(made, MakeSegment):
            return None
        ranked = made.limit is not None or any(isinstance(m, RANKED) for m in models(made.where))
        if only and not ranked:
            return None
        return replace(made, exclude=(*made.exclude, *those))
