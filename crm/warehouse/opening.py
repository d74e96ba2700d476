"""Opening the data of the last import, wherever it lies."""

from pathlib import Path

import duckdb

from crm.errors import NoData
from crm.warehouse.beside import Delta
from crm.warehouse.engine import Warehouse
from crm.warehouse.layout import DATA, current_folder
from crm.warehouse.place import place_in, with_secrets


def open_warehouse(
    home: Path,
    *,
    url: str | None = None,
    memory: str = "1GB",
    threads: int = 2,
    seconds: float = 30.0,
    delta: Delta | None = None,
) -> Warehouse:
    """The data of the last import in `home`, each answer taking at most `seconds`.

    `url` is the address of the server that it lies on, with its password, where it needs one;
    `delta` is what the store has to lay beside it.
    Raises NoData when nothing was imported yet, Unavailable when the server does not answer.
    """
    for attempt in (1, 2, 3):
        folder = current_folder(home)
        if folder is None:
            raise NoData("warehouse-none")
        place = place_in(folder)
        if place:
            from crm.warehouse.postgres_engine import PostgresWarehouse

            return PostgresWarehouse(
                with_secrets(place, url), place.schema, seconds=seconds, delta=delta
            )
        from crm.warehouse.duckdb_engine import DuckDBWarehouse

        try:
            return DuckDBWarehouse(
                folder / DATA, memory=memory, threads=threads, seconds=seconds, delta=delta
            )
        except duckdb.IOException:
            # Two imports have ended since the pointer was read, and took this folder away.
            if attempt == 3:
                raise
    raise NoData("warehouse-none")
