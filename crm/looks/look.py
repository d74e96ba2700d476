"""A look into a segment, ready for a card: sentences, tables, a chart or a tree of conditions."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from crm.languages.speak import Speaker
from crm.reports.figures import Figure
from crm.segments.why import Line

Question = Literal["breakdown", "overlap", "trend", "why"]
Cell = str | int | float | None


@dataclass(frozen=True)
class Sheet:
    """A table; columns have name, label, type and unit as those of a report. `title` may be empty."""

    title: str
    columns: tuple[dict[str, Any], ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Look:
    """`chart` is a Plotly figure; `lines` are the conditions of a why. Dates in rows are ISO 8601."""

    question: Question
    title: str
    summary: tuple[str, ...]
    sheets: tuple[Sheet, ...] = ()
    chart: Figure | None = None
    lines: tuple[Line, ...] = ()
    notes: tuple[str, ...] = ()
    sql: str = ""


def column(name: str, label: str, type: str, unit: str | None = None) -> dict[str, Any]:
    kind = "measure" if type in ("integer", "number") else "key"
    return {"name": name, "label": label, "type": type, "unit": unit, "kind": kind}


def customers(say: Speaker, name: str = "customers", label: str = "") -> dict[str, Any]:
    """A column of numbers of customers."""
    return column(name, label or say.say("look-column-customers"), "integer", "count")


def share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def percent(part: int, whole: int, say: Speaker) -> str:
    return say.percent(part / whole) if whole else "–"


def quoted(names: Sequence[str], say: Speaker) -> str:
    """The names in one text, as the language lists them."""
    return say.all_of([say.say("look-name", name=name) for name in names])
