"""Small companies in a real database, row by row, to be counted by hand.

    world = World()
    world.customers("ann", ("bo", {"country": "DE"}))
    world.order("ann", "2026-06-01", 50, items=[("dryer", 1, 50.0)])
    world.event("bo", "email_opened", "2026-06-20")
    assert world.members({"kind": "bought"}) == {"ann"}

Every column of the data format is there; what a row does not name is missing. The columns that an
import derives are filled as the schema says. Its clock stands at the end of 30 June 2026, UTC.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any
from weakref import finalize
from zoneinfo import ZoneInfo

import duckdb

from crm.catalog.harvest import harvest
from crm.catalog.load import load_catalog
from crm.catalog.model import Catalog
from crm.segments.compile import compile_count, compile_segment
from crm.segments.conditions.base import Scope
from crm.segments.definition import Segment
from crm.sql.binding import Binding, Query
from crm.terms.clock import Clock, at_end_of
from crm.warehouse.beside import BESIDE
from crm.warehouse.engine import Parameters, Rows
from crm.warehouse.guard import checked
from crm.warehouse.postgres_engine import PostgresWarehouse
from crm.warehouse.schema import DERIVED, DUCKDB_TYPES, ORDER_LINES, TABLES, ColumnType, Table
from tests.servers import on_postgres

TODAY = date(2026, 6, 30)
NOT_COUNTING = ("cancelled", "returned")
Row = dict[str, Any]
Item = tuple[str, float, float | None]  # product, quantity, unit price


class World:
    """A company of few rows, and the warehouse that holds it. Rates are units for one US dollar."""

    engine = "duckdb"  # or "postgres": then questions go to a copy on a PostgreSQL server

    def __init__(
        self,
        today: date = TODAY,
        rates: Mapping[str, float] | None = None,
        zone: str = "UTC",
    ) -> None:
        self.clock: Clock = at_end_of(today, ZoneInfo(zone))
        self.rates = {"USD": 1.0, **(rates or {})}
        self.costs: dict[str, float | None] = {}
        self.saved: dict[str, Segment] = {}
        self.without: tuple[str, ...] = ()  # tables that were not imported, and columns
        self.custom: dict[str, ColumnType] = {}
        self.all_known = True  # whether the catalog knows all values of the fields that have few
        self._numbers = iter(range(1, 1_000_000))
        self._db = duckdb.connect(config={"threads": 1})
        self._copy: PostgresWarehouse | None = None
        for table in (*TABLES, ORDER_LINES, *BESIDE):
            self._create(table)

    # -- rows ---------------------------------------------------------------------------------

    def customers(self, *rows: str | tuple[str, Row]) -> None:
        for row in rows:
            id, values = (row, {}) if isinstance(row, str) else row
            self.add("customers", customer_id=id, **values)

    def products(self, *rows: str | tuple[str, Row]) -> None:
        for row in rows:
            id, values = (row, {}) if isinstance(row, str) else row
            price = self._converted(values.get("price"), values.get("currency"))
            self.costs[id] = self._converted(values.get("cost"), values.get("currency"))
            self.add("products", **{"product_id": id, "name": id, "price_value": price, **values})

    def order(
        self,
        customer: str | None,
        at: str,
        total: float | None = None,
        *,
        items: Sequence[Item] = (),
        **values: Any,
    ) -> str:
        """An order and its lines; the total is that of the lines unless given. Gives its id."""
        id = str(values.pop("order_id", f"o{next(self._numbers)}"))
        lines = [(p, q, q * u if u is not None else None) for p, q, u in items]
        total = sum(line[2] or 0 for line in lines) if total is None else total
        counts = str(values.get("status") or "").lower() not in NOT_COUNTING
        currency = values.get("currency")
        whole = {"order_id": id, "customer_id": customer, "ordered_at": at, "counts": counts}
        money = {
            "total": total,
            "revenue": self._converted(total, currency),
            "discount_value": self._converted(values.get("discount"), currency),
        }
        self.add("orders", **whole, **money, **values)
        for (product, quantity, unit), (_, _, amount) in zip(items, lines, strict=True):
            self.add(
                "order_items", order_id=id, product_id=product, quantity=quantity, unit_price=unit
            )
            cost = self.costs.get(product)
            line: Row = {"product_id": product, "quantity": quantity}
            line["cost"] = None if cost is None else quantity * cost
            self.add("order_lines", **whole, **line, revenue=self._converted(amount, currency))
        return id

    def event(self, customer: str, type: str, at: str, times: int = 1, **values: Any) -> None:
        for _ in range(times):
            self.add("events", customer_id=customer, type=type, occurred_at=at, **values)

    def campaigns(self, *rows: str | tuple[str, Row]) -> None:
        for row in rows:
            id, values = (row, {}) if isinstance(row, str) else row
            cost = self._converted(values.get("cost"), values.get("currency"))
            self.add("campaigns", **{"campaign_id": id, "name": id, "cost_value": cost, **values})

    def consent(
        self, customer: str, status: str = "opted_in", channel: str = "email", **values: Any
    ) -> None:
        self.add("consents", customer_id=customer, channel=channel, status=status, **values)

    def ticket(self, customer: str, at: str, **values: Any) -> None:
        self.add(
            "tickets",
            **{
                "ticket_id": f"t{next(self._numbers)}",
                "customer_id": customer,
                "opened_at": at,
                **values,
            },
        )

    def survey(
        self, customer: str, at: str, score: float, type: str = "nps", **values: Any
    ) -> None:
        id = f"s{next(self._numbers)}"
        self.add(
            "surveys",
            survey_id=id,
            customer_id=customer,
            responded_at=at,
            score=score,
            type=type,
            **values,
        )

    def listed(self, list_id: str, *customers: str) -> None:
        """Customers on a kept list, as the store lays it beside the tables."""
        for customer in customers:
            self.add("list_members", list_id=list_id, customer_id=customer)

    def suppress(self, address: str, at: str, reason: str = "asked") -> None:
        """An address, in lower case, on the company's do-not-mail list."""
        self.add("suppressions", address=address, reason=reason, listed_at=at)

    def add(self, table: str, **values: Any) -> None:
        """One row as it is given; the derived columns are the caller's."""
        self._changed()
        names = ", ".join(values)
        marks = ", ".join("?" for _ in values)
        self._db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))

    def column(self, table: str, name: str, type: ColumnType) -> None:
        """A custom attribute, as an import makes one of a column that the format does not name."""
        self._changed()
        self._db.execute(f"ALTER TABLE {table} ADD COLUMN {name} {DUCKDB_TYPES[type]}")
        self.custom[f"{table}.{name}"] = type

    def never_imported(self, *names: str) -> None:
        """Tables, or columns as `table.column`, that the company did not bring."""
        self._changed()
        for name in names:
            table, _, column = name.partition(".")
            self._db.execute(
                f"ALTER TABLE {table} DROP COLUMN {column}" if column else f"DROP TABLE {table}"
            )
        self.without += names

    # -- the warehouse (crm.warehouse.engine.Warehouse) -----------------------------------------

    def rows(self, sql: str, params: Parameters = ()) -> Rows:
        if self.engine == "postgres":
            return self._on_postgres().rows(sql, params)
        checked(sql, "duckdb", frozenset((*self.tables(), *(table.name for table in BESIDE))))
        done = self._db.execute(sql, dict(params) if isinstance(params, Mapping) else list(params))
        return Rows(tuple(column[0] for column in done.description or ()), done.fetchall())

    def tables(self) -> dict[str, dict[str, ColumnType]]:
        whole = {
            t.name: {c.name: c.type for c in (*t.columns, *DERIVED.get(t.name, ()))}
            for t in (*TABLES, ORDER_LINES)
            if t.name not in self.without
        }
        for name, type in self.custom.items():
            whole[name.split(".")[0]][name.split(".")[1]] = type
        return {
            table: {c: type for c, type in columns.items() if f"{table}.{c}" not in self.without}
            for table, columns in whole.items()
        }

    @property
    def dialect(self) -> str:
        return self.engine

    def close(self) -> None:
        self._changed()
        self._db.close()

    # -- questions ------------------------------------------------------------------------------

    @cached_property
    def catalog(self) -> Catalog:
        """The catalog of what the world holds now, which every database gives alike (test_same_on_both)."""
        here = copy(self)
        here.engine = "duckdb"  # the quickest to ask
        found = load_catalog(self.tables(), harvest(here), {})
        if self.all_known:
            return found
        fields = {name: replace(field, all_known=False) for name, field in found.fields.items()}
        return replace(found, fields=fields)

    def scope(self) -> Scope:
        return Scope(self.catalog, self.clock, Binding(), self.saved.__getitem__)

    def run(self, query: Query) -> Rows:
        return self.rows(query.run_sql(self.dialect), query.values)

    def members(self, where: Row | Any) -> set[str]:
        """The ids of the customers who satisfy a condition, given as JSON or as an object."""
        found = self.run(compile_segment(Segment.model_validate({"where": where}), self.scope()))
        return {str(row[0]) for row in found.rows}

    def count(self, where: Row | Any) -> int:
        found = self.run(compile_count(Segment.model_validate({"where": where}), self.scope()))
        return int(str(found.rows[0][0]))

    def shown(self, where: Row | Any) -> str:
        """The SQL as a person reads it."""
        return compile_segment(Segment.model_validate({"where": where}), self.scope()).shown(
            self.dialect
        )

    # -- inside ---------------------------------------------------------------------------------

    def _on_postgres(self) -> PostgresWarehouse:
        """Its connections go with the world: a server has few, and a run makes many worlds."""
        if self._copy is None:
            self._copy = on_postgres(self._db)
            finalize(self, self._copy.close)
        return self._copy

    def _changed(self) -> None:
        """What was made of the rows before is not of the rows now."""
        self.__dict__.pop("catalog", None)
        if self._copy:
            self._copy.close()
        self._copy = None

    def _create(self, table: Table) -> None:
        columns = (*table.columns, *DERIVED.get(table.name, ()))
        spelt = ", ".join(f'"{c.name}" {DUCKDB_TYPES[c.type]}' for c in columns)
        self._db.execute(f"CREATE TABLE {table.name} ({spelt})")

    def _converted(self, amount: float | None, currency: str | None) -> float | None:
        """In US dollars; None where the currency has no rate."""
        rate = self.rates.get(currency or "USD")
        return None if amount is None or rate is None else amount / rate


def days_before(days: int, clock: Clock | None = None) -> str:
    """The moment so many days before the world's now, ISO 8601."""
    return ((clock or at_end_of(TODAY)).utc - timedelta(days=days)).isoformat(sep=" ")
