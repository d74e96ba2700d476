"""What a conversation is about, before the message that is read now."""

from dataclasses import dataclass

from crm.products.definition import ProductList
from crm.reports.definition import Report
from crm.segments.conditions.in_segment import InSegment
from crm.segments.definition import Condition, Segment
from crm.segments.limit import Limit

Home = tuple[str, str]  # a field, and one of its values as its rows spell it


@dataclass(frozen=True)
class Offered:
    """Which home of a value is meant, as it was asked: an option for each."""

    options: tuple[str, ...]
    homes: tuple[Home, ...]


@dataclass(frozen=True)
class Focus:
    """What the conversation is about: the last definition of each kind, and which came last."""

    segment: Condition | None = None
    exclude: tuple[Condition, ...] = ()  # the last segment's own exclusions and limit
    limit: Limit | None = None
    segment_id: str | None = None
    report: Report | None = None
    products: ProductList | None = None
    campaign: bool = False  # a mail was drafted
    last: str | None = None  # segment, report, products or campaign
    shown: str | None = (
        None  # the report or analysis shown last, as JSON, where nothing came after it
    )
    language: str = "en"
    asked: tuple[str, ...] = ()  # what the person said before, the last first
    meant: tuple[Home, ...] = ()  # the values of the definitions before, the last one last
    offered: tuple[Offered, ...] = ()  # what was asked last and not yet answered, the last first

    @property
    def people(self) -> Condition | None:
        """Who are spoken of, exclusions and limit and all: the saved segment where it has a limit."""
        if self.limit is not None and self.segment_id is not None:
            return InSegment(segment=self.segment_id)
        if self.segment is None:
            return None
        return Segment(where=self.segment, exclude=self.exclude).unlimited
