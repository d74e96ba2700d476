"""What can be asked about: fields, values, events, business words and the company's settings.

A `Catalog` is built by `crm.catalog.load` from the product's defaults, the workspace's
`catalog.yaml` and what was harvested from the data. It is immutable and holds no personal data.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from rapidfuzz import process

from crm.catalog.sent import Sent
from crm.errors import NoData, Unknown
from crm.warehouse.schema import TABLES, ColumnType

Names = Mapping[str, tuple[str, ...]]  # language -> names, the first is the one shown


@dataclass(frozen=True)
class CatalogField:
    """One column that can be asked about, named `table.column`."""

    id: str
    type: ColumnType
    names: Names
    label: str  # as the company's file called it
    personal: bool = False  # never shown to a model, masked in previews
    custom: bool = False  # a column that the data format does not name
    values: tuple[str, ...] = ()  # known values, most frequent first
    all_known: bool = False  # no row has another value, as it is spelt
    value_names: Mapping[str, Names] = field(default_factory=dict)
    yes: bool | str | int | None = None  # of a column that says yes or no: what stands for yes

    @property
    def table(self) -> str:
        return self.id.split(".", 1)[0]

    @property
    def column(self) -> str:
        return self.id.split(".", 1)[1]

    def name(self, language: str) -> str:
        shown = self.names.get(language) or self.names.get("en") or (self.label,)
        return shown[0]

    def value_name(self, value: str, language: str) -> str:
        """The value as a person of that language says it; the value itself where it has no name."""
        names = self.value_names.get(value, {})
        return (names.get(language) or names.get("en") or (value,))[0]


@dataclass(frozen=True)
class BusinessWord:
    """A word that the company gave a meaning: VIP means loyalty tier platinum.

    `by` and `at` are who taught it in conversation and when; empty for one of catalog.yaml.
    """

    say: tuple[str, ...]
    # A segment condition as JSON; of a word that was taught, or a value.
    means: Mapping[str, Any] = field(hash=False)
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class Cap:
    """At most so many mails to one person within so many days."""

    mails: int
    days: int


@dataclass(frozen=True)
class Sending:
    """Whom the company holds back from every campaign; nobody unless it says so."""

    cap: Cap | None = None
    holdout_percent: float = 0.0
    holdout_salt: str = "holdout"


@dataclass(frozen=True)
class Models:
    """How a large model is used, where there is one, and what it costs.

    answers: `embedded` never asks it; `checked` holds its people to the embedded reading; `large`
    takes its answer as it is. Prices are for a million tokens, in `currency`; `budget` is for a day.
    """

    answers: str = "checked"
    input: float = 0.0
    output: float = 0.0
    cached: float | None = None
    currency: str = "USD"
    budget: float | None = None

    def cost(self, sent: int, got: int, cached: int = 0) -> float:
        """What so many tokens cost; `cached` are those of the ones sent that the service had already."""
        again = self.input if self.cached is None else self.cached
        return ((sent - cached) * self.input + cached * again + got * self.output) / 1_000_000

    @property
    def priced(self) -> bool:
        return bool(self.input or self.output)


@dataclass(frozen=True)
class Settings:
    """The company's choices; each has the glossary's default."""

    currency: str = "USD"
    timezone: str = "UTC"
    engaged_days: int = 90
    lapsed_days: int = 180
    vip_percent: float = 5.0
    attribution_days: int = 5
    sending: Sending = Sending()
    models: Models = Models()
    targets: Mapping[str, Mapping[str, float]] = field(default_factory=dict)  # measure -> period


@dataclass(frozen=True)
class Catalog:
    """Everything that can be asked, with its names in the six languages."""

    fields: Mapping[str, CatalogField]
    event_types: tuple[str, ...]
    event_names: Mapping[str, Names]
    tables: frozenset[str]
    table_names: Mapping[str, Names]
    settings: Settings = Settings()
    words: tuple[BusinessWord, ...] = ()
    rates: Mapping[str, float] = field(default_factory=dict)  # currency -> units for one of ours
    sent: tuple[Sent, ...] = ()  # campaigns, the latest first

    def field(self, name: str) -> CatalogField:
        """The field called `table.column`.

        Raises NoData when its table is missing or its column of the format, else Unknown.
        """
        found = self.fields.get(name)
        if found:
            return found
        table, _, column = name.partition(".")
        if table not in self.tables and table in self.table_names:
            raise NoData("no-table", table=table)
        if any(known.name == table and known.column(column) for known in TABLES):
            raise NoData("report-no-column", field=name)
        raise Unknown("unknown-field", name=name, near=self.nearest(name, self.fields))

    def need(self, *tables: str) -> None:
        """Raises NoData, naming the first of `tables` that was not imported."""
        for table in tables:
            if table not in self.tables:
                raise NoData("no-table", table=table)

    def has(self, name: str) -> bool:
        return name in self.fields

    def of_table(self, table: str) -> Iterator[CatalogField]:
        return (f for f in self.fields.values() if f.table == table)

    def event_name(self, event: str, language: str) -> str:
        names = self.event_names.get(event, {})
        return (names.get(language) or names.get("en") or (event.replace("_", " "),))[0]

    def nearest(
        self, name: str, known: Mapping[str, object] | tuple[str, ...], count: int = 3
    ) -> str:
        """The known names most like `name`, as one readable string."""
        return ", ".join(hit[0] for hit in process.extract(name, list(known), limit=count))
