"""The line of an alert: below 100k, über 2 %, 低于10万; a number with its side, share and currency."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

from agent.embedded.numbers import decimal_sign, parse
from agent.embedded.text import normalise

TIMES = {
    "k": 1e3, "m": 1e6, "mio": 1e6, "mn": 1e6, "thousand": 1e3, "million": 1e6, "millions": 1e6, "millionen": 1e6,
    "millones": 1e6, "tausend": 1e3, "milhao": 1e6, "milhoes": 1e6, "mille": 1e3, "mil": 1e3, "百": 1e2, "千": 1e3, "万": 1e4, "百万": 1e6, "亿": 1e8,
}  # fmt: skip
CURRENCY = {
    "r$": "BRL", "brl": "BRL", "reais": "BRL", "us$": "USD", "$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "us dollars": "USD", "dolares": "USD", "美元": "USD",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "欧元": "EUR", "£": "GBP", "gbp": "GBP", "pounds": "GBP",
    "pfund": "GBP", "livres": "GBP", "libras": "GBP", "英镑": "GBP", "¥": "CNY", "cny": "CNY", "rmb": "CNY", "yuan": "CNY",
    "元": "CNY", "人民币": "CNY", "jpy": "JPY", "yen": "JPY", "日元": "JPY",
}  # fmt: skip


def _any(words: Mapping[str, object]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


MONEY = rf"(?:{_any(CURRENCY)})"
ARTICLE = "the |el |los |las |la |den |die |le |les |l'|os |as |o |a "
NUMBER = (
    rf"\s*(?:{ARTICLE})?\s*(?P<before>{MONEY})?\s*(?P<number>\d[\d.,'\u00a0\u202f]*(?: \d{{3}})*(?<![.,]))\s*"
    rf"(?:(?P<times>{_any(TIMES)})(?![a-z]))?\s*"
    rf"(?:(?P<share>%|percent|prozent|pour cent|por ciento|por cento)|(?P<behind>{MONEY})(?![a-z]))?"
)


@dataclass(frozen=True)
class Line:
    """Which side of which value; a share is a fraction. `currency` is None where none was named."""

    side: Literal["below", "above"]
    value: float
    currency: str | None = None


def line_in(
    text: str, sides: Mapping[str, re.Pattern[str]], behind: str, language: str
) -> tuple[Line | None, str]:
    """The line that the text names, and the text without it; None where it names none or two."""
    norm, origin = normalise(text)
    ends = [*origin, len(text)]
    found = [
        (side, match)
        for side, words in sides.items()
        for match in re.finditer(rf"(?:{words.pattern}){NUMBER}\s*(?:{behind})?", norm)
    ]
    if len(found) != 1:
        return None, text
    side, match = found[0]
    rest = f"{text[: ends[match.start()]]} {text[ends[match.end()] :]}"
    line = Line(cast(Literal["below", "above"], side), _value(match, language), _currency(match))
    return line, " ".join(rest.split())


def _value(match: re.Match[str], language: str) -> float:
    value = parse(match["number"].strip(), decimal_sign(language))
    value *= TIMES.get(match["times"] or "", 1)
    return value / 100 if match["share"] else value


def _currency(match: re.Match[str]) -> str | None:
    said = match["before"] or match["behind"]
    return CURRENCY[said] if said else None
