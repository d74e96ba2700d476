"""A message understood: what it asks for, one thing or several, and how each phrase of it was read."""

from dataclasses import dataclass

from agent.embedded.requests import Request


@dataclass(frozen=True)
class Part:
    """One of several requests, with its words."""

    text: str
    request: Request


@dataclass(frozen=True)
class Several:
    """Several requests, done one after the other; `left` are the words of those that wait."""

    parts: tuple[Part, ...]
    left: tuple[str, ...] = ()


@dataclass(frozen=True)
class Read:
    """How one phrase was read, for the person to see."""

    words: str
    meaning: str
    how: str


@dataclass(frozen=True)
class Reading:
    """A message understood: its language, what it asks for, and how each phrase was read."""

    language: str
    request: Request | Several
    phrases: tuple[Read, ...] = ()
    notes: tuple[
        str, ...
    ] = ()  # assumptions of reading, said in the language: "stylsts" as "stylists"
    own: tuple[str, ...] = ()  # the taught words that it was read by
    meant: tuple[tuple[str, str], ...] = ()  # the field and value that a reply chose

    @property
    def single(self) -> Request:
        """The request, where a message was read as one."""
        assert not isinstance(self.request, Several)
        return self.request
