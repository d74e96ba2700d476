"""What is told to a colleague, ready to be drawn as a mail or as a message in Slack."""

from dataclasses import dataclass
from typing import Literal

MOST_ROWS = 50  # of one report; the letter says how many there are in all


@dataclass(frozen=True)
class Part:
    """One report, its values as words: what was asked, what stands out, the table and the proof."""

    title: str
    about: str = ""
    summary: str = ""
    headings: tuple[str, ...] = ()
    figures: tuple[bool, ...] = ()  # which columns hold amounts
    rows: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    sql: str = ""


Form = Literal["csv", "xlsx", "png", "pdf"]


@dataclass(frozen=True)
class Attached:
    """A file that goes with a letter; `title` is that of the answer in it."""

    name: str
    title: str
    form: Form
    content: bytes


@dataclass(frozen=True)
class Letter:
    """`opening` says what this is, `closing` from when it is and why it came. All one language."""

    language: str
    subject: str
    opening: str
    parts: tuple[Part, ...]
    closing: tuple[str, ...]
    files: tuple[Attached, ...] = ()
