"""The campaigns that a message names: whole names, or the words that several names have in common.

"the Color Care Letter campaigns" are all whose names have these words in this order.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from agent.embedded.text import normalise

WORD = re.compile(r"\w+")
LONGEST, FEWEST = 10, 2  # words that name campaigns together


@dataclass(frozen=True)
class Named:
    """The message without the names, and the campaigns that they name, in their order."""

    rest: str
    campaigns: tuple[str, ...]
    groups: int  # how many stretches of the message name campaigns


def named(text: str, names: Sequence[str]) -> Named:
    """The longest stretches of the message that are in the names of campaigns."""
    known = _phrases(tuple(names))
    norm, origin = normalise(text)
    ends = [*origin, len(text)]
    words = list(WORD.finditer(norm))
    found: list[str] = []
    groups, at, last, rest = 0, 0, 0, ""
    while at < len(words):
        length = _longest(words, at, known)
        if not length:
            at += 1
            continue
        stretch = words[at : at + length]
        found += known[_joined(stretch)]
        rest += text[last : origin[stretch[0].start()]]
        last = ends[stretch[-1].end()]
        groups, at = groups + 1, at + length
    return Named(f"{rest} {text[last:]}".strip(), tuple(dict.fromkeys(found)), groups)


def _longest(words: list[re.Match[str]], at: int, known: dict[str, tuple[str, ...]]) -> int:
    """How many words from here on name campaigns; 0 for none."""
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        if _joined(words[at : at + length]) in known:
            return length
    return 0


def _joined(words: Sequence[re.Match[str]]) -> str:
    return " ".join(word[0] for word in words)


@lru_cache(maxsize=8)
def _phrases(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Every run of words of a name that is long enough, or whole, with the campaigns that have it.

    One that is the whole name of a campaign means that one alone.
    """
    found: dict[str, list[str]] = {}
    for name in names:
        words = WORD.findall(normalise(name)[0])
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + LONGEST) + 1):
                if end - start >= FEWEST or end - start == len(words):
                    found.setdefault(" ".join(words[start:end]), []).append(name)
    whole = {" ".join(WORD.findall(normalise(name)[0])): name for name in names}
    return {
        phrase: (whole[phrase],) if phrase in whole else tuple(dict.fromkeys(held))
        for phrase, held in found.items()
    }
