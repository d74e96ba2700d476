"""The shapes of the language files: regular expressions that are compiled when a text could match.

Of the one and a half thousand shapes of six languages a message needs a few, and compiling all of them
takes half a second. Each knows texts of which every match holds one; a text that holds none is no match.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

PIECE = re.compile(
    r"(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<look>\(\?<?[=!])|(?P<open>\((?:\?:|\?P<\w+>)?(?!\?))|(?P<close>\))|(?P<or>\|)"
    r"|(?P<may>[?*]\??|\{0?,\d*\}|\{0\})|(?P<again>\+\??|\{\d+(?:,\d*)?\})|(?P<edge>[\^$.])"
    r"|(?P<text>[^\\()\[\]|?*+{}.^$]+)",
    re.DOTALL,
)
ESCAPED = re.compile(r"\\\W")  # a sign that stands for itself
Needs = frozenset[str]
NOTHING: Needs = frozenset()  # a match need not hold anything


class Shape:
    """A regular expression. It matches as one that was compiled at once."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled.match(text, start, end) if self._may_be_in(text) else None

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled.fullmatch(text, start, end) if self._may_be_in(text) else None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled.search(text, start, end) if self._may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text) if self._may_be_in(text) else iter(())

    def sub(self, other: str, text: str) -> str:
        return self._compiled.sub(other, text) if self._may_be_in(text) else text

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    @cached_property
    def _needs(self) -> tuple[str, ...]:
        return tuple(needs(self.pattern))

    def _may_be_in(self, text: str) -> bool:
        return not self._needs or any(need in text for need in self._needs)


def needs(source: str) -> Needs:
    """Texts of which every match of a regular expression holds one; none where there is no telling."""
    pieces = [(str(piece.lastgroup), piece[0]) for piece in PIECE.finditer(source)]
    known = sum(len(written) for _, written in pieces) == len(source)
    return _either(iter(pieces)) if known else NOTHING


def _either(pieces: Iterator[tuple[str, str]]) -> Needs:
    """What a group needs: one of the needs of its alternatives, up to its closing bracket."""
    alternatives: list[Needs] = []
    line = _Line()
    for kind, written in pieces:
        if kind in ("close", "or"):
            alternatives.append(line.best())
            line = _Line()
            if kind == "close":
                break
        elif kind == "look":  # what stands beside the match, or may not
            _either(pieces)
            line.end()
        elif kind == "open":
            line.group(_either(pieces))
        else:
            line.take(kind, written)
    else:
        alternatives.append(line.best())
    return frozenset().union(*alternatives) if all(alternatives) else NOTHING


class _Line:
    """What stands in one row: everything in it must be in a match, but for what may be left out."""

    def __init__(self) -> None:
        self.found: list[Needs] = []
        self.text = ""
        self.last: Needs | None = None  # of the group just read

    def take(self, kind: str, written: str) -> None:
        if kind == "text" or (kind == "escape" and ESCAPED.match(written)):
            self._keep()
            self.text += written[-1] if kind == "escape" else written
        elif kind == "may":
            self.last, self.text = None, self.text[:-1] if self.last is None else self.text
            self.end()
        else:
            self.end()

    def group(self, inner: Needs) -> None:
        self.end()
        self.last = inner

    def end(self) -> None:
        self._keep()
        if self.text:
            self.found.append(frozenset([self.text]))
        self.text = ""

    def _keep(self) -> None:
        if self.last is not None:
            self.found.append(self.last)
        self.last = None

    def best(self) -> Needs:
        """The needs whose shortest text is longest, so that few other texts hold one."""
        self.end()
        return max(self.found, key=_telling, default=NOTHING)


def _telling(found: Needs) -> tuple[int, int]:
    return min(map(len, found), default=0), -len(found)
