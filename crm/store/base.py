"""What all tables of the store share: one metadata, instants in UTC, short readable ids."""

import secrets
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, DateTime, Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

# Letters and digits that nobody mistakes for one another when read aloud or typed.
READABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept as UTC and given back as UTC. A naive one is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """The parent of every table of the store."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Instant, dict[str, Any]: JSON}


def new_id(letter: str) -> str:
    """A new id such as `S-7F3KQ`: readable, short, and one of 24 million."""
    return f"{letter}-" + "".join(secrets.choice(READABLE) for _ in range(5))
