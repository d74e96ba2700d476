"""Whether the values of a column could be those of one of ours, whatever its name."""

import re

from crm.warehouse.importing.guessing import formats_of
from crm.warehouse.importing.sampling import Sample
from crm.warehouse.schema import Column

MOST = 0.9  # of the values that have to look right
NUMBER = re.compile(r"[^\d+-]{0,3}[+-]?\s?\d[\d.,\s\u00a0']*[^\d]{0,3}")
MOMENT = re.compile(r"\d{4}-\d{2}(-\d{2})?([T ].*)?|\d{8}(T.*)?")
LEAST = 20  # values from which on repeated ones tell that a column names no row
MANY = 100  # lines of which some would be of the same product


def fits(column: Column, found: Sample, header: str) -> bool:
    """Yes also where there are no values to go by."""
    values = found.values[found.headers.index(header)]
    if not values:
        return True
    if column.key:
        return _names_rows(values)
    if column.references == "products.product_id":
        return len(values) < MANY or len(set(values)) < len(values)
    if column.type in ("number", "integer"):
        return _most(NUMBER, values)
    if column.type in ("date", "timestamp"):
        return _most(MOMENT, values) or bool(formats_of(values))
    return not (column.type == "text" and header_is_id(header) and "id" not in column.name)


def header_is_id(header: str) -> bool:
    """`category_id` and `CategoryKey` name rows of another table; they are not what stands there."""
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+", header)
    return len(words) > 1 and words[-1].lower() in ("id", "key")


def _names_rows(values: tuple[str, ...]) -> bool:
    """No two rows have the same, and they are no days."""
    if len(values) >= LEAST and len(set(values)) < MOST * len(values):
        return False
    return not (len(values[0]) > 4 and formats_of(values))


def _most(pattern: re.Pattern[str], values: tuple[str, ...]) -> bool:
    return sum(bool(pattern.fullmatch(v)) for v in values) >= MOST * len(values)
