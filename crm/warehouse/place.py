"""Where the data of an import lies when it is in a database and not in the workspace's folder.

The address is kept beside the import without its password, which comes from RAPPORT_WAREHOUSE or
from where every PostgreSQL program finds it (~/.pgpass, PGPASSWORD).
"""

import json
import re
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit
from uuid import uuid4

from crm.errors import BadInput
from crm.warehouse.layout import SERVER, current_folder, warehouse_folder

FOLDER = "duckdb"  # said in place of an address: the data goes into the workspace's folder
ADDRESS = re.compile(r"postgres(ql)?(\+\w+)?://.+")
SECRETS = ("password", "sslpassword")


@dataclass(frozen=True)
class Place:
    """A schema of a PostgreSQL server; the address holds no password."""

    url: str
    schema: str


def place_in(folder: Path | None) -> Place | None:
    """Where the data of the import in this folder lies; None when it is in the folder itself."""
    path = folder / SERVER if folder else None
    if path is None or not path.is_file():
        return None
    return Place(**json.loads(path.read_text(encoding="utf8")))


def write_place(place: Place, folder: Path) -> None:
    (folder / SERVER).write_text(json.dumps(asdict(place)), encoding="utf8")


def target_of(given: str | None, home: Path) -> str | None:
    """The address that an import goes to, as given or else as the last one did; None for the folder.

    Raises BadInput for what is no address.
    """
    if given is None:
        last = place_in(current_folder(home))
        return last.url if last else None
    if given == FOLDER:
        return None
    if not ADDRESS.fullmatch(given):
        raise BadInput("warehouse-no-address", given=without_secrets(given))
    return given


def without_secrets(url: str) -> str:
    """The address with everything that is needed to find the server again, but no password."""
    parts = urlsplit(url)
    user, at, host = parts.netloc.rpartition("@")
    options = [pair for pair in parse_qsl(parts.query) if pair[0] not in SECRETS]
    netloc = user.partition(":")[0] + at + host
    return urlunsplit((parts.scheme, netloc, parts.path, urlencode(options), ""))


def with_secrets(place: Place, given: str | None) -> str:
    """The address to connect to: the one given where it is that of the place."""
    return given if given and without_secrets(given) == place.url else place.url


def new_place(url: str, home: Path, stamp: str) -> Place:
    """A schema of its own for the import with this stamp."""
    return Place(without_secrets(url), f"rapport_{mark_of(home)}_{stamp.lower().replace('-', '_')}")


def mark_of(home: Path) -> str:
    """What tells the schemas of this workspace from those of others, its copies among them."""
    path = warehouse_folder(home) / "mark"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(uuid4().hex, encoding="utf8")
    told = path.read_text(encoding="utf8") + str(home.resolve())
    return blake2b(told.encode(), digest_size=5).hexdigest()


def places(home: Path) -> set[Place]:
    """Where the imports lie that may still be read: the current one and the one before."""
    found = (place_in(folder) for folder in warehouse_folder(home).glob("2*"))
    return {place for place in found if place}
