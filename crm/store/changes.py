"""How often what lies beside the imported data has changed, so that readers see news cheaply.

Whoever changes own events or suppressions raises the number in the same transaction, first: so
writers of one kind follow one another, and what was numbered later was committed later.
"""

from typing import Literal

from sqlalchemy import update
from sqlalchemy.orm import Mapped, Session, mapped_column

from crm.store.base import Base

What = Literal["events", "suppressions"]
WHATS: tuple[What, ...] = ("events", "suppressions")


class ChangeRow(Base):
    __tablename__ = "changes"

    what: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]


def prepare_changes(session: Session) -> None:
    """The numbers of a new store, all zero."""
    for what in WHATS:
        if session.get(ChangeRow, what) is None:
            session.add(ChangeRow(what=what, count=0))


def changed(session: Session, what: What) -> None:
    """Say that something of this kind changes in this transaction. Call it before the change."""
    raised = update(ChangeRow).where(ChangeRow.what == what).values(count=ChangeRow.count + 1)
    session.execute(raised.execution_options(synchronize_session=False))
