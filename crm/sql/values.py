"""Values as a person or a model wrote them, turned into what the field's type compares with."""

import math
from datetime import UTC, date, datetime

from crm.catalog.model import CatalogField
from crm.errors import Misused
from crm.sql.binding import Bindable
from crm.terms.comparison import Value

YES, NO = ("true", "yes", "1"), ("false", "no", "0")


def typed(field: CatalogField, value: Value) -> Bindable:
    """The value as the field's type; a day for dates, a day or a moment for timestamps.

    Raises Misused when it is none: "soon" for a number, 31 February for a date.
    """
    if field.type in ("number", "integer"):
        return number(field, value)
    if field.type == "boolean":
        return truth(field, value)
    if field.type == "date":
        found = day_or_moment(field, value)
        return found.date() if isinstance(found, datetime) else found
    if field.type == "timestamp":
        return day_or_moment(field, value)
    return as_text(value)


def number(field: CatalogField, value: Value) -> int | float:
    try:
        found = math.nan if isinstance(value, bool) else float(value)
    except ValueError:
        found = math.nan
    if not math.isfinite(found):
        raise Misused("value-not-a-number", field=field.id, value=str(value))
    return int(found) if found.is_integer() else found


def truth(field: CatalogField, value: Value) -> bool:
    said = as_text(value).lower()
    if said not in YES + NO:
        raise Misused("value-not-yes-or-no", field=field.id, value=said)
    return said in YES


def day_or_moment(field: CatalogField, value: Value) -> date | datetime:
    """An ISO date, or an ISO moment as UTC without a zone (without an offset it is UTC)."""
    text = str(value)
    try:
        if len(text) == len("2026-06-30"):
            return date.fromisoformat(text)
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Misused("value-not-a-date", field=field.id, value=text) from None
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment


def as_text(value: Value) -> str:
    """Text as it is; 5.0 as "5", so that a shop number compares with its text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
