"""The catalog of a workspace: the product's names, the company's own, and what the data holds."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from crm.catalog.defaults import as_words, defaults, is_custom, split_column
from crm.catalog.harvest import LIST_FIELDS, Harvest, Tables, asked_tables
from crm.catalog.model import BusinessWord, Catalog, CatalogField, Names
from crm.catalog.overrides import (
    GivenNames,
    Key,
    Overrides,
    Where,
    Word,
    nearest,
    path_of,
    read_overrides,
)
from crm.catalog.properties import COLUMN as PROPERTIES
from crm.catalog.value_names import value_names
from crm.catalog.vocabulary import names, vocabulary
from crm.catalog.yes_or_no import says_yes_or_no, yes_of
from crm.errors import BadInput
from crm.languages.speak import LANGUAGES
from crm.warehouse.schema import EVENTS, FX_RATES, TABLES, ColumnType

COUNTING = {
    "number",
    "of",
    "no",
    "num",
    "nr",
    "nb",
    "n",
    "count",
    "total",
    "has",
}  # in a column's name
EXAMPLE = "{kind: attribute, field: customers.loyalty_tier, values: [platinum]}"


def load_catalog(
    tables: Tables,
    harvested: Harvest,
    workspace: Mapping[str, Any],
    where: Where = path_of,
) -> Catalog:
    """Everything that can be asked of these tables, with its names in the six languages.

    `workspace` is the content of the workspace's `catalog.yaml`; `where` says where one of its
    keys stands. Raises BadInput for anything in it that is unknown or misspelt, naming the key
    and the nearest things that are known.
    """
    given = read_overrides(workspace, where)
    fields = {field.id: field for field in _fields(tables, harvested, given)}
    _check_names(given, fields, where)
    types = _event_types(harvested)
    return Catalog(
        fields=fields,
        event_types=types,
        event_names={event: _event_names(event, given) for event in types},
        tables=frozenset(tables),
        table_names={
            table.name: _merged(given.names.tables.get(table.name), names("tables", table.name))
            for table in TABLES
        },
        settings=given.settings,
        words=tuple(_word(word, i, fields, where) for i, word in enumerate(given.words)),
    )


def _fields(tables: Tables, harvested: Harvest, given: Overrides) -> Iterable[CatalogField]:
    for table, columns in asked_tables(tables).items():
        for column, kind in columns.items():
            name = f"{table}.{column}"
            if table != FX_RATES.name and name not in defaults().hidden and kind != "json":
                yield _field(table, column, kind, harvested, given)
    for name, kind in harvested.properties.items():
        yield _field("events", name.removeprefix("events."), kind, harvested, given)


def _field(
    table: str, column: str, kind: ColumnType, harvested: Harvest, given: Overrides
) -> CatalogField:
    name, custom = f"{table}.{column}", is_custom(table, column)
    values = harvested.values.get(name, ())
    label = harvested.labels.get(name, column.removeprefix(f"{PROPERTIES}."))
    known = _custom_names(label) if custom else names("fields", name)
    called = dict(value_names(name, values))
    for value, own in given.names.values.get(name, {}).items():
        called[value] = _merged(own, called.get(value, {}))
    return CatalogField(
        id=name,
        type=kind,
        names=_merged(given.names.fields.get(name), known) or {"en": (column,)},
        label=label,
        personal=defaults().is_personal(name, custom) and not (custom and says_yes_or_no(values)),
        custom=custom,
        values=values,
        all_known=bool(values) and _all_known(name, harvested),
        value_names=called,
        yes=_yes(name, kind, custom, harvested),
    )


def _yes(name: str, kind: ColumnType, custom: bool, harvested: Harvest) -> bool | str | int | None:
    """Of the format's own columns only those that are true or false."""
    if not custom:
        return True if kind == "boolean" else None
    values = () if name in harvested.cut else harvested.values.get(name, ())
    return yes_of(kind, values, harvested.ranges.get(name))


