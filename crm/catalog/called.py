"""A measure or tables in an error, by the name that the reader's language has for them."""

from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import process

from crm.catalog.model import Catalog, CatalogField
from crm.catalog.vocabulary import names
from crm.languages.speak import LANGUAGES, speaker


@dataclass(frozen=True)
class MeasureNamed:
    """A measure by its id."""

    id: str

    def said(self, language: str) -> str:
        """Its displayed name; the id as words where it has none."""
        known = names("measures", self.id)
        return (known.get(language) or known.get("en") or (self.id.replace("_", " "),))[0]

    def __str__(self) -> str:
        return self.said("en")


@dataclass(frozen=True)
class TablesNamed:
    """What is in one or more tables: orders, Bestellungen."""

    tables: tuple[str, ...]

    def said(self, language: str) -> str:
        say = speaker(language)
        return say.all_of([say.say(f"about-things-{t.replace('_', '-')}") for t in self.tables])

    def __str__(self) -> str:
        return self.said("en")


@dataclass(frozen=True)
class InEach:
    """What each language calls it."""

    names: Mapping[str, str]

    def said(self, language: str) -> str:
        return self.names.get(language) or self.names["en"]

    def __str__(self) -> str:
        return self.said("en")


def field_named(field: CatalogField) -> InEach:
    """A field by its name."""
    return InEach({language: field.name(language) for language in LANGUAGES})


def split_named(measure: str, field: CatalogField) -> InEach:
    """A measure by a field, as one asks for it."""
    return InEach(
        {
            language: speaker(language).say(
                "report-by",
                measures=MeasureNamed(measure).said(language),
                groups=field.name(language),
            )
            for language in LANGUAGES
        }
    )


def nearest_events(said: str, catalog: Catalog, count: int = 3) -> InEach:
    """The events called most like what was said, in whichever language it was."""
    called = [
        (name, event)
        for event in catalog.event_types
        for name in (
            event,
            *(n for own in catalog.event_names.get(event, {}).values() for n in own),
        )
    ]
    hits = process.extract(
        said.replace("_", " ").casefold(), [name for name, _ in called], limit=None
    )
    near = list(dict.fromkeys(called[at][1] for _, _, at in hits))[:count]
    return InEach(
        {
            one: speaker(one).all_of([catalog.event_name(event, one) for event in near])
            for one in LANGUAGES
        }
    )
