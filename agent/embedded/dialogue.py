"""A message in its conversation: what it asks for, as one request, or what must be asked back.

`read` is the whole embedded understanding: annotate, decide the act, compose, apply to the last
definition, and account for every word. It never guesses past a word that it could not place.
A definition in Rapport's own words is read by its phrasebook before all that.
"""

from agent.embedded.account import phrases, reading_notes
from agent.embedded.acts import signs
from agent.embedded.annotate import annotate
from agent.embedded.focus import Focus
from agent.embedded.following import Following
from agent.embedded.lexicon import Lexicon
from agent.embedded.looking import Names, look_up
from agent.embedded.phrasebook.book import Phrasebook
from agent.embedded.requests import (
    Ask,
    Reading,
    Request,
)  # fmt: skip
from agent.embedded.special import special
from agent.embedded.wanting import looks_into
from crm.catalog.model import Catalog
from crm.terms.clock import Clock


class Reader:
    """The embedded understanding of one company's marketers. Holds no state between messages.

    `names` looks words that are not known up among the company's values and products, by likeness.
    """

    def __init__(self, catalog: Catalog, lexicon: Lexicon, names: Names | None = None) -> None:
        self.catalog, self.lexicon, self.names = catalog, lexicon, names
        self.phrasebook: Phrasebook | None = Phrasebook(catalog)

    def read(self, text: str, clock: Clock, focus: Focus = Focus()) -> Reading:
        """What the message asks for. Takes a few milliseconds; raises nothing on any text."""
        if self.phrasebook and (own := self.phrasebook.reading(text, focus.language)):
            return own
        annotated = annotate(text, self.lexicon, clock.today, focus.language)
        if self.names is not None:
            annotated = look_up(annotated, self.names)
        looked = looks_into(annotated, focus, self.catalog, clock)
        request = looked or _Turn(self.catalog, annotated, signs(annotated), focus).request()
        return Reading(
            annotated.language,
            request,
            phrases(annotated, self.catalog),
            reading_notes(annotated, self.catalog),
        )


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
        if self._follows_up():
            edited = self._edit()
            if edited is not None:
                return edited
        return self._fresh()
