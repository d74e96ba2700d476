"""A phrase of the lexicon is taken apart as a sentence is, only sooner."""

import pytest

from agent.embedded.text import keys, tokenize
from crm.catalog.vocabulary import vocabulary
from crm.languages.speak import LANGUAGES


def named(language: str) -> list[str]:
    words = vocabulary(language)
    return [
        one for section in (words.tables, words.measures, words.terms) for many in section.values() for one in many
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_a_language_has_the_same_parts(language: str) -> None:
    assert named(language)
    for phrase in named(language):
        assert keys(phrase) == [(token.norm, token.kind) for token in tokenize(phrase)]


@pytest.mark.parametrize(
    "phrase",
    ["e mail", "E-Mail", "é cliente", "nº", "straße", "Crème brûlée", "ﬁne", "don't", "客户", "VIP客户", "a  b ", "", "Ⅷ", "百分之十", "2 für 1", "ŉ"],
)  # fmt: skip
def test_what_is_more_than_words_too(phrase: str) -> None:
    assert keys(phrase) == [(token.norm, token.kind) for token in tokenize(phrase)]
