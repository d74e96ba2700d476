"""Numbers in digits and words: 1.000,50 - 1,000.50 - two hundred - 三万五千 - 5k."""

from collections.abc import Sequence

from babel.numbers import get_decimal_symbol

from agent.embedded.spans import Span
from agent.embedded.text import Token

MULTIPLIERS = (100, 1000, 10_000, 1_000_000, 100_000_000)


def decimal_sign(language: str) -> str:
    """The language's decimal sign, by CLDR."""
    return str(get_decimal_symbol(language))


def parse(digits: str, decimal: str) -> float:
    """The number that digits with separators mean, when `decimal` is the language's decimal sign.

    With both signs the last one is the decimal; one sign before exactly three digits is the
    thousands sign unless it is the language's decimal sign.
    """
    text = digits.replace("'", "").replace("\u00a0", "").replace("\u202f", "").replace(" ", "")
    signs = [c for c in text if c in ".,"]
    if not signs:
        return float(text)
    last = signs[-1]
    grouped = len(text) - text.rindex(last) == 4 and (last != decimal or signs.count(last) > 1)
    if len(set(signs)) == 1 and (grouped or signs.count(last) > 1):
        return float(text.replace(last, ""))
    other = "," if last == "." else "."
    return float(text.replace(other, "").replace(last, "."))


def numbers(tokens: Sequence[Token], words: Sequence[Span], decimal: str) -> list[Span]:
    """Every number of the sentence, longest first at each place; `words` are its number words."""
    by_start = {span.start: span for span in words}
    found: list[Span] = []
    at = 0
    while at < len(tokens):
        span = _digits(at, tokens, by_start, decimal) or _spelled(at, tokens, by_start)
        if span:
            found.append(span)
        at = span.end if span else at + 1
    return found


def _digits(at: int, tokens: Sequence[Token], words: dict[int, Span], decimal: str) -> Span | None:
    if tokens[at].kind != "number":
        return None
    amount, end = parse(tokens[at].norm, decimal), at + 1
    while (word := words.get(end)) and word.meaning in MULTIPLIERS:
        amount, end = amount * word.meaning, word.end
    return Span(at, end, "number", amount, 1.0, "pattern")


def _spelled(at: int, tokens: Sequence[Token], words: dict[int, Span]) -> Span | None:
    """The number that the number words from `at` on make together; two that cannot join are two numbers."""
    total, current, end = 0.0, 0.0, at
    while (word := words.get(end)) and (end == at or _joins(word.meaning, current, tokens[end])):
        total, current = _with(word.meaning, total, current, tokens[end])
        end = word.end
    return Span(at, end, "number", total + current, 0.95, "pattern") if end > at else None


def _joins(amount: float, current: float, token: Token) -> bool:
    if amount in MULTIPLIERS or (amount == 10 and token.kind == "cjk"):
        return True
    return current == 0 or (current % 100 == 0 if amount >= 10 else current % 10 == 0)


def _with(amount: float, total: float, current: float, token: Token) -> tuple[float, float]:
    if amount == 10 and token.kind == "cjk":
        digit = current % 10
        return total, current - digit + (digit or 1) * 10
    if amount not in MULTIPLIERS:
        return total, current + amount
    if amount < 1000:
        return total, (current or 1) * amount
    if amount > total:
        return (total + current or 1) * amount, 0.0
    return total + (current or 1) * amount, 0.0
