"""What is worth knowing about the new data: how far back it goes, and what looks odd in it."""

from datetime import UTC, datetime

import duckdb

from crm.warehouse.importing.loading import Loaded
from crm.warehouse.importing.report import CustomColumn, Note, Period, Rejected, TableReport
from crm.warehouse.importing.tables import MONEY
from crm.warehouse.schema import ORDERS

STATUSES = ("placed", "shipped", "delivered", "returned", "cancelled")
MOST_WORDS = 5


def table_report(loaded: Loaded) -> TableReport:
    return TableReport(
        name=loaded.file.table.name,
        file=loaded.file.name,
        rows=loaded.rows,
        rejected=tuple(
            Rejected(reason=reason.kind, column=reason.column, rows=rows)
            for reason, rows in loaded.rejected.most_common()
        ),
        custom=tuple(
            CustomColumn(name=plan.name, label=plan.label, type=plan.type or "text")
            for plan in loaded.plans
            if plan.custom
        ),
    )


def period(connection: duckdb.DuckDBPyConnection, table: str, column: str) -> Period | None:
    """From the first to the last row of a table, or None when it has none."""
    found = connection.execute(f"SELECT min({column}), max({column}) FROM known.{table}").fetchone()
    first, last = found or (None, None)
    if not (isinstance(first, datetime) and isinstance(last, datetime)):
        return None
    return Period(first=first.replace(tzinfo=UTC), last=last.replace(tzinfo=UTC))


def warnings(connection: duckdb.DuckDBPyConnection, columns: dict[str, set[str]]) -> list[Note]:
    """What makes answers differ from what one might expect, in the order of the tables."""
    notes = [note for table in MONEY for note in _unconverted(connection, table, columns)]
    if "status" in columns.get(ORDERS.name, set()):
        notes += _odd_statuses(connection)
    return [*notes, *_empty_tables(connection, columns)]


def _unconverted(
    connection: duckdb.DuckDBPyConnection, table: str, columns: dict[str, set[str]]
) -> list[Note]:
    have = columns.get(table, set())
    amount, value = MONEY[table][0]
    if not {amount, "currency"} <= have:
        return []
    rows = connection.execute(
        f"""SELECT currency, count(*) FROM known.{table}
        WHERE {value} IS NULL AND {amount} IS NOT NULL GROUP BY currency ORDER BY 2 DESC, 1"""
    ).fetchall()
    if not rows:
        return []
    names = ", ".join(str(name)[:20] for name, _ in rows[:MOST_WORDS])
    values: dict[str, str | int] = {"table": table, "currencies": names}
    return [Note(key="import-no-rate", values=values | {"count": sum(n for _, n in rows)})]


def _odd_statuses(connection: duckdb.DuckDBPyConnection) -> list[Note]:
    rows = connection.execute(
        """SELECT status, count(*) FROM known.orders
        WHERE lower(status) NOT IN (SELECT unnest(?)) GROUP BY status ORDER BY 2 DESC, 1""",
        [list(STATUSES)],
    ).fetchall()
    if not rows:
        return []
    words = ", ".join(str(word)[:30] for word, _ in rows[:MOST_WORDS])
    return [
        Note(key="import-odd-status", values={"words": words, "count": sum(n for _, n in rows)})
    ]


def _empty_tables(
    connection: duckdb.DuckDBPyConnection, columns: dict[str, set[str]]
) -> list[Note]:
    return [
        Note(key="import-table-empty", values={"table": table})
        for table in columns
        if connection.execute(f"SELECT count(*) FROM known.{table}").fetchone() == (0,)
    ]
