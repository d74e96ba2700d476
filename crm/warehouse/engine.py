"""What every warehouse can do, whichever database it is.

Questions are written once, as sqlglot expressions, and rendered in `dialect`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from crm.warehouse.schema import ColumnType

Parameters = Mapping[str, object] | Sequence[object]


@dataclass(frozen=True)
class Rows:
    """An answer of the database: the names of its columns, and its rows in the order asked for."""

    columns: tuple[str, ...]
    rows: list[tuple[object, ...]]


class Warehouse(Protocol):
    """The company's data, open for reading."""

    @property
    def dialect(self) -> str:
        """The name that sqlglot gives to this database's SQL."""

    @property
    def place(self) -> str:
        """Where the data lies, as people may be told: the database and the place, no password."""

    def rows(self, sql: str, params: Parameters = ()) -> Rows:
        """What `sql` answers. Values are bound: `$name` with a mapping, `?` with a sequence.

        Raises Unavailable when it takes longer than the warehouse allows.
        """

    def tables(self) -> dict[str, dict[str, ColumnType]]:
        """Table to column to type, as imported: only what is there, custom columns included."""

    def close(self) -> None:
        """Let go of the files and connections. Closing twice is fine."""
