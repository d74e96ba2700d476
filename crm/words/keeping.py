"""The words of a company that were learned: proposed by the assistant, confirmed by a person.

Only `crm.words.deciding` makes a proposal effective, and only screens import it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.approvals.request import Approval, fingerprint, request
from crm.audit import trail
from crm.catalog.model import BusinessWord, Catalog
from crm.errors import Unknown
from crm.store.base import new_id
from crm.store.store import Store
from crm.store.words import WordRow
from crm.words.rules import check, word_key

ACTION = "learn_word"
Revision = tuple[int, int]


@dataclass(frozen=True)
class Learned:
    """A word with what it means: a condition as JSON, or `{"kind": "value", "field", "value"}`."""

    id: str
    word: str
    means: Mapping[str, Any]
    by: str
    at: datetime
    language: str = "en"  # that it was taught in

    @property
    def shown(self) -> str:
        """The hash of what a person confirms."""
        return fingerprint({"word": self.word, "means": dict(self.means)})


class Words:
    """The learned words of a store; ids look like `W-7F3KQ`."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def all(self) -> tuple[Learned, ...]:
        """The words that hold now, by word."""
        query = select(WordRow).where(WordRow.status == "learned").order_by(WordRow.word_key)
        with self.store.reading() as session:
            return tuple(shown(row) for row in session.scalars(query))

    def revision(self) -> Revision:
        """Another pair of numbers after each change: how many hold, and how many were ended."""
        query = select(WordRow.status, func.count()).group_by(WordRow.status)
        with self.store.reading() as session:
            counts = {status: int(count) for status, count in session.execute(query)}
        learned = counts.pop("learned", 0)
        return learned, sum(counts.values()) - counts.get("proposed", 0)

    def find(self, word: str) -> Learned | None:
        """What the word was last taught to mean."""
        return next((known for known in self.all() if word_key(known.word) == word_key(word)), None)

    def propose(
        self,
        word: str,
        means: Mapping[str, Any],
        *,
        summary: str,
        details: Mapping[str, Any],
        language: str,
        by: str,
        now: datetime,
        thread: str,
    ) -> Approval:
        """Ask a person to let the word have this meaning. Raises Refused for a word that may have none."""
        check(word)
        row = WordRow(
            id=new_id("W"), word=word, word_key=word_key(word), means=dict(means), status="proposed",
            language=language, by=by, at=now,
        )  # fmt: skip
        with self.store.writing() as session:
            session.add(row)
            session.flush()
            return request(
                session, action=ACTION, object=row.id, summary=summary, details=details,
                hash=shown(row).shown, by=by, now=now, thread=thread,
            )  # fmt: skip

    def forget(self, word: str, *, by: str, now: datetime) -> Learned:
        """The word means again what it meant before. Raises Unknown where it was never learned."""
        with self.store.writing() as session:
            row = current(session, word)
            if row is None:
                known = ", ".join(learned.word for learned in self.all()) or "–"
                raise Unknown("words-not-learned", word=word, known=known)
            end(session, row, "forgotten", by, now)
            return shown(row)


def current(session: Session, word: str) -> WordRow | None:
    """The row of the word's meaning that holds now."""
    query = select(WordRow).where(WordRow.status == "learned", WordRow.word_key == word_key(word))
    return session.scalar(query)


def end(session: Session, row: WordRow, status: str, by: str, now: datetime) -> None:
    """Let a meaning hold no longer, and record it."""
    row.status, row.ended_by, row.ended_at = status, by, now
    details = {"hash": shown(row).shown}
    trail.record(session, who=by, action=f"word.{status}", object=row.id, now=now, details=details)


def shown(row: WordRow) -> Learned:
    return Learned(row.id, row.word, row.means, row.by, row.at, row.language)


def as_business_word(learned: Learned) -> BusinessWord:
    return BusinessWord((learned.word,), learned.means, learned.by, learned.at)


def taught(store: Store, catalog: Catalog) -> tuple[BusinessWord, ...]:
    """The words of a company: those that were taught first, then those of its catalog.yaml."""
    return (*map(as_business_word, Words(store).all()), *catalog.words)
