"""Real words are told from misspelt ones by the dictionaries' own words."""

import pytest

from agent.embedded.real_words import is_real
from evals.real_words import real_words


@pytest.mark.parametrize(
    ("word", "languages"),
    [
        ("Hund", ("de",)),
        ("hund", ("en", "de")),
        ("garçons", ("fr",)),
        ("abrieron", ("es",)),
        ("engaging", ("en",)),
    ],
)
def test_a_word_of_the_language_is_real(word: str, languages: tuple[str, ...]) -> None:
    assert is_real(word, languages)


@pytest.mark.parametrize("word", ["shampo", "kundne", "cliants", "Hund"])
def test_a_slip_or_a_word_of_another_language_is_not(word: str) -> None:
    assert not is_real(word, ("en",))


def test_chinese_has_no_such_list() -> None:
    assert not is_real("客户", ("zh",))


def test_the_list_holds_what_the_dictionary_holds() -> None:
    words = real_words("fr")
    assert len(words) > 200_000
    assert all(is_real(word, ("fr",)) for word in sorted(words)[::997])
