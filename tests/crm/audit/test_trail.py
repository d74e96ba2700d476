"""The audit chain: added to, checked, and changed behind its back."""

import json
import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from crm.audit import trail
from crm.store.store import Store, open_store

NOW = datetime(2026, 6, 30, 12, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = open_store(tmp_path)
    for number in range(5):
        write(opened, number)
    return opened


def write(store: Store, number: int) -> None:
    with store.writing() as session:
        trail.record(
            session, who="ann", action="segment.save", object=f"S-{number}", now=NOW,
            details={"version": number, "word": "ü"},
        )  # fmt: skip


def tampered(home: Path, *statements: str) -> trail.Verdict:
    """The verdict after someone with the file in hand has run these statements."""
    raw = sqlite3.connect(home / "store.db")
    raw.executescript("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;")
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.close()
    return trail.verify(open_store(home))


def test_an_untouched_chain_holds(store: Store) -> None:
    verdict = trail.verify(store)
    assert verdict.holds and verdict.entries == 5


def test_the_store_itself_refuses_to_change_an_entry(store: Store) -> None:
    for statement in ("UPDATE audit SET who = 'eve'", "DELETE FROM audit"):
        with pytest.raises(IntegrityError, match="only added to"), store.writing() as session:
            session.execute(text(statement))
    assert trail.verify(store).entries == 5


@pytest.mark.parametrize(
    "column, value",
    [
        ("who", "eve"),
        ("action", "segment.archive"),
        ("object", "S-9"),
        ("outcome", "denied"),
        ("details", json.dumps({"version": 9})),
        ("at", "2026-06-29 12:00:00.000000"),
        ("previous", "0" * 64),
        ("hash", "f" * 64),
    ],
)
def test_any_edit_is_found_where_it_was_made(
    store: Store, tmp_path: Path, column: str, value: str
) -> None:
    verdict = tampered(tmp_path, f"UPDATE audit SET {column} = '{value}' WHERE seq = 3")
    assert verdict.broken_at in (3, 4)


def test_a_deleted_entry_is_found(store: Store, tmp_path: Path) -> None:
    assert tampered(tmp_path, "DELETE FROM audit WHERE seq = 2").broken_at == 2


def test_two_entries_that_changed_places_are_found(store: Store, tmp_path: Path) -> None:
    swap = (
        "UPDATE audit SET seq = 99 WHERE seq = 2",
        "UPDATE audit SET seq = 2 WHERE seq = 3",
        "UPDATE audit SET seq = 3 WHERE seq = 99",
    )
    assert tampered(tmp_path, *swap).broken_at == 2


def test_a_cut_tail_is_found_through_a_head_kept_elsewhere(store: Store, tmp_path: Path) -> None:
    head = trail.verify(store).head
    write(store, 5)
    assert trail.verify(store, head).holds
    assert tampered(tmp_path, "DELETE FROM audit WHERE seq >= 5").holds
    assert not trail.verify(open_store(tmp_path), head).holds


def test_a_denied_action_is_in_the_trail(store: Store) -> None:
    trail.deny(store, who="eve", action="campaign.launch", object="C-1", now=NOW, why="no-right")
    (latest,) = trail.entries(store, limit=1)
    assert (latest.outcome, latest.details) == ("denied", {"why": "no-right"})


def test_a_change_that_fails_leaves_no_entry(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.writing() as session:
        trail.record(session, who="ann", action="x", object="y", now=NOW)
        raise ZeroDivisionError
    assert trail.verify(store).entries == 5


def test_writers_at_once_make_one_chain(store: Store, tmp_path: Path) -> None:
    def work() -> None:
        mine = open_store(tmp_path)
        for number in range(10):
            write(mine, number)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    verdict = trail.verify(store)
    assert verdict.holds and verdict.entries == 45
