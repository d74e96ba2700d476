"""What the store knows of itself: the version of its schema."""

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base

SCHEMA_VERSION = 2


class MetaRow(Base):
    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
