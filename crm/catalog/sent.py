"""Which campaigns were sent when, so that the last newsletter is one of them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.catalog.properties import Readable

MOST = 2_000  # campaigns, the latest ones
NEEDED = ("name", "sent_at")


@dataclass(frozen=True)
class Sent:
    """A campaign that was sent; its type is empty where the data has none. Without a channel it is a mail."""

    name: str
    type: str
    channel: str
    at: datetime


def campaigns_sent(warehouse: "Readable") -> tuple[Sent, ...]:
    """The campaigns that were sent, the latest first; none where the data does not tell."""
    columns = warehouse.tables().get("campaigns") or {}
    if not all(column in columns for column in NEEDED):
        return ()
    parts = ", ".join(one if one in columns else "NULL" for one in ("type", "channel"))
    rows = warehouse.rows(
        f"SELECT name, {parts}, sent_at FROM campaigns "
        f"WHERE sent_at IS NOT NULL AND name IS NOT NULL ORDER BY sent_at DESC, name LIMIT {MOST}"
    ).rows
    return tuple(
        Sent(str(name), str(type or ""), str(channel or "email"), at.replace(tzinfo=UTC))
        for name, type, channel, at in rows
        if isinstance(at, datetime)
    )
