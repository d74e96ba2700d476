"""A message in its conversation: what it asks for, as one request, or what must be asked back.

`read` is the whole embedded understanding: annotate, decide the act, compose, apply to the last
definition, and account for every word. It never guesses past a word that it could not place.
A definition in Rapport's own words is read by its phrasebook before all that.
"""

from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from functools import partial

from pydantic import ValidationError

from agent.embedded.account import phrases, reading_notes
from agent.embedded.acts import signs
from agent.embedded.analyses.partly import partly
from agent.embedded.analyses.to_come import to_come
from agent.embedded.analysing import analysing
from agent.embedded.annotate import annotate
from agent.embedded.best_campaigns import best_campaigns
from agent.embedded.choosing import choosing
from agent.embedded.compose.order_amounts import with_amounts
from agent.embedded.compose.prices import with_prices
from agent.embedded.compose.ratings import with_ratings
from agent.embedded.compose.support_rated import with_support_rated
from agent.embedded.days_asked import not_of_days, of_all_days
from agent.embedded.fields_asked import of_table
from agent.embedded.focus import Focus
from agent.embedded.following import Following
from agent.embedded.keepsakes import library, shows_nothing, tongues
from agent.embedded.latest_campaigns import with_latest
from agent.embedded.learning import taught
from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.looked_up import person_named
from agent.embedded.looking import Names, look_up
from agent.embedded.mails import opens
from agent.embedded.names_in_part import with_parts
from agent.embedded.numbers_asked import numbers_asked
from agent.embedded.overviews import overview
from agent.embedded.phrasebook.book import Phrasebook
from agent.embedded.pronouns import they
from agent.embedded.replies import chosen_reading
from agent.embedded.requests import (  # fmt: skip
    Ask,
    Choose,
    LookUp,
    MakeSegment,
    Request,
)
from agent.embedded.rows import asks_for_row, row_people
from agent.embedded.saved import SavedNames, masked
from agent.embedded.several import several, split
from agent.embedded.showing import shown_as
from agent.embedded.special import special
from agent.embedded.spoken_of import spoken_of
from agent.embedded.teaching import Teaching, entries, own_words
from agent.embedded.telling import telling
from agent.embedded.text import normalise
from agent.embedded.understood import Reading
from agent.embedded.visible import unseen
from agent.embedded.wanting import looks_into
from agent.embedded.which_language import named, settled
from agent.embedded.which_value import as_before, chosen_value
from agent.embedded.who_counted import who_counted
from agent.embedded.why_rows import why_rows
from crm.catalog.model import BusinessWord, Catalog
from crm.terms.clock import Clock

UNREAD = ("ask-unknown-words", "ask-unplaced", "ask-what")  # words that say nothing by themselves


