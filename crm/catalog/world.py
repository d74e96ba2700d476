"""Countries, regions, cities, languages and currencies, as people of each language call them."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from crm.catalog.defaults import HERE
from crm.catalog.model import Names
from crm.catalog.spelling import folded
from crm.catalog.vocabulary import load_yaml, split_names, vocabulary
from crm.languages.speak import HERE as FOLDERS
from crm.languages.speak import LANGUAGES

PLACES = "places.yaml"
# What CLDR calls the same in another part of the language: 義大利, Vietname.
ALSO = {
    "zh": ("zh_Hant", "zh_Hant_HK"),
    "pt": ("pt_PT",),
    "es": ("es_MX",),
    "de": ("de_AT", "de_CH"),
}


@cache
def _places() -> Mapping[str, Names]:
    """Regions and cities that are called otherwise abroad: München, Munich, 慕尼黑.

    A language's folder may add its names for them in a file of the same form.
    """
    found: dict[str, Names] = {}
    own = {
        lang: load_yaml(path) for lang in LANGUAGES if (path := FOLDERS / lang / PLACES).exists()
    }
    for place, line in load_yaml(HERE / PLACES).items():
        said = dict(part.strip().split(" ", 1) for part in line.split("|"))
        spelt = split_names(said.pop("as", ""))
        names = {lang: split_names(words) for lang, words in said.items()}
        names |= {lang: split_names(said[place]) for lang, said in own.items() if place in said}
        names["en"] = (place, *names.get("en", ()))
        for word in (*(word for words in names.values() for word in words), *spelt):
            found.setdefault(folded(word), names)
    return found


def place(value: str) -> Names:
    """A region or city by any of its names: München, Munich, 慕尼黑."""
    return _places().get(folded(value), {})


def country(value: str) -> Names:
    """A country by its ISO code, or by its name in any of the languages."""
    code = value.upper() if len(value) == 2 else _countries().get(folded(value), "")
    return _territory(code)


@cache
def _countries() -> Mapping[str, str]:
    """Folded name of a country in any language -> its code."""
    codes = [str(code) for code in Locale.parse("en").territories if len(str(code)) == 2]
    found: dict[str, str] = {}
    for code in codes:
        for words in _territory(code).values():
            for word in words:
                found.setdefault(folded(word), code)
    return found


@cache
def _territory(code: str) -> Names:
    return _from_cldr("customers.country", code, "territories")


@cache
def language(value: str) -> Names:
    """A language by its BCP 47 tag."""
    return _from_cldr("customers.language", value.lower().split("-")[0], "languages")


@cache
def currency(value: str) -> Names:
    """A currency by its ISO code."""
    return _from_cldr("orders.currency", value.upper(), "currencies")


def cldr_names(lang: str, code: str, kind: str = "territories") -> tuple[str, ...]:
    """What CLDR calls it in the language, and in its other parts where that is something else."""
    said = (getattr(_locale(name), kind).get(code) for name in (lang, *ALSO.get(lang, ())))
    return tuple(dict.fromkeys(filter(None, said)))


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


def _from_cldr(field: str, code: str, kind: str) -> Names:
    """Our own names first, then what CLDR calls it."""
    found: dict[str, tuple[str, ...]] = {}
    for lang in LANGUAGES:
        ours = vocabulary(lang).values.get(field, {}).get(code, ())
        names = tuple(dict.fromkeys((*ours, *cldr_names(lang, code, kind))))
        if names:
            found[lang] = names
    return found
