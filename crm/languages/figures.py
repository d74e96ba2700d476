"""Values as a reader of a language expects them: numbers with units, money with its currency, days.

Every screen says a value the same way; what differs is how the words are laid out.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from babel.dates import format_skeleton, format_time, get_day_names
from babel.numbers import format_percent

from crm.languages.speak import Speaker, telling_digits

MISSING = "–"
SHARES = frozenset({"fraction", "rate", "share", "percent", "%"})
NUMBERS = frozenset({"number", "integer", "money", "currency", "count"}) | SHARES
STAMP = re.compile(
    r"(?P<when>\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)\s*\[?(?P<zone>[^\]]*)\]?"
)
CURRENCY = re.compile(r"[A-Z]{3}")
GRAINS = frozenset({"date", "day", "week", "month", "quarter", "year"})


def is_figure(column: Mapping[str, Any]) -> bool:
    """Whether the column holds amounts, which are set flush right."""
    return column.get("kind") != "key" and column.get("type") in NUMBERS


def heading(column: Mapping[str, Any]) -> str:
    """The column's name for people: its label where it has one."""
    return str(column.get("label") or column["name"])


def cell(value: Any, column: Mapping[str, Any], speaker: Speaker) -> str:
    """One value of a column as words. A missing value is a dash, a share is a percentage."""
    if value is None:
        return MISSING
    if isinstance(value, bool):
        return speaker.say("screens-yes" if value else "screens-no")
    if isinstance(value, int | float):
        return part_of_time(value, column, speaker) or amount(value, column, speaker)
    if isinstance(value, list | tuple):
        return speaker.all_of([str(each) for each in value])
    text = str(value)
    if column.get("type") in GRAINS | {"datetime", "timestamp"}:
        return moment(text, column, speaker)
    return str((column.get("labels") or {}).get(text, text))


def part_of_time(value: float, column: Mapping[str, Any], speaker: Speaker) -> str:
    """A day of the week (1 is Monday) or an hour of the day; empty for any other column."""
    if column.get("kind") != "key":
        return ""
    if column["name"] == "weekday":
        return str(get_day_names("wide", locale=speaker.locale)[int(value) - 1])
    return f"{int(value)}:00" if column["name"] == "hour_of_day" else ""


def amount(value: float, column: Mapping[str, Any], speaker: Speaker) -> str:
    """A number by its unit: a currency's code, a fraction (0 to 1), hours; a bare number else."""
    kind, unit = column.get("type"), str(column.get("unit") or "")
    if CURRENCY.fullmatch(unit) or kind in ("money", "currency"):
        return speaker.money(value, unit if CURRENCY.fullmatch(unit) else "USD")
    if {kind, unit} & SHARES:
        sign = "+" if column.get("kind") == "change" and value > 0 else ""
        more = "#" * (telling_digits(value) - 1)
        return sign + format_percent(value, f"#,##0.0{more}%", locale=speaker.locale)
    if kind not in NUMBERS:
        return str(value)  # a year or a postcode is no amount
    number = speaker.number(round(value, 2))
    return f"{number} {unit_words(unit, speaker)}".strip()


def unit_words(unit: str, speaker: Speaker) -> str:
    key = f"screens-unit-{unit}"
    return speaker.say(key) if speaker.knows(key) else ""


def moment(value: str, column: Mapping[str, Any], speaker: Speaker) -> str:
    """A day, or the month, quarter or year that begins with it, or a point in time."""
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        return value
    grain = next((g for g in map(column.get, ("grain", "unit", "name", "type")) if g in GRAINS), "")
    if grain == "year":
        return str(when.year)
    if grain in {"month", "quarter"}:
        skeleton = "yMMM" if grain == "month" else "yQQQ"
        return str(format_skeleton(skeleton, when, locale=speaker.locale))
    return minute(when, speaker) if len(value) > len("2026-01-31") else speaker.date(when)


def minute(when: datetime, speaker: Speaker) -> str:
    return f"{speaker.date(when)}, {format_time(when, 'short', locale=speaker.locale)}"


def as_of(value: str, speaker: Speaker) -> str:
    """A moment with its zone: "Nov 15, 2026, 11:59 PM Europe/Berlin". What is no moment stays."""
    found = STAMP.fullmatch(value.strip())
    if not found:
        return value
    when = datetime.fromisoformat(found["when"])
    return f"{minute(when, speaker)} {found['zone'] or when.tzname() or ''}".strip()


def day(value: Any, speaker: Speaker) -> str:
    """A date, a datetime or their ISO text as a day."""
    if isinstance(value, date):
        return speaker.date(value)
    return moment(str(value)[:10], {}, speaker)


def rows_of(
    columns: Sequence[Mapping[str, Any]],
    rows: Sequence[Sequence[Any]],
    speaker: Speaker,
) -> list[list[str]]:
    """A table's rows as words, cell by cell."""
    return [[cell(v, c, speaker) for v, c in zip(row, columns, strict=True)] for row in rows]
