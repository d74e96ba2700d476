"""The assistant as its screens see it: what a screen may ask, and what comes back.

A screen draws and forwards; it decides nothing. `say` is the conversation, in which a model may
take part; the other methods are what a *person* does with a card, and no model can call them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from agent.events import Event, Finished
from crm.home.front import Front
from tools.cards import SegmentCard

IdFormat = Literal["csv", "parquet"]
TableFormat = Literal["csv", "xlsx", "png", "pdf"]


@dataclass(frozen=True)
class Exported:
    """A file that was made, and what a person has to know of it; mostly nothing."""

    path: Path
    warning: str = ""


class Assistant(Protocol):
    """Every method raises a CrmError, with nothing changed, when it cannot do what was asked."""

    def say(
        self, thread: str, text: str, user: str = "local", language: str | None = None
    ) -> Iterator[Event]:
        """The events of one turn, in order, ending with one Finished."""
        ...

    def spoken(self, thread: str, text: str = "") -> str:
        """The language of a message, else of the conversation: for what is said beside the answer."""
        ...

    def save_segment(self, id: str, name: str, user: str) -> SegmentCard: ...

    def rename_segment(self, id: str, name: str, user: str) -> SegmentCard: ...

    def undo_segment(self, id: str, user: str) -> SegmentCard:
        """The segment as it was one version before."""
        ...

    def export_ids(self, segment_id: str, user: str, format: IdFormat) -> Path:
        """A file of the segment's customer ids, one a row, under the heading customer_id."""
        ...

    def export_report(
        self, report: dict[str, Any] | str, format: TableFormat, language: str = "en"
    ) -> Exported:
        """A file of a report or an analysis, which is named by its spec."""
        ...

    def segment_row(
        self, report: dict[str, Any], row: int, user: str, language: str, thread: str
    ) -> Finished:
        """A draft segment of the people behind a row of the report, 1 for the first."""
        ...

    def decide(self, approval_id: str, approve: bool, user: str) -> Finished:
        """What came of a person's yes or no; deciding twice says so and does nothing."""
        ...

    def front(self, user: str, language: str) -> Front:
        """The start page of a person: figures, their pins, what should be heard."""
        ...

    def pin_report(self, report: dict[str, Any], user: str, language: str) -> str:
        """Put a report on the person's start page; the name that it has there."""
        ...

    def unpin(self, id: str, user: str) -> str:
        """Take it off again; the name that it had."""
        ...

    def move_pin(self, id: str, by: int, user: str) -> None:
        """One place forward (-1) or back (1)."""
        ...

    def open_pin(self, id: str, user: str, language: str, thread: str) -> Finished:
        """The pinned report as an answer, with its proof."""
        ...

    def put_news_aside(self, user: str) -> None: ...

    def examples(self, language: str) -> tuple[str, ...]: ...

    def company(self) -> Mapping[str, Any]:
        """name, customers (how many) and period (first and last day that the data covers)."""
        ...
