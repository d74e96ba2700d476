"""The stemmers of the languages that have one: Snowball's, found by the language's English name."""

from collections.abc import Mapping
from functools import cache

from babel import Locale
from Stemmer import Stemmer, algorithms

from crm.languages.speak import LANGUAGES


@cache
def stemmers() -> Mapping[str, Stemmer]:
    """Language and stemmer; a language that does not inflect its words, as Chinese, has none."""
    named = {language: _name(language) for language in LANGUAGES}
    return {language: Stemmer(name) for language, name in named.items() if name in algorithms()}


def _name(language: str) -> str:
    return str(Locale.parse(language).english_name).casefold()
