"""Numbers over a column that a company added itself: the average income, the most visits.

Each is a measure with an id of its own, such as `avg__customers__income`.
"""

from dataclasses import dataclass
from typing import Literal, get_args

How = Literal["avg", "sum", "max", "min"]
HOWS: tuple[How, ...] = get_args(How)
APART = "__"


@dataclass(frozen=True)
class OwnNumber:
    """The mean, the sum, the highest or the lowest of what stands in `table.column`."""

    how: How
    table: str
    column: str

    @property
    def id(self) -> str:
        return APART.join((self.how, self.table, self.column))


def own_number(id: str) -> OwnNumber | None:
    """The number of that id; None where it is not written as one."""
    how, _, rest = id.partition(APART)
    table, _, column = rest.partition(APART)
    found = next((known for known in HOWS if known == how), None)
    return OwnNumber(found, table, column) if found and table and column else None


def own_number_of(how: How, field: str) -> OwnNumber:
    """The number over the field `table.column`."""
    table, _, column = field.partition(".")
    return OwnNumber(how, table, column)
