"""Windows, amounts, values and filters in words, as they stand inside a sentence."""

from collections.abc import Callable
from datetime import date, datetime

from babel import Locale

from crm.catalog.model import Catalog, CatalogField
from crm.languages.speak import Speaker
from crm.terms.comparison import Filter, Number, Op, Value
from crm.terms.window import Ago, Between, Calendar, Ever, Last, Next, Window, is_open

MOST_VALUES = 12  # more are counted, not named
MONEY = (
    "orders.total",
    "orders.discount",
    "order_items.unit_price",
    "products.price",
    "campaigns.cost",
)
CALENDAR = {1: "window-coming", 0: "window-this", -1: "window-previous"}
PARTS = ("contains", "starts_with", "ends_with")
DAYS: dict[Op, str] = {
    "more_than": "after", "at_least": "from", "less_than": "before", "at_most": "until", "between": "from-to",
}  # fmt: skip

PARTS_OF_TEXT = ("contains", "starts_with", "ends_with", "matches")


def window_words(window: Window, say: Speaker) -> str:
    """The window as an adverbial ("in the last 90 days"); empty for all time."""
    match window:
        case Ever():
            return ""
        case Last(count=count, unit=unit):
            return say.say("window-last", count=count, unit=unit)
        case Next(count=count, unit=unit):
            return say.say("window-next", count=count, unit=unit)
        case Ago(near=near, unit=unit) if near and is_open(window):
            return say.say("window-longer-ago", near=near, unit=unit)
        case Ago(near=0, far=far, unit=unit):
            return say.say("window-last", count=far, unit=unit)
        case Ago(near=near, far=far, unit=unit):
            return say.say("window-ago", near=near, far=far, unit=unit)
        case Calendar(period=period, offset=offset):
            key = CALENDAR.get(offset, "window-earlier")
            return say.say(key, period=period, count=-offset)
        case Between():
            return _days(window, say)


def _days(window: Between, say: Speaker) -> str:
    first = say.date(window.first) if window.first else ""
    last = say.date(window.last) if window.last else ""
    if not last:
        return say.say("window-since", first=first)
    if not first:
        return say.say("window-until", last=last)
    return say.say("window-on" if first == last else "window-between", first=first, last=last)


def number_words(number: Number, say: Speaker, shown: Callable[[float], str] | None = None) -> str:
    """The amount with its comparison ("at least 3"); `shown` writes one number, money say."""
    write = shown or say.number
    upper = write(number.upper) if number.upper is not None else ""
    return say.say(f"number-{_key(number.op)}", value=write(number.value), upper=upper)


def filter_words(filter: Filter, catalog: Catalog, say: Speaker) -> str:
    """The filter as a short note ("category: Shampoo", "price: more than $20.00")."""
    field = catalog.field(filter.field)
    values, upper = filter_values(field, filter.op, filter.values, catalog, say)
    key = f"filter-{comparison_key(field, filter.op)}"
    return say.say(key, field=field.name(say.language), values=values, upper=upper)


def comparison_key(field: CatalogField, op: Op) -> str:
    """The part of a message's key that names the comparison; days are after, not more than."""
    if field.type in ("date", "timestamp") and op in DAYS:
        return DAYS[op]
    return _key(op)


def filter_values(
    field: CatalogField, op: Op, values: tuple[Value, ...], catalog: Catalog, say: Speaker
) -> tuple[str, str]:
    """The values in one text, and the upper one of `between` by itself."""
    if op in PARTS_OF_TEXT:
        return str(values[0]), ""  # as the data spells it, not by a value's name
    if op in PARTS:  # a part of the value as it is written in the data
        return str(values[0]), ""
    shown = [value_words(field, value, catalog, say) for value in values]
    if op == "between":
        return shown[0], shown[1]
    return one_of(shown, say), ""


def one_of(shown: list[str], say: Speaker) -> str:
    """ "France or Germany"; a long list is cut and counted."""
    if len(shown) <= MOST_VALUES:
        return say.any_of(shown)
    first = ", ".join(shown[:MOST_VALUES])
    return say.say("filter-and-more", values=first, count=len(shown) - MOST_VALUES)


def value_words(field: CatalogField, value: Value, catalog: Catalog, say: Speaker) -> str:
    """One value as the language writes it: a country's name, money, a day, a value's name."""
    if isinstance(value, bool) or field.type == "boolean":
        return say.say("filter-yes" if str(value).lower() in ("true", "yes", "1") else "filter-no")
    if field.type in ("number", "integer"):
        return _amount(field, value, catalog, say)
    if field.type in ("date", "timestamp"):
        return _day(str(value), say)
    text = f"{value:g}" if isinstance(value, float) else value
    return _territory(field, text, say) or field.value_name(_spelt(field, text), say.language)


def _amount(field: CatalogField, value: Value, catalog: Catalog, say: Speaker) -> str:
    try:
        number = float(value)
    except ValueError:
        return str(value)
    if field.id in MONEY:
        return say.money(number, catalog.settings.currency)
    return say.number(number)


def _day(text: str, say: Speaker) -> str:
    try:
        return (
            say.date(date.fromisoformat(text))
            if len(text) == 10
            else say.instant(datetime.fromisoformat(text))
        )
    except ValueError:
        return text


def _territory(field: CatalogField, text: str, say: Speaker) -> str | None:
    if field.id != "customers.country":
        return None
    name = Locale.parse(say.language).territories.get(text.upper())
    return str(name) if name else None


def _spelt(field: CatalogField, text: str) -> str:
    """The value as the data spells it, which is how the catalog names it."""
    return next((known for known in field.values if known.lower() == text.lower()), text)


def _key(op: str) -> str:
    return op.replace("_", "-")
