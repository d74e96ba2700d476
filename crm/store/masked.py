"""What the tokens of a conversation stand for: kept apart from the conversation, which holds none of it."""

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class MaskedRow(Base):
    """One token of one conversation, such as `[NAME_1]`, and the personal value in its place."""

    __tablename__ = "masked"

    thread: Mapped[str] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
