"""A store that a former version made opens, keeps all it has, and can do what is new."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import inspect, text

from crm.answers.store import Reports
from crm.audit import trail
from crm.segments.store import Segments
from crm.store.base import Base
from crm.store.store import Store, open_store
from tests.crm.store.test_on_postgres import url as url  # (a database of its own)

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
FIRST = (Path(__file__).parent / "store_1.sql").read_text(encoding="utf8")
NEW_TABLES = ("notices", "refresh_plans", "segment_sizes")
NEW_COLUMNS = ("folder", "tags", "used_at")


def of_the_first_format(home: Path) -> None:
    raw = sqlite3.connect(home / "store.db")
    raw.executescript(FIRST)
    raw.close()


def columns(store: Store) -> dict[str, set[str]]:
    there = inspect(store.engine)
    return {name: {str(c["name"]) for c in there.get_columns(name)} for name in there.get_table_names()}  # fmt: skip


def wanted() -> dict[str, set[str]]:
    return {table.name: {c.name for c in table.columns} for table in Base.metadata.sorted_tables}


def test_a_store_of_the_first_format_keeps_everything_and_gets_what_is_new(tmp_path: Path) -> None:
    of_the_first_format(tmp_path)
    store = open_store(tmp_path)
    assert columns(store) == wanted()
    segments = Segments(store)
    kept = segments.get("everybody")
    assert (kept.id, kept.version, kept.made_at) == ("S-22222", 2, datetime(2026, 1, 3, 3, 4, 5, tzinfo=UTC))  # fmt: skip
    assert (kept.folder, kept.tags, kept.used_at) == ("", (), None)
    assert [v.name for v in segments.versions("everybody")] == ["All", "Everybody"]
    assert Reports(store).get("Sales").made_by == "bo"
    assert segments.move("Everybody", "People", by="ann", now=NOW).folder == "People"
    assert segments.undo("Everybody", by="ann", now=NOW).name == "All"
    assert trail.verify(store).holds


def test_opening_it_again_changes_nothing(tmp_path: Path) -> None:
    of_the_first_format(tmp_path)
    Segments(open_store(tmp_path)).tag("Everybody", ("a",), by="ann", now=NOW)
    raw = sqlite3.connect(tmp_path / "store.db")
    before = raw.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    assert Segments(open_store(tmp_path)).get("Everybody").tags == ("a",)
    assert raw.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == before


def test_the_same_on_postgres(url: str) -> None:
    store = open_store(url)
    made = Segments(store).save(_draft(store), by="ann", now=NOW)
    with store.writing() as session:
        for table in NEW_TABLES:
            session.execute(text(f"DROP TABLE {table}"))
        for column in NEW_COLUMNS:
            session.execute(text(f"ALTER TABLE saved DROP COLUMN {column}"))
    store.close()
    again = open_store(url)
    assert columns(again) == wanted()
    kept = Segments(again).get("Everybody")
    assert (kept.id, kept.made_at, kept.tags) == (made.id, NOW, ())
    assert Segments(again).tag("Everybody", ("summer",), by="ann", now=NOW).tags == ("summer",)
    again.close()


def _draft(store: Store) -> str:
    from crm.segments.conditions.everyone import Everyone
    from crm.segments.definition import Segment

    everyone = Segment(where=Everyone())
    told = {"request": "", "language": "en", "by": "ann", "now": NOW}
    return Segments(store).draft(everyone, name="Everybody", **told).id  # type: ignore[arg-type]
