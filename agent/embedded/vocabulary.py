"""The lexicon of one company: the words of the six languages, and the names in its own data."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from babel import Locale

from agent.embedded.campaigns_called import add_part_names
from agent.embedded.cohorts import add_cohorts
from agent.embedded.dates import add_months_names
from agent.embedded.forms import add_forms
from agent.embedded.grammar import add_grammar, grammars
from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.moments import add_moments
from agent.embedded.own_columns import add_own_columns
from agent.embedded.own_numbers import own_columns_of_numbers
from agent.embedded.own_ranks import amounts_of_people
from agent.embedded.own_short_names import add_short_names
from agent.embedded.own_things import flags_of_things
from agent.embedded.own_words import flags_of_people, words_of_columns
from agent.embedded.saved import add_standins
from agent.embedded.seasons import add_seasons
from agent.embedded.wanting import words_of
from crm.catalog.model import BusinessWord, Catalog, CatalogField
from crm.catalog.vocabulary import vocabulary
from crm.catalog.world import cldr_names
from crm.languages.speak import LANGUAGES
from crm.segments.conditions.in_segment import InSegment

# Names of audiences and subject lines are sentences of their own: they would swallow what is asked.
TOLD_OTHERWISE = ("campaigns.segment", "campaigns.subject")
NOT_COUNTRIES = ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ")  # what CLDR names beside countries
COUNTED = ("_size", "_count", "_number")
OWN = 1.2  # the weight of the company's own words
KINDS = "customers.customer_type"  # a type is theirs, where what is measured has none of its own
AS_WRITTEN = ("promoter",)  # to promote is a verb, and names nobody
SHARED = 0.88  # what a field's name is worth where it is another's of the same column
MANY = 2_000  # a field with more values than this is found as written, not in inflected forms


def build_lexicon(catalog: Catalog) -> Lexicon:
    """Everything that can be said about this company's data."""
    lexicon = Lexicon()
    add_standins(lexicon)
    for grammar in grammars():
        add_grammar(lexicon, grammar)
        add_months_names(lexicon, grammar.language)
        lexicon.know(words_of(grammar.language), grammar.language)
    add_moments(lexicon)
    add_seasons(lexicon)
    add_forms(lexicon)
    add_cohorts(lexicon)
    for phrase, entry in _product_words():
        lexicon.add(phrase, entry, stems=" " in phrase or entry.meaning not in AS_WRITTEN)
    for field in catalog.fields.values():
        _add_field(lexicon, field)
        for other in catalog.fields.values():
            if _is_called_alike(field, other) and other.table != field.table:
                _share_names(lexicon, other, field)
    if catalog.has("customers.country"):
        _add_countries(lexicon)
    for event in catalog.event_types:
        for language, phrases in catalog.event_names.get(event, {}).items():
            _add_all(lexicon, phrases, Entry("event", (event,), language, 1.04))
        own = Entry("event", (event,), None, 1.0)
        lexicon.add(event.replace("_", " "), own)
        lexicon.add(" ".join(reversed(event.split("_"))), own)  # quiz_finished: finished the quiz
    add_own_columns(lexicon, catalog)
    add_short_names(lexicon, catalog)
    lexicon.numeric = own_columns_of_numbers(catalog)
    lexicon.spelt, lexicon.tables = words_of_columns(catalog), catalog.tables
    lexicon.fields = frozenset(catalog.fields)
    lexicon.things = flags_of_things(catalog)
    lexicon.amounts = amounts_of_people(catalog)
    lexicon.flags = flags_of_people(catalog)
    if catalog.has("products.name"):
        lexicon.names = "\n".join(catalog.fields["products.name"].values).casefold()
    add_part_names(lexicon, catalog)
    for word in catalog.words:
        _add_all(lexicon, word.say, Entry("defined", word, None, OWN))
    return lexicon


def own_entry(word: BusinessWord) -> Entry:
    """What a taught word means in a sentence: a value, a saved segment, or a condition of its own."""
    means = word.means
    if means["kind"] == "value":
        return Entry("value", (str(means["field"]), str(means["value"])), None, OWN)
    if means["kind"] == "in_segment":
        return Entry("group", InSegment.model_validate(means), None, OWN)
    if means["kind"] == "attribute" and means.get("op") == "is" and len(means["values"]) == 1:
        return Entry("value", (str(means["field"]), str(means["values"][0])), None, OWN)
    return Entry("defined", word, None, OWN)


