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
    sendable: int | None = None  # of them can be mailed now; None where the data cannot say
    sendable_steps: tuple[WaterfallStep, ...] = ()  # from the members to those, hurdle by hurdle
    assumptions: tuple[Chip, ...] = ()
    waterfall: tuple[WaterfallStep, ...] = ()
    preview: Table | None = None
    notes: tuple[str, ...] = ()  # values that nobody has; why nobody is in it
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
    definitions: tuple[str, ...] = ()  # what each measure means, with its source and unit
    file: Literal["csv", "xlsx", "pdf", "png"] | None = None  # to be handed out with it
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


class Kept(Shape):
    """A saved segment in a list. `count` is None where it cannot be counted, `change` where not asked."""

    id: str
    name: str
    count: int | None
    change: int | None
    live: str  # live, a frozen list, or archived, in the person's language
    folder: str
    tags: tuple[str, ...]
    uses: int  # in how many segments, reports and campaigns
    plan: str  # when it is counted by itself
    made_by: str
    made_at: str
    archived: bool


class OtherCard(Shape):
    """Free form: a list of segments, a definition of a word, help."""

    kind: Literal["other"] = "other"
    title: str = ""
    text: str = ""
    table: Table | None = None
    kept: tuple[Kept, ...] = ()  # the rows of the table, where they are saved segments


class Sheet(Table):
    """A table with a title, which may be empty."""

    title: str = ""


class TreeLine(Shape):
    """A condition and whether it holds for one customer; `actual` are the customer's own values."""

    depth: int
    words: str
    holds: bool
    actual: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The line as plain text, with a mark for whether it holds."""
        values = f" – {'; '.join(self.actual)}" if self.actual else ""
        return f"{'✓' if self.holds else '✗'} {self.words}{values}"


class LookCard(Shape):
    """A look into a segment: its breakdown, overlap or trend, or why a customer is in it (a tree)."""

    kind: Literal["look"] = "look"
    segment: str
    question: Literal["breakdown", "overlap", "trend", "why"]
    title: str
    summary: tuple[str, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    chart: dict[str, Any] | None = None
    tree: tuple[TreeLine, ...] = ()
    notes: tuple[str, ...] = ()
    sql: str = ""
    as_of: str = ""


class Question(Shape):
    """A clarifying question; an option is sent back as the next message when it is chosen."""

    text: str
    options: tuple[str, ...] = ()


class Offered(Shape):
    """Which home of a value is meant: for each option the field, and the value as its rows spell it."""

    kind: Literal["which_value"] = "which_value"
    options: tuple[str, ...]
    homes: tuple[tuple[str, str], ...]


class Approval(Shape):
    """A request that a person decides; nothing has been done yet."""

    id: str
    action: str
    summary: str
    details: dict[str, Any]


Card = Annotated[
    SegmentCard | ReportCard | ProductsCard | CampaignCard | CustomerCard | LookCard | OtherCard,
    Field(discriminator="kind"),
]
