"""Which customer is meant: by id, by mail address, or by name."""

from sqlglot import exp

from crm.campaigns.addresses import normal
from crm.customers.asking import ask, rows_of
from crm.errors import Misused, Unknown
from crm.sql.binding import Binding
from crm.warehouse.engine import Warehouse

MOST_SHOWN = 5  # customers that are named when several are meant
NAMES = ("first_name", "last_name")


def id_of(who: str, warehouse: Warehouse) -> str:
    """The id of the customer with this id, e-mail address or name (first and last, in any case).

    Raises Unknown when there is none, Misused when several have the address or the name.
    """
    who = who.strip()
    if rows_of(warehouse, "customers", who, ("customer_id",)):
        return who
    address = normal(who)
    found = _with_address(address, warehouse) if address else _with_name(who, warehouse)
    if not found:
        raise Unknown("customer-not-found", who=who)
    if len(found) > 1:
        raise Misused("customer-ambiguous", ids=", ".join(found[:MOST_SHOWN]))
    return found[0]


def _with_address(address: str, warehouse: Warehouse) -> list[str]:
    if "email" not in warehouse.tables()["customers"]:
        return []
    return _whose(exp.column("email"), address, warehouse)


def _with_name(who: str, warehouse: Warehouse) -> list[str]:
    """By the first and the last name, or by the only one of them that there is."""
    there = [name for name in NAMES if name in warehouse.tables()["customers"]]
    if not who or not there:
        return []
    parts = [exp.func("COALESCE", exp.column(name), exp.Literal.string("")) for name in there]
    whole = parts[0] if len(parts) == 1 else exp.func("CONCAT", parts[0], SPACE, parts[1])
    return _whose(whole, " ".join(who.lower().split()), warehouse)


def _whose(column: exp.Expr, text: str, warehouse: Warehouse) -> list[str]:
    """The ids of those whose text is this one, case and outer spaces aside, in their order."""
    binding = Binding()
    written = exp.func("LOWER", exp.func("TRIM", column))
    query = exp.select("customer_id").from_("customers").where(written.eq(binding(text)))
    found = ask(warehouse, query.order_by("customer_id").limit(MOST_SHOWN + 1), binding)
    return [str(row["customer_id"]) for row in found]


SPACE = exp.Literal.string(" ")
