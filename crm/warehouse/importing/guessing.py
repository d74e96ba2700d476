"""What the values of a column would need to be read: a date pattern, codes for names, our words."""

from collections.abc import Iterable
from datetime import datetime
from functools import cache

from babel import Locale
from rapidfuzz import process

from crm.languages.speak import LANGUAGES
from crm.warehouse.importing.alike import plain, value_words
from crm.warehouse.schema import Column

DAYS = ("%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y", "%Y/%m/%d", "%Y.%m.%d", "%Y-%m")
TIMES = ("", " %H:%M", " %H:%M:%S")
LIKE_A_COUNTRY = 90
MOST_VALUES = 60
MOST_FORMAT_SAMPLES = 500


def formats_of(values: Iterable[str]) -> list[str]:
    """The patterns that read every value; two when days and months cannot be told apart.

    None for ISO 8601, which needs no pattern, and for what no pattern reads.
    """
    some = list(dict.fromkeys(values))[:MOST_FORMAT_SAMPLES]
    if not some or all(_is_iso(value) for value in some):
        return []
    patterns = (day + time for day in DAYS for time in TIMES)
    return [pattern for pattern in patterns if all(_reads(pattern, value) for value in some)]


def words_for(table: str, column: Column, values: Iterable[str]) -> dict[str, str]:
    """Their words to ours, for those values that are not ours already."""
    if column.name == "country":
        found = {value: country_code(value) for value in _distinct(values) if len(value) != 2}
        return {value: code for value, code in found.items() if code}
    ours = value_words(f"{table}.{column.name}")
    return {
        value: ours[plain(value)]
        for value in _distinct(values)
        if plain(value) in ours and ours[plain(value)] != value
    }


def country_code(name: str) -> str | None:
    """The ISO 3166-1 code of a country's name in any of our languages, or of its three letters."""
    names = _country_names()
    exact = names.get(plain(name))
    if exact or len(name) < 5:
        return exact
    close = process.extractOne(plain(name), names.keys(), score_cutoff=LIKE_A_COUNTRY)
    return names[close[0]] if close else None


@cache
def _country_names() -> dict[str, str]:
    more = {"usa": "US", "u s a": "US", "uk": "GB", "great britain": "GB", "england": "GB"}
    more |= {"holland": "NL", "deu": "DE", "fra": "FR", "esp": "ES", "gbr": "GB", "chn": "CN"}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha():
                more.setdefault(plain(str(name)), code)
    return more


def _distinct(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))[:MOST_VALUES]


def _is_iso(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _reads(pattern: str, value: str) -> bool:
    try:
        datetime.strptime(value, pattern)
    except ValueError:
        return False
    return True
