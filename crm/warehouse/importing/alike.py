"""How alike two names are: their `KundenNr.` and our `customer_id`, by way of what people say."""

import re
import unicodedata
from functools import cache
from pathlib import Path

import yaml
from rapidfuzz import fuzz

CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe", "æ": "ae"})
AROUND = ("default", "address", "primary", "main", "english")
AROUND_FILES = ("dim", "fact", "dataset", "export", "data", "table", "tbl", "train", "raw")
EXACT = 98.0  # what a name weighs that is ours or a synonym once the words around it are gone
SHORT = 4  # letters; shorter names are the same or they are not


@cache
def synonyms(kind: str) -> dict[str, tuple[str, ...]]:
    """Our names to what people call them. `kind` is "tables" or "columns"."""
    return {ours: tuple(theirs) for ours, theirs in _words()[kind].items()}


@cache
def value_words(place: str) -> dict[str, str]:
    """What people write in a column of ours, as `orders.status`, to the word of the format."""
    said = _words()["values"].get(place, {})
    return {plain(theirs): ours for ours, words in said.items() for theirs in (ours, *words)}


@cache
def _words() -> dict[str, dict[str, dict[str, list[str]]]]:
    path = Path(__file__).with_name("synonyms.yaml")
    text = path.read_text(encoding="utf8")
    words: dict[str, dict[str, dict[str, list[str]]]] = yaml.load(
        text,
        Loader=yaml.BaseLoader,  # noqa: S506 - it makes texts only: "no" must stay a word
    )
    return words


@cache
def plain(name: str) -> str:
    """Without case, accents, spaces and signs, words kept apart by single spaces."""
    spaced = CAMEL.sub(" ", name).lower().translate(UMLAUTS)
    letters = unicodedata.normalize("NFKD", spaced)
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", bare))


@cache
def likeness(theirs: str, ours: str, kind: str) -> float:
    """0 to 100; 100 when it is our name or one of its known synonyms."""
    said = plain(theirs)
    names = (ours, *synonyms(kind).get(ours, ()))
    # Our own name weighs a little more than a synonym, which may be one of two columns.
    own = 100.0 if said == plain(ours) else 0.0
    return max(own, *(min(99.0, _compare(said, plain(name))) for name in names))


@cache
def column_likeness(theirs: str, table: str, ours: str) -> float:
    """`likeness` of a header to a column of that table, also without the words around a name.

    `customer_city` of customers is a city, and `Default Address Zip` a zip.
    """
    own = (*synonyms("columns").get(f"{table}.{ours}", ()),)
    said = plain(theirs)
    here = 99.0 if said in {plain(name) for name in own} else 0.0
    bare = bare_name(said, frozenset({*AROUND, table, *synonyms("tables")[table]}))
    inside = min(98.0, likeness(bare, ours, "columns")) if bare not in ("", said) else 0.0
    # A word cut off leaves little to compare: what is left is the same, or it is not.
    return max(likeness(theirs, ours, "columns"), here, inside if inside == EXACT else 0.0)


@cache
def file_likeness(theirs: str, table: str, shared: frozenset[str]) -> float:
    """`likeness` of a file's name to a table's; `shared` are words that all files' names have."""
    said = plain(theirs)
    bare = bare_name(said, frozenset({*AROUND_FILES, *shared})) or said
    inside = min(98.0, likeness(bare, table, "tables")) if bare != said else 0.0
    return max(likeness(theirs, table, "tables"), inside)


def bare_name(said: str, around: frozenset[str]) -> str:
    """A plain name without such words."""
    return " ".join(word for word in said.split() if word not in around)


def _compare(one: str, other: str) -> float:
    one, other = one.replace(" ", ""), other.replace(" ", "")
    if min(len(one), len(other)) < SHORT:
        return 100.0 * (one == other)
    return fuzz.ratio(one, other)
