"""What a conversation is about, before the message that is read now."""

from dataclasses import dataclass

from crm.products.definition import ProductList
from crm.reports.definition import Report
from crm.segments.definition import Condition
from crm.segments.limit import Limit


@dataclass(frozen=True)
class Focus:
    """What the conversation is about: the last definition of each kind, and which came last."""

    segment: Condition | None = None
    exclude: tuple[Condition, ...] = ()  # the last segment's own exclusions and limit
    limit: Limit | None = None
    report: Report | None = None
    products: ProductList | None = None
    campaign: bool = False  # a mail was drafted
    last: str | None = None  # segment, report, products or campaign
    language: str = "en"
