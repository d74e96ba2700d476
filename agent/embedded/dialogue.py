"""A message in its conversation: what it asks for, as one request, or what must be asked back.

`read` is the whole embedded understanding: annotate, decide the act, compose, apply to the last
definition, and account for every word. It never guesses past a word that it could not place.
A definition in Rapport's own words is read by its phrasebook before all that.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from agent.embedded.account import phrases, reading_notes
from agent.embedded.acts import signs
from agent.embedded.analysing import analysing
from agent.embedded.annotate import Annotated, annotate
from agent.embedded.choosing import choosing
from agent.embedded.focus import Focus
from agent.embedded.following import Following
from agent.embedded.lexicon import Lexicon
from agent.embedded.library import library, tongues
from agent.embedded.looking import Names, look_up
from agent.embedded.phrasebook.book import Phrasebook
from agent.embedded.requests import (
    Ask,
    MakeSegment,
    Reading,
    Request,
)  # fmt: skip
from agent.embedded.rows import row_people
from agent.embedded.saved import SavedNames, masked
from agent.embedded.several import asked_apart, parts
from agent.embedded.special import special
from agent.embedded.visible import unseen
from agent.embedded.wanting import looks_into
from crm.catalog.model import Catalog
from crm.terms.clock import Clock


class Reader:
    """The embedded understanding of one company's marketers. Holds no state between messages.

    `names` looks words that are not known up among the company's values and products, by likeness.
    `saved` gives id and name of the saved segments of now.
    """

    def __init__(
        self,
        catalog: Catalog,
        lexicon: Lexicon,
        names: Names | None = None,
        saved: Callable[[], Iterable[tuple[str, str]]] = tuple,
    ) -> None:
        self.catalog, self.lexicon, self.names, self.saved = catalog, lexicon, names, saved
        self.phrasebook: Phrasebook | None = Phrasebook(catalog)

    def read(self, text: str, clock: Clock, focus: Focus = Focus()) -> Reading:
        """What the message asks for. Takes a few milliseconds; raises nothing on any text."""
        names = SavedNames(self.saved())
        if kept := library(text, tongues(text, focus.language), names):
            return Reading(*kept)
        if behind := row_people(text, tongues(text, focus.language), focus):
            return Reading(*behind)
        told = masked(
            text, names, lambda name: annotate(name, self.lexicon, clock.today, focus.language)
        )
        reading: Reading = told.restored(self._read(told.text, clock, focus))
        return reading

    def _read(self, text: str, clock: Clock, focus: Focus) -> Reading:
        """The message as it is read where names of segments are put aside."""
        if self.phrasebook and (own := self.phrasebook.reading(text, focus.language)):
            return own
        told = analysing(text, focus, lambda rest, about: self._plain(rest, clock, about))
        if told is not None:
            return told
        chosen = choosing(
            text, focus, lambda rest, about: self._plain(rest, clock, about), self._field
        )
        return _kept(chosen or self._plain(text, clock, focus), focus)

    def _field(self, words: str, language: str) -> str | None:
        """The field of customers that words name."""
        for span in annotate(words, self.lexicon, date.min, language).spans:
            found = [r for r in span.readings() if r.kind == "field"]
            named = [str(r.meaning) for r in found if str(r.meaning).startswith("customers.")]
            if named:
                return named[0]
        return None

    def _plain(self, text: str, clock: Clock, focus: Focus) -> Reading:
        """The message read word by word."""
        about = focus.report.measures if focus.report and focus.last == "report" else ()
        annotated = annotate(text, self.lexicon, clock.today, focus.language, about)
        if self.names is not None:
            annotated = look_up(annotated, self.names)
        looked = looks_into(annotated, focus, self.catalog, clock)
        request = looked or _Turn(self.catalog, annotated, signs(annotated), focus).request()
        request = self._apart(request, annotated, clock, focus)
        return Reading(
            annotated.language,
            request,
            phrases(annotated, self.catalog),
            reading_notes(annotated, self.catalog),
        )

    def _apart(self, whole: Request, said: Annotated, clock: Clock, focus: Focus) -> Request:
        """The request, or the question which one comes first, where the message holds two."""
        texts = parts(said)
        if texts is None or isinstance(whole, Ask):
            return whole
        first, second = (self._plain(text, clock, focus).request for text in texts)
        return asked_apart(whole, first, second, texts) or whole


def _kept(reading: Reading, focus: Focus) -> Reading:
    """A change of the last segment leaves its exclusions and its limit as they are, unless it names others."""
    made = reading.request
    if not isinstance(made, MakeSegment) or not made.edits:
        return reading
    exclude = tuple(dict.fromkeys((*focus.exclude, *made.exclude)))
    return replace(reading, request=replace(made, exclude=exclude, limit=made.limit or focus.limit))


class _Turn(Following):
    """One message being decided."""

    def request(self) -> Request:
        if not self.said.tokens:
            return Ask("ask-empty")
        told = special(self.said, self.signs, self.catalog)
        if told is not None:
            return told
        if self._writes():
            return self._write()
        edited = self._edit() if self._follows_up() else None
        request = edited or self._fresh()
        lost = unseen(self.said, request, self.catalog, edits=edited is not None)
        if not lost or isinstance(request, Ask):
            return request
        words = dict.fromkeys(self.said.written(span) for span in lost)
        return Ask("ask-unplaced", {"words": ", ".join(words)})
