"""Requests with the definition that a person confirmed: by saving it, by choosing it, by teaching a word.

They are examples for a large model. A definition that names a person's own data is not kept, and the
request is masked before it comes here.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import func, select

from crm.catalog.model import Catalog
from crm.store.readings import ExampleRow
from crm.store.store import Store
from crm.words.rules import names_person

How = Literal["saved", "chosen", "taught"]
LONGEST = 300  # characters of a request


@dataclass(frozen=True)
class Example:
    id: str
    language: str
    request: str
    definition: Mapping[str, Any]


class Examples:
    """The examples of a store, one a request: what was confirmed last counts."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def keep(
        self,
        request: str,
        definition: Mapping[str, Any],
        catalog: Catalog,
        *,
        how: How,
        language: str,
        by: str,
        now: datetime,
    ) -> bool:
        """Keep the request with its definition; says whether it may be kept and is no follow-up of nothing."""
        text = " ".join(request.split())
        if not text or len(text) > LONGEST or names_person(definition, catalog):
            return False
        id = f"E-{hashlib.sha256(text.casefold().encode()).hexdigest()[:10]}"
        row = ExampleRow(
            id=id, language=language, request=text, definition=dict(definition), how=how, by=by, at=now
        )  # fmt: skip
        with self.store.writing() as session:
            session.merge(row)
        return True

    def all(self) -> tuple[Example, ...]:
        """All of them, by id."""
        with self.store.reading() as session:
            rows = session.scalars(select(ExampleRow).order_by(ExampleRow.id))
            return tuple(Example(r.id, r.language, r.request, r.definition) for r in rows)

    def revision(self) -> tuple[int, datetime | None]:
        """Another pair after each change."""
        with self.store.reading() as session:
            count, last = session.execute(select(func.count(), func.max(ExampleRow.at))).one()
        return int(count), last
