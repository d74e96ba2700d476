"""Names of measures, groups and values as a person of the language reads them."""

from datetime import date, datetime, timedelta

from babel.dates import format_date, format_interval, format_skeleton, get_day_names

from crm.catalog.model import CatalogField
from crm.catalog.vocabulary import names
from crm.languages.speak import Speaker
from crm.reports.before import local_day
from crm.reports.definition import Grain
from crm.reports.frame import Stretch
from crm.reports.keys import Key
from crm.reports.measures.base import Unit
from crm.segments.conditions.base import Wording
from crm.terms.clock import Clock

LENGTHS = ("hours", "days", "months")  # units that are written behind the number


def measure_name(id: str, say: Speaker) -> str:
    """What the language calls the measure."""
    return names("measures", id)[say.language][0]


def key_name(key: Key, say: Speaker) -> str:
    """What the language calls the groups: "week", "country"."""
    if key.field:
        return key.field.name(say.language)
    assert key.grain
    return say.say(f"report-grain-{key.grain.replace('_', '-')}")


def group_label(key: Key, value: object, say: Speaker) -> str:
    """One group: "May 2026", "United States", "unknown"."""
    if value is None:
        known = key.people is None or key.ages
        return say.say("report-unknown" if known else "report-in-none")
    if grain := key.grain or key.cohort:
        return time_label(grain, value, say)
    if isinstance(value, bool):
        return say.say("report-yes" if value else "report-no")
    if isinstance(value, date):
        return say.date(value)
    if isinstance(value, int | float):
        return say.number(value)
    assert key.field
    return value_label(key.field, str(value), say)


def value_label(field: CatalogField, value: str, say: Speaker) -> str:
    """The value as a heading: "United States" for US; what the company wrote as a name stays."""
    language = say.language
    if language == "en" and value[:1].isupper() and not value.isupper():
        return value
    name = field.value_name(value, language)
    return name[:1].upper() + name[1:]


def time_label(grain: Grain, value: object, say: Speaker) -> str:
    """A period as it is written: "week of 4 May 2026", "Q2 2026", "Monday", "14:00"."""
    if isinstance(value, datetime):
        return say.instant(value)
    if isinstance(value, str) and not value.isdigit():  # as the rows of an answer have it
        value = date.fromisoformat(value)
    if not isinstance(value, date):
        return _recurring(grain, int(str(value)), say)
    if grain in ("month", "quarter"):
        skeleton = "yMMM" if grain == "month" else "yQQQ"
        return format_skeleton(skeleton, value, locale=say.locale)
    if grain == "year":
        return format_date(value, format="y", locale=say.locale)
    day = say.date(value)
    return say.say("report-week-of", day=day) if grain == "week" else day


def _recurring(grain: Grain, number: int, say: Speaker) -> str:
    if grain == "hour_of_day":
        return f"{number}:00"
    return str(get_day_names("wide", locale=say.locale)[number - 1])


def amount(value: object, unit: Unit, wording: Wording) -> str:
    """A measured value with its unit; a dash where there is none."""
    say = wording.say
    if not isinstance(value, int | float):
        return "–"
    if unit == "currency":
        return say.money(value, wording.catalog.settings.currency)
    if unit == "fraction":
        return say.percent(value)
    if unit in LENGTHS:
        return say.say(f"report-{unit}", **{unit: say.number(value, 1)})
    return say.number(value)


def unit_name(unit: Unit, wording: Wording) -> str:
    """The unit as the column tells it: a currency's code, "fraction", "hours", "count" ..."""
    return wording.catalog.settings.currency if unit == "currency" else unit


def with_unit(name: str, unit: Unit, wording: Wording) -> str:
    """The title of an axis: a measure's name, with its unit where the numbers do not tell it."""
    if unit == "currency":
        return f"{name} ({wording.catalog.settings.currency})"
    return f"{name} (h)" if unit == "hours" else name


def span(stretch: Stretch, clock: Clock, say: Speaker) -> str:
    """The days that a stretch covers, both named: "Apr 1 – Jun 30, 2026"."""
    last = local_day(stretch.until - timedelta(microseconds=1), clock)
    if stretch.since is None:
        return say.say("report-until", day=say.date(last))
    first = local_day(stretch.since, clock)
    if first == last:
        return say.date(first)
    return str(format_interval(first, last, skeleton="yMMMd", locale=say.locale))
