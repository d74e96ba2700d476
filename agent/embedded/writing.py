"""The request for a mail: its people, its products and its purpose, every word accounted for."""

from collections.abc import Sequence
from dataclasses import dataclass

from agent.embedded.account import SILENT
from agent.embedded.analyses.base import Understand
from agent.embedded.annotate import Annotated
from agent.embedded.focus import Focus
from agent.embedded.mails import Parts, is_the_draft, narrows, purpose_in, refers_back, ways
from agent.embedded.requests import Ask, FindProducts, Launch, MakeSegment, Request, Write
from agent.embedded.spans import Span
from crm.products.definition import ProductList
from crm.segments.conditions.engaged import Engaged
from crm.segments.conditions.lapsed import Lapsed
from crm.segments.conditions.logic import All, Not
from crm.segments.definition import Condition

DEEDS = ("verb", "event")  # what they did, whose object stands behind it


@dataclass(frozen=True)
class Writing:
    """One message that asks for a mail; `send` asks for its launch as well."""

    said: Annotated
    focus: Focus
    send: bool
    understand: Understand

    def request(self) -> Request:
        """The mail, or what has to be asked of the likeliest way to read the message."""
        asked: Ask | None = None
        for parts in ways(self.said.text, self.said.language, self._governed):
            made = self._made(parts)
            if not isinstance(made, Ask):
                return Ask("ask-send-later") if parts.later else made
            asked = made if parts.goods is None else asked or made
        return asked or Ask("ask-write-to-whom")

    def _made(self, parts: Parts) -> Write | Launch | Ask:
        products = self._products(parts)
        if isinstance(products, Ask):
            return products
        purpose = purpose_in(parts.asks, self.said.language)
        mail = is_the_draft(parts.people, self.said.language)
        if not (mail or refers_back(parts.people, self.said.language)):
            return self._described(parts.people, purpose, products)
        if self.send and self.focus.campaign and not (products or purpose):
            return Launch()  # send it: the mail that was drafted
        if self.focus.segment is None:
            return Ask("ask-write-to-whom")
        return self._to(MakeSegment(self.focus.segment), purpose, products)

    def _described(
        self, people: str, purpose: str | None, products: ProductList | None
    ) -> Write | Ask:
        """A mail to the people whom the words describe, or to some of those who were spoken of."""
        some = self.focus.segment is not None and narrows(people, self.said.language)
        focus = self.focus if some else Focus(language=self.said.language)
        found = self.understand(people, focus).request
        if isinstance(found, MakeSegment):
            return self._to(found, purpose, products)
        clear = isinstance(found, Ask) and found.key != "ask-what"
        return found if clear and isinstance(found, Ask) else Ask("ask-write-to-whom")

    def _to(self, people: MakeSegment, purpose: str | None, products: ProductList | None) -> Write:
        purpose = purpose or ("winback" if _is_quiet(people.where) else "promotion")
        return Write(purpose, people.where, products, self.send, people.exclude, people.limit)

    def _products(self, parts: Parts) -> ProductList | Ask | None:
        if parts.goods is None:
            return None
        words = self.said.text[slice(*parts.goods)]
        found = self.understand(words, Focus(language=self.said.language)).request
        if isinstance(found, FindProducts):
            return found.products.model_copy(update={"unsold": False})
        return found if isinstance(found, Ask) else Ask("ask-unplaced", {"words": words.strip()})

    def _governed(self, at: int) -> bool:
        """Whether what stands before that place of the text is a deed: everyone who opened."""
        tokens, spans = self.said.tokens, self.said.spans
        before = [s for s in spans if tokens[s.end - 1].end <= at and s.kind not in SILENT]
        return bool(before) and before[-1].kind in DEEDS


def _is_quiet(where: Condition) -> bool:
    conditions = where.of if isinstance(where, All) else (where,)
    return any(
        isinstance(c, Lapsed) or (isinstance(c, Not) and isinstance(c.of, Engaged))
        for c in conditions
    )


def tells_to_write(spans: Sequence[Span]) -> bool:
    """Write to them, email these customers; opted in to email asks for no mail."""
    told = [s for s in spans if s.kind != "filler"]
    acts = [{r.meaning for r in s.readings() if r.kind == "act"} for s in told]
    writes = [at for at, meant in enumerate(acts) if "write" in meant]
    whom = [at for at, meant in enumerate(acts) if "reference" in meant]
    return any(told[at].kind == "act" or at + 1 in whom for at in writes)
