"""Are the numbers that a model states to be found in what the tools gave?

A number may be written as its language does (1,284.5 · 1.284,5 · 1 284,5 · 128 万 · 6.4 % · 1.3
million) and rounded as far as it is shown. Dates, numbers of a list and parts of names are left
alone: what is held is that no figure is made up.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from crm.languages.speak import LANGUAGES

_SPACE = "\u00a0\u202f\u2009"
NUMBER = re.compile(
    rf"(?<![^\W\u4e00-\u9fff])(?<![\[#])(?P<digits>\d{{1,3}}(?:[ {_SPACE}'’]\d{{3}})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    rf"[ {_SPACE}]?(?P<unit>%|％|[^\W\d_]+\.?)?"
)
LISTED = re.compile(r"(?m)^\s*(?:[-*#>]+\s+)?\d+[.)]\s")
ISO_DAY = re.compile(
    r"\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d{2}\b"
)
TOKEN = re.compile(r"\[[A-Z]+_\d+\]")
YEARS = range(1900, 2101)
SCALES: dict[str, float] = {
    "%": 0.01, "％": 0.01, "k": 1e3, "m": 1e6, "bn": 1e9, "thousand": 1e3, "million": 1e6, "billion": 1e9,
    "tsd": 1e3, "tausend": 1e3, "mio": 1e6, "millionen": 1e6, "mrd": 1e9, "milliarden": 1e9,
    "mille": 1e3, "millions": 1e6, "milliard": 1e9, "milliards": 1e9,
    "mil": 1e3, "millón": 1e6, "millones": 1e6, "千": 1e3, "万": 1e4, "萬": 1e4, "百万": 1e6, "亿": 1e8, "億": 1e8,
}  # fmt: skip
DAY_WORDS = {"st", "nd", "rd", "th", "er", "e", "ème", "de", "年", "月", "日", "号", "號"}


@dataclass(frozen=True)
class Stated:
    """One number of a text: `value` times `scale`, written with so many decimals."""

    written: str
    value: float
    decimals: int
    scale: float = 1.0

    def is_(self, known: float) -> bool:
        """Whether the known number, rounded as this one is shown, is this one."""
        half = 0.5 * 10.0**-self.decimals * (1 + 1e-9)
        return abs(abs(known) / self.scale - self.value) <= half


def untraced(text: str, known: Sequence[float]) -> list[str]:
    """The numbers of the text that none of the known ones is, as they are written."""
    found: list[str] = []
    for readings in stated(text):
        if not any(reading.is_(number) for reading in readings for number in known):
            found.append(readings[0].written)
    return found


def stated(text: str) -> Iterator[tuple[Stated, ...]]:
    """The figures of a text, each with every reading that its separators allow."""
    bare = ISO_DAY.sub(" ", LISTED.sub("\n", TOKEN.sub(" ", text)))
    for found in NUMBER.finditer(bare):
        if not _is_date(found, bare):
            yield tuple(_readings(found))


def _readings(found: re.Match[str]) -> Iterator[Stated]:
    unit = (found["unit"] or "").rstrip(".").casefold()
    scales = {
        SCALES.get(unit, 1.0),
        *(v for k, v in SCALES.items() if _cjk(k) and unit.startswith(k)),
    }
    for value, decimals in _values(found["digits"]):
        for scale in sorted(scales):
            yield Stated(found[0].strip(), value, decimals, scale)


def _values(digits: str) -> Iterator[tuple[float, int]]:
    """What the digits may say: a mark before three digits may part thousands or begin decimals."""
    plain = re.sub(rf"[ {_SPACE}'’]", "", digits)
    marks = re.findall(r"[.,]", plain)
    if not marks:
        yield float(plain), 0
        return
    last = plain.rindex(marks[-1])
    whole, rest = re.sub(r"[.,]", "", plain[:last]), plain[last + 1 :]
    if len(set(marks)) == 1 and len(rest) == 3:
        yield float(whole + rest), 0
    if marks.count(marks[-1]) == 1:
        yield float(f"{whole}.{rest}"), len(rest)


def _cjk(text: str) -> bool:
    return bool(text) and "\u4e00" <= text[0] <= "\u9fff"


def _is_date(found: re.Match[str], text: str) -> bool:
    """A day beside the name of a month, or a year."""
    digits, unit = found["digits"], (found["unit"] or "").rstrip(".").casefold()
    if not digits.isdigit() or len(digits) not in (1, 2, 4):
        return False
    if unit[:1] in ("年", "月", "日", "号", "號", "季"):
        return True
    before = re.findall(r"[^\W\d_]+", text[: found.start()])[-1:]
    near = {word.casefold() for word in before} | {unit}
    after = re.findall(r"[^\W\d_]+", text[found.end() : found.end() + 20])[:1]
    if unit in DAY_WORDS or unit == "":
        near |= {word.casefold() for word in after}
    return bool(near & months()) or (len(digits) == 4 and int(digits) in YEARS)


@cache
def months() -> frozenset[str]:
    """The names of the months in every language, long and short."""
    from babel.dates import get_month_names

    named = (
        str(name).rstrip(".").casefold()
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for name in get_month_names(width, locale=language).values()
    )
    return frozenset(name for name in named if not name[0].isdigit())


def numbers_in(made: Any) -> Iterator[float]:
    """Every number of a text, or of JSON at any depth, in every reading."""
    if isinstance(made, bool) or made is None:
        return
    if isinstance(made, int | float):
        yield float(made)
    elif isinstance(made, str):
        yield from _numbers_of(made)
    elif isinstance(made, dict):
        for name, part in made.items():
            yield from (n / 100 if name == "percent" else n for n in numbers_in(part))
    elif isinstance(made, Iterable):
        for part in made:
            yield from numbers_in(part)


def _numbers_of(text: str) -> Iterator[float]:
    for found in NUMBER.finditer(ISO_DAY.sub(" ", text)):
        yield from (reading.value * reading.scale for reading in _readings(found))


def numbers_of_card(card: dict[str, Any]) -> Iterator[float]:
    """The numbers that a card holds, how many rows it has, and the shares of its counts in its total."""
    shown = {
        key: part for key, part in card.items() if key not in ("sql", "chart", "html", "preview")
    }
    yield from numbers_in(shown)
    rows = card.get("rows")
    yield from [float(len(rows))] if isinstance(rows, list | tuple) else []
    counts = [float(card[key]) for key in ("count", "sendable", "total") if card.get(key)]
    yield from (part / whole for part in counts for whole in counts if part < whole)
