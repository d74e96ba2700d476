"""What a company's fields, values, events and places are called in one language, for reading them."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import get_args

from babel import Locale
from babel.dates import format_skeleton

from agent.embedded.text import normalise
from crm.catalog.model import Catalog, CatalogField
from crm.catalog.regions import REGIONS
from crm.languages.speak import speaker
from crm.segments.attribute_words import TYPES
from crm.segments.conditions.base import Wording
from crm.segments.conditions.rfm import Class
from crm.segments.ranking import MEASURES, measure_words
from crm.terms.during import LEAP_YEAR, WEEKDAYS
from crm.terms.window import EVER, Last

Named = tuple[tuple[str, object], ...]  # a name as it is matched, and what it means; longest first


def plain(text: str) -> str:
    """A name as sentences are matched."""
    return " ".join(normalise(text)[0].split())


class Names:
    """Names of one catalog in one language."""

    def __init__(self, catalog: Catalog, language: str) -> None:
        self.catalog, self.language, self.say = catalog, language, speaker(language)
        self._values: dict[str, Named] = {}

    @cached_property
    def fields(self) -> Named:
        return _named((f.name(self.language), f) for f in self.catalog.fields.values())

    def values(self, field: CatalogField) -> Named:
        """The names of a field's known values."""
        if field.id not in self._values:
            self._values[field.id] = _named(self._value_names(field))
        return self._values[field.id]

    def _value_names(self, field: CatalogField) -> Iterator[tuple[str, object]]:
        if field.type == "boolean":
            yield self.say.say("filter-yes"), True
            yield self.say.say("filter-no"), False
        for value in field.values:
            yield field.value_name(value, self.language), value
            yield value, value
        if field.id == "customers.country":
            yield from ((name, code) for code, name in self._territories())

    def _territories(self) -> Iterator[tuple[str, str]]:
        for code, name in Locale.parse(self.language).territories.items():
            if len(code) == 2 and code.isalpha():
                yield code, name

    @cached_property
    def countries(self) -> Named:
        """Countries as they stand behind "live in": in the Netherlands."""
        return _named(
            (self.say.say("country-in", code=code, name=name), code)
            for code, name in self._territories()
        )

    @cached_property
    def regions(self) -> Named:
        """Parts of the world, and their countries."""
        return _named(
            (self.say.say(f"region-{name.replace('_', '-')}"), countries)
            for name, countries in REGIONS.items()
        )

    @cached_property
    def types(self) -> Named:
        return _named((self.say.say("type-plural", type=type), type) for type in TYPES)

    @cached_property
    def weekdays(self) -> Named:
        wide = Locale.parse(self.language).days["format"]["wide"]
        return _named((wide[number], day) for number, day in enumerate(WEEKDAYS))

    @cached_property
    def days_of_year(self) -> Named:
        """Every day of any year, by month and day: 12-24."""
        locale = Locale.parse(self.language)
        days = [date(LEAP_YEAR, 1, 1) + timedelta(days=number) for number in range(366)]
        return _named((format_skeleton("MMMMd", d, locale=locale), f"{d:%m-%d}") for d in days)

    @cached_property
    def first_order(self) -> str:
        return plain(self.say.say("first-order-name"))

    @cached_property
    def rfm_classes(self) -> Named:
        return _named((self.say.say("rfm-class", name=name), name) for name in get_args(Class))

    def events(self, none: bool) -> Named:
        return self._events_denied if none else self._events_done

    @cached_property
    def _events_done(self) -> Named:
        return self._events_said("no")

    @cached_property
    def _events_denied(self) -> Named:
        return self._events_said("yes")

    def _events_said(self, none: str) -> Named:
        return _named(
            (self.say.say("did-event", type=type, name=self.catalog.event_name(type, self.language), none=none), type)
            for type in self.catalog.event_types
        )  # fmt: skip

    @cached_property
    def channels(self) -> Named:
        known = ("email", "sms", "push", "phone", "whatsapp")
        return _named((self.say.say("channel", channel=channel), channel) for channel in known)

    @cached_property
    def measures(self) -> Named:
        """What people are ranked by, of all time and of a period."""
        wording = Wording(self.say, self.catalog, str)
        of_fields = [
            field.id
            for field in self.catalog.of_table("customers")
            if field.type in ("number", "integer")
        ]
        return _named(
            (measure_words(by, window, wording), by)
            for by in (*MEASURES, *of_fields)
            for window in (EVER, Last(count=1))
        )


def _named(pairs: Iterator[tuple[str, object]] | Sequence[tuple[str, object]]) -> Named:
    known = ((plain(name), meaning) for name, meaning in pairs)
    return tuple(sorted(known, key=lambda pair: -len(pair[0])))
