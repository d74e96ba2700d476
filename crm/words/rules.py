"""Which words may be given a meaning, and which meanings may be given.

What is said about whom one may write to never changes its meaning, in no language and in no
spelling: neither such a word nor a longer one that holds it. Words that build sentences (not, and,
last) and the names of numbers and fields keep theirs too.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from crm.catalog.model import Catalog
from crm.catalog.spelling import folded
from crm.catalog.vocabulary import load_yaml, vocabulary
from crm.errors import Refused
from crm.languages.speak import HERE, LANGUAGES

LONGEST, MOST_WORDS = 60, 5
LETTER = re.compile(r"[^\W\d_]")
CHINESE = re.compile(r"[\u3400-\u9fff]")
# Whom one may write to: terms, and tables with everything in them.
OF_CONSENT = (
    "reachable", "not_reachable", "reachable_sms", "reachable_push", "opted_in", "opted_out", "pending",
)  # fmt: skip
TABLES_OF_CONSENT = ("consents", "suppressions")
# What builds sentences, in `reading.yaml`: the words of these sections are taken.
BUILDING = ("hints", "particles", "fillers", "numbers", "ordinals", "units", "articles", "compare_before", "compare_after", "rank", "acts")  # fmt: skip


def word_key(word: str) -> str:
    """What two spellings of a word have in common, traditional and simplified Chinese too."""
    return folded(_simplified(word)) or word.casefold()


def check(word: str) -> None:
    """Raises Refused where the word may not be given a meaning, saying why."""
    if refused := refusal(word):
        raise refused


def refusal(word: str) -> Refused | None:
    """Why the word may not be given a meaning; None where it may."""
    key = _exact(word)
    if not LETTER.search(word) or len(word) > LONGEST or len(word.split()) > MOST_WORDS:
        return Refused("words-no-word", word=word[:LONGEST], most=MOST_WORDS)
    if any(_holds(word, said) for said in _about_consent()):
        return Refused("words-of-consent", word=word)
    if key in _meaningful():
        return None
    if key in _building():
        return Refused("words-of-grammar", word=word)
    return Refused("words-of-data", word=word) if key in _names() else None


def _exact(word: str) -> str:
    """The word without case, accents and runs of spaces; its plural is another word."""
    spread = unicodedata.normalize("NFKD", _simplified(word).casefold())
    return " ".join("".join(sign for sign in spread if not unicodedata.combining(sign)).split())


def check_meaning(means: object, catalog: Catalog) -> None:
    """Raises Refused for a meaning that names a person: words are shown to models and kept for good."""
    if names_person(means, catalog):
        raise Refused("words-personal")


def names_person(definition: object, catalog: Catalog) -> bool:
    """Whether a definition as JSON speaks of a field that holds a person's own data."""
    if isinstance(definition, Mapping):
        field = catalog.fields.get(str(definition.get("field")))
        own = field is not None and field.personal
        return own or any(names_person(part, catalog) for part in definition.values())
    listed = definition if isinstance(definition, list | tuple) else ()
    return any(names_person(part, catalog) for part in listed)


def _holds(word: str, said: str) -> bool:
    """Whether the phrase is the word or stands in it, whole words only where there are spaces."""
    if CHINESE.search(said):
        return word_key(said) in word_key(word)
    parts, wanted = _folded_words(word), _folded_words(said)
    return any(parts[at : at + len(wanted)] == wanted for at in range(len(parts))) or (
        word_key(word) == word_key(said)
    )


def _folded_words(text: str) -> list[str]:
    return [key for part in re.findall(r"\w+", _simplified(text)) if (key := folded(part))]


def _simplified(text: str) -> str:
    return str(_converter().convert(text)) if CHINESE.search(text) else text


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")


@cache
def _about_consent() -> tuple[str, ...]:
    """Every name of consent, permission and suppression in the six languages."""
    return tuple(dict.fromkeys(said for lang in LANGUAGES for said in _consent_in(lang)))


def _consent_in(language: str) -> Iterator[str]:
    known = vocabulary(language)
    for term in OF_CONSENT:
        yield from known.terms.get(term, ())
    for name, said in (*known.fields.items(), *known.values.items()):
        if name.startswith(TABLES_OF_CONSENT) and not name.endswith(
            (".channel", ".source", ".updated_at", ".purpose")
        ):
            yield from said if not isinstance(said, Mapping) else (w for many in said.values() for w in many)  # fmt: skip
    for table in TABLES_OF_CONSENT:
        yield from known.tables.get(table, ())
    yield from _words(load_yaml(HERE / language / "moments.yaml")["suppressed"])
    yield from _words(load_yaml(HERE / language / "learning.yaml")["protected"])


@cache
def _meaningful() -> frozenset[str]:
    """Business words: they mean people or things, which a company may see otherwise."""
    every = (vocabulary(language).terms.values() for language in LANGUAGES)
    return frozenset(_exact(word) for terms in every for words in terms for word in words)


@cache
def _building() -> frozenset[str]:
    """The words of `reading.yaml` that sentences are built of."""
    found: set[str] = set()
    for language in LANGUAGES:
        data = load_yaml(HERE / language / "reading.yaml")
        for section in BUILDING:
            found.update(map(_exact, _words(data.get(section, ()))))
    return frozenset(found)


@cache
def _names() -> frozenset[str]:
    """Names of tables, fields, events and measures."""
    every = (vocabulary(language) for language in LANGUAGES)
    said = (
        word
        for known in every
        for section in (known.tables, known.fields, known.events, known.measures)
        for words in section.values()
        for word in words
    )
    return frozenset(map(_exact, said))


def _words(part: Any) -> Iterator[str]:
    """The words of a section, however it is built; what is said under keys, and keys of numbers."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for name, inner in part.items():
            yield from _words(inner) if not isinstance(inner, str) else (str(name),)
    else:
        for inner in part:
            yield from _words(inner)
