"""Events that Rapport records itself: in every count at once, and never counted twice."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest

from crm.errors import Misused, Unknown
from crm.events.own import OwnEvent
from crm.events.record import Recorded, record
from crm.segments.definition import Segment
from crm.segments.size import count
from crm.terms.clock import Clock
from crm.warehouse.importing.run import run_import
from crm.workspace import Workspace, open_workspace
from tests.small_company import write_company

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    run_import(str(write_company(tmp_path / "tables")), tmp_path / "home", now=NOW)
    return tmp_path / "home"


def sent(customer: str, at: datetime = NOW, id: str = "", type: str = "email_sent") -> OwnEvent:
    return OwnEvent(
        event_id=id or f"{customer}-{at:%m%d%H%M}-{type}",
        customer_id=customer,
        type=type,
        occurred_at=at,
        campaign_id="k1",
    )


def tell(workspace: Workspace, *events: OwnEvent) -> Recorded:
    return record(
        events,
        store=workspace.store,
        warehouse=workspace.warehouse,
        catalog=workspace.catalog,
        source="test",
        by="ann",
        now=NOW,
    )


def got(workspace: Workspace, type: str = "email_sent", at: datetime = NOW, least: int = 1) -> int:
    """How many customers had at least so many events of the type in the last week."""
    event = {
        "kind": "event",
        "types": [type],
        "window": {"kind": "last", "count": 7, "unit": "day"},
        "count": {"op": "at_least", "value": least},
    }
    asked = Segment.model_validate({"where": event})
    return count(asked, workspace.scope(Clock(at)), workspace.warehouse)


def test_an_event_is_in_the_count_of_the_next_question(home: Path) -> None:
    workspace = open_workspace(home)
    assert got(workspace) == 0
    assert tell(workspace, sent("ann"), sent("bo")) == Recorded(new=2, known=0)
    assert got(workspace) == 2
    assert tell(workspace, sent("cy")) == Recorded(new=1, known=0)
    assert got(workspace) == 3


def test_more_than_three_mails_this_week(home: Path) -> None:
    workspace = open_workspace(home)
    tell(workspace, *(sent("ann", NOW - timedelta(hours=hours)) for hours in range(4)))
    tell(workspace, *(sent("bo", NOW - timedelta(hours=hours)) for hours in range(3)))
    assert got(workspace, least=4) == 1


def test_own_and_imported_events_are_counted_together(home: Path) -> None:
    workspace = open_workspace(home)
    at = datetime(2026, 6, 21, tzinfo=UTC)
    tell(workspace, sent("cy", at, type="email_opened"), sent("ann", at, type="email_opened"))
    assert got(workspace, "email_opened", at + timedelta(days=1), least=2) == 1  # cy
    assert got(workspace, "email_opened", at + timedelta(days=1)) == 2


def test_an_old_clock_does_not_see_what_came_later(home: Path) -> None:
    workspace = open_workspace(home)
    tell(workspace, sent("ann"))
    assert got(workspace, at=NOW - timedelta(seconds=1)) == 0
    assert got(workspace, at=NOW + timedelta(days=8)) == 0


def test_the_same_event_again_changes_nothing(home: Path) -> None:
    workspace = open_workspace(home)
    tell(workspace, sent("ann"))
    assert tell(workspace, sent("ann"), sent("ann")) == Recorded(new=0, known=2)
    assert got(workspace, least=2) == 0


def test_an_event_that_an_import_brings_too_is_counted_once(home: Path, tmp_path: Path) -> None:
    workspace = open_workspace(home)
    tell(workspace, sent("ann", id="x1"), sent("ann", NOW - timedelta(hours=1), id="x2"))
    assert got(workspace, least=2) == 1
    tables = tmp_path / "tables"
    rows = "customer_id,occurred_at,type,campaign_id,event_id\n"
    rows += "ann,2026-06-30 12:00,email_sent,k1,x1\nbo,2026-06-30 12:00,email_sent,k1,x3\n"
    (tables / "events.csv").write_text(rows, encoding="utf8")
    run_import(str(tables), home, now=NOW + timedelta(seconds=1))
    again = open_workspace(home)
    found = again.warehouse.rows("SELECT event_id FROM events ORDER BY event_id").rows
    assert found == [("x1",), ("x2",), ("x3",)]
    assert (got(again), got(again, least=2)) == (2, 1)


def test_an_import_without_ids_is_matched_by_customer_type_and_moment(home: Path) -> None:
    workspace = open_workspace(home)  # its events have no event_id
    twice = sent("cy", datetime(2026, 6, 20, tzinfo=UTC), type="email_opened")
    tell(workspace, twice)
    assert got(workspace, "email_opened", datetime(2026, 6, 21, tzinfo=UTC), least=2) == 0


def test_only_own_events_when_none_were_imported(tmp_path: Path) -> None:
    tables = write_company(tmp_path / "tables")
    (tables / "events.csv").unlink()
    home = tmp_path / "home"
    run_import(str(tables), home, now=NOW)
    workspace = open_workspace(home)
    assert "events" not in workspace.catalog.tables
    tell(workspace, sent("ann"))
    assert got(open_workspace(home)) == 1


@pytest.mark.parametrize(
    ("event", "error", "said"),
    [
        (sent("nobody"), Unknown, "nobody"),
        (sent("ann", type="email_sen"), Unknown, "email_sent"),
        (sent("ann", NOW + timedelta(days=2)), Misused, "future"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    home: Path, event: OwnEvent, error: type[Exception], said: str
) -> None:
    workspace = open_workspace(home)
    with pytest.raises(error, match=said):
        tell(workspace, sent("ann"), event)
    assert got(workspace) == 0


def test_without_a_store_none_is_made(home: Path) -> None:
    assert got(open_workspace(home)) == 0
    assert not (home / "store.db").exists()


def test_many_threads_ask_while_events_come_in(home: Path) -> None:
    workspace = open_workspace(home)

    def ask(_: int) -> int:
        return got(workspace)

    with ThreadPoolExecutor(4) as pool:
        asked = pool.map(ask, range(80))
        for customer in ("ann", "bo", "cy"):
            tell(workspace, sent(customer))
        seen = list(asked)
    assert set(seen) <= {0, 1, 2, 3}
    assert got(workspace) == 3


OTHER_PROCESS = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from tests.crm.events.test_own_events import NOW, open_workspace, sent, tell
workspace = open_workspace(Path(sys.argv[1]))
print("ready", flush=True)
for line in sys.stdin:
    tell(workspace, sent(line.strip()))
    print("committed", flush=True)
"""


def test_what_another_process_commits_is_counted_within_a_second(home: Path) -> None:
    workspace = open_workspace(home)
    other = subprocess.Popen(
        [sys.executable, "-c", OTHER_PROCESS, str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert other.stdin and other.stdout
    assert other.stdout.readline() == "ready\n"
    for number, customer in enumerate(("ann", "bo", "cy", "di"), start=1):
        assert got(workspace) == number - 1
        other.stdin.write(customer + "\n")
        other.stdin.flush()
        assert other.stdout.readline() == "committed\n"
        committed = monotonic()
        assert got(workspace) == number
        assert monotonic() - committed < 1
    other.communicate()
    assert other.returncode == 0
