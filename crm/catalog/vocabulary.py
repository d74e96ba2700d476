"""What people call things, in each language: the product's own names, before any data is known.

The names are kept in `crm/languages/<language>/catalog.yaml`, one line an id, the displayed name
first and every other way to say it after it, separated by commas (a list would read the same and
load five times slower, and every `rapport ask` reads all six files).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from crm.catalog.model import Names
from crm.catalog.own_numbers import OwnNumber, own_number
from crm.languages.speak import HERE, LANGUAGES, speaker

Words = tuple[str, ...]
# Everything is text, so that `no` and `NO` (Norway) are not read as false.
_TextLoader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Vocabulary:
    """The names of one language. Every mapping goes from an id to its names, the displayed one first."""

    language: str
    tables: Mapping[str, Words]
    fields: Mapping[str, Words]  # `table.column` of the data format
    columns: Mapping[str, Words]  # columns that companies often add, by bare name
    events: Mapping[str, Words]
    values: Mapping[str, Mapping[str, Words]]  # field (or `common`) -> value -> names
    measures: Mapping[str, Words]
    terms: Mapping[str, Words]  # business words: engaged, lapsed, vip ...


@cache
def vocabulary(language: str) -> Vocabulary:
    """The names of a language that Rapport speaks; English for any other."""
    spoken = language if language in LANGUAGES else "en"
    sections = load_yaml(HERE / spoken / "catalog.yaml")
    values = {field: _words(named) for field, named in sections.pop("values").items()}
    return Vocabulary(
        language=spoken, values=values, **{key: _words(part) for key, part in sections.items()}
    )


def names(section: str, key: str) -> Names:
    """The names of an id in every language that has some: names("measures", "revenue")."""
    if section == "measures" and (own := own_number(key)):
        return {lang: (_own_name(own, lang),) for lang in LANGUAGES}
    found = ((lang, getattr(vocabulary(lang), section).get(key)) for lang in LANGUAGES)
    return {lang: words for lang, words in found if words}


def _own_name(own: OwnNumber, language: str) -> str:
    """What the language calls a number over an own column: average income."""
    known = vocabulary(language).columns.get(own.column)
    field = known[0] if known else own.column.replace("_", " ")
    return speaker(language).say(f"own-number-{own.how}", field=field)


def load_yaml(path: Path) -> dict[str, Any]:
    """A YAML file of ours as text, read with the C parser where there is one."""
    loaded: dict[str, Any] = yaml.load(path.read_bytes(), Loader=_TextLoader)  # noqa: S506
    return loaded


def split_names(line: str) -> Words:
    """The names in one line, each once, in their order."""
    return tuple(dict.fromkeys(name.strip() for name in line.split(",") if name.strip()))


def _words(section: Mapping[str, str]) -> dict[str, Words]:
    return {key: split_names(line) for key, line in section.items()}
