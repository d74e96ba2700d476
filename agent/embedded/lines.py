"""The line of an alert: below 100k, über 2 %, 低于10万; a number with its side, share and currency."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from agent.embedded.numbers import decimal_sign, parse
from agent.embedded.shapes import Shape
from agent.embedded.text import normalise
from crm.languages.amounts import articles, currencies, percent, times


@cache
def _number() -> str:
    """A number with what belongs to it, as a regular expression."""
    money = rf"(?:{_any(currencies())})"
    return (
        rf"\s*(?:{_any(articles())})?\s*(?P<before>{money})?\s*(?P<number>\d[\d.,'\u00a0\u202f]*(?: \d{{3}})*(?<![.,]))\s*"
        rf"(?:(?P<times>{_any(times())})(?![a-z]))?\s*"
        rf"(?:(?P<share>{_any(percent())})|(?P<behind>{money})(?![a-z]))?"
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@dataclass(frozen=True)
class Line:
    """Which side of which value; a share is a fraction. `currency` is None where none was named."""

    side: Literal["below", "above"]
    value: float
    currency: str | None = None


def line_in(
    text: str, sides: Mapping[str, Shape], behind: str, language: str
) -> tuple[Line | None, str]:
    """The line that the text names, and the text without it; None where it names none or two."""
    norm, origin = normalise(text)
    ends = [*origin, len(text)]
    found = [
        (side, match)
        for side, words in sides.items()
        for match in re.finditer(rf"(?:{words.pattern}){_number()}\s*(?:{behind})?", norm)
    ]
    if len(found) != 1:
        return None, text
    side, match = found[0]
    rest = f"{text[: ends[match.start()]]} {text[ends[match.end()] :]}"
    line = Line(cast(Literal["below", "above"], side), _value(match, language), _currency(match))
    return line, " ".join(rest.split())


def _value(match: re.Match[str], language: str) -> float:
    value = parse(match["number"].strip(), decimal_sign(language))
    value *= times().get(match["times"] or "", 1)
    return value / 100 if match["share"] else value


def _currency(match: re.Match[str]) -> str | None:
    said = match["before"] or match["behind"]
    return currencies()[said] if said else None
