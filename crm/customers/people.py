"""Which words name a customer: an exact index of names, ids and what was written of people.

It is made once an import and lies beside its data. It holds keyed hashes, no word: what is asked of
it is whether these very words are somebody's. A look costs microseconds, however many customers.
"""

import os
import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Literal

from sqlglot import exp

from crm.catalog.defaults import defaults, is_custom
from crm.customers.asking import ask
from crm.sql.binding import Binding
from crm.warehouse.engine import Warehouse
from crm.warehouse.layout import current_folder

Kind = Literal["whole", "name", "id", "text", "begins"]
FILE = "people.idx"
KEY_BYTES = 16
MOST_WORDS = 6  # of a name, an id or a street
BEGINNING = 5  # words by which a longer text is known again
NAMES = ("first_name", "last_name")
OTHERWISE = ("email", "phone", "birth_date", "postal_code", *NAMES)  # known by form, or in pairs
WRITTEN = {"tickets": "text", "surveys": "comment"}
CJK = "\u3400-\u4dbf\u4e00-\u9fff"
APART = re.compile(r"['’\-]")
WORD = re.compile(rf"[{CJK}]|[^\W_{CJK}]+")


def words(text: str) -> list[tuple[str, int, int]]:
    """The words of a text without case and accents, with their places; each Chinese sign is one."""
    return [(_folded(found[0]), found.start(), found.end()) for found in WORD.finditer(text)]


@lru_cache(100_000)
def _folded(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold().replace("ß", "ss"))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


class People:
    """The index of one import."""

    def __init__(self, made: bytes) -> None:
        self._key = made[:KEY_BYTES]
        self._known = memoryview(made)[KEY_BYTES:].cast("Q")

    def has(self, kind: Kind, said: Iterable[str]) -> bool:
        """Whether these words, as `words` writes them, are somebody's."""
        wanted = _hashed(self._key, kind, " ".join(said))
        at = bisect_left(self._known, wanted)
        return at < len(self._known) and self._known[at] == wanted


def people_of(home: Path, warehouse: Warehouse) -> People:
    """The index kept beside the data; made and kept now when there is none."""
    folder = current_folder(home)
    kept = folder / FILE if folder else None
    if kept and kept.is_file():
        return People(kept.read_bytes())
    made = _made(warehouse)
    if kept:
        with suppress(OSError):  # a workspace that may only be read makes it each time
            fresh = kept.with_suffix(f".{os.getpid()}")
            fresh.write_bytes(made)
            fresh.replace(kept)
    return People(made)


def _made(warehouse: Warehouse) -> bytes:
    key = os.urandom(KEY_BYTES)
    hashes = {_hashed(key, kind, said) for kind, said in _entries(warehouse)}
    return key + array("Q", sorted(hashes)).tobytes()


def _hashed(key: bytes, kind: str, said: str) -> int:
    made = blake2b(f"{kind}\x1f{said}".encode(), digest_size=8, key=key)
    return int.from_bytes(made.digest(), "little")


def _entries(warehouse: Warehouse) -> Iterator[tuple[Kind, str]]:
    there = warehouse.tables()
    columns = there["customers"]
    if "customer_id" in columns:
        yield from (("id", said) for said in _said(warehouse, "customers", "customer_id"))
    yield from _names(warehouse, [name for name in NAMES if name in columns])
    for table, column in _texts(there):
        for said in _said(warehouse, table, column):
            yield from _text(said.split())


def _names(warehouse: Warehouse, columns: list[str]) -> Iterator[tuple[Kind, str]]:
    """Each name alone, and first and last together in both orders; O'Neil also as oneil."""
    for row in _rows(warehouse, "customers", columns) if columns else ():
        ways = ([_plain(v) for v in row if v], [_plain(APART.sub("", str(v))) for v in row if v])
        for parts in ways[: 1 if ways[0] == ways[1] else 2]:
            yield from (("name", part) for part in parts if part)
            if len(parts) > 1:
                yield "whole", " ".join(parts)
                yield "whole", " ".join(reversed(parts))


def _texts(there: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    """Where else something is written of a person: company, street, notes, tickets, comments."""
    for column, kind in there["customers"].items():
        field = f"customers.{column}"
        personal = defaults().is_personal(field, is_custom("customers", column))
        if kind == "text" and personal and column not in OTHERWISE:
            yield "customers", column
    for table, column in WRITTEN.items():
        if column in there.get(table, {}):
            yield table, column


def _text(said: list[str]) -> Iterator[tuple[Kind, str]]:
    if len(said) <= MOST_WORDS:
        yield "text", " ".join(said)
    else:
        yield "begins", " ".join(said[:BEGINNING])


def _said(warehouse: Warehouse, table: str, column: str) -> Iterator[str]:
    for (value,) in _rows(warehouse, table, [column]):
        if plain := _plain(value):
            yield plain


def _plain(value: object) -> str:
    return " ".join(word for word, _, _ in words(str(value or "")))


def _rows(warehouse: Warehouse, table: str, columns: list[str]) -> Iterator[tuple[object, ...]]:
    query = exp.select(*(exp.column(name) for name in columns)).from_(table).distinct()
    yield from (tuple(row.values()) for row in ask(warehouse, query, Binding()))
