"""A measure or tables in an error, by the name that the reader's language has for them."""

from dataclasses import dataclass

from crm.catalog.model import CatalogField
from crm.catalog.vocabulary import names
from crm.languages.speak import speaker


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
class SplitNamed:
    """A measure by a field, as one asks for it."""

    measure: str
    field: CatalogField

    def said(self, language: str) -> str:
        measures = MeasureNamed(self.measure).said(language)
        return speaker(language).say(
            "report-by", measures=measures, groups=self.field.name(language)
        )

    def __str__(self) -> str:
        return self.said("en")
