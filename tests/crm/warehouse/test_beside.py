"""What is laid beside the imported tables, on both databases: the same questions, the same answers."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

import duckdb
import pytest

from crm.warehouse.beside import Columns
from crm.warehouse.duckdb_engine import DuckDBWarehouse
from crm.warehouse.engine import Warehouse
from crm.warehouse.postgres_engine import PostgresWarehouse
from tests.servers import SERVER, answers, on_postgres

NOON = datetime(2026, 6, 30, 12)
NAMES = ("customer_id", "occurred_at", "type", "event_id", "value", "properties")


class Given:
    """A delta that a test fills."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []
        self.alone: list[str] = []
        self.lists: dict[str, list[str]] = {}
        self.counts = {"events": 0, "suppressions": 0}
        self.read = 0

    def tell(self, *events: tuple[object, ...]) -> None:
        self.told += events
        self.counts["events"] += 1

    def leave_alone(self, *addresses: str) -> None:
        self.alone = list(addresses)
        self.counts["suppressions"] += 1

    def versions(self) -> dict[str, int]:
        return dict(self.counts)

    def events(self, after: int) -> tuple[Columns, int]:
        self.read += 1
        new = self.told[after:]
        columns: list[Sequence[object]] = list(zip(*new, strict=True)) or [()] * len(NAMES)
        return dict(zip(NAMES, columns, strict=True)), len(self.told)

    def suppressions(self) -> Columns:
        count = len(self.alone)
        return {"address": self.alone, "reason": ["asked"] * count, "listed_at": [NOON] * count}

    def members(self, list_id: str) -> Iterator[Sequence[str]]:
        self.read += 1
        ids = self.lists.get(list_id, [])
        yield from (ids[start : start + 2] for start in range(0, len(ids), 2))


@pytest.fixture
def given() -> Given:
    return Given()


@pytest.fixture(params=["duckdb", pytest.param("postgres", marks=pytest.mark.postgres)])
def warehouse(request: Any, given: Given, tmp_path: Any) -> Iterator[Warehouse]:
    """Ann and Bo; Ann opened a mail yesterday, and that event has the id e1."""
    if request.param == "postgres" and not answers():
        pytest.skip("no PostgreSQL server answers")
    path = tmp_path / "data.duckdb"
    with duckdb.connect(str(path)) as db:
        db.execute("CREATE TABLE customers (customer_id VARCHAR, email VARCHAR)")
        db.execute("INSERT INTO customers VALUES ('ann', 'ann@x.example'), ('bo', NULL)")
        db.execute(
            "CREATE TABLE events (customer_id VARCHAR, occurred_at TIMESTAMP, type VARCHAR, "
            "event_id VARCHAR, value DOUBLE, shop VARCHAR, properties JSON)"
        )
        db.execute(
            "INSERT INTO events VALUES ('ann', '2026-06-29', 'email_opened', 'e1', 1, 's', '{}')"
        )
        schema = on_postgres(db)._schema if request.param == "postgres" else ""
    made: Warehouse = (
        PostgresWarehouse(SERVER, schema, delta=given)
        if schema
        else DuckDBWarehouse(path, delta=given)
    )
    yield made
    made.close()


def event(
    customer: str, id: str, *, minutes: int = 0, value: float | None = None
) -> tuple[Any, ...]:
    return (customer, NOON + timedelta(minutes=minutes), "email_sent", id, value, None)


def ids(warehouse: Warehouse) -> list[object]:
    return [row[0] for row in warehouse.rows("SELECT event_id FROM events ORDER BY 1").rows]


def test_events_come_in_as_they_are_told_and_once(warehouse: Warehouse, given: Given) -> None:
    assert ids(warehouse) == ["e1"]
    given.tell(event("ann", "n1", value=2.5), event("bo", "n2"))
    assert ids(warehouse) == ["e1", "n1", "n2"]
    given.tell(event("ann", "e1"), event("ann", "n3"))  # the import has e1
    assert ids(warehouse) == ["e1", "n1", "n2", "n3"]
    last = warehouse.rows("SELECT occurred_at, value, shop FROM events WHERE event_id = 'n1'").rows
    assert last == [(NOON, 2.5, None)]


def test_nothing_is_read_while_nothing_changes(warehouse: Warehouse, given: Given) -> None:
    given.tell(event("ann", "n1"))
    ids(warehouse)
    before = given.read
    for _ in range(5):
        assert ids(warehouse) == ["e1", "n1"]
    assert given.read == before


def test_properties_can_be_asked_for(warehouse: Warehouse, given: Given) -> None:
    given.tell(("bo", NOON, "quiz", "n1", None, '{"colour": "red"}'))
    asked = {"duckdb": "properties ->> '$.colour'", "postgres": "properties ->> 'colour'"}
    sql = f"SELECT {asked[warehouse.dialect]} AS colour FROM events WHERE customer_id = 'bo'"
    assert warehouse.rows(sql).rows == [("red",)]


def test_addresses_that_are_left_alone_come_and_go(warehouse: Warehouse, given: Given) -> None:
    sql = "SELECT address FROM suppressions ORDER BY 1"
    assert warehouse.rows(sql).rows == []
    given.leave_alone("a@x.example", "b@x.example")
    assert warehouse.rows(sql).rows == [("a@x.example",), ("b@x.example",)]
    given.leave_alone("b@x.example")
    assert warehouse.rows(sql).rows == [("b@x.example",)]


def test_only_lists_that_a_question_names_are_laid(warehouse: Warehouse, given: Given) -> None:
    given.lists = {"L-1": ["ann", "bo", "cy"], "L-2": ["bo"]}
    sql = "SELECT COUNT(*) FROM list_members AS m WHERE m.list_id = $list"
    assert warehouse.rows(sql, {"list": "L-1"}).rows == [(3,)]
    assert warehouse.rows("SELECT COUNT(*) FROM list_members").rows == [(3,)]
    assert warehouse.rows(sql, {"list": "L-2"}).rows == [(1,)]
    assert warehouse.rows(sql, {"list": "L-9"}).rows == [(0,)]


def test_a_delta_that_cannot_be_read_lays_nothing_half(warehouse: Warehouse, given: Given) -> None:
    class Torn(Exception):
        pass

    def torn(list_id: str) -> Iterator[Sequence[str]]:
        yield ["ann"]
        raise Torn

    whole, given.members = given.members, torn  # type: ignore[method-assign]
    given.lists = {"L-1": ["ann", "bo"]}
    sql = "SELECT COUNT(*) FROM list_members AS m WHERE m.list_id = $list"
    with pytest.raises(Torn):
        warehouse.rows(sql, {"list": "L-1"})
    given.members = whole  # type: ignore[method-assign]
    assert warehouse.rows(sql, {"list": "L-1"}).rows == [(2,)]
