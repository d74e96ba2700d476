"""Reading what a word shall mean, and what would change with it: the request as it is read now, and then."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from agent.embedded.annotate import Annotated, annotate
from agent.embedded.focus import Focus
from agent.embedded.learning import Taught, frames
from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.requests import (
    Ask,
    Forget,
    Learn,
    MakeSegment,
    Request,
    RunReport,
    ShowWords,
    Write,
)
from agent.embedded.saved import SavedNames, bare
from agent.embedded.text import normalise
from agent.embedded.understood import Reading
from agent.embedded.vocabulary import own_entry
from agent.embedded.wording import question
from crm.catalog.model import BusinessWord
from crm.languages.speak import LANGUAGES
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.in_segment import InSegment
from crm.segments.definition import Condition, Segment
from crm.terms.clock import Clock
from crm.words.rules import refusal

if TYPE_CHECKING:
    from agent.embedded.dialogue import Reader

SILENT = ("filler", "particle", "table")


def own_words(said: Annotated, lexicon: Lexicon) -> tuple[str, ...]:
    """The taught words that a sentence was read by, as they were written."""
    if lexicon.own is None:
        return ()
    taught = {(s.start, s.end) for s in lexicon.own.find(said.tokens, LANGUAGES)}
    return tuple(said.written(span) for span in said.spans if (span.start, span.end) in taught)


@dataclass(frozen=True)
class Teaching:
    """One message about words, with what is needed to read what it says."""

    reader: "Reader"
    names: SavedNames
    clock: Clock
    focus: Focus

    def reading(self, language: str, told: Taught) -> Reading:
        return Reading(language, self._request(language, told))

    def _request(self, language: str, told: Taught) -> Request:
        if told.intent == "list":
            return ShowWords()
        if told.intent == "forget":
            return Forget(told.word)
        if refusal(told.word):
            return Learn(told.word, {})  # which says why
        means = self._value(told.meaning, language) or self._people(told.meaning, language)
        if isinstance(means, Ask):
            return means
        return self._learn(told.word, means, language)

    def _value(self, meaning: str, language: str) -> dict[str, Any] | None:
        """A value alone, or a saved segment by its name."""
        if id := self.names.id_of(meaning):
            return InSegment(segment=id).model_dump(mode="json")
        said = annotate(bare(meaning), self.reader.lexicon, self.clock.today, language)
        named = [span for span in said.spans if span.kind not in SILENT]
        if len(named) != 1 or named[0].kind != "value" or said.uncovered():
            return None
        field, value = map(str, named[0].meaning)
        if field.startswith("customers."):
            return Attribute(field=field, op="is", values=(value,)).model_dump(mode="json")
        return {"kind": "value", "field": field, "value": value}

    def _people(self, meaning: str, language: str) -> dict[str, Any] | Ask:
        """Any condition that a request can say; what could not be read is asked about."""
        condition = self._condition(meaning, self.reader, language)
        if condition is not None:
            return condition.model_dump(mode="json")
        first = self._read(self.reader, meaning, language)
        why = question(first, language)[0] if isinstance(first, Ask) else ""
        return Ask("learning-unclear", {"meaning": meaning, "why": why})

    def _condition(self, words: str, reader: "Reader", language: str) -> Condition | None:
        """The people of the words by themselves, or as a part of a request for customers."""
        for request in frames(words, language):
            found = self._read(reader, request, language)
            if isinstance(found, MakeSegment) and not found.edits and found.limit is None:
                return Segment(where=found.where, exclude=found.exclude).unlimited
        return None

    def _read(self, reader: "Reader", text: str, language: str) -> Request:
        return reader.one(text, self.clock, Focus(language=language)).single

    def _learn(self, word: str, means: dict[str, Any], language: str) -> Learn | Ask:
        """With an example: the last request that said the word, else the word alone.

        A word that would be read otherwise all the same cannot be taught.
        """
        then = self.reader.knowing([BusinessWord((word,), means)])
        alone = self._condition(word, then, language)
        if alone is None or (means["kind"] != "value" and alone.model_dump(mode="json") != means):
            return Ask("learning-fixed", {"word": word})
        so_far = self._condition(word, self.reader, language)
        for asked in self.focus.asked:
            if _key(word) in _key(asked):
                readers = (self.reader, then)
                before, after = (_people(self._read(r, asked, language)) for r in readers)
                if after is not None and before not in (None, after):
                    return Learn(word, means, so_far, asked, before, after)
        return Learn(word, means, so_far, "", so_far, alone)


def _people(request: Request) -> Condition | None:
    if isinstance(request, RunReport):
        return request.report.who
    if isinstance(request, MakeSegment):
        return Segment(where=request.where, exclude=request.exclude).unlimited
    return request.where if isinstance(request, Write) else None


def _key(text: str) -> str:
    return normalise(text)[0]


def entries(words: Sequence[BusinessWord]) -> list[tuple[str, Entry]]:
    """The words as a lexicon takes them."""
    return [(said, own_entry(word)) for word in words for said in word.say]
