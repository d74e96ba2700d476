"""Which of many ids and e-mail addresses are customers', asked of the warehouse all at once."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlglot import exp

from crm.sql.binding import Binding, query
from crm.warehouse.engine import Warehouse

AT_ONCE = 200_000  # values of one question: a million are five questions
BETWEEN = "\x1f"  # what no id and no address holds


def in_parts(values: Iterable[str], size: int = AT_ONCE) -> Iterator[list[str]]:
    """The values in order, so many at a time."""
    source = iter(values)
    while part := list(islice(source, size)):
        yield part


def known_ids(values: Iterable[str], warehouse: Warehouse) -> set[str]:
    """Those of the values that are customer ids."""
    wanted = dict.fromkeys(values)
    return {value for part in in_parts(wanted) for value, _ in _by_id(part, warehouse)}


def owners(values: Sequence[str], warehouse: Warehouse) -> Iterator[tuple[str, str]]:
    """Each value with each customer whose id it is, or whose address in any case; in no order."""
    yield from _by_id(values, warehouse)
    addresses = [value for value in values if "@" in value]
    if addresses and "email" in warehouse.tables()["customers"]:
        yield from _by_address(addresses, warehouse)


def _by_id(values: Sequence[str], warehouse: Warehouse) -> Iterator[tuple[str, str]]:
    yield from _matched(values, exp.column("customer_id", "c"), exp.column("said", "g"), warehouse)


def _by_address(values: Sequence[str], warehouse: Warehouse) -> Iterator[tuple[str, str]]:
    theirs = exp.Lower(this=exp.column("email", "c"))
    yield from _matched(values, theirs, exp.Lower(this=exp.column("said", "g")), warehouse)


def _matched(
    values: Sequence[str], theirs: exp.Expr, given: exp.Expr, warehouse: Warehouse
) -> Iterator[tuple[str, str]]:
    bind = Binding()
    split = exp.Split(this=bind(BETWEEN.join(values)), expression=bind(BETWEEN))
    said = exp.select(exp.alias_(exp.Explode(this=split), "said"))
    matched = (
        exp.select(exp.column("said", "g"), exp.column("customer_id", "c"))
        .from_(said.subquery("g"))
        .join("customers AS c", on=exp.EQ(this=theirs, expression=given))
    )
    asked = query(matched, bind)
    for value, customer in warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows:
        yield str(value), str(customer)
