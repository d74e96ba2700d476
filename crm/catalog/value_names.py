"""How people call the values that were found in the data, in every language.

A value is recognised by any of its names, in any language and spelling: "HairDryers",
"hair-dryer" and "Haartrockner" are the same category.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from crm.catalog import world
from crm.catalog.defaults import defaults, is_custom
from crm.catalog.model import Names
from crm.catalog.spelling import folded
from crm.catalog.vocabulary import names, vocabulary
from crm.languages.speak import LANGUAGES

PLACES = {"region", "state", "province", "city", "town", "ort", "stadt", "ville", "ciudad"}
COUNTRIES = {"country", "nation", "land", "pays", "pais"}
MARITAL_STATUS = {"marital", "maritalstatus", "civil"}
MARITAL = {"M": "married", "S": "single", "D": "divorced", "W": "widowed"}
VERBATIM = ("products.name", "campaigns.name", "campaigns.segment", "orders.coupon")


@dataclass(frozen=True)
class Named:
    """A value that the product knows, with its names."""

    value: str
    names: Names


def value_names(field: str, values: Iterable[str]) -> dict[str, Names]:
    """The names of those of `values` that have some, the displayed one first.

    `field` is `table.column`. Two values that mean the same ("F" and "female") share their names,
    and are displayed as they are written.
    """
    if field in VERBATIM:
        return {}
    if elsewhere := _elsewhere(field):
        found = {value: elsewhere(value) or _spelled_out(value) for value in values}
        return {value: said for value, said in found.items() if said}
    known = _named("common" if is_custom(*field.split(".", 1)) else _like(field))
    codes = _codes_in_words(field)
    meant = {value: known.get(folded(codes.get(value, value))) for value in values}
    times = Counter(named.value for named in meant.values() if named)
    said = {
        value: _displayed(value, named, times[named.value] > 1) if named else _spelled_out(value)
        for value, named in meant.items()
    }
    return {value: words for value, words in said.items() if words}


def _codes_in_words(field: str) -> Mapping[str, str]:
    """What the codes of a column stand for that no other column has: M of a marital status."""
    return MARITAL if MARITAL_STATUS & set(re.split(r"[._]", field)) else {}


def _like(field: str) -> str:
    return defaults().values_like.get(field, field)


def _elsewhere(field: str) -> Callable[[str], Names] | None:
    """Where the names come from, for fields whose values the whole world shares."""
    words = set(re.split(r"[._]", field)[1:])
    if field == "events.type":
        return lambda value: names("events", value)
    if "currency" in words:
        return world.currency
    if words & COUNTRIES:
        return world.country
    if words & {"language", "lang", "locale"}:
        return world.language
    return world.place if words & PLACES else None


def _displayed(value: str, named: Named, shared: bool) -> Names:
    """The names, with the value as it is written first where it should be displayed so.

    That is in its own language ("Hair Dryers", not "hair dryer"), and in all of them when another
    value means the same.
    """
    itself = folded(value) == folded(named.value)
    if itself and ("_" in value or value.islower()):
        return named.names
    everywhere = shared and not itself
    written = value.replace("_", " ")
    return {
        lang: tuple(dict.fromkeys((written, *words)))
        if everywhere
        or (itself and lang == "en")  # Jeans, not denim
        or (len(value) > 2 and _is_one_of(value, words[:1] if itself else words))
        else words
        for lang, words in named.names.items()
    }


def _is_one_of(value: str, words: Iterable[str]) -> bool:
    return any(folded(word) == folded(value) for word in words)


def _spelled_out(value: str) -> Names:
    """trade_fair is read as "trade fair" where nobody has named it."""
    spaced = re.sub(r"_+", " ", value).strip()
    return {"en": (spaced,)} if spaced != value and spaced else {}


@cache
def _named(field: str) -> Mapping[str, Named]:
    """Folded value or name -> the named value of one field. A value wins over a name, English first."""
    by_language = {lang: vocabulary(lang).values.get(field, {}) for lang in LANGUAGES}
    every = [
        Named(value, {lang: words[value] for lang, words in by_language.items() if value in words})
        for value in by_language["en"]
    ]
    by_value = {named.value: named for named in every}
    found = {folded(named.value): named for named in every}
    for code, value in defaults().codes.get(field, {}).items():
        found.setdefault(folded(code), by_value[value])
    for lang in LANGUAGES:
        for named in every:
            for word in named.names.get(lang, ()):
                found.setdefault(folded(word), named)
    return found
