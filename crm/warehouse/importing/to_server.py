"""An import whose data goes to a PostgreSQL server: made there whole, before the pointer turns to it.

The schema is new and nobody reads it until the import is published; killed before that, it is a
schema that no import names, and the next import takes it away.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from crm.errors import Unavailable
from crm.warehouse.layout import DATA, PART
from crm.warehouse.place import (
    Place,
    mark_of,
    new_place,
    places,
    with_secrets,
    without_secrets,
    write_place,
)
from crm.warehouse.postgres_schema import exists, make, ready, remove


def check(target: str) -> None:
    """Raises Unavailable or BadInput when the server cannot take an import, before one is made."""
    ready(target)


def still_there(place: Place, target: str) -> bool:
    """Whether the data lies where the import goes, and nobody has taken it away."""
    return place.url == without_secrets(target) and exists(target, place.schema)


def copy_out(home: Path, part: Path, target: str) -> None:
    """Copy the imported tables into a schema of their own; `part` then names it in their stead."""
    place = new_place(target, home, part.name.removesuffix(PART))
    with duckdb.connect(str(part / DATA), read_only=True, config={"threads": 1}) as source:
        make(target, place.schema, source, part / "scratch")
    write_place(place, part)
    (part / DATA).unlink()


@contextmanager
def sweeping(home: Path, target: str | None) -> Iterator[None]:
    """Take away the schemas that no import names any more once the block, which publishes, is done."""
    before = places(home)
    yield
    gone = {place.url for place in before - places(home)}
    urls = gone | ({without_secrets(target)} if target else set())
    for url in urls:
        keep = {place.schema for place in places(home) if place.url == url}
        try:
            remove(with_secrets(Place(url, ""), target), mark_of(home), keep)
        except Unavailable:
            # The data that counts is published. A server that data has moved away from may be
            # gone for good, and one that is back is swept by the next import.
            continue
