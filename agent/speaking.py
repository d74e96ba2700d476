"""A large model's words on their way to the person: sentence by sentence, each held to the results.

A sentence is passed on when it is whole, so that a number or a masked name is never half of one.
A sentence with a number that stands in no result is left out, and how many were is known.
"""

import re
from collections.abc import Callable, Sequence

from agent.figures import untraced

END = re.compile(r"[.!?…][*_\"”»)]*\s+(?=\S)|[。！？\n]")
SHORT = re.compile(r"\b(?:[^\W\d_]|bzw|ca|approx|env|aprox|nr|no|vs|st)\.\s*$", re.I)


class Speech:
    """One reply as it comes in. `kept` is what may stand in the answer, still masked."""

    def __init__(self, known: Sequence[float], say: Callable[[str], None]) -> None:
        self._known, self._say = known, say
        self._waiting = ""
        self.kept = ""
        self.left_out = 0

    def add(self, piece: str) -> None:
        self._waiting += piece
        *whole, self._waiting = sentences(self._waiting)
        for sentence in whole:
            self._pass(sentence)

    def close(self) -> None:
        self._pass(self._waiting)
        self._waiting = ""

    def _pass(self, sentence: str) -> None:
        if not sentence:
            return
        if untraced(sentence, self._known):
            self.left_out += 1
            return
        self.kept += sentence
        self._say(sentence)


def sentences(text: str) -> list[str]:
    """The text cut behind its sentences and lines; the last part may be unfinished or empty."""
    found, start = [], 0
    for end in (match.end() for match in END.finditer(text)):
        if not SHORT.search(text[start:end]):
            found.append(text[start:end])
            start = end
    return [*found, text[start:]]
