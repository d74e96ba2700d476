"""How amounts are said, in all languages together: of each the words of `<language>/amounts.yaml`."""

from functools import cache

from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file


@cache
def times() -> dict[str, float]:
    """What multiplies the number before it: thousand, mio, 万."""
    said = (words_file(language, "amounts")["times"] for language in LANGUAGES)
    return {word: float(number) for words in said for word, number in words.items()}


@cache
def currencies() -> dict[str, str]:
    """The code of each name and sign of a currency: $ is USD."""
    said = (words_file(language, "amounts")["currencies"] for language in LANGUAGES)
    return {word: code for named in said for code, words in named.items() for word in words}


@cache
def articles() -> tuple[str, ...]:
    """What may stand before an amount and says nothing, with the space behind it."""
    return _all("articles")


@cache
def percent() -> tuple[str, ...]:
    """The sign and the words behind a share."""
    return ("%", *_all("percent"))


def _all(key: str) -> tuple[str, ...]:
    every = (word for language in LANGUAGES for word in words_file(language, "amounts")[key])
    return tuple(dict.fromkeys(every))
