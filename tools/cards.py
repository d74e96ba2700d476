"""What a tool shows to a person: one typed card, drawn by every screen, and JSON in `rapport ask`.

The keys named in the ask contract are fixed; others are additions.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Chip(Shape):
    """An assumption that a person can see and change: "90 days", and the sentence that changes it."""

    text: str
    key: str


class WaterfallStep(Shape):
    """How many remain once this condition is added to those before it; the first is everyone."""

    words: str
    count: int


class Table(Shape):
    """Columns with type and unit, rows as JSON values (dates ISO 8601)."""

    columns: tuple[dict[str, Any], ...]
    rows: tuple[tuple[Any, ...], ...]


class SegmentCard(Shape):
    kind: Literal["segment"] = "segment"
    id: str
    name: str
    definition: dict[str, Any]
    description: str
    count: int
    sql: str
    saved: bool = False
    version: int = 1
    total: int = 0  # customers in all, for the share
    sendable: int | None = None  # of them reachable by email; None where the data cannot say
    assumptions: tuple[Chip, ...] = ()
    waterfall: tuple[WaterfallStep, ...] = ()
    preview: Table | None = None
    as_of: str = ""  # ISO 8601 with zone


class ReportCard(Shape):
    kind: Literal["report"] = "report"
    title: str
    spec: dict[str, Any]
    columns: tuple[dict[str, Any], ...]
    rows: tuple[tuple[Any, ...], ...]
    chart: dict[str, Any] | None
    sql: str
    description: str = ""
    summary: str = ""
    assumptions: tuple[Chip, ...] = ()
    notes: tuple[str, ...] = ()  # data gaps that are said
    as_of: str = ""


class ProductsCard(Shape):
    kind: Literal["products"] = "products"
    rows: tuple[
        dict[str, Any], ...
    ]  # product_id, name, brand, category, price, currency, stock, rating, image_url, why
    spec: dict[str, Any] = Field(default_factory=dict)
    description: str = ""
    sql: str = ""
    assumptions: tuple[Chip, ...] = ()
    as_of: str = ""


class CampaignCard(Shape):
    kind: Literal["campaign"] = "campaign"
    id: str
    name: str
    status: str
    channel: str
    audience: dict[str, Any]  # segment id, size, reachable
    subject: str
    preview: str  # path of the HTML file
    warnings: tuple[str, ...] = ()
    text: str = ""  # the mail's plain text
    html: str = ""
    products: tuple[dict[str, Any], ...] = ()


class CustomerCard(Shape):
    kind: Literal["customer"] = "customer"
    customer_id: str
    profile: dict[str, Any]
    timeline: tuple[dict[str, Any], ...] = ()
    scores: dict[str, Any] = Field(default_factory=dict)


class OtherCard(Shape):
    """Free form: a list of segments, a definition of a word, help."""

    kind: Literal["other"] = "other"
    title: str = ""
    text: str = ""
    table: Table | None = None


class Question(Shape):
    """A clarifying question; an option is sent back as the next message when it is chosen."""

    text: str
    options: tuple[str, ...] = ()


class Approval(Shape):
    """A request that a person decides; nothing has been done yet."""

    id: str
    action: str
    summary: str
    details: dict[str, Any]


Card = Annotated[
    SegmentCard | ReportCard | ProductsCard | CampaignCard | CustomerCard | OtherCard,
    Field(discriminator="kind"),
]
