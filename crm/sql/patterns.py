"""Patterns for text that mean the same on every database, and cannot be made to run for ever.

What is taken is what regular expressions everywhere share: characters, `.`, `[a-z]`, `\\d` `\\w`
`\\s`, groups, `|`, `? * + {2,5}`, `^` and `$`. It is written anew from what was understood, so that
no database reads more into it. Upper and lower case are one; the pattern may match anywhere.
"""

import re
from collections.abc import Callable

from crm.errors import Misused

LONGEST, MOST_TIMES = 200, 100
SPECIAL = set("\\^$.|?*+()[]{}")
CLASSES = {"d": "0-9", "w": "A-Za-z0-9_", "s": " \\t\\n\\r\\f\\v"}
TIMES = re.compile(r"\{(\d+)(,(\d*))?\}")


def portable(pattern: str) -> str:
    """The pattern as every database reads it. Raises Misused, saying what it cannot be."""
    if not pattern or len(pattern) > LONGEST:
        raise _refused(pattern, "long" if pattern else "empty")
    return _Reader(pattern).whole()


def _refused(pattern: str, why: str, part: str = "") -> Misused:
    return Misused("pattern-refused", pattern=pattern[:60], why=why, part=part)


class _Reader:
    """Reads a pattern from left to right; `at` is how far it has come."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.at = pattern, 0

    def whole(self) -> str:
        text, _ = self._choice()
        if self.at < len(self.pattern):
            raise self._wrong()
        return text

    def _choice(self) -> tuple[str, bool]:
        """Sequences between bars, and whether anything in them is repeated."""
        parts = [self._sequence()]
        while self._take("|"):
            parts.append(self._sequence())
        return "|".join(text for text, _ in parts), any(repeats for _, repeats in parts)

    def _sequence(self) -> tuple[str, bool]:
        out, repeats = "", False
        while self.at < len(self.pattern) and self._next not in "|)":
            text, inside, can_repeat = self._atom()
            times = self._times() if can_repeat else ""
            if inside and times not in ("", "?"):
                raise _refused(self.pattern, "nested")
            out, repeats = out + text + times, repeats or inside or times not in ("", "?")
        return out, repeats

    def _atom(self) -> tuple[str, bool, bool]:
        """One thing: its text, whether it holds repetitions, and whether it may be repeated."""
        readers: dict[str, Callable[[], tuple[str, bool, bool]]] = {
            "(": self._group, "[": self._set, "\\": self._escape,
        }  # fmt: skip
        if self._next in readers:
            return readers[self._next]()
        sign = self._step()
        if sign in "^$":
            return sign, False, False
        if sign == ".":
            return "[^\\n]", False, True
        if sign in SPECIAL:
            self.at -= 1
            raise self._wrong()
        return sign, False, True

    def _group(self) -> tuple[str, bool, bool]:
        self._step()
        if self._take("?") and not self._take(":"):
            raise _refused(self.pattern, "lookaround")
        text, repeats = self._choice()
        if not self._take(")"):
            raise self._wrong()
        return f"({text})", repeats, True

    def _escape(self) -> tuple[str, bool, bool]:
        self._step()
        sign = self._step()
        if sign.lower() in CLASSES:
            return f"[{'^' if sign.isupper() else ''}{CLASSES[sign.lower()]}]", False, True
        if sign.isdigit() and sign != "0":
            raise _refused(self.pattern, "lookaround")
        return self._literal(sign), False, True

    def _literal(self, sign: str) -> str:
        if sign.isalnum() or sign.isspace():
            self.at -= 1
            raise self._wrong()
        return f"\\{sign}" if sign in SPECIAL else sign

    def _set(self) -> tuple[str, bool, bool]:
        self._step()
        out = "[^" if self._take("^") else "["
        empty = out
        while not self._take("]"):
            out += self._member()
        if out == empty:
            raise self._wrong()
        return out + "]", False, True

    def _member(self) -> str:
        """One character of a set, a range of them, or a class."""
        first = self._one()
        if len(first) > 2 or self._next != "-" or self.pattern[self.at + 1 : self.at + 2] == "]":
            return first
        self._step()
        last = self._one()
        if len(last) > 2 or last[-1] < first[-1]:
            raise self._wrong()
        return f"{first}-{last}"

    def _one(self) -> str:
        sign = self._step()
        if sign == "[":
            raise self._wrong()
        if sign != "\\":
            return f"\\{sign}" if sign in "^-" else sign
        escaped = self._step()
        if escaped in CLASSES:
            return CLASSES[escaped]
        self._literal(escaped)
        return f"\\{escaped}"

    def _times(self) -> str:
        if self.at < len(self.pattern) and self._next in "?*+":
            return self._step()
        found = TIMES.match(self.pattern, self.at)
        if not found:
            return ""
        low, high = int(found[1]), int(found[3] or found[1])
        if max(low, high) > MOST_TIMES:
            raise _refused(self.pattern, "long")
        if high < low:
            raise self._wrong()
        self.at = found.end()
        return found[0]

    @property
    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _step(self) -> str:
        if self.at >= len(self.pattern):
            raise self._wrong()
        self.at += 1
        return self.pattern[self.at - 1]

    def _take(self, sign: str) -> bool:
        found = self._next == sign
        self.at += found
        return found

    def _wrong(self) -> Misused:
        at = min(self.at, len(self.pattern) - 1)
        return _refused(self.pattern, "wrong", self.pattern[at : at + 10])
