"""Personal data out of what a model reads, and back into what it asks tools for.

Each address or number becomes a token of its kind, the same one all through a conversation; the
tokens are put back only at the edge, in tool arguments and on the person's screen.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from langchain_core.messages import AIMessage, AnyMessage

EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~\-]+@[\w\-]+(?:\.[\w\-]+)*\.[^\W\d_]{2,}")
PHONE = re.compile(r"(?<![\w.,\-])(?:\+|00)?\(?\d[\d ()/.\-\u00a0\u202f]{5,}\d(?![\w\-]|[.,]\d)")
# What looks like a phone number and is none: days, years, grouped numbers, spans of them.
DAYS = re.compile(r"\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:19|20)\d{2}\b")
GROUPED = re.compile(r"\d{1,3}(?:[., \u00a0\u202f]\d{3})+")
ROUND = re.compile(r"\d+000")
FEWEST_DIGITS = 8


@dataclass
class Mask:
    """The tokens of one conversation and what they stand for."""

    values: dict[str, str] = field(default_factory=dict)

    def learn(self, messages: Iterable[AnyMessage]) -> None:
        """Give everything personal in the messages its token, in the order in which it was said.

        A conversation that goes on gives the same tokens again.
        """
        for message in messages:
            self.message(message)

    def hide(self, text: str) -> str:
        """The text with mail addresses and phone numbers as tokens."""
        text = EMAIL.sub(lambda found: self._token("EMAIL", found[0]), text)
        return PHONE.sub(lambda found: self._phone(found[0]), text)

    def message(self, message: AnyMessage) -> AnyMessage:
        """The message as a model may read it: its text, and the arguments of its tool calls."""
        told: dict[str, Any] = {"content": self._deep(message.content)}
        if isinstance(message, AIMessage) and message.tool_calls:
            told["tool_calls"] = self._deep(message.tool_calls)
        return message.model_copy(update=told)

    def _deep(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.hide(value)
        if isinstance(value, dict):
            return {key: self._deep(part) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return [self._deep(part) for part in value]
        return value

    def _phone(self, written: str) -> str:
        digits = sum(c.isdigit() for c in DAYS.sub("", written))
        few = digits < FEWEST_DIGITS - written.startswith("+")
        if few or GROUPED.fullmatch(written) or ROUND.fullmatch(written):
            return written
        return self._token("PHONE", written)

    def _token(self, kind: str, value: str) -> str:
        for token, known in self.values.items():
            if known == value:
                return token
        token = f"[{kind}_{len(self.values) + 1}]"
        self.values[token] = value
        return token

    def show(self, value: Any) -> Any:
        """The value with its tokens put back, at any depth of lists and mappings."""
        if isinstance(value, str):
            for token, known in self.values.items():
                value = value.replace(token, known)
            return value
        if isinstance(value, dict):
            return {key: self.show(part) for key, part in value.items()}
        if isinstance(value, list):
            return [self.show(part) for part in value]
        return value
