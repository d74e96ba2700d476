"""Messages that teach a word, take it back, or ask which were taught: no, by VIP I mean platinum.

Each is read whole, by the patterns of `crm/languages/<language>/learning.yaml`. What a word shall
mean is read like any request: a condition, a value, or a saved segment by its name.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from agent.embedded.saved import bare
from agent.embedded.shapes import Shape
from agent.embedded.text import normalise
from crm.catalog.vocabulary import load_yaml
from crm.languages.speak import HERE

LONGEST = 400  # characters
SLOT = re.compile(r"\{(\w+)\}")
Intent = Literal["learn", "forget", "list"]


@dataclass(frozen=True)
class Taught:
    """What a message wants done with a word; `meaning` as it was written."""

    intent: Intent
    word: str = ""
    meaning: str = ""


@dataclass(frozen=True)
class WordBook:
    """One language: its patterns by intent, what is no word, and how a meaning is said in a request."""

    patterns: tuple[tuple[Intent, Shape], ...]
    no_word: re.Pattern[str]
    it: frozenset[str]
    frames: tuple[str, ...]


def taught(text: str, languages: Iterable[str]) -> tuple[str, Taught] | None:
    """The language and what is taught, where the whole message fits a pattern."""
    if len(text) > LONGEST or text.rstrip().endswith(("?", "？")):
        return None
    norm, origin = normalise(text)
    end = len(norm.rstrip(" .!"))
    for language in languages:
        book = word_book(language)
        for intent, shape in book.patterns:
            match = shape.fullmatch(norm, len(norm) - len(norm.lstrip()), end)
            if match and (said := _said(match, origin, text, book, intent)):
                return language, said
    return None


def _said(
    match: re.Match[str], origin: list[int], text: str, book: WordBook, intent: Intent
) -> Taught | None:
    parts: dict[str, str] = {}
    for name in match.groupdict():
        first, last = match.span(name)
        if last > first >= 0:
            parts[name.rstrip("_")] = bare(text[origin[first] : origin[last - 1] + 1])
    word = parts.get("word", "")
    key = normalise(word)[0]
    if intent != "list" and (not word or book.no_word.match(key) or key in book.it):
        return None
    return Taught(intent, word, parts.get("meaning", ""))


def frames(meaning: str, language: str) -> Iterator[str]:
    """The meaning as a request: by itself, and as a part of one for customers."""
    yield meaning
    yield from (frame.replace("{meaning}", meaning) for frame in word_book(language).frames)


@cache
def word_book(language: str) -> WordBook:
    """The patterns of a language; made when the first message is read."""
    data = load_yaml(HERE / language / "learning.yaml")
    intents: tuple[Intent, ...] = ("learn", "forget", "list")
    return WordBook(
        tuple((intent, _shape(one, data)) for intent in intents for one in data[intent]),
        re.compile(normalise(data["no_word"])[0]),
        frozenset(normalise(word)[0] for word in data["it"]),
        tuple(data["frames"]),
    )


def _shape(pattern: str, data: Mapping[str, Any]) -> Shape:
    parts = {
        "no": f"(?:{normalise(data['no_'])[0]})",
        "word": "(?P<word>.{1,60}?)",
        "word_": "(?P<word_>.{1,60}?)",
        "meaning": "(?P<meaning>.+?)",
    }
    plain = normalise(SLOT.sub(lambda slot: f"<{slot[1]}>", pattern))[0]
    return Shape(re.sub(r"<(\w+)>", lambda slot: parts[slot[1]], plain))
