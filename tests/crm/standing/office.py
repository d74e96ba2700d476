"""A small company with a real store, an outbox, a verified colleague and a saved report, for its digests."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from crm.campaigns.sender import NOBODY_YET
from crm.colleagues.posts import Post, posts
from crm.colleagues.ways import ByMail, Ways
from crm.mail.outbox import Outbox
from crm.reports.definition import ByTime, Report
from crm.standing.asking import Asked, ask_for
from crm.standing.definition import Alert, Digest
from crm.standing.due import Done, run_due
from crm.standing.rhythm import Rhythm
from crm.standing.room import StandingRoom
from crm.store.store import Store
from crm.terms.clock import Clock
from crm.terms.window import Calendar
from crm.workspace import Workspace
from tests.worlds import World

MONDAY = datetime(2026, 6, 29, 7, tzinfo=UTC)
EIGHT = MONDAY + timedelta(hours=1)
ANN = "ann@shop.example"
WEEKLY = Report(measures=("revenue",), breakdowns=(ByTime(grain="week"),))
LAST_WEEK = Report(measures=("revenue",), window=Calendar(period="week", offset=-1))


@dataclass
class Office:
    store: Store
    home: Path
    world: World = field(default_factory=World)

    @cached_property
    def workspace(self) -> Workspace:
        return Workspace(self.home, self.world, self.world.catalog, lambda: self.store)  # type: ignore[arg-type]

    @cached_property
    def room(self) -> StandingRoom:
        ways = Ways(ByMail(Outbox(self.home / "outbox"), NOBODY_YET))
        return StandingRoom(self.workspace, ways, "company.example")

    def verified(self, address: str = ANN, person: str = "ann") -> None:
        kept, code = self.workspace.colleagues.add(address, person=person, by="ann", now=MONDAY)
        self.workspace.colleagues.confirm(kept, code, by="ann", now=MONDAY)

    def saved(self, report: Report = WEEKLY, name: str = "Weekly sales") -> str:
        made: Any = {"by": "ann", "now": MONDAY}
        draft = self.workspace.reports.draft(report, name=name, request="", language="en", **made)
        return self.workspace.reports.save(draft.id, name=name, **made).id

    def digest(self, at: str = "08:00", every: str = "daily", to: tuple[str, ...] = (ANN,)) -> str:
        rhythm = Rhythm.model_validate({"every": every, "at": at})
        return self.asked(
            Digest(reports=(self.saved(),), rhythm=rhythm, to=to), "Weekly sales"
        ).kept.id

    def asked(self, definition: Digest | Alert, name: str, allowed: bool = True) -> Asked:
        return ask_for(
            definition, self.workspace, name=name, language="en", by="ann", clock=Clock(MONDAY), allowed=allowed,
        )  # fmt: skip

    def at(self, now: datetime) -> list[Done]:
        return list(run_due(self.room, Clock(now, ZoneInfo("UTC"))))

    def states(self) -> list[tuple[str, str]]:
        return [(post.address, post.state) for post in self.posts()]

    def posts(self) -> tuple[Post, ...]:
        return posts(self.store)

    def mails(self) -> list[Message]:
        return [
            message_from_bytes(p.read_bytes()) for p in sorted(self.home.glob("outbox/*/*.eml"))
        ]
