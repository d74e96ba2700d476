"""Opening the store: made once, refused when newer, in one piece after a failure."""

import multiprocessing
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from crm.errors import BadInput, Unavailable
from crm.store.meta import MetaRow
from crm.store.store import open_store


def test_sqlite_is_set_to_lose_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path).reading() as session:
        told = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }
    assert told == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 2,
        "busy_timeout": 15000,
    }


def test_a_newer_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with store.writing() as session:
        session.merge(MetaRow(key="schema", value="99"))
    store.close()
    with pytest.raises(BadInput, match="newer version of Rapport"):
        open_store(tmp_path)
    raw = sqlite3.connect(tmp_path / "store.db")
    assert raw.execute("SELECT value FROM meta").fetchall() == [("99",)]


def test_a_file_that_is_no_store_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"not a database at all" * 1000)
    with pytest.raises(BadInput, match=r"store\.db"):
        open_store(tmp_path)


def test_a_workspace_that_cannot_be_made_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises((BadInput, Unavailable), match=r"workspace|--home"):
        open_store(tmp_path / "file" / "home")


def _open(home: str, gate: object) -> None:
    gate.wait()  # type: ignore[attr-defined]
    open_store(home).close()


def test_processes_that_open_a_new_workspace_at_once_all_get_it(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    gate = spawn.Barrier(4)
    openers = [spawn.Process(target=_open, args=(str(tmp_path), gate)) for _ in range(4)]
    for opener in openers:
        opener.start()
    for opener in openers:
        opener.join(60)
    assert [opener.exitcode for opener in openers] == [0, 0, 0, 0]
