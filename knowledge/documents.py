"""What the knowledge index holds: documents about the business, never about a person."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from knowledge.errors import BadDocument, PersonalData
from knowledge.personal import personal_data

Kind = Literal[
    "product",
    "field",
    "value",
    "measure",
    "event",
    "segment",
    "campaign",
    "report",
    "playbook",
    "example",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

Fact = str | float | int | bool


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that can be found: a product, a field of the catalog, a value, a playbook …

    id: unique within its kind. language: BCP 47 primary tag of the text, None when mixed.
    names: what people call it besides the title: synonyms, translations, short forms, in any
        language. A look-up by name or typo compares with the title and these.
    shared_names: what others of its sort are called too, as its category is in every language.
        They lead to it, and never count as its own name.
    facts: plain data that travels with the document (price, stock, field of a value …); facts are
        not searched.

    No personal data goes in: names, addresses and numbers of customers belong to the warehouse.
    Raises PersonalData when any of its text holds a mail address or a phone number, BadDocument
    without an id or title or with a kind that does not exist.
    """

    id: str
    kind: Kind
    title: str
    text: str = ""
    language: str | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict, hash=False)
    names: tuple[str, ...] = ()
    shared_names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.id or not self.title.strip():
            raise BadDocument(self.id, "it has no id or no title")
        if self.kind not in KINDS:
            raise BadDocument(self.id, f"{self.kind!r} is not one of {', '.join(KINDS)}")
        for text in self._texts():
            if what := personal_data(text):
                raise PersonalData(self.title if text == self.id else self.id, what)

    def _texts(self) -> Iterator[str]:
        yield from (self.id, self.title, self.text, *self.names, *self.shared_names)
        yield from (value for value in self.facts.values() if isinstance(value, str))

    def called(self) -> tuple[str, ...]:
        """The title and the other names."""
        return (self.title, *self.names)

    def digest(self) -> str:
        """Sixteen hexadecimal digits that change when anything in the document does."""
        called = [self.names, self.shared_names]
        parts = [self.id, self.kind, self.title, self.text, self.language, *called]
        whole = json.dumps([*parts, sorted(self.facts.items())], ensure_ascii=False)
        return hashlib.blake2b(whole.encode(), digest_size=8).hexdigest()
