"""Finding the rows that cannot be kept, and why: one reason a row, the first that applies.

The table `bad` names them by raw row: `r` and `code`, the place of its reason in `reasons`.
"""

from collections import Counter
from dataclasses import dataclass

import duckdb

from crm.warehouse.importing.cells import trimmed, upper_code, value_of
from crm.warehouse.importing.numbers import quoted
from crm.warehouse.importing.planning import Plan
from crm.warehouse.schema import ColumnType, Table

UNREADABLE: dict[ColumnType, str] = {
    "number": "bad_number",
    "integer": "bad_number",
    "boolean": "bad_boolean",
    "date": "bad_time",
    "timestamp": "bad_time",
    "json": "bad_json",
}
# An order without a customer is a guest's: it counts in money and belongs to no person.
MAY_BE_EMPTY = frozenset({("orders", "customer_id")})
CODES = {"country": 2, "currency": 3}  # columns of ISO codes, by the length of a code
EMPTY = "empty_row"


@dataclass(frozen=True)
class Reason:
    """Why rows were rejected: `kind` is one of a few words, `column` the one it is about."""

    kind: str
    column: str = ""


class Checks:
    """The checks of one raw table against the format and the tables that it refers to."""

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, raw: str, table: Table, plans: tuple[Plan, ...]
    ) -> None:
        self.connection, self.raw, self.table, self.plans = connection, raw, table, plans
        self.reasons: list[Reason] = []

    def run(self, present: set[str]) -> None:
        """Fill the table `bad`. `present` are the tables that references can be checked with."""
        self.connection.execute("CREATE OR REPLACE TABLE bad (r BIGINT, code INTEGER)")
        self._code(EMPTY)  # the first reason, code 0
        self._cells()
        self._duplicates()
        self._references(present)

    def counts(self) -> Counter[Reason]:
        """How many rows cannot be kept, by reason. Rows of nothing but empty cells are no rows."""
        found = self.connection.execute("SELECT code, count(*) FROM bad WHERE code > 0 GROUP BY 1")
        return Counter({self.reasons[code]: rows for code, rows in found.fetchall()})

    def rows(self) -> int:
        """How many rows the raw table has, the good and the bad."""
        found = self.connection.execute(
            f"""SELECT (SELECT count(*) FROM {self.raw}) - count(*) FROM bad WHERE code = 0"""
        ).fetchone()
        return int(found[0]) if found else 0

    def kept(self) -> str:
        """The SQL condition of the rows of the raw table `t` that stay."""
        (found,) = self.connection.execute("SELECT count(*) FROM bad").fetchone() or (0,)
        return "t.rowid NOT IN (SELECT r FROM bad)" if found else "TRUE"

    def _code(self, kind: str, column: str = "") -> int:
        self.reasons.append(Reason(kind, column))
        return len(self.reasons) - 1

    def _cells(self) -> None:
        cases = [self._empty(), *filter(None, map(self._missing, self.plans))]
        cases += filter(None, map(self._unreadable, self.plans))
        self.connection.execute(
            f"""INSERT INTO bad SELECT r, code FROM (
                SELECT rowid AS r, CASE {" ".join(cases)} END AS code FROM {self.raw}
            ) WHERE code IS NOT NULL"""
        )

    def _empty(self) -> str:
        cells = ", ".join(trimmed(plan.raw) if plan.padded else plan.raw for plan in self.plans)
        return f"WHEN coalesce({cells}) IS NULL THEN 0"

    def _missing(self, plan: Plan) -> str | None:
        if not (plan.column and plan.column.required):
            return None
        if (self.table.name, plan.name) in MAY_BE_EMPTY:
            return None
        return f"WHEN {cell_of(plan)} IS NULL THEN {self._code('missing_value', plan.name)}"

    def _unreadable(self, plan: Plan) -> str | None:
        if plan.type in (None, "text"):
            return None
        reason = self._code(UNREADABLE[plan.type], plan.name)
        return f"WHEN {cell_of(plan)} IS NOT NULL AND {read_of(plan)} IS NULL THEN {reason}"

    def _duplicates(self) -> None:
        """The first row of a key stays, in the order of the file."""
        plan = next((p for p in self.plans if p.column and p.column.key), None)
        if plan is None:
            return
        code, key = self._code("duplicate_key", plan.name), cell_of(plan)
        self.connection.execute(
            f"""CREATE OR REPLACE TEMP TABLE twice AS
            SELECT {key} AS k, min(t.rowid) AS first FROM {self.raw} t
            WHERE {key} IS NOT NULL AND {self.kept()} GROUP BY k HAVING count(*) > 1"""
        )
        self.connection.execute(
            f"""INSERT INTO bad SELECT t.rowid, {code} FROM {self.raw} t
            JOIN twice ON twice.k = {key} WHERE t.rowid > first AND {self.kept()}"""
        )

    def _references(self, present: set[str]) -> None:
        for plan in self.plans:
            table, _, column = ((plan.column and plan.column.references) or "").partition(".")
            if not table or table == self.table.name or table not in present:
                continue
            code, cell = self._code("unknown_reference", plan.name), cell_of(plan)
            self.connection.execute(
                f"""INSERT INTO bad SELECT t.rowid, {code} FROM {self.raw} t
                ANTI JOIN (SELECT {column} AS k FROM known.{table}) ON k = {cell}
                WHERE {cell} IS NOT NULL AND {self.kept()}"""
            )


def cell_of(plan: Plan) -> str:
    """The cell as text: trimmed, with the mapping's words in place of theirs, NULL when empty."""
    cell = trimmed(plan.raw) if plan.padded else plan.raw
    if plan.values:
        known = f"SELECT ours FROM words WHERE column_name = {quoted(plan.name)}"
        cell = f"coalesce(({known} AND theirs = lower({cell})), {cell})"
    length = CODES.get(plan.name) if plan.column else None
    return upper_code(cell, length) if length else cell


def read_of(plan: Plan) -> str:
    """The cell as a value of the column's type, NULL where it cannot be read."""
    return value_of(cell_of(plan), plan.type or "text", plan.written, plan.form)
