"""Short patterns with slots, as a language's data file writes them.

    [in|over|during] the last|past {n} {unit}

Words are matched by themselves or their stem, `a|b` is either, `[...]` may be missing, `_` joins
words of one alternative, and `{slot}` takes a span that was found before: a number, a unit, a date.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from agent.embedded.spans import Span
from agent.embedded.stems import stem
from agent.embedded.text import Token, keys

ELEMENT = re.compile(r"\[[^\]]*\]|\S+")
Slots = Mapping[
    str, Mapping[int, tuple[Span, ...]]
]  # slot name -> token index -> spans starting there


@dataclass(frozen=True)
class Element:
    optional: bool
    choices: tuple[tuple[str, ...], ...]  # each a sequence of words, or ("{slot}",)


@dataclass(frozen=True)
class Match:
    end: int
    slots: tuple[tuple[str, Span], ...]

    def __getitem__(self, name: str) -> Span:
        return next(span for slot, span in self.slots if slot == name)

    def all(self, name: str) -> list[Span]:
        return [span for slot, span in self.slots if slot == name]


@dataclass(frozen=True)
class Pattern:
    elements: tuple[Element, ...]
    meaning: str
    language: str

    def match(self, start: int, tokens: Sequence[Token], slots: Slots) -> Match | None:
        """The longest match that begins at token `start`."""
        found = self._matches(0, start, tokens, slots, ())
        return max(found, key=lambda m: m.end, default=None)

    def _matches(
        self,
        element: int,
        at: int,
        tokens: Sequence[Token],
        slots: Slots,
        taken: tuple[tuple[str, Span], ...],
    ) -> list[Match]:
        if element == len(self.elements):
            return [Match(at, taken)]
        here = self.elements[element]
        found = self._matches(element + 1, at, tokens, slots, taken) if here.optional else []
        for choice in here.choices:
            for end, slot in self._choice(choice, at, tokens, slots):
                found += self._matches(element + 1, end, tokens, slots, taken + slot)
        return found

    def _choice(
        self, choice: tuple[str, ...], at: int, tokens: Sequence[Token], slots: Slots
    ) -> list[tuple[int, tuple[tuple[str, Span], ...]]]:
        if choice[0].startswith("{"):
            name = choice[0][1:-1]
            return [(span.end, ((name, span),)) for span in slots.get(name, {}).get(at, ())]
        if at + len(choice) > len(tokens):
            return []
        fits = all(self._same(word, tokens[at + i]) for i, word in enumerate(choice))
        return [(at + len(choice), ())] if fits else []

    def _same(self, word: str, token: Token) -> bool:
        return word == token.norm or (
            token.kind == "word"
            and min(len(word), len(token.norm)) > 3
            and abs(len(word) - len(token.norm)) < 3
            and stem(word, self.language) == stem(token.norm, self.language)
        )

    @cached_property
    def beginnings(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words, themselves and by their stems, and the slots that a match can begin with."""
        words: set[str] = set()
        slots: set[str] = set()
        for element in self.elements:
            for choice in element.choices:
                if choice[0].startswith("{"):
                    slots.add(choice[0][1:-1])
                else:
                    words |= {choice[0], stem(choice[0], self.language)}
            if not element.optional:
                break
        return frozenset(words), frozenset(slots)


def matches(
    patterns: Sequence[Pattern], tokens: Sequence[Token], slots: Slots
) -> Iterator[tuple[Pattern, int, Match]]:
    """Each pattern's longest match at each place where it has one, pattern by pattern."""
    keys: dict[str, list[set[str]]] = {}
    for pattern in patterns:
        if pattern.language not in keys:
            keys[pattern.language] = [{t.norm, stem(t.norm, pattern.language)} for t in tokens]
        words, named = pattern.beginnings
        for at, own in enumerate(keys[pattern.language]):
            if words.isdisjoint(own) and not any(at in slots.get(name, ()) for name in named):
                continue
            if match := pattern.match(at, tokens, slots):
                yield pattern, at, match


def compile_pattern(text: str, meaning: str, language: str) -> Pattern:
    elements = []
    for raw in ELEMENT.findall(text):
        optional = raw.startswith("[")
        body = raw[1:-1] if optional else raw
        elements.append(Element(optional, tuple(_words(choice) for choice in body.split("|"))))
    return Pattern(tuple(elements), meaning, language)


def _words(choice: str) -> tuple[str, ...]:
    if choice.startswith("{"):
        return (choice,)
    return tuple(norm for norm, _ in keys(choice.replace("_", " ")))
