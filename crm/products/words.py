"""A list of products in words: what is listed, and why a product stands where it does."""

from collections.abc import Mapping
from datetime import date

from crm.catalog.model import CatalogField
from crm.products.definition import ProductList
from crm.reports.labels import amount, measure_name
from crm.reports.measures.base import AnyMeasure
from crm.reports.words import capitalised
from crm.segments.conditions.base import Wording
from crm.terms.words import filter_words, window_words

Row = Mapping[str, object]
By = CatalogField | AnyMeasure


def describe(wanted: ProductList, by: By, wording: Wording) -> str:
    """One line: "Products with the highest revenue · last quarter · Category: Shampoo · first 3"."""
    say = wording.say
    parts = [_heading(wanted, by, wording)]
    parts.append(window_words(wanted.window, say) if not isinstance(by, CatalogField) else "")
    parts += _asked(wanted, wording)
    parts.append(say.say("products-first", count=say.number(wanted.limit)))
    return " · ".join(part for part in parts if part)


def nothing(wanted: ProductList, by: By, wording: Wording) -> str:
    """The sentence for an empty list."""
    asked = _asked(wanted, wording) or [_heading(wanted, by, wording)]
    return wording.say.say("products-none", asked="; ".join(asked))


def _asked(wanted: ProductList, wording: Wording) -> list[str]:
    say = wording.say
    named = [say.say("products-named", text=wanted.text)] if wanted.text else []
    # A list of product ids is what a search by meaning has found: nobody reads ids.
    kept = [part for part in wanted.where if part.field != "products.product_id"]
    return named + [capitalised(filter_words(part, wording.catalog, say)) for part in kept]


def _heading(wanted: ProductList, by: By, wording: Wording) -> str:
    say = wording.say
    if by.id == "products.launched_at":
        return say.say("products-oldest" if wanted.lowest else "products-newest")
    key = "products-lowest" if wanted.lowest else "products-highest"
    return capitalised(say.say(key, by=name_of(by, wording)))


def name_of(by: By, wording: Wording) -> str:
    if isinstance(by, CatalogField):
        return by.name(wording.say.language)
    return measure_name(by.id, wording.say)


def why(wanted: ProductList, by: By, value: object, row: Row, wording: Wording) -> str:
    """The figure that decides: "Revenue: $1,234.00 last quarter", "Rating: 4.8 (120 reviews)"."""
    say, name = wording.say, capitalised(name_of(by, wording))
    shown = _figure(by, value, row, wording)
    reviews = row.get("review_count")
    if by.id == "products.rating" and isinstance(reviews, int | float):
        counts = {"reviews": int(reviews), "shown": say.number(reviews)}
        return say.say("products-why-reviews", by=name, value=shown, **counts)
    when = "" if isinstance(by, CatalogField) else window_words(wanted.window, say)
    key = "products-why-when" if when else "products-why"
    return say.say(key, by=name, value=shown, when=when)


def _figure(by: By, value: object, row: Row, wording: Wording) -> str:
    if value is None:
        return wording.say.say("products-unknown")
    if not isinstance(by, CatalogField):
        return amount(value, by.unit, wording)
    if by.id == "products.price":
        return _price(row, wording)
    if by.type in ("date", "timestamp"):
        return wording.say.date(date.fromisoformat(str(value)[:10]))
    return wording.say.number(value) if isinstance(value, int | float) else str(value)


def _price(row: Row, wording: Wording) -> str:
    """The price as the product has it, in its own currency."""
    price, currency = row.get("price"), row.get("currency")
    if not isinstance(price, int | float):
        return wording.say.say("products-unknown")
    return wording.say.money(price, str(currency or wording.catalog.settings.currency))
