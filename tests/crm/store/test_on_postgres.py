"""The same store on PostgreSQL, over a real connection. Without a server these are skipped.

The server is the one that RAPPORT_TEST_POSTGRES names, else the usual one of this machine.
"""

import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import psycopg
import pytest

from crm.approvals.decide import decide
from crm.approvals.request import request
from crm.audit import trail
from crm.campaigns.turn import turn
from crm.errors import Misused, Refused
from crm.segments.conditions.everyone import Everyone
from crm.segments.definition import Segment
from crm.segments.store import Segments
from crm.store.store import Store, open_store

SERVER = os.environ.get("RAPPORT_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")
NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.fixture
def url() -> Iterator[str]:
    try:
        admin = psycopg.connect(SERVER, autocommit=True, connect_timeout=3)
    except psycopg.OperationalError:
        pytest.skip("no PostgreSQL server answers")
    name = f"rapport_{uuid4().hex[:12]}"
    admin.execute(f'CREATE DATABASE "{name}"')
    yield SERVER.rsplit("/", 1)[0] + f"/{name}"
    admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    admin.close()


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = open_store(url)
    yield store
    store.close()


def test_segments_have_versions_and_one_name_each(store: Store) -> None:
    segments = Segments(store)
    everyone = Segment(where=Everyone())
    made = [
        segments.draft(everyone, name="All", request="", language="en", by="ann", now=NOW)
        for _ in range(2)
    ]
    assert segments.save(made[0].id, by="ann", now=NOW).made_at == NOW
    with pytest.raises(Misused):
        segments.save(made[1].id, name="ALL", by="ann", now=NOW)
    segments.rename("all", "Everybody", by="ann", now=NOW)
    assert segments.undo(made[0].id, by="ann", now=NOW).name == "All"
    assert trail.verify(store).holds


def test_writers_at_once_make_one_chain_and_one_decision(store: Store, url: str) -> None:
    with store.writing() as session:
        asked = request(
            session, action="launch", object="C-1", summary="", details={}, hash="h", by="ann",
            now=NOW,
        )  # fmt: skip
    won: list[str] = []

    def work(who: str) -> None:
        mine = open_store(url)
        for _ in range(5):
            with mine.writing() as session:
                trail.record(session, who=who, action="x", object="y", now=NOW)
        try:
            decide(mine, asked.id, approve=True, by=who, now=NOW, current_hash="h")
            won.append(who)
        except Refused:
            pass
        mine.close()

    threads = [threading.Thread(target=work, args=(f"w{n}",)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    verdict = trail.verify(store)
    assert verdict.holds and verdict.entries == 1 + 15 + 3


def test_one_sender_at_a_time(store: Store, url: str) -> None:
    other = open_store(url)
    with turn(store, "C-1") as mine, turn(other, "C-1") as theirs, turn(other, "C-2") as free:
        assert (mine, theirs, free) == (True, False, True)
    with turn(other, "C-1") as later:
        assert later
    other.close()
