"""What the product takes for granted about fields: which are personal, which are free text."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from crm.catalog.vocabulary import load_yaml
from crm.warehouse.schema import TABLES

HERE = Path(__file__).parent
FORMATS = {table.name: {column.name for column in table.columns} for table in TABLES}
OF_PERSONS = ("customers", "tickets", "surveys")


@dataclass(frozen=True)
class Defaults:
    """The product's `catalog.yaml`; see there for what each entry means."""

    personal: frozenset[str]
    personal_parts: frozenset[str]
    notes_parts: frozenset[str]
    free_text: frozenset[str]
    hidden: frozenset[str]
    breakdowns: tuple[str, ...]
    most_values: int
    most_values_of: dict[str, int]
    values_like: dict[str, str]
    codes: dict[str, dict[str, str]]

    def is_personal(self, field: str, custom: bool) -> bool:
        """Named as personal, or a company's own column that is called like something personal."""
        table, column = field.split(".", 1)
        telling = self.personal_parts | (self.notes_parts if table in OF_PERSONS else frozenset())
        return field in self.personal or (custom and bool(self._parts(column) & telling))

    def _parts(self, column: str) -> set[str]:
        words = split_column(column)
        pairs = {"_".join(pair) for pair in pairwise(words)}
        return {*words, *pairs, "".join(words)}

    def is_chosen_from(self, field: str, custom: bool) -> bool:
        """Whether the field's text values are worth knowing: not personal, no free text, no key."""
        if field in self.free_text or field in self.hidden or self.is_personal(field, custom):
            return False
        return not field.endswith("_id")

    def most_values_in(self, field: str) -> int:
        return self.most_values_of.get(field, self.most_values)


def is_custom(table: str, column: str) -> bool:
    """A column that the data format does not name."""
    return column not in FORMATS[table]


@cache
def defaults() -> Defaults:
    raw = load_yaml(HERE / "catalog.yaml")
    for name in ("personal", "personal_parts", "notes_parts", "free_text", "hidden"):
        raw[name] = frozenset(raw[name])
    raw["breakdowns"] = tuple(raw["breakdowns"])
    raw["most_values"] = int(raw["most_values"])
    raw["most_values_of"] = {field: int(most) for field, most in raw["most_values_of"].items()}
    return Defaults(**raw)


def split_column(column: str) -> list[str]:
    """The words in a column's name, lower case: salonSize and salon_size are ["salon", "size"]."""
    return as_words(column).lower().split()


def as_words(column: str) -> str:
    """The column's name with spaces between its words, in its own case: "Salon Size"."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[\W_]+", " ", column).strip()
    return spaced.lower() if spaced.isupper() else spaced
