"""A region or city of the company goes before a country that is only loosely called so: England."""

from collections.abc import Sequence

from agent.embedded.spans import Span
from crm.catalog.world import cldr_names
from crm.languages.speak import LANGUAGES

COUNTRY = "customers.country"
WITHIN = ("customers.region", "customers.city")


def own_places(found: Sequence[Span]) -> list[Span]:
    """The spans without countries where the same words are a place of the company, and not the country's name."""
    places = {(s.start, s.end): str(s.meaning[1]) for s in found if _is_of(s, WITHIN)}
    return [
        s
        for s in found
        if not (
            _is_of(s, (COUNTRY,))
            and (place := places.get((s.start, s.end)))
            and not _is_named(str(s.meaning[1]), place)
        )
    ]


def _is_of(span: Span, fields: Sequence[str]) -> bool:
    return span.kind == "value" and span.meaning[0] in fields


def _is_named(code: str, place: str) -> bool:
    """Whether the country is called so, in short too: Hong Kong is Hong Kong SAR China."""
    names = (name for language in LANGUAGES for name in cldr_names(language, code))
    return any(f"{name} ".casefold().startswith(f"{place} ".casefold()) for name in names)