class Reader:
    """The embedded understanding of one company's marketers. Holds no state between messages.

    `names` looks words that are not known up among the company's values and products, by likeness.
    `saved` gives id and name of the saved segments of now, `reports` of the saved reports.
    """

    def __init__(
        self,
        catalog: Catalog,
        lexicon: Lexicon,
        names: Names | None = None,
        saved: Callable[[], Iterable[tuple[str, str]]] = tuple,
        reports: Callable[[], Iterable[tuple[str, str]]] = tuple,
    ) -> None:
        self.catalog, self.lexicon, self.names, self.saved = catalog, lexicon, names, saved
        self.reports = reports
        self.phrasebook: Phrasebook | None = Phrasebook(catalog)
        self.taught: tuple[tuple[str, Entry], ...] = ()

    def read(self, text: str, clock: Clock, focus: Focus = Focus()) -> Reading:
        """What the message asks for. Takes a few milliseconds; raises nothing on any text."""
        text = text.strip()
        if segment := chosen_reading(text):
            return Reading(focus.language, Choose(segment))
        chosen = chosen_value(
            text, focus, self.catalog, lambda asked, about: self.read(asked, clock, about)
        )
        if chosen is not None:
            return chosen
        language, text = named(text)
        focus = replace(focus, language=language) if language else focus
        whole = self.one(text, clock, focus)
        texts = split(text, dict.fromkeys((whole.language, focus.language)))
        if len(texts) == 1:
            return whole
        return (
            several(whole, texts, focus, lambda part, about: self.one(part, clock, about)) or whole
        )

    def one(self, text: str, clock: Clock, focus: Focus = Focus()) -> Reading:
        """The message as one request."""
        names = SavedNames(self.saved())
        if said := taught(text, tongues(text, focus.language)):
            return Teaching(self, names, clock, focus).reading(*said)
        if other := shown_as(text, tongues(text, focus.language), focus):
            return Reading(*other)
        if about := numbers_asked(text, tongues(text, focus.language), focus):
            return Reading(*about)
        kept = library(text, tongues(text, focus.language), names)
        if kept and not shows_nothing(kept[1], focus.last):
            language, asked = kept
            return Reading(language, of_table(asked, language, self.lexicon, self.catalog))
        if behind := row_people(text, tongues(text, focus.language), focus):
            return Reading(*behind)
        if why := why_rows(text, tongues(text, focus.language), focus):
            return Reading(*why)
        told = masked(
            text, names, lambda name: annotate(name, self.lexicon, clock.today, focus.language)
        )
        reading: Reading = told.restored(self._read(told.text, clock, focus))
        unread = isinstance(reading.request, Ask) and reading.request.key in UNREAD
        nothing = focus.report is None and unread
        if nothing and (spoken := asks_for_row(text, tongues(text, focus.language))):
            return Reading(spoken, Ask("ask-no-rows"))
        return reading

    def knowing(self, words: Sequence[BusinessWord]) -> "Reader":
        """This reader where these words mean what was taught, beside those taught before."""
        known = dict(entries(words))
        again = {normalise(word)[0] for word in known}
        before = [one for one in self.taught if normalise(one[0])[0] not in again]
        made = copy(self)
        made.taught = (*before, *known.items())
        made.lexicon = self.lexicon.with_own(made.taught)
        return made

    def _read(self, text: str, clock: Clock, focus: Focus) -> Reading:
        """The message as it is read where names of segments are put aside."""
        if self.phrasebook and (own := self.phrasebook.reading(text, focus.language)):
            return own
        if kept := telling(
            text,
            tongues(text, focus.language),
            focus,
            lambda rest, about: (
                self._analysed(rest, clock, about) or self._plain(rest, clock, about)
            ),
            self.reports,
            self.catalog,
        ):
            return kept
        told = self._analysed(text, clock, focus)
        if told is not None:
            return told
        seen = overview(
            text,
            tongues(text, focus.language),
            self.catalog,
            lambda rest, about: self._plain(rest, clock, about),
        )
        seen = seen or best_campaigns(
            text,
            tongues(text, focus.language),
            self.catalog,
            lambda rest, about: self._plain(rest, clock, about),
        )
        if seen is not None:
            return seen
        reading = self._chosen(text, focus, clock)
        held = partly(
            text,
            tongues(text, reading.language),
            focus,
            reading,
            lambda rest, about: self._plain(rest, clock, about),
        )
        if held is None and (
            later := to_come(text, tongues(text, reading.language), reading, clock.today)
        ):
            return later
        return held or _kept(reading, focus)

    def _chosen(self, text: str, focus: Focus, clock: Clock) -> Reading:
        """The message as people who are chosen from others, or read word by word."""
        chosen = choosing(
            text, focus, lambda rest, about: self._plain(rest, clock, about), self._field,
            [word for word, _ in self.taught],
        )  # fmt: skip
        return chosen or self._plain(text, clock, focus)

    def _analysed(self, text: str, clock: Clock, focus: Focus) -> Reading | None:
        """The message as an analysis; None where it asks for none, or for a mail."""
        if opens(text, tongues(text, focus.language)):
            return None
        return analysing(
            text,
            of_all_days(focus),
            lambda rest, about: not_of_days(self._plain(rest, clock, about)),
            self._campaigns(),
        )

    def _campaigns(self) -> tuple[str, ...]:
        """The names of the company's campaigns."""
        has = self.catalog.has("campaigns.name")
        return self.catalog.field("campaigns.name").values if has else ()

    def _field(self, words: str, language: str) -> str | None:
        """The field of customers that words name."""
        for span in annotate(words, self.lexicon, date.min, language).spans:
            found = [r for r in span.readings() if r.kind == "field"]
            named = [str(r.meaning) for r in found if str(r.meaning).startswith("customers.")]
            if named:
                return named[0]
        return None

    def _plain(self, text: str, clock: Clock, focus: Focus) -> Reading:
        """The message read word by word; in each language that its words speak for just as much."""
        reading, alike = self._worded(text, clock, focus)
        if not alike or (
            focus.language == reading.language and not isinstance(reading.request, Ask)
        ):
            return reading
        return settled(
            text,
            reading,
            alike,
            lambda language: self._worded(text, clock, replace(focus, language=language))[0],
        )

    def _worded(self, text: str, clock: Clock, focus: Focus) -> tuple[Reading, tuple[str, ...]]:
        """The message in its likeliest language, and the others that are just as likely."""
        annotated = annotate(text, self.lexicon, clock.today, focus.language, spoken_of(focus))
        if self.names is not None:
            annotated = look_up(annotated, self.names)
        annotated = with_amounts(as_before(who_counted(annotated), focus.meant), self.catalog)
        annotated = with_latest(annotated, self.catalog, clock)
        annotated = with_support_rated(with_prices(annotated, self.catalog), self.catalog)
        annotated = with_ratings(annotated, self.catalog)
        looked = looks_into(annotated, focus, self.catalog, clock)
        turn = _Turn(
            self.catalog, annotated, signs(annotated), focus, partial(self._chosen, clock=clock)
        )
        asked = looked or _in_bounds(turn)
        request = with_parts(asked, annotated.spans, self.catalog)
        reading = Reading(
            annotated.language,
            request,
            phrases(annotated, self.catalog),
            reading_notes(annotated, self.catalog),
            own_words(annotated, self.lexicon),
        )
        return reading, annotated.alike


def _in_bounds(turn: "_Turn") -> Request:
    """What is asked for; a number that nothing takes is told: the top 0, an average of 500 months."""
    try:
        return turn.request()
    except (ValidationError, OverflowError):
        said = [turn.said.written(s) for s in turn.said.spans if s.kind in ("number", "window")]
        return Ask("ask-out-of-bounds", {"words": ", ".join(said) or turn.said.text})


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
        if name := person_named(self.said):
            return LookUp(name)
        if self._writes():
            return self._write()
        if self.focus.last is None and (word := they(self.said)):
            return Ask("ask-they", {"words": word})
        edited = self._edit() if self._follows_up() else None
        request = edited or self._fresh()
        lost = unseen(self.said, request, self.catalog, edits=edited is not None)
        if not lost or isinstance(request, Ask):
            return request
        words = dict.fromkeys(self.said.written(span) for span in lost)
        return Ask("ask-unplaced", {"words": ", ".join(words)})
