"""How a language writes numbers, money, shares, days and lists: patterns from CLDR, read backwards."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from babel import Locale
from babel.dates import tokenize_pattern
from babel.numbers import get_currency_symbol

from agent.embedded.text import normalise

Found = tuple[tuple[object, int], ...]  # what stands there, and where it ends


@dataclass(frozen=True)
class Writing:
    language: str

    @cached_property
    def locale(self) -> Locale:
        return Locale.parse(self.language)

    @cached_property
    def _number(self) -> re.Pattern[str]:
        return re.compile(
            rf"\d+(?:{re.escape(self._group)}\d{{3}})*(?:{re.escape(self._point)}\d+)?"
        )

    @cached_property
    def _group(self) -> str:
        return normalise(self.locale.number_symbols["latn"]["group"])[0]

    @cached_property
    def _point(self) -> str:
        return str(self.locale.number_symbols["latn"]["decimal"])

    def number(self, text: str, at: int) -> tuple[float, int] | None:
        """The number that begins at a place, and where it ends."""
        found = self._number.match(text, at)
        if found is None:
            return None
        plain = found[0].replace(self._group, "").replace(self._point, ".")
        return float(plain), found.end()

    def money(self, text: str, at: int, currency: str) -> tuple[float, int] | None:
        """An amount of the currency, its sign before or behind."""
        sign = normalise(get_currency_symbol(currency, self.locale))[0]
        before = text.startswith(sign, at)
        begins = at + len(sign) if before else at
        found = self.number(text, begins + (before and text.startswith(" ", begins)))
        if found is None or before:
            return found
        value, end = found
        behind = end + text.startswith(" ", end)
        return (value, behind + len(sign)) if text.startswith(sign, behind) else None

    def percent(self, text: str, at: int) -> tuple[float, int] | None:
        found = self.number(text, at)
        if found is None:
            return None
        value, end = found
        end += text.startswith(" ", end)
        return (value, end + 1) if text.startswith("%", end) else None

    @cached_property
    def _months(self) -> dict[str, int]:
        named = self.locale.months["format"]["abbreviated"]
        return {normalise(name)[0]: number for number, name in named.items()}

    @cached_property
    def _day(self) -> re.Pattern[str]:
        months = "|".join(map(re.escape, sorted(self._months, key=len, reverse=True)))
        parts = {"y": r"(?P<y>\d{4})", "M": r"(?P<M>\d{1,2})", "MMM": f"(?P<MMM>{months})", "d": r"(?P<d>\d{1,2})"}  # fmt: skip
        parts |= {"MM": parts["M"], "dd": parts["d"]}
        pattern = self.locale.date_formats["medium"].pattern
        pieces = tokenize_pattern(pattern)  # "d 'de' MMM" has letters that are no part of the day
        return re.compile("".join(_written(kind, value, parts) for kind, value in pieces))

    def day(self, text: str, at: int) -> tuple[str, int] | None:
        """The ISO form of a day as it stands in a sentence."""
        found = self._day.match(text, at)
        if found is None:
            return None
        parts = found.groupdict()
        month = self._months[parts["MMM"]] if "MMM" in parts else int(parts["M"])
        try:
            return date(int(parts["y"]), month, int(parts["d"])).isoformat(), found.end()
        except ValueError:
            return None

    @cached_property
    def separators(self) -> tuple[str, ...]:
        """What stands between the members of a list of which any is meant."""
        return self._between("or")

    @cached_property
    def all_separators(self) -> tuple[str, ...]:
        """What stands between the members of a list that are all meant."""
        return self._between("standard")

    def _between(self, style: str) -> tuple[str, ...]:
        patterns = self.locale.list_patterns[style].values()
        between = {re.sub(r"^\{0\}|\{1\}$", "", pattern) for pattern in patterns}
        plain = {" ".join(normalise(text)[0].split()) for text in between}
        return tuple(sorted(plain, key=len, reverse=True))


def _written(kind: str, value: str | tuple[str, int], parts: Mapping[str, str]) -> str:
    """A piece of a CLDR pattern as a regular expression, its letters and signs as sentences are matched."""
    if kind == "field" and isinstance(value, tuple):
        letter, times = value
        return parts[str(letter) * int(times)]
    return re.escape("".join(normalise(sign)[0] for sign in str(value)))


@cache
def writing(language: str) -> Writing:
    return Writing(language)
