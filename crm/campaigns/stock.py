"""What a text says of the stock, held against the stock of the campaign's products.

Only 3 left, almost gone, back in stock, in stock, sold out: the wordings are data, a file a language
(`claims.yaml`), and a text of one language may hold those of another.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file

LOW = 5.0  # as many pieces at most are low stock, here as in every list of products
AHEAD = 12  # characters behind a claim that may say that it is of something else: 3 days
Kind = Literal["few", "scarce", "back", "there", "gone"]
KINDS: tuple[Kind, ...] = ("few", "scarce", "back", "there", "gone")


@dataclass(frozen=True)
class Claim:
    """What is said, in its own words; `left` is how many are said to be left, of a few."""

    kind: Kind
    words: str
    left: int | None = None


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text, left to right; of two that overlap the longer one."""
    found = [
        (hit.start(), hit.end(), _claim(kind, hit, words.numbers))
        for words in _wordings()
        for kind, pattern in words.patterns
        for hit in pattern.finditer(text)
        if not words.other.search(text[hit.start() : hit.end() + AHEAD])
    ]
    kept: list[tuple[int, int, Claim]] = []
    for one in sorted(found, key=lambda one: one[0] - one[1]):
        if all(one[1] <= start or end <= one[0] for start, end, _ in kept):
            kept.append(one)
    return tuple(claim for _, _, claim in sorted(kept, key=lambda one: one[0]))


def is_true(claim: Claim, stocks: Sequence[float]) -> bool:
    """Whether one of the products bears the claim out; none does where no stock is known."""
    return any(_holds(claim, stock) for stock in stocks)


def _holds(claim: Claim, stock: float) -> bool:
    match claim.kind:
        case "few":
            return 0 < stock <= (claim.left or 0)
        case "scarce":
            return 0 < stock <= LOW
        case "gone":
            return stock <= 0
    return stock > 0


def _claim(kind: Kind, hit: re.Match[str], numbers: dict[str, int]) -> Claim:
    if kind != "few":
        return Claim(kind, hit[0].strip())
    said = hit["n"].casefold()
    return Claim(kind, hit[0].strip(), numbers.get(said) or int(said))


@dataclass(frozen=True)
class Words:
    """A language's wordings by kind, its names of numbers, and what is counted but no stock."""

    numbers: dict[str, int]
    other: re.Pattern[str]
    patterns: tuple[tuple[Kind, re.Pattern[str]], ...]


@cache
def _wordings() -> tuple[Words, ...]:
    return tuple(_of_language(language) for language in LANGUAGES)


def _of_language(language: str) -> Words:
    data = words_file(language, "claims")
    numbers = {str(word): int(number) for word, number in data["numbers"].items()}
    named = "|".join((r"\d{1,6}", *map(re.escape, numbers)))
    patterns = tuple(
        (kind, _shape(wording.replace("{n}", f"(?P<n>{named})"), language))
        for kind in KINDS
        for wording in data[kind]
    )
    return Words(numbers, re.compile(data["other"], re.IGNORECASE), patterns)


def _shape(wording: str, language: str) -> re.Pattern[str]:
    edge, end = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")
    return re.compile(f"{edge}(?:{wording}){end}", re.IGNORECASE)
