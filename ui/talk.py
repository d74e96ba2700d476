"""The assistant as its screens see it: what a screen may ask, and what comes back.

A screen draws and forwards; it decides nothing. `say` is the conversation, in which a model may
take part; the other methods are what a *person* does with a card, and no model can call them.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, Protocol

from agent.events import Event, Finished
from tools.cards import SegmentCard

IdFormat = Literal["csv", "parquet"]
TableFormat = Literal["csv", "xlsx"]


class Assistant(Protocol):
    """Every method raises a CrmError, with nothing changed, when it cannot do what was asked."""

    def say(
        self, thread: str, text: str, user: str = "local", language: str | None = None
    ) -> Iterator[Event]:
        """The events of one turn, in order, ending with one Finished."""
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
    ) -> Path:
        """A file of the report's rows; the report is named by its spec."""
        ...

    def segment_row(
        self, report: dict[str, Any], row: int, user: str, language: str, thread: str
    ) -> Finished:
        """A draft segment of the people behind a row of the report, 1 for the first."""
        ...

    def decide(self, approval_id: str, approve: bool, user: str) -> Finished:
        """What came of a person's yes or no; deciding twice says so and does nothing."""
        ...

    def examples(self, language: str) -> tuple[str, ...]: ...

    def company(self) -> Mapping[str, Any]:
        """name, customers (how many) and period (first and last day that the data covers)."""
        ...
