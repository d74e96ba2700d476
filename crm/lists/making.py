"""Making a list: of the customers whom a file names, or of a segment's members at this moment."""

from collections.abc import Iterable
from datetime import datetime

from crm.customers.known import in_parts, owners
from crm.errors import BadInput
from crm.lists.keeping import Kept, Lists
from crm.segments.compile import compile_segment
from crm.segments.conditions.base import Scope
from crm.segments.store import SavedSegment
from crm.warehouse.engine import Warehouse

MOST = 5_000_000  # values of one file


def bring(
    values: Iterable[str], name: str, *, lists: Lists, warehouse: Warehouse, by: str, now: datetime
) -> Kept:
    """Keep the customers who have one of the ids or e-mail addresses (these in any case).

    An address that several have stands for all of them; values that nobody has are counted.
    Raises Misused when the name is taken, BadInput when nobody is found or the values are too many.
    """
    ids: set[str] = set()
    given = unknown = 0
    seen: set[int] = set()
    for part in in_parts(values):
        new = {value: hash(value.lower()) for value in part}
        wanted = [value for value, mark in new.items() if mark not in seen]
        seen.update(new.values())
        found = list(owners(wanted, warehouse))
        ids.update(customer for _, customer in found)
        unknown += len({value.lower() for value in wanted} - {value.lower() for value, _ in found})
        given += len(part)
        if given > MOST:
            raise BadInput("list-too-long", most=MOST)
    if not ids:
        raise BadInput("list-nobody", values=given)
    return lists.add(name, ids, unknown=unknown, by=by, now=now)


def freeze(
    segment: SavedSegment,
    name: str,
    *,
    lists: Lists,
    scope: Scope,
    warehouse: Warehouse,
    by: str,
    now: datetime,
) -> Kept:
    """Keep who is in the segment at the scope's moment. Raises Misused when the name is taken."""
    query = compile_segment(segment.definition, scope)
    rows = warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows
    ids = [str(row[0]) for row in rows]
    return lists.add(name, ids, by=by, now=now, segment=segment.id, as_of=scope.clock.now)
