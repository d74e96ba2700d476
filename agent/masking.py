"""Personal data out of what a model reads, and back into what it asks tools for.

Each name, address or number becomes a token of its kind, the same one all through a conversation;
the tokens are put back only at the edge, in tool arguments and on the person's screen.
"""

import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from langchain_core.messages import AnyMessage, BaseMessage

from agent.persons import Person, apart
from crm.customers.people import CJK

# Chinese stands right beside both, without a space.
LETTER = rf"[^\W{CJK}]"
EMAIL = re.compile(
    rf"(?:{LETTER}|[.!#$%&'*+/=?^`{{|}}~•\-])+@(?:{LETTER}|-)+(?:\.(?:{LETTER}|-)+)*\.[^\W\d_{CJK}]{{2,}}"
)
PHONE = re.compile(
    rf"(?<!{LETTER})(?<![.,\-])(?:\+|00)?\(?\d[\d ()/.\-\u00a0\u202f]{{5,}}\d(?!{LETTER}|-|[.,]\d|[元万亿块件个])"
)
# What looks like a phone number and is none: days, years, grouped numbers, spans of them.
DAYS = re.compile(r"\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:19|20)\d{2}\b")
GROUPED = re.compile(r"\d{1,3}(?:[., \u00a0\u202f]\d{3})+")
ROUND = re.compile(r"\d+000")
TOKEN = re.compile(r"\[[A-Z]+_\d+\]")
PERSONS = ("NAME", "CUSTOMER", "TEXT", "ADDRESS")
OF_A_MESSAGE = ("content", "tool_calls", "invalid_tool_calls", "artifact")
FEWEST_DIGITS = 8


@dataclass
class Mask:
    """The tokens of one conversation and what they stand for. `find` finds the persons in a text."""

    values: dict[str, str] = field(default_factory=dict)
    find: Callable[[str], list[Person]] = lambda text: []
    _hidden: dict[str, str] = field(default_factory=dict)
    _tokens: dict[str, str] = field(default_factory=dict)

    def learn(self, messages: Iterable[AnyMessage]) -> None:
        """Give everything personal in the messages its token, in the order in which it was said.

        A conversation that goes on gives the same tokens again.
        """
        for message in messages:
            self.message(message)

    def hide(self, text: str) -> str:
        """The text with mail addresses, phone numbers and what tells of persons as tokens."""
        if text not in self._hidden:
            self._hidden[text] = self._hide(text)
        return self._hidden[text]

    def _hide(self, text: str) -> str:
        told = EMAIL.sub(lambda found: self._token(_kind(found[0]), found[0]), text)
        told = PHONE.sub(lambda found: self._phone(found[0]), told)
        parts, done = [], 0
        for person in self._persons(told):
            parts += [
                told[done : person.start],
                self._token(person.kind, told[person.start : person.end]),
            ]
            done = person.end
        return "".join([*parts, told[done:]])

    def _persons(self, text: str) -> list[Person]:
        """Those found, and those named before in the conversation, that no token touches."""
        tokens = [found.span() for found in TOKEN.finditer(text)]
        free = (
            person
            for person in (*self._said_before(text), *self.find(text))
            if not any(person.start < end and start < person.end for start, end in tokens)
        )
        return apart(free)

    def _said_before(self, text: str) -> Iterator[Person]:
        for token, value in self.values.items():
            kind = token[1:].split("_")[0]
            if kind in PERSONS and value in text:
                for found in re.finditer(rf"(?<![A-Za-z]){re.escape(value)}(?![A-Za-z])", text):
                    yield Person(found.start(), found.end(), kind)  # type: ignore[arg-type]

    def trouble(self) -> str:
        """The error that is being handled, as a log may have it."""
        return self.hide(traceback.format_exc())

    def message(self, message: AnyMessage) -> AnyMessage:
        """The message as a model may read it: its text, and the arguments of its tool calls."""
        return deep(message, self.hide)  # type: ignore[no-any-return]

    def _phone(self, written: str) -> str:
        digits = sum(c.isdigit() for c in DAYS.sub("", written))
        few = digits < FEWEST_DIGITS - written.startswith("+")
        if few or GROUPED.fullmatch(written) or ROUND.fullmatch(written):
            return written
        return self._token("PHONE", written)

    def _token(self, kind: str, value: str) -> str:
        if not self._tokens:
            self._tokens.update({known: token for token, known in self.values.items()})
        token = self._tokens.get(value)
        if token is None:
            token = f"[{kind}_{sum(t.startswith(f'[{kind}_') for t in self.values) + 1}]"
            self.values[token], self._tokens[value] = value, token
            self._hidden.clear()  # what was said before may hold it too
        return token

    def show(self, value: Any) -> Any:
        """The value with its tokens put back, at any depth of lists, mappings and messages."""
        return deep(value, self._shown)

    def _shown(self, text: str) -> str:
        return TOKEN.sub(lambda found: self.values.get(found[0], found[0]), text)


def _kind(address: str) -> str:
    """An address that a card shows half is none that can be written to, and has tokens of its own."""
    return "HIDDEN" if "•" in address else "EMAIL"


def deep(value: Any, change: Callable[[str], str]) -> Any:
    """The value with each text in it changed: in lists, under the keys of mappings, in messages."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: deep(part, change) for key, part in value.items()}
    if isinstance(value, list):
        return [deep(part, change) for part in value]
    if isinstance(value, tuple):
        return tuple(deep(part, change) for part in value)
    if isinstance(value, BaseMessage):
        told = ((name, getattr(value, name, None)) for name in OF_A_MESSAGE)
        return value.model_copy(update={n: deep(part, change) for n, part in told if part})
    return value
