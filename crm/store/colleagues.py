"""Where colleagues may be told things, and every message to them with what became of it."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class ColleagueRow(Base):
    """A mail address, or `slack:` and a channel; usable once its holder has given the code back.

    `person` is the user whose own address it is. Only a hash of the code is kept.
    """

    __tablename__ = "colleagues"

    address: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(index=True)
    verified_at: Mapped[datetime | None]
    code_hash: Mapped[str]
    code_until: Mapped[datetime]
    tries: Mapped[int]
    added_by: Mapped[str]
    added_at: Mapped[datetime]


class PostRow(Base):
    """One message to one colleague about one occasion of a digest or an alert; never two.

    `pending` waits, `claimed` is in flight, `held` waits for a person; `sent`, `failed`, `unknown`
    and `dropped` are final. `thing` is the id of the digest or alert.
    """

    __tablename__ = "posts"

    thing: Mapped[str] = mapped_column(primary_key=True)
    due_at: Mapped[datetime] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(index=True)
    reason: Mapped[str]
    message_id: Mapped[str] = mapped_column(unique=True)
    changed_at: Mapped[datetime]
