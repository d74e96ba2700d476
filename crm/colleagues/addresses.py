"""The verified list: the only addresses that reports and alerts are ever sent to.

An address is proven by a code that is sent to it and comes back. One that belongs to a customer is
refused, when it is added and again at each sending: what is told here is about customers.
"""

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.campaigns.addresses import normal
from crm.colleagues.ways import SLACK
from crm.errors import BadInput, Refused, Unknown
from crm.store.colleagues import ColleagueRow
from crm.store.store import Store
from crm.warehouse.engine import Warehouse

VALID_FOR = timedelta(days=7)
MOST_TRIES = 5
CHANNEL = re.compile(r"[#@]?[\w.-]{1,80}")
EMAIL = "customers.email"


@dataclass(frozen=True)
class Colleague:
    """`person` is the user whose address it is; `verified` once the code has come back."""

    address: str
    person: str
    verified: bool
    added_by: str
    added_at: datetime


class Colleagues:
    """The list of a store. `has_mail` says whether the data has the customers' addresses."""

    def __init__(self, store: Store, warehouse: Warehouse, has_mail: bool) -> None:
        self.store, self._warehouse, self._has_mail = store, warehouse, has_mail

    def add(self, address: str, *, person: str, by: str, now: datetime) -> tuple[str, str]:
        """The address as it is kept, and the code to be sent to it; a former code ends.

        Raises BadInput for what is no address, Refused for a customer's.
        """
        kept = written(address)
        if self.is_customer(kept):
            self._denied(kept, by, now, "customer")
            raise Refused("colleague-is-customer")
        code = f"{secrets.randbelow(1_000_000):06}"
        with self.store.writing() as session:
            session.merge(
                ColleagueRow(
                    address=kept, person=person, verified_at=None, code_hash=_hash(kept, code), code_until=now + VALID_FOR, tries=0, added_by=by, added_at=now,
                )
            )  # fmt: skip
            _record(session, "colleague.add", kept, by, now)
        return kept, code

    def confirm(self, address: str, code: str, *, by: str, now: datetime) -> Colleague:
        """The address, verified. Raises Unknown, and Refused for a wrong, old or worn code."""
        kept = written(address)
        with self.store.writing() as session:
            row = session.get(ColleagueRow, kept)
            if row is None:
                raise Unknown("colleague-unknown", address=address)
            fits = hmac.compare_digest(row.code_hash, _hash(kept, code.strip()))
            right = fits and now <= row.code_until and row.tries < MOST_TRIES
            row.tries += 1
            if right:
                row.verified_at = now
            _record(session, "colleague.confirm", kept, by, now, denied=not right)
            found = _shown(row)
        if not right:
            raise Refused("colleague-wrong-code", address=kept)
        return found

    def remove(self, address: str, *, by: str, now: datetime) -> None:
        """Never write there again. Raises Unknown."""
        with self.store.writing() as session:
            row = session.get(ColleagueRow, written(address))
            if row is None:
                raise Unknown("colleague-unknown", address=address)
            session.delete(row)
            _record(session, "colleague.remove", row.address, by, now)

    def list(self) -> tuple[Colleague, ...]:
        """All of them, by address, those too that are not verified yet."""
        with self.store.reading() as session:
            rows = session.scalars(select(ColleagueRow).order_by(ColleagueRow.address))
            return tuple(_shown(row) for row in rows)

    def of(self, person: str) -> str | None:
        """The verified address that "me" means for a user: theirs, in Slack the one they write from."""
        mine = [c for c in self.list() if c.verified and c.person == person]
        mail = [c.address for c in mine if not c.address.startswith(SLACK)]
        if person.startswith(SLACK):
            return next((c.address for c in mine if c.address == person), None) or next(iter(mail), None)  # fmt: skip
        return next(iter(mail or [c.address for c in mine]), None)

    def checked(self, addresses: Sequence[str]) -> tuple[str, ...]:
        """The addresses as they are kept, each once, all verified and none a customer's. Raises Refused."""
        wanted = tuple(dict.fromkeys(written(address) for address in addresses))
        for address in wanted:
            if why := self.why_not(address):
                known = ", ".join(c.address for c in self.list() if c.verified) or "–"
                raise Refused(f"colleague-{why}", address=address, known=known)
        return wanted

    def why_not(self, address: str) -> str:
        """Why nothing may be sent there: `not-verified` or `is-customer`; empty where it may."""
        with self.store.reading() as session:
            row = session.get(ColleagueRow, address)
        if row is None or row.verified_at is None:
            return "not-verified"
        return "is-customer" if self.is_customer(address) else ""

    def is_customer(self, address: str) -> bool:
        if address.startswith(SLACK) or not self._has_mail:
            return False
        found = self._warehouse.rows(
            "SELECT COUNT(*) FROM customers WHERE LOWER(TRIM(email)) = ?", (address,)
        )
        return bool(found.rows[0][0])

    def _denied(self, address: str, by: str, now: datetime, why: str) -> None:
        told = _hash("", address)[:16]
        trail.deny(self.store, who=by, action="colleague.add", object=told, now=now, why=why)


def written(address: str) -> str:
    """The address as it is kept: a mail address, or `slack:` and a channel. Raises BadInput."""
    text = address.strip()
    if text.startswith((SLACK, "#")):
        channel = text.removeprefix(SLACK)
        if CHANNEL.fullmatch(channel):
            return SLACK + channel
    elif kept := normal(text):
        return kept
    raise BadInput("colleague-no-address", given=text[:80])


def _hash(address: str, code: str) -> str:
    return hashlib.sha256(f"{address} {code}".encode()).hexdigest()


def _record(
    session: Session, action: str, address: str, by: str, now: datetime, denied: bool = False
) -> None:
    """The audit names no address, but a short hash of it, by which one can be looked for."""
    trail.record(
        session, who=by, action=action, object=_hash("", address)[:16], now=now,
        outcome="denied" if denied else "allowed",
    )  # fmt: skip


def _shown(row: ColleagueRow) -> Colleague:
    return Colleague(
        row.address, row.person, row.verified_at is not None, row.added_by, row.added_at
    )
