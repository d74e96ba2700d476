"""The words for further forms of a report: shares, running totals, averages, growth, the rest, targets."""

from collections.abc import Mapping, Sequence
from functools import cache

from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.spans import Span
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file


@cache
def words_of(language: str) -> Mapping[str, Sequence[str]]:
    """What a language's `forms.yaml` says."""
    found: Mapping[str, Sequence[str]] = words_file(language, "forms")
    return found


def add_forms(lexicon: Lexicon) -> None:
    """Put the words of all languages into the lexicon."""
    for language in LANGUAGES:
        for meaning, words in words_of(language).items():
            for word in words:
                lexicon.add(word, Entry("form", meaning, language, 1.02), stems=False)


def shares(found: Sequence[Span]) -> list[Span]:
    """Without those shares that are so many percent: the top 5 % of customers."""
    numbers = {s.end for s in found if s.kind in ("number", "range")}
    return [s for s in found if not (s.kind == "form" and s.start in numbers)]
