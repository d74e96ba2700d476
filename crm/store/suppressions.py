"""Addresses that must not be written to, whatever the imported data says."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class SuppressionRow(Base):
    """One address, as `crm.campaigns.addresses.normal` writes it, and why it is left alone."""

    __tablename__ = "suppressions"

    address: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    source: Mapped[str]
    at: Mapped[datetime]
