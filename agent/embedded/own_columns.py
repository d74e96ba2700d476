"""What a company's own columns and events are called for short, beside their full names.

`store_id` is the store, `income_band` the income, and `coupon_redeemed` is redeemed a coupon.
Where no product has a rating, ratings and reviews are the answers of surveys.
"""

from agent.embedded.lexicon import Entry, Lexicon
from crm.catalog.model import Catalog, CatalogField
from crm.catalog.vocabulary import names, vocabulary
from crm.languages.speak import LANGUAGES
from crm.warehouse.schema import TABLES

KEYS = ("_id", "_key", "_no", "_code")
BANDS = ("_band", "_bracket", "_group", "_range", "_class", "_segment", "_desc")
STANDARD = frozenset(column.name for table in TABLES for column in table.columns)
NAMED, SHORT, CALLED = 0.99, 0.97, 1.12
REVIEWS = (("fields", "products.rating", "field", "surveys.score"), ("measures", "avg_rating", "measure", "avg_score"))  # fmt: skip


def add_own_columns(lexicon: Lexicon, catalog: Catalog) -> None:
    """The short names of the company's own columns and events."""
    for field in catalog.fields.values():
        if field.custom:
            _add_names(lexicon, field)
    known = vocabulary("en").events
    for event in catalog.event_types:
        if "_" in event and event not in known:
            spelt = event.replace("_", " ")
            for said in (spelt, " ".join(reversed(spelt.split()))):  # redeemed (a) coupon
                lexicon.add(said, Entry("event", (event,), None, CALLED))
    if catalog.has("surveys.score") and not catalog.has("products.rating"):
        _add_reviews(lexicon)


def _add_names(lexicon: Lexicon, field: CatalogField) -> None:
    """A column is what it is called, rather than a column of the format with such a name."""
    if field.column not in STANDARD:
        own = Entry("field", field.id, None, NAMED)
        lexicon.add(field.column.replace("_", " "), own)
    if field.table == "customers" and "subscri" in field.column:
        _add_subscription(lexicon, field)
    ends = KEYS if field.table != "customers" else BANDS
    for end in (*ends, *BANDS):
        short = field.column.removesuffix(end)
        if short != field.column and short not in STANDARD:
            for said in (short, f"{short}s"):
                lexicon.add(said.replace("_", " "), Entry("field", field.id, None, SHORT))
            for language in LANGUAGES:
                aged = vocabulary(language).terms.get("age", ()) if short == "age" else ()
                for phrase in (*names("columns", short).get(language, ()), *aged):
                    lexicon.add(phrase, Entry("field", field.id, language, SHORT))


def _add_subscription(lexicon: Lexicon, field: CatalogField) -> None:
    """Where customers subscribe to something, a subscription is that, and no consent to mails."""
    for column in ("subscription", "subscriber"):
        for language, phrases in names("columns", column).items():
            for phrase in phrases:
                lexicon.add(phrase, Entry("field", field.id, language, CALLED))


def _add_reviews(lexicon: Lexicon) -> None:
    for language in LANGUAGES:
        words = vocabulary(language)
        for section, of_products, kind, meaning in REVIEWS:
            for phrase in getattr(words, section).get(of_products, ()):
                lexicon.add(phrase, Entry(kind, meaning, language, CALLED))
