"""A store in PostgreSQL: several processes record at once, and nothing that is committed is missed."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from crm.campaigns.suppression import suppress
from crm.events.own import OwnEvent, keep
from crm.lists.making import bring
from crm.store.store import open_store
from crm.warehouse.importing.run import run_import
from crm.workspace import Workspace, open_workspace
from tests.servers import SERVER, answers, mark
from tests.small_company import write_company

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(not answers(), reason="no PostgreSQL server answers"),
]


@pytest.fixture
def url() -> Iterator[str]:
    """A schema of its own on the server, dropped afterwards."""
    name = f"store_{mark()}"
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(f'CREATE SCHEMA "{name}"')
        yield f"{SERVER}?options=-csearch_path%3D{name}"
        server.execute(f'DROP SCHEMA "{name}" CASCADE')


@pytest.fixture
def workspace(tmp_path: Path, url: str) -> Iterator[Workspace]:
    run_import(str(write_company(tmp_path / "tables")), tmp_path / "home", now=NOW)
    workspace = open_workspace(tmp_path / "home", url)
    yield workspace
    workspace.store.close()


def event(id: str, customer: str = "ann") -> OwnEvent:
    return OwnEvent(event_id=id, customer_id=customer, type="email_sent", occurred_at=NOW)


def counted(workspace: Workspace) -> int:
    asked = "SELECT COUNT(*) FROM events WHERE type = 'email_sent' AND occurred_at = $now"
    return int(str(workspace.warehouse.rows(asked, {"now": NOW.replace(tzinfo=None)}).rows[0][0]))


def test_events_of_several_writers_are_all_seen(workspace: Workspace, url: str) -> None:
    def write(number: int) -> int:
        store = open_store(url)
        with store.writing() as session:
            new = keep(session, [event(f"n{number}"), event("shared")], source="test", now=NOW)
        store.close()
        return new

    assert counted(workspace) == 0
    with ThreadPoolExecutor(4) as pool:
        done = pool.map(write, range(12))
        seen = [counted(workspace) for _ in range(20)]
        assert sum(done) == 13
    assert seen == sorted(seen)
    assert counted(workspace) == 13


def test_suppressions_and_lists_come_from_there_too(workspace: Workspace) -> None:
    suppress(workspace.store, "Ann@example.com", reason="asked", source="t", by="ann", now=NOW)
    assert workspace.warehouse.rows("SELECT address FROM suppressions").rows == [
        ("ann@example.com",)
    ]
    kept = bring(
        ["ann", "bo"], "Fair", lists=workspace.lists, warehouse=workspace.warehouse, by="a", now=NOW
    )
    asked = "SELECT COUNT(*) FROM list_members WHERE list_id = $list"
    assert workspace.warehouse.rows(asked, {"list": kept.id}).rows == [(2,)]