def _all_known(name: str, harvested: Harvest) -> bool:
    """Not where some were cut off, and not of events: own ones come after the harvest."""
    known = name not in harvested.cut and name not in LIST_FIELDS
    return known and not name.startswith(f"{EVENTS.name}.")


def _custom_names(label: str) -> Names:
    """What a company's own column may be called: as it is usually called, or as it is spelt."""
    words = split_column(label)
    usual = names("columns", "_".join(words)) or names("columns", _turned(words))
    usual = usual or names("columns", _counted(words))
    return {
        lang: tuple(dict.fromkeys((*usual.get(lang, ()), spelt, label)))
        for lang in LANGUAGES
        for spelt in (" ".join(words) if lang == "en" else as_words(label),)
    }


def _turned(words: Sequence[str]) -> str:
    """Two words the other way round: Year_Birth is the birth year."""
    return "_".join(reversed(words)) if len(words) == len(("birth", "year")) else ""


def _counted(words: Sequence[str]) -> str:
    """What a column counts: number_of_pets, pet_count and num_pets are pets."""
    rest = [word for word in words if word.casefold() not in COUNTING]
    return f"{rest[0].casefold().removesuffix('s')}s" if len(rest) == 1 < len(words) else ""


def _event_types(harvested: Harvest) -> tuple[str, ...]:
    """The types of the data format, and after them those that only this data has."""
    return tuple(
        dict.fromkeys((*vocabulary("en").events, *harvested.values.get("events.type", ())))
    )


def _event_names(event: str, given: Overrides) -> Names:
    spelt = dict.fromkeys(LANGUAGES, (" ".join(split_column(event)),))
    return _merged(given.names.events.get(event), names("events", event) or spelt)


def _merged(own: GivenNames | None, known: Names) -> Names:
    """The company's names first, so that they are the ones displayed, then the product's."""
    first: dict[str, tuple[str, ...]] = {str(lang): words for lang, words in (own or {}).items()}
    every = dict.fromkeys((*known, *first))
    return {
        lang: tuple(dict.fromkeys((*first.get(lang, ()), *known.get(lang, ())))) for lang in every
    }


def _check_names(given: Overrides, fields: Mapping[str, CatalogField], where: Where) -> None:
    formats = {table.name for table in TABLES}
    for section in ("fields", "values"):
        for name in getattr(given.names, section):
            _check_field(name, ("names", section, name), fields, where)
    for table in given.names.tables:
        if table not in formats:
            near = nearest(table, sorted(formats))
            raise BadInput(
                "catalog-unknown-key", where=where(("names", "tables", table)), near=near
            )


def _check_field(name: str, key: Key, fields: Mapping[str, CatalogField], where: Where) -> None:
    if name not in fields:
        raise BadInput(
            "catalog-unknown-field", where=where(key), name=name, near=nearest(name, fields)
        )


def _word(word: Word, index: int, fields: Mapping[str, CatalogField], where: Where) -> BusinessWord:
    """The word, once its meaning is a condition on fields that there are."""
    from pydantic import TypeAdapter, ValidationError

    from crm.segments.definition import Condition

    key: Key = ("words", index, "means")
    try:
        TypeAdapter[Any](Condition).validate_python(word.means)
    except ValidationError as wrong:
        raise BadInput(
            "catalog-bad-meaning", where=where(key), word=", ".join(word.say), example=EXAMPLE
        ) from wrong
    for field in _fields_in(word.means):
        _check_field(field, (*key, "field"), fields, where)
    return BusinessWord(word.say, word.means)


def _fields_in(meaning: object) -> Iterable[str]:
    if isinstance(meaning, Mapping):
        for key, part in meaning.items():
            if key == "field" and isinstance(part, str):
                yield part
            yield from _fields_in(part)
    elif isinstance(meaning, (list, tuple)):
        for part in meaning:
            yield from _fields_in(part)
