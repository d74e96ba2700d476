"""What a person has pinned to their start page: saved reports and analyses, and answers of the chat."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.analyses.definition import Analysis
from crm.answers.definition import askable
from crm.answers.keeping import free_name
from crm.answers.store import Reports
from crm.audit import trail
from crm.errors import Misused, Unknown
from crm.reports.definition import Report
from crm.store.base import new_id
from crm.store.pins import PinRow
from crm.store.store import Store

MOST = 12


@dataclass(frozen=True)
class Pin:
    """One pinned report or analysis, as it stands now; `saved` is its id, None for an answer."""

    id: str
    name: str
    asked: Report | Analysis
    saved: str | None


class Pins:
    """The pins of one person, in their order."""

    def __init__(self, store: Store, person: str) -> None:
        self.store, self.person = store, person

    def list(self) -> tuple[Pin, ...]:
        """The first one first; what is saved as it is now, what is archived not at all; no two of one name."""
        with self.store.reading() as session:
            rows = _rows(session, self.person)
        kept = {saved.id: saved for saved in Reports(self.store).list()}
        out, taken = [], [kept[row.saved].name for row in rows if row.saved in kept]
        for row in rows:
            if row.saved is None:
                taken.append(free_name(row.name, taken))
                out.append(Pin(row.id, taken[-1], askable(row.definition), None))
            elif saved := kept.get(row.saved):
                out.append(Pin(row.id, saved.name, saved.definition, saved.id))
        return tuple(out)

    def add(self, asked: Report | Analysis, name: str, *, saved: str | None, now: datetime) -> Pin:
        """Pin it behind the others. Pinning the same again changes nothing. Raises Misused when full."""
        there = next((pin for pin in self.list() if _same(pin, asked, saved)), None)
        if there:
            return there
        with self.store.writing() as session:
            rows = _rows(session, self.person)
            if len(rows) >= MOST:
                raise Misused("pins-full", most=MOST)
            row = PinRow(
                id=new_id("P"), person=self.person, position=len(rows), name=name[:200], saved=saved,
                definition=asked.model_dump(mode="json"), pinned_at=now,
            )  # fmt: skip
            session.add(row)
            self._record(session, "pin.add", row.id, now, {"saved": saved or ""})
        return self.get(row.id)

    def remove(self, name_or_id: str, *, now: datetime) -> Pin:
        """Take it off the start page. Raises Unknown with those that are there."""
        pin = self.get(name_or_id)
        with self.store.writing() as session:
            for position, row in enumerate(
                r for r in _rows(session, self.person) if r.id != pin.id
            ):
                row.position = position
            session.delete(session.get_one(PinRow, pin.id))
            self._record(session, "pin.remove", pin.id, now, {})
        return pin

    def move(self, name_or_id: str, to: int, *, now: datetime) -> tuple[Pin, ...]:
        """Put it at a place, 1 for the first; those behind it follow. Raises Unknown."""
        pin = self.get(name_or_id)
        with self.store.writing() as session:
            rows = [row for row in _rows(session, self.person) if row.id != pin.id]
            place = min(max(to, 1), len(rows) + 1) - 1
            rows.insert(place, session.get_one(PinRow, pin.id))
            for position, row in enumerate(rows):
                row.position = position
            self._record(session, "pin.move", pin.id, now, {"to": place + 1})
        return self.list()

    def get(self, name_or_id: str) -> Pin:
        """By id, by name, by the saved report's id, or by its place. Raises Unknown."""
        wanted, pins = name_or_id.strip().casefold(), self.list()
        for place, pin in enumerate(pins, 1):
            known = (pin.id.casefold(), pin.name.casefold(), (pin.saved or "").casefold())
            if wanted and wanted in (*known, str(place)):
                return pin
        raise Unknown("pin-unknown", name=name_or_id, known=", ".join(p.name for p in pins) or "–")

    def holding(self, asked: Report | Analysis) -> Pin | None:
        """The pin that shows exactly this."""
        return next((pin for pin in self.list() if pin.asked == asked), None)

    def _record(
        self, session: Session, action: str, object: str, now: datetime, told: dict[str, Any]
    ) -> None:
        trail.record(session, who=self.person, action=action, object=object, now=now, details=told)


def _same(pin: Pin, asked: Report | Analysis, saved: str | None) -> bool:
    return pin.saved == saved if saved else pin.saved is None and pin.asked == asked


def _rows(session: Session, person: str) -> list[PinRow]:
    mine = select(PinRow).where(PinRow.person == person)
    return list(session.scalars(mine.order_by(PinRow.position, PinRow.pinned_at)))
