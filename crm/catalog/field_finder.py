"""Which fields of the data a person could use for something: by their names, values and tables."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from crm.catalog.model import Catalog, CatalogField, Names
from crm.catalog.vocabulary import names
from crm.languages.speak import LANGUAGES
from crm.languages.stemming import stemmers

ALIKE = 88  # likeness of two words, of 100, from which one is taken for a misspelling of the other
SHOWN = 3  # values that say why a field was found
CHINESE = re.compile(r"[\u3400-\u9fff]+")
# Words that stand in many names and say nothing by themselves.
SMALL = frozenset(
    (
        *(
            "the",
            "a",
            "an",
            "of",
            "and",
            "or",
            "for",
            "to",
            "in",
            "on",
            "at",
            "by",
            "per",
            "is",
            "was",
        ),
        *(
            "our",
            "they",
            "their",
            "who",
            "where",
            "when",
            "what",
            "how",
            "much",
            "many",
            "has",
            "have",
        ),
        *(
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "ein",
            "eine",
            "und",
            "oder",
            "von",
            "zu",
            "im",
        ),
        *("am", "mit", "sie", "wer", "wo", "wie", "was", "le", "la", "les", "l", "d", "un", "une"),
        *(
            "des",
            "du",
            "de",
            "et",
            "ou",
            "au",
            "aux",
            "en",
            "qui",
            "leur",
            "ils",
            "el",
            "los",
            "las",
        ),
        *("del", "y", "o", "por", "su", "sus", "que", "quien", "donde"),
    )
)
# What people call by a business word or a measure is in these fields.
MEANT: dict[str, dict[str, tuple[str, ...]]] = {
    "terms": {
        "spend": ("orders.total", "order_items.unit_price", "orders.currency"),
        "buyer": ("orders.ordered_at", "orders.status"),
        "repeat_customer": ("orders.ordered_at",),
        "lapsed": ("orders.ordered_at",),
        "new_customer": ("orders.ordered_at", "customers.created_at"),
        "new_signup": ("customers.created_at",),
        "vip": ("orders.total",),
        "engaged": ("events.type", "events.occurred_at"),
        "email_engaged": ("events.type", "events.occurred_at"),
        "reachable": ("consents.status", "consents.channel", "customers.email"),
        "opted_in": ("consents.status", "consents.channel"),
        "abandoned_cart": ("events.type",),
        "promoter": ("surveys.score", "surveys.type"),
        "satisfied": ("surveys.score", "surveys.type"),
        "has_open_ticket": ("tickets.status", "tickets.closed_at"),
        "discount_buyer": ("orders.coupon", "orders.discount"),
        "late_delivery": ("orders.delivered_at", "orders.promised_at"),
        "returner": ("orders.status",),
        "birthday": ("customers.birth_date",),
        "age": ("customers.birth_date",),
    },
    "measures": {
        "revenue": ("orders.total", "order_items.unit_price"),
        "orders": ("orders.ordered_at", "orders.status", "orders.channel", "orders.total"),
        "units": ("order_items.quantity",),
        "margin": ("products.cost", "orders.total"),
        "nps": ("surveys.score", "surveys.type"),
        "csat": ("surveys.score", "surveys.type"),
        "opened": ("events.type", "events.occurred_at"),
        "clicked": ("events.type", "events.occurred_at"),
        "store_visits": ("events.type", "events.occurred_at"),
        "tickets": ("tickets.opened_at", "tickets.category", "tickets.status"),
        "stock": ("products.stock",),
    },
}


@dataclass(frozen=True)
class FoundField:
    """A field, how well it fits (1 best), and why: its name, else some values, else its table."""

    field: CatalogField
    score: float
    values: tuple[str, ...] = ()
    by_table: bool = False


def find_fields(catalog: Catalog, topic: str, most: int = 15) -> tuple[FoundField, ...]:
    """The fields that the topic may mean, in any of the languages; the best first, then as the data has them.

    Inflected and slightly misspelt words count too. Values of personal fields are not looked at.
    """
    meant = _meant(topic)
    found = [hit for f in catalog.fields.values() if (hit := _fit(catalog, f, topic, meant))]
    return tuple(sorted(found, key=lambda hit: -hit.score)[:most])


def _fit(
    catalog: Catalog, field: CatalogField, topic: str, meant: Mapping[str, float]
) -> FoundField | None:
    score = max(
        _best(_with_own(field.names, field.column, field.label), topic), meant.get(field.id, 0)
    )
    table = _best(_with_own(catalog.table_names.get(field.table, {}), field.table), topic)
    if score and not table == 1 > score:
        return FoundField(field, score)
    if values := tuple(_values(field, topic)):
        return FoundField(field, 0.65, values[:SHOWN])
    if table or score:
        return FoundField(field, 0.9 if table == 1 else 0.5, by_table=True)
    return None


def _meant(topic: str) -> dict[str, float]:
    """The fields behind the business words and measures that the topic names."""
    found: dict[str, float] = {}
    for section, meanings in MEANT.items():
        for id, fields in meanings.items():
            score = 0.95 * _best(_with_own(names(section, id)), topic)
            for field in fields if score >= 0.8 else ():
                found[field] = max(found.get(field, 0), score)
    return found


def _with_own(known: Names, *own: str) -> list[tuple[str, str]]:
    """Language and name; what the data itself calls it may be in any language."""
    said = [(language, name) for language, many in known.items() for name in many]
    return said + [(language, name.replace("_", " ")) for name in own for language in LANGUAGES]


def _values(field: CatalogField, topic: str) -> Iterator[str]:
    """The values that the topic names, each of them whole: half of one says nothing."""
    for value in () if field.personal else field.values[:2_000]:
        called = _with_own(field.value_names.get(value, {}), value)
        if any((words := stems(name, la)) and words <= stems(topic, la) for la, name in called):
            yield value


def _best(called: Iterable[tuple[str, str]], topic: str) -> float:
    return max((_overlap(stems(n, la), stems(topic, la)) for la, n in called), default=0.0)


def _overlap(name: frozenset[str], words: frozenset[str]) -> float:
    """1 where the name is what was said, less where only a part of either is in the other."""
    together = sum(any(_same(part, word) for word in words) for part in name)
    if not together:
        return 0.0
    return 0.7 + 0.3 * (together / len(name)) * min(1.0, together / len(words))


def _same(one: str, other: str) -> bool:
    near = min(len(one), len(other)) > 4
    return one == other or (near and fuzz.ratio(one, other) >= ALIKE)


@cache
def stems(text: str, language: str) -> frozenset[str]:
    """The words by their stems in the language; of Chinese each two characters that stand together."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    pairs = [run[i : i + 2] for run in CHINESE.findall(bare) for i in range(max(1, len(run) - 1))]
    words = [w for w in re.findall(r"[^\W_]+", CHINESE.sub(" ", bare)) if w not in SMALL]
    stemmer = stemmers().get(language)
    return frozenset([*pairs, *(stemmer.stemWord(w) if stemmer else w for w in words)])
