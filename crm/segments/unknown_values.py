"""Values that a segment asks for and that stand in no row: a slip of the pen, or really nobody."""

from collections.abc import Iterator

from pydantic import BaseModel
from rapidfuzz import fuzz, process

from crm.catalog.model import CatalogField
from crm.catalog.spelling import folded
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.sql.texts import without_accents
from crm.sql.values import as_text
from crm.terms.comparison import Filter
from crm.terms.words import value_words

SMALL = 10  # of a longer list (a part of the world, say) nobody expects every value to be there
MOST_NAMED = 5
ALIKE = 65  # of 100


def unknown_values(segment: Segment, wording: Wording) -> tuple[str, ...]:
    """A sentence on each value that no row has, with the nearest that one has, in order of the words.

    Only of fields of which all values are known; nothing is said of a long list that has some.
    """
    return tuple(
        _sentence(field, value, wording)
        for field, values in _missing(segment, wording)
        for value in values[:MOST_NAMED]
    )


def _missing(segment: Segment, wording: Wording) -> Iterator[tuple[CatalogField, list[str]]]:
    for asked in dict.fromkeys(_compared(segment)):
        field = wording.catalog.fields.get(asked.field)
        if field is None or field.type != "text" or not field.all_known:
            continue
        values = [as_text(value) for value in asked.values]
        known = {_alike(value) for value in field.values}
        none = [value for value in values if _alike(value) not in known]
        if len(values) <= SMALL or len(none) == len(values):
            yield field, none


def _alike(value: str) -> str:
    return without_accents(value).lower()


def _compared(part: BaseModel) -> Iterator[Attribute | Filter]:
    """Everything that asks for whole values of a field, at any depth."""
    if isinstance(part, Attribute | Filter) and part.op in ("is", "is_not"):
        yield part
    for name in type(part).model_fields:
        value = getattr(part, name)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, BaseModel):
                yield from _compared(inner)


def _sentence(field: CatalogField, value: str, wording: Wording) -> str:
    say = wording.say
    said = value_words(field, value, wording.catalog, say)
    told = {"field": field.name(say.language), "value": said}
    if near := _nearest(field, {said, value}, wording):
        return say.say("value-of-nobody-near", **told, near=say.any_of(near))
    there = [value_words(field, known, wording.catalog, say) for known in field.values[:3]]
    if there:
        return say.say("value-of-nobody", **told, there=", ".join(there))
    return say.say("value-of-nobody-at-all", **told)


def _nearest(field: CatalogField, said: set[str], wording: Wording) -> list[str]:
    """At most three names of known values that are spelt nearly so, the nearest first."""
    language = wording.say.language
    names = {
        name: value_words(field, value, wording.catalog, wording.say)
        for value in field.values
        for name in (value, *field.value_names.get(value, {}).get(language, ()),
                     value_words(field, value, wording.catalog, wording.say))
    }  # fmt: skip
    hits = [
        hit
        for one in said
        for hit in process.extract(
            one, list(names), scorer=fuzz.ratio, processor=folded, score_cutoff=ALIKE, limit=3
        )
    ]
    hits.sort(key=lambda hit: -hit[1])
    return list(dict.fromkeys(names[hit[0]] for hit in hits))[:3]