@cache
def _product_words() -> tuple[tuple[str, Entry], ...]:
    """The business words that every company has: tables, measures, terms."""
    return tuple(_vocabulary_entries())


def _vocabulary_entries() -> Iterator[tuple[str, Entry]]:
    for language in LANGUAGES:
        words = vocabulary(language)
        for section, kind, weight in (
            (words.tables, "table", 0.9),
            (words.measures, "measure", 1.0),
            (words.terms, "term", 1.06),
        ):
            for meaning, phrases in section.items():
                for phrase in phrases:
                    yield phrase, Entry(kind, meaning, language, weight)


def _add_countries(lexicon: Lexicon) -> None:
    """Every country by its CLDR names: one without customers is known too, and nobody is in it."""
    for language in LANGUAGES:
        for code in map(str, Locale.parse(language).territories):
            if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES:
                for name in cldr_names(language, code):
                    lexicon.add(name, Entry("value", ("customers.country", code), language, 0.99))


def _is_called_alike(field: CatalogField, other: CatalogField) -> bool:
    """Whether the short name of the other may be this one's: category, or the type that customers have."""
    if other.id == KINDS:
        return field.column == "type"
    return other.column == field.column and other.column not in ("name", "type")


def _share_names(lexicon: Lexicon, field: CatalogField, other: CatalogField) -> None:
    """What a field is called that the other is called too, with more words or fewer: category, which
    is a product's or a ticket's; never product category."""
    for language, phrases in field.names.items():
        own = [phrase.casefold() for phrase in other.names.get(language, ())]
        parts = [p.casefold() for p in phrases if any(_is_part(p.casefold(), n) for n in own)]
        shared = [p for p in phrases if any(_is_form(p.casefold(), part) for part in parts)]
        _add_all(lexicon, shared, Entry("field", other.id, language, SHARED))


def _is_part(phrase: str, name: str) -> bool:
    """Whole words at the beginning or the end of it, or the end of a compound."""
    return f" {phrase} " in f" {name} " or name.endswith(phrase)


def _is_form(phrase: str, part: str) -> bool:
    """The same word, perhaps in the plural."""
    return phrase.startswith(part) and len(phrase) - len(part) <= 2


def _add_field(lexicon: Lexicon, field: CatalogField) -> None:
    for language, phrases in field.names.items():
        _add_all(
            lexicon,
            phrases,
            Entry("field", field.id, language, 0.98 if not field.personal else 0.9),
        )
    if field.type in ("date", "timestamp"):
        dated = Entry("field", field.id, None, 0.9)
        lexicon.add(f"{field.column.replace('_', ' ')} date", dated)  # the member until date
    if field.yes is not None and "_" in field.column:  # has_garden: with a garden
        named = Entry("field", field.id, None, 0.94)
        lexicon.add(field.column.split("_", 1)[1].replace("_", " "), named)
    if field.type in ("integer", "number") and field.column.endswith(COUNTED):
        short = field.column.rsplit("_", 1)[0].replace("_", " ")  # a household of 4: its size
        lexicon.add(short, Entry("field", field.id, None, 0.9))
    stems = len(field.values) <= MANY
    for value in field.values if field.id not in TOLD_OTHERWISE else ():
        entry = Entry("value", (field.id, value), None, 1.0)
        lexicon.add(value.replace("_", " "), entry, stems=stems and len(value) > 3)
        if len(value) == 3 and value.isalpha():  # too short for stems: spa and spas, tea and teas
            lexicon.add(f"{value}s", replace(entry, weight=0.95), stems=False)
        for language, phrases in field.value_names.get(value, {}).items():
            _add_all(lexicon, phrases, Entry("value", (field.id, value), language, 1.0))


def _add_all(lexicon: Lexicon, phrases: Iterable[str], entry: Entry) -> None:
    for phrase in phrases:
        lexicon.add(phrase, entry, stems=len(phrase) > 3)
