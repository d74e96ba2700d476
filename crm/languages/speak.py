"""Saying things in a person's language: messages from the `.ftl` files, numbers and dates by CLDR.

A language is a folder beside this file. Every `.ftl` in it belongs to one room (`errors.ftl`,
`segments.ftl`, ...) and all of them together are its messages. The English folder is the model:
a test wants the same messages in every language.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from math import floor, log10
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Pattern

HERE = Path(__file__).parent
LONGEST = 2_400  # characters of a value; the library refuses longer ones
FINEST = 6  # digits behind the point of a share, at most
LANGUAGES = (
    "en",
    "zh",
    "de",
    "fr",
    "es",
    "pt",
)  # a new one: its folder beside this file, its name here
MESSAGE = re.compile(r"^(?=[a-zA-Z][\w-]* *=)", re.MULTILINE)  # where one begins
REFERENCE = re.compile(r"\{ *([a-z][\w-]*) *\}")  # { another-message }

if TYPE_CHECKING:
    Language = str
else:
    Language = Literal[LANGUAGES]  # for definitions that name one


@runtime_checkable
class InWords(Protocol):
    """A value that each language calls by another name, such as a measure in an error."""

    def said(self, language: str) -> str: ...


def telling_digits(share: float, digits: int = 1) -> int:
    """As many digits of a percentage as tell a small share from nothing, and one just short of it from all."""
    for apart in (abs(share), abs(1 - abs(share))):
        if 0 < apart <= 0.5 / 10 ** (digits + 2):
            return min(FINEST, -floor(log10(apart)) - 1)
    return digits


class Speaker:
    """One language: messages, numbers, dates and lists as a reader of it expects them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(language)
        self._bundle = FluentBundle([language], use_isolating=False)
        self._texts = _texts(HERE / language)
        self._written: dict[str, Pattern | None] = {}

    def knows(self, key: str) -> bool:
        return key in self._texts

    def say(self, key: str, **values: object) -> str:
        """The message `key` with its values filled in, very long ones cut.

        A missing message or value raises KeyError.
        """
        if not self.knows(key):
            raise KeyError(f"{self.language}: no message {key!r}")
        self._parse(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(f"{self.language}: message {key!r} has no text")
        told = {name: _cut(self._named(value)) for name, value in values.items()}
        text, errors = self._bundle.format_pattern(pattern, told)
        if errors:
            raise KeyError(f"{self.language}: {key!r}: {errors[0]}")
        return str(text)

    def pattern(self, key: str) -> Pattern:
        """The message `key` as it is written, with its places and choices. A missing one raises KeyError."""
        self._parse(key)
        if (pattern := self._written[key]) is None:
            raise KeyError(f"{self.language}: message {key!r} has no text")
        return pattern

    def _parse(self, key: str) -> None:
        """Make the message known to the bundle, with those that it refers to. Missing: KeyError."""
        if key in self._written:
            return
        resource = FluentResource(self._texts[key])
        [message] = (entry for entry in resource.body if isinstance(entry, Message))
        self._bundle.add_resource(resource)
        self._written[key] = message.value
        for other in REFERENCE.findall(self._texts[key]):
            if self.knows(other):
                self._parse(other)

    def _named(self, value: object) -> object:
        return value.said(self.language) if isinstance(value, InWords) else value

    def number(self, value: float, digits: int = 2) -> str:
        pattern = "#,##0" if float(value).is_integer() else "#,##0." + "#" * digits
        return format_decimal(value, format=pattern, locale=self.locale)

    def money(self, value: float, currency: str) -> str:
        return format_currency(value, currency, locale=self.locale)

    def percent(self, share: float, digits: int = 1) -> str:
        pattern = "#,##0." + "#" * telling_digits(share, digits) + "%"
        return format_percent(share, format=pattern, locale=self.locale)

    def date(self, value: date | datetime) -> str:
        return format_date(value, format="medium", locale=self.locale)

    def instant(self, value: datetime) -> str:
        """Date and time of an aware or naive datetime, in its own zone, which is not named."""
        return format_datetime(value, format="medium", locale=self.locale)

    def all_of(self, parts: Sequence[str]) -> str:
        return format_list(list(parts), style="standard", locale=self.locale)

    def any_of(self, parts: Sequence[str]) -> str:
        return format_list(list(parts), style="or", locale=self.locale)


def _cut(value: object) -> object:
    too_long = isinstance(value, str) and len(value) > LONGEST
    return f"{str(value)[:LONGEST]}…" if too_long else value


def _texts(folder: Path) -> dict[str, str]:
    """Every message as it is written, by its key. Parsing all of them takes most of a second."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.ftl")):
        for written in MESSAGE.split(path.read_text(encoding="utf8")):
            key = written.partition("=")[0].strip()
            if key and not key.startswith("#"):
                found.setdefault(key, written)
    return found


@cache
def speaker(language: str) -> Speaker:
    """The speaker of a language; one that Rapport does not speak gets English."""
    return Speaker(language if language in LANGUAGES else "en")
