"""What the words of conditions are put together from."""

from collections.abc import Iterable

from crm.segments.conditions.base import Wording
from crm.segments.during import when
from crm.terms.comparison import Filter, Number
from crm.terms.during import During
from crm.terms.window import Ever, Window
from crm.terms.words import filter_words, number_words, value_words

OPPOSITES = {
    "is": "is_not",
    "is_not": "is",
    "more_than": "at_most",
    "at_least": "less_than",
    "less_than": "at_least",
    "at_most": "more_than",
}


def clause(wording: Wording, key: str, **values: object) -> str:
    """The message with its values, without the gaps that empty ones leave."""
    given = {name.rstrip("_"): value for name, value in values.items()}  # not_ is $not
    return " ".join(wording.say.say(key, **given).split())


def yes(flag: bool) -> str:
    """A flag as messages read it."""
    return "yes" if flag else "no"


def plural(number: Number) -> int | float:
    """The number that decides between singular and plural."""
    value = float(number.upper if number.upper is not None else number.value)
    return int(value) if value.is_integer() else value


def opposite(number: Number) -> Number | None:
    """The comparison that holds exactly where this one does not; None where no single one does."""
    if number.op == "between":
        return None
    return Number.model_validate({"op": OPPOSITES[number.op], "value": number.value})


def means_some(number: Number) -> bool:
    return (number.op, number.value) in (("at_least", 1), ("more_than", 0), ("is_not", 0))


def means_none(number: Number) -> bool:
    return (number.op, number.value) in (("is", 0), ("at_most", 0), ("less_than", 1))


def details(wording: Wording, where: Iterable[Filter], *notes: str) -> str:
    """The filters in brackets; empty without any."""
    said = [filter_words(filter, wording.catalog, wording.say) for filter in where]
    said += [note for note in notes if note]
    return clause(wording, "details", filters="; ".join(said)) if said else ""


def happened(
    wording: Wording,
    number: Number,
    window: Window,
    key: str = "happened",
    days: bool = False,
    during: During | None = None,
    **values: object,
) -> str:
    """How often something was done in the window: `key-some`, `key-none` or `key-times`.

    With `days` the number is of different days.
    """
    form = "some" if means_some(number) else "none" if means_none(number) else "times"
    return clause(
        wording,
        "happened-days" if days and form == "times" else f"{key}-{form}",
        window=when(window, during, wording),
        ever=yes(isinstance(window, Ever) and during is None),
        op="once" if (number.op, number.value) == ("is", 1) else "other",
        amount=number_words(number, wording.say),
        count=plural(number),
        **values,
    )


def did_event(wording: Wording, types: tuple[str, ...], none: bool = False) -> str:
    """Doing any of the events, or none of them, as the part of a sentence after "have"."""
    catalog, language = wording.catalog, wording.say.language
    said = [
        clause(
            wording, "did-event", type=type, name=catalog.event_name(type, language), none=yes(none)
        )
        for type in types
    ]
    return wording.say.say("or-none").join(said) if none else wording.say.any_of(said)


NAMES = {"products.category": "category", "products.brand": "brand", "products.name": "name"}


def did_buy(
    wording: Wording, where: tuple[Filter, ...], none: bool = False
) -> tuple[str, list[Filter]]:
    """Buying what the filters say, and the filters that are left for the brackets."""
    named = {NAMES[f.field]: f for f in where if f.field in NAMES and f.op == "is"}
    used = _used(named)
    values = {
        name: wording.say.any_of(
            [_value(wording, filter.field, str(value)) for value in filter.values]
        )
        for name, filter in named.items()
    }
    object = "both" if len(used) == 2 else used[0] if used else "any"
    spare = dict.fromkeys(("category", "brand", "name"), "")
    bought = clause(wording, "did-buy", object=object, none=yes(none), **(spare | values))
    said = [named[name] for name in used]
    return bought, [filter for filter in where if filter not in said]


def goods(wording: Wording, where: tuple[Filter, ...]) -> str:
    """What the filters leave of all products, as a noun: products in the category Shampoo."""
    named = {NAMES[f.field]: f for f in where if f.field in NAMES and f.op == "is"}
    used = _used(named)
    values = dict.fromkeys(("category", "brand", "name"), "")
    for name in used:
        field, known = named[name].field, named[name].values
        values[name] = wording.say.any_of([_value(wording, field, str(v)) for v in known])
    object = "both" if len(used) == 2 else used[0] if used else "any"
    said = [named[name] for name in used]
    left = details(wording, [filter for filter in where if filter not in said])
    return clause(wording, "goods", object=object, details=left, **values)


def _used(named: dict[str, Filter]) -> list[str]:
    return ["name"] if "name" in named else [n for n in ("category", "brand") if n in named]


def _value(wording: Wording, field: str, value: str) -> str:
    return value_words(wording.catalog.field(field), value, wording.catalog, wording.say)
