"""What a business word means in this company, and what its data holds, for people to read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from crm.catalog.harvest import Harvest
from crm.catalog.model import Catalog, CatalogField, Settings
from crm.catalog.overrides import nearest
from crm.catalog.own_numbers import own_number
from crm.catalog.spelling import folded
from crm.catalog.vocabulary import names, vocabulary
from crm.errors import Unknown
from crm.languages.speak import LANGUAGES, Speaker, speaker

SAMPLE = 6  # values of a field that are shown
COLUMNS = ("table", "field", "name", "type", "values", "custom")


@dataclass(frozen=True)
class CatalogTable:
    """The fields of the data as a table; columns as the cards want them, every cell text."""

    columns: tuple[dict[str, Any], ...]
    rows: tuple[tuple[str, ...], ...]


def explain(term: str, language: str, settings: Settings) -> str:
    """One or two sentences: the word and its definition, with the company's own numbers.

    `term` is the id of a business word or measure, or any name of one in any language. Raises
    Unknown, naming the nearest words, for anything else.
    """
    say = speaker(language)
    if own := own_number(term):
        word = names("measures", term)[say.language][0]
        meaning = say.say("glossary-own-number", how=own.how, column=f"{own.table}.{own.column}")
        return say.say("glossary-entry", word=word[:1].upper() + word[1:], meaning=meaning)
    section, key = _find(term, say.language)
    message = "glossary-measure-" if section == "measures" else "glossary-"
    meaning = say.say(message + key.replace("_", "-"), **_numbers(settings, say))
    word = names(section, key)[say.language][0]
    return say.say("glossary-entry", word=word[:1].upper() + word[1:], meaning=meaning)


def measure_named(term: str, language: str) -> str | None:
    """The id of the measure that the term is or names; None for a business word. Raises Unknown."""
    if own_number(term):
        return term
    section, key = _find(term, language)
    return key if section == "measures" else None


def is_explained(term: str) -> bool:
    """Whether it is a business word or measure, by its id or any of its names."""
    return folded(term) in _words()


def catalog_table(
    catalog: Catalog, language: str, harvested: Harvest | None = None
) -> CatalogTable:
    """One row a field, tables in the order of the data format: what it is called, its type, and
    some values (or, with `harvested`, the lowest and highest). Values of personal fields are not shown.
    """
    say = speaker(language)
    columns = tuple(
        {"name": name, "type": "text", "unit": None, "label": say.say(f"catalog-column-{name}")}
        for name in COLUMNS
    )
    order = list(catalog.table_names)
    fields = sorted(catalog.fields.values(), key=lambda field: order.index(field.table))
    return CatalogTable(columns, tuple(_row(field, say, harvested) for field in fields))


def _row(field: CatalogField, say: Speaker, harvested: Harvest | None) -> tuple[str, ...]:
    return (
        field.table,
        field.id,
        field.name(say.language),
        say.say(f"catalog-type-{field.type}"),
        _shown_values(field, say, harvested),
        say.say("catalog-yes") if field.custom else "",
    )


def _shown_values(field: CatalogField, say: Speaker, harvested: Harvest | None) -> str:
    if field.personal:
        return say.say("catalog-personal")
    ends = harvested.ranges.get(field.id) if harvested else None
    if ends:
        low, high = (_shown_end(end, say) for end in ends)
        return say.say("catalog-between", low=low, high=high)
    shown = [field.value_name(value, say.language) for value in field.values[:SAMPLE]]
    more = len(field.values) - len(shown)
    rest = [say.say("catalog-more", count=more)] if more else []
    return "; ".join((*shown, *rest))


def _shown_end(end: str | float, say: Speaker) -> str:
    return say.date(datetime.fromisoformat(end)) if isinstance(end, str) else say.number(end)


def _numbers(settings: Settings, say: Speaker) -> dict[str, object]:
    return {
        "engaged_days": settings.engaged_days,
        "lapsed_days": settings.lapsed_days,
        "attribution_days": settings.attribution_days,
        "vip_percent": say.percent(settings.vip_percent / 100),
        "currency": settings.currency,
    }


def _find(term: str, language: str) -> tuple[str, str]:
    """The section and id of a business word, by its id or any of its names."""
    found = _words().get(folded(term))
    if found is None:
        said = [word for _, _, word in _names_in(language)]
        raise Unknown("unknown-word", name=term, near=nearest(term, said))
    return found


@cache
def _words() -> dict[str, tuple[str, str]]:
    """Folded id or name -> where it is explained. Business words win over measures, ids over names."""
    found: dict[str, tuple[str, str]] = {}
    for section in ("terms", "measures"):
        for key in getattr(vocabulary("en"), section):
            found.setdefault(folded(key), (section, key))
    for language in LANGUAGES:
        for section, key, word in _names_in(language):
            found.setdefault(folded(word), (section, key))
    return found


def _names_in(language: str) -> Iterable[tuple[str, str, str]]:
    for section in ("terms", "measures"):
        for key, words in getattr(vocabulary(language), section).items():
            for word in words:
                yield section, key, word
