"""The ledger of sending: one row a person in the approved audience, and what became of it.

`pending` waits, `claimed` is in flight, and `sent`, `failed`, `suppressed` and `unknown` are final.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class SendRow(Base):
    __tablename__ = "sends"
    # Whatever goes wrong above, one address gets one mail of a campaign.
    __table_args__ = (UniqueConstraint("campaign", "address", name="one_mail_an_address"),)

    campaign: Mapped[str] = mapped_column(ForeignKey("campaigns.id"), primary_key=True)
    customer: Mapped[str] = mapped_column(primary_key=True)
    address: Mapped[str]
    first_name: Mapped[str]
    language: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    reason: Mapped[str]
    message_id: Mapped[str] = mapped_column(unique=True)
    token: Mapped[str] = mapped_column(unique=True)
    changed_at: Mapped[datetime]
