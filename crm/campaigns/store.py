"""Kept campaigns: made as drafts, changed, found again, cancelled.

A change of a campaign that was asked for or approved makes the request void and the campaign a
draft again. What is on its way or gone out cannot be changed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from rapidfuzz import process, utils
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from crm.approvals.request import void
from crm.audit import trail
from crm.campaigns.definition import Campaign, Status
from crm.campaigns.ledger import leave_out
from crm.errors import Misused, Unknown
from crm.store.base import new_id
from crm.store.campaigns import CampaignRow
from crm.store.sends import SendRow
from crm.store.store import Store

OPEN = ("draft", "requested", "approved")


@dataclass(frozen=True)
class SavedCampaign:
    """A campaign as it stands. `approval` is the id of the last request. Instants are UTC."""

    id: str
    name: str
    status: Status
    definition: Campaign
    approval: str | None
    made_by: str
    made_at: datetime
    changed_at: datetime


class Campaigns:
    """The campaigns of a store; ids look like `C-7F3KQ`."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def add(self, campaign: Campaign, *, by: str, now: datetime) -> SavedCampaign:
        """A new draft."""
        with self.store.writing() as session:
            id = new_id("C")
            while session.get(CampaignRow, id):
                id = new_id("C")
            row = CampaignRow(
                id=id,
                name=campaign.name,
                status="draft",
                definition=campaign.model_dump(mode="json"),
                made_by=by,
                made_at=now,
                changed_at=now,
            )
            session.add(row)
            trail.record(session, who=by, action="campaign.draft", object=id, now=now)
            return shown(row)

    def revise(self, id: str, campaign: Campaign, *, by: str, now: datetime) -> SavedCampaign:
        """Other content for a campaign that is not on its way yet; an approval of it is void."""
        with self._open(id, by, now, "campaign.revise") as (_session, row):
            row.definition, row.name = campaign.model_dump(mode="json"), campaign.name
            row.status = "draft"
            return shown(row)

    def cancel(self, id: str, *, by: str, now: datetime) -> SavedCampaign:
        """Stop it: what is not claimed yet is not sent. Raises Misused when it is all sent."""
        with self.store.writing() as session:
            row = found(session, id)
            if row.status in ("sent", "cancelled"):
                raise Misused("campaign-over", name=row.name, status=row.status)
            void(session, object=row.id, by=by, now=now, why="cancelled")
            row.status, row.changed_at = "cancelled", now
            leave_out(session, row.id, "cancelled", now)
            trail.record(session, who=by, action="campaign.cancel", object=row.id, now=now)
            return shown(row)

    def get(self, name_or_id: str) -> SavedCampaign:
        """By id or name, in any case; the latest of that name. Raises Unknown with the nearest."""
        with self.store.reading() as session:
            return shown(found(session, name_or_id))

    def list(self) -> tuple[SavedCampaign, ...]:
        """All campaigns, the one changed last first."""
        query = select(CampaignRow).order_by(CampaignRow.changed_at.desc(), CampaignRow.id)
        with self.store.reading() as session:
            return tuple(shown(row) for row in session.scalars(query))

    @contextmanager
    def _open(
        self, id: str, by: str, now: datetime, action: str
    ) -> Iterator[tuple[Session, CampaignRow]]:
        with self.store.writing() as session:
            row = found(session, id)
            if row.status not in OPEN:
                raise Misused("campaign-over", name=row.name, status=row.status)
            void(session, object=row.id, by=by, now=now, why="edited")
            session.execute(delete(SendRow).where(SendRow.campaign == row.id))
            row.letter, row.changed_at = None, now
            yield session, row
            trail.record(session, who=by, action=action, object=row.id, now=now)


def found(session: Session, name_or_id: str) -> CampaignRow:
    """The row of a campaign. Raises Unknown with the nearest names."""
    wanted = name_or_id.strip()
    row = session.get(CampaignRow, wanted.upper(), populate_existing=True)
    if row:
        return row
    latest = select(CampaignRow).order_by(CampaignRow.changed_at.desc())
    named = session.scalar(latest.where(func.lower(CampaignRow.name) == wanted.lower()).limit(1))
    if named:
        return named
    names = list(dict.fromkeys(row.name for row in session.scalars(latest.limit(500))))
    if not names:
        raise Unknown("campaign-none", name=wanted)
    near = process.extract(wanted, names, processor=utils.default_process, limit=3)
    raise Unknown("campaign-not-found", name=wanted, near=", ".join(str(hit[0]) for hit in near))


def shown(row: CampaignRow) -> SavedCampaign:
    return SavedCampaign(
        id=row.id,
        name=row.name,
        status=cast(Status, row.status),
        definition=Campaign.model_validate(row.definition),
        approval=row.approval,
        made_by=row.made_by,
        made_at=row.made_at,
        changed_at=row.changed_at,
    )
