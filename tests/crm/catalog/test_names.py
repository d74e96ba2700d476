"""The names in the five languages: complete, clean, and each displayed name belongs to one thing."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise

import pytest

from crm.catalog.defaults import FORMATS, defaults
from crm.catalog.vocabulary import Vocabulary, Words, vocabulary
from crm.languages.speak import LANGUAGES, speaker
from crm.reports.measures.all import MEASURES
from crm.segments.conditions.engaged import SIGNS

SECTIONS = [f.name for f in fields(Vocabulary) if f.name not in ("language", "values")]
# Ways to say two things, on purpose: the sentence decides which one is meant.
SHARED_FIRST_NAMES: dict[str, set[str]] = {}


def lines(words: Vocabulary) -> Iterator[tuple[str, Words]]:
    """Every line of a language's file, with the path of its key."""
    for section in SECTIONS:
        for key, said in getattr(words, section).items():
            yield f"{section}.{key}", said
    for field, named in words.values.items():
        for value, said in named.items():
            yield f"values.{field}.{value}", said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_same_things(language: str) -> None:
    assert {key for key, _ in lines(vocabulary(language))} == {
        key for key, _ in lines(vocabulary("en"))
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_empty_and_none_says_a_name_twice(language: str) -> None:
    for key, said in lines(vocabulary(language)):
        assert said, key
        assert [name for name, n in Counter(said).items() if n > 1] == [], key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", [s for s in SECTIONS if s != "columns"])
def test_a_displayed_name_belongs_to_one_thing(language: str, section: str) -> None:
    shown = Counter(said[0].casefold() for said in getattr(vocabulary(language), section).values())
    assert {name for name, n in shown.items() if n > 1} == SHARED_FIRST_NAMES.get(language, set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_a_measure_or_term_means_another_one_too(language: str) -> None:
    for section in (vocabulary(language).measures, vocabulary(language).terms):
        said = Counter(name.casefold() for words in section.values() for name in words)
        assert [name for name, n in said.items() if n > 1] == []


def test_every_column_of_the_data_format_has_names() -> None:
    asked = {f"{t}.{c}" for t, columns in FORMATS.items() if t != "fx_rates" for c in columns}
    nameless = asked - set(vocabulary("en").fields)
    assert nameless <= defaults().hidden | {"events.event_id", "events.properties"}


def test_every_table_event_and_measure_has_names() -> None:
    assert set(vocabulary("en").tables) == set(FORMATS)
    assert set(SIGNS) <= set(vocabulary("en").events)
    assert {measure.id for measure in MEASURES} <= set(vocabulary("en").measures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_business_word_and_measure_has_a_definition(language: str) -> None:
    say = speaker(language)
    words = [f"glossary-{term}" for term in vocabulary("en").terms]
    words += [f"glossary-measure-{measure}" for measure in vocabulary("en").measures]
    assert [word for word in words if not say.knows(word.replace("_", "-"))] == []


def test_nobody_says_a_single_letter() -> None:
    """Codes such as F and XL are in catalog.yaml: as words they would be found in every sentence."""
    latin = [
        (key, name)
        for lang in LANGUAGES
        for key, said in lines(vocabulary(lang))
        for name in said
        if name.isascii() and len(name) == 1
    ]
    assert latin == []


def test_the_files_are_sorted_as_the_english_one() -> None:
    """So that two languages can be read side by side."""
    order = [key for key, _ in lines(vocabulary("en"))]
    for language in LANGUAGES:
        known = {key: i for i, key in enumerate(order)}
        places = [known[key] for key, _ in lines(vocabulary(language))]
        assert all(a < b for a, b in pairwise(places)), language
