"""What large models cost, day by day."""

from sqlalchemy.orm import Mapped, Session, mapped_column

from crm.store.base import Base


class SpentRow(Base):
    """The cost of one day, of the company's zone, in one currency."""

    __tablename__ = "spent"

    day: Mapped[str] = mapped_column(primary_key=True)
    currency: Mapped[str] = mapped_column(primary_key=True)
    amount: Mapped[float]


def spent(session: Session, day: str, currency: str) -> float:
    """What the day has cost so far."""
    row = session.get(SpentRow, (day, currency))
    return row.amount if row else 0.0


def spend(session: Session, day: str, currency: str, amount: float) -> None:
    """Add to what the day has cost, inside the transaction of the session."""
    row = session.get(SpentRow, (day, currency), with_for_update=True)
    if row is None:
        session.add(SpentRow(day=day, currency=currency, amount=amount))
    else:
        row.amount += amount
