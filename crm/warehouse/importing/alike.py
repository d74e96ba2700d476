"""How alike two names are: their `KundenNr.` and our `customer_id`, by way of what people say."""

import re
import unicodedata
from functools import cache
from pathlib import Path

import yaml
from rapidfuzz import fuzz

CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe", "æ": "ae"})
SHORT = 4  # letters; shorter names are the same or they are not


@cache
def synonyms(kind: str) -> dict[str, tuple[str, ...]]:
    """Our names to what people call them. `kind` is "tables" or "columns"."""
    return {ours: tuple(theirs) for ours, theirs in _words()[kind].items()}


@cache
def value_words(column: str) -> dict[str, str]:
    """What people write in a column of ours to the word of the format for it."""
    said = _words()["values"].get(column, {})
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


def _compare(one: str, other: str) -> float:
    one, other = one.replace(" ", ""), other.replace(" ", "")
    if min(len(one), len(other)) < SHORT:
        return 100.0 * (one == other)
    return fuzz.ratio(one, other)
