"""Every difference between two readings of one request: both definitions, both counts, who chose which.

Requests are masked before they come here; definitions hold no more than a segment does.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import select

from crm.audit import trail
from crm.store.readings import DisagreementRow
from crm.store.store import Store

Choice = Literal["", "model", "embedded"]


@dataclass(frozen=True)
class Reading:
    """One of the two: its definition as JSON, how many are in it, and the segment that shows it."""

    definition: Mapping[str, Any]
    count: int
    segment: str = ""


@dataclass(frozen=True)
class Disagreement:
    """One request that was read in two ways. Instants are UTC."""

    id: str
    at: datetime
    language: str
    request: str
    model_name: str
    model: Reading
    embedded: Reading
    chosen: Choice
    chosen_by: str | None


class Disagreements:
    """The differences that a store has; ids look like `D-1a2b3c4d`."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def note(
        self,
        request: str,
        model: Reading,
        embedded: Reading,
        *,
        model_name: str,
        language: str,
        now: datetime,
    ) -> str:
        """Keep a difference; the same one again is the same row, with the segments shown last. Gives its id."""
        id = _id(request, model.definition, embedded.definition)
        with self.store.writing() as session:
            row = session.get(DisagreementRow, id)
            if row is None:
                row = DisagreementRow(
                    id=id, at=now, language=language, request=request, model_name=model_name,
                    model=dict(model.definition), embedded=dict(embedded.definition),
                    model_count=model.count, embedded_count=embedded.count,
                    model_segment="", embedded_segment="", chosen="",
                )  # fmt: skip
                session.add(row)
            row.model_segment = model.segment or row.model_segment
            row.embedded_segment = embedded.segment or row.embedded_segment
        return id

    def choose(self, segment: str, *, by: str, now: datetime) -> Disagreement | None:
        """The difference that the segment was one side of, with that side chosen; None where there is none."""
        query = (
            select(DisagreementRow)
            .where((DisagreementRow.model_segment == segment) | (DisagreementRow.embedded_segment == segment))
            .order_by(DisagreementRow.at.desc())
        )  # fmt: skip
        with self.store.writing() as session:
            row = session.scalar(query)
            if row is None:
                return None
            row.chosen = "model" if row.model_segment == segment else "embedded"
            row.chosen_by, row.chosen_at = by, now
            trail.record(
                session, who=by, action="reading.chosen", object=row.id, now=now, details={"chosen": row.chosen}
            )  # fmt: skip
            return shown(row)

    def all(self) -> tuple[Disagreement, ...]:
        """All of them, the latest first."""
        query = select(DisagreementRow).order_by(DisagreementRow.at.desc(), DisagreementRow.id)
        with self.store.reading() as session:
            return tuple(shown(row) for row in session.scalars(query))


def _id(*told: object) -> str:
    written = json.dumps(told, sort_keys=True, ensure_ascii=False)
    return f"D-{hashlib.sha256(written.encode()).hexdigest()[:8]}"


def shown(row: DisagreementRow) -> Disagreement:
    return Disagreement(
        row.id, row.at, row.language, row.request, row.model_name,
        Reading(row.model, row.model_count, row.model_segment),
        Reading(row.embedded, row.embedded_count, row.embedded_segment),
        cast(Choice, row.chosen), row.chosen_by,
    )  # fmt: skip
