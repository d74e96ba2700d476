"""What a language's `reading.yaml` says, read once: vocabulary for the lexicon, patterns for time and number."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.liking import LIKES
from agent.embedded.patterns import Pattern, compile_pattern
from agent.embedded.seasons import words_of
from agent.embedded.text import tokenize
from crm.languages.speak import HERE, LANGUAGES
from crm.languages.words_files import words_file

# Sections that are lists of words by meaning, and the kind of span that they make.
WORD_SECTIONS = (
    ("particles", "particle", 1.0),
    ("verbs", "verb", 1.0),
    ("objects", "object", 1.0),
    ("acts", "act", 0.97),
    ("rank", "rank", 1.0),
    ("units", "unit", 0.96),
    ("count_units", "count_unit", 0.95),
    ("times", "times", 1.0),
    ("compare_before", "compare_before", 1.02),
    ("compare_after", "compare_after", 1.02),
    ("text_ops", "text_op", 1.02),
    ("grain_words", "grain", 1.02),
    ("compare_words", "compare_words", 1.05),
)


@dataclass(frozen=True)
class Grammar:
    """One language: its raw data, and its patterns compiled."""

    language: str
    data: dict[str, Any]
    windows: tuple[Pattern, ...]
    weeks: tuple[Pattern, ...]
    dates: tuple[Pattern, ...]
    grains: tuple[Pattern, ...]
    ranges: tuple[Pattern, ...]

    @cached_property
    def hints(self) -> frozenset[str]:
        return self._words(self.data["hints"])

    @cached_property
    def short(self) -> dict[str, str]:
        """Words cut short (avg), as they are matched, and the word that each stands for."""
        told = self.data["short"].items()
        return {tokenize(cut)[0].norm: tokenize(whole)[0].norm for cut, whole in told}

    @cached_property
    def contractions(self) -> frozenset[str]:
        """Small words that hold a preposition and an article, and so lead to a name."""
        return self._words(self.data["contractions"])

    @cached_property
    def denials(self) -> frozenset[str]:
        """Words that deny what stands right behind them."""
        words = (str(word) for word in self.data["particles"]["not"])
        return self._words([word for word in words if " " not in word])

    @cached_property
    def adding(self) -> frozenset[str]:
        """What a message that adds to what was found begins or ends with: also, as well."""
        said = (tokenize(str(word)) for word in self.data["also"])
        return frozenset(" ".join(token.norm for token in tokens) for tokens in said)

    @cached_property
    def accented(self) -> frozenset[str]:
        """Small words that bear an accent, as they are written."""
        words = (str(word).casefold() for word in self.data["fillers"])
        return frozenset(word for word in words if len(word) < 3 and not word.isascii())

    @cached_property
    def costing(self) -> frozenset[str]:
        """Words that say that a price comes: costs, priced at."""
        return frozenset(str(word).casefold() for word in self.data["costing"])

    @cached_property
    def owners(self) -> frozenset[str]:
        """Names for those who have what stands before: -besitzer, -halter."""
        return self._words(self.data.get("owners") or ())

    @cached_property
    def peoples(self) -> frozenset[str]:
        """Adjectives of countries: French, Germans."""
        demonyms = self.data.get("demonyms") or {}
        return self._words([word for words in demonyms.values() for word in words])

    def _words(self, words: Iterable[object]) -> frozenset[str]:
        return frozenset(t.norm for word in words for t in tokenize(str(word)))


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language; reading it takes about 20 ms, once a process."""
    data = words_file(language, "reading")

    def pairs(section: str) -> tuple[Pattern, ...]:
        return tuple(compile_pattern(text, meaning, language) for text, meaning in data[section])

    ranges = tuple(compile_pattern(text, "between", language) for text in data["ranges"])
    windows, weeks, dates, grains = map(pairs, ("windows", "weeks", "dates", "grains"))
    dated = words_of(language)["dates"]
    dates += tuple(compile_pattern(text, meaning, language) for text, meaning in dated)
    return Grammar(language, data, windows, weeks, dates, grains, ranges)


def grammars() -> tuple[Grammar, ...]:
    return tuple(
        grammar(language) for language in LANGUAGES if (HERE / language / "reading.yaml").exists()
    )


def add_grammar(lexicon: Lexicon, grammar: Grammar) -> None:
    """Put the words of a language into the lexicon."""
    data, language = grammar.data, grammar.language
    for section, kind, weight in WORD_SECTIONS:
        for meaning, words in (data.get(section) or {}).items():
            _add_words(lexicon, words, kind, meaning, language, weight)
    _add_ranks(lexicon, data["superlatives"], "superlative", language, 1.05)
    _add_ranks(lexicon, data["people_ranked"], "rank", language, 1.3)
    lexicon.articles.update(
        t.norm for word in data.get("articles", []) for t in tokenize(str(word))
    )
    fillers = {t.norm for word in data["fillers"] for t in tokenize(str(word))}
    lexicon.small[language] = grammar.hints & fillers
    for word in data["fillers"]:
        lexicon.add(str(word), Entry("filler", None, language, 0.99), stems=False)
    for word in data["likes"]:
        lexicon.add(str(word), Entry("filler", LIKES, language, 0.99), stems=False)
    for word in data["heads"]:
        lexicon.add(str(word), Entry("filler", "head", language, 0.99), stems=False)
    for word, number in data["numbers"].items():
        lexicon.add(str(word), Entry("number_word", number, language, 0.9), stems=False)
    for word, number in data["ordinals"].items():
        lexicon.add(str(word), Entry("ordinal", number, language, 0.6), stems=False)
    _add_places(lexicon, grammar)


def _add_ranks(
    lexicon: Lexicon, rows: Sequence[Mapping[str, Any]], kind: str, language: str, weight: float
) -> None:
    """Words that rank and say by what: the cheapest, the most engaged."""
    for row in rows:
        meaning = (row["by"], bool(row.get("lowest")))
        for word in row["say"]:
            lexicon.add(str(word), Entry(kind, meaning, language, weight))


def _add_words(
    lexicon: Lexicon, words: Any, kind: str, meaning: Any, language: str, weight: float
) -> None:
    many = words if isinstance(words, list) else [words]
    if isinstance(words, int):  # times: {once: 1} names the number by the word
        many, meaning = [meaning], words
    for word in many:
        short = len(str(word)) <= 2
        lexicon.add(str(word), Entry(kind, meaning, language, weight), stems=not short)


def _add_places(lexicon: Lexicon, grammar: Grammar) -> None:
    for section in ("demonyms", "countries"):
        for code, words in (grammar.data.get(section) or {}).items():
            for word in words:
                entry = Entry("value", ("customers.country", str(code)), grammar.language, 1.0)
                lexicon.add(str(word), entry, stems=len(str(word)) > 3)
    for region, words in (grammar.data.get("regions") or {}).items():
        for word in words:
            lexicon.add(str(word), Entry("region", region, grammar.language, 1.0))
