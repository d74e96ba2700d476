"""What a message asks for, once understood: one of these, with everything needed to do it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from crm.analyses.definition import Analysis
from crm.looks.look import Question
from crm.products.definition import ProductList
from crm.reports.about import What
from crm.reports.definition import Report
from crm.segments.definition import Condition
from crm.segments.limit import Limit
from crm.segments.wanted import Action, Asked, Wanted


@dataclass(frozen=True)
class MakeSegment:
    """Make a group of customers; `edits` says that it is the last one changed."""

    where: Condition
    edits: bool = False
    name: str | None = None
    exclude: tuple[Condition, ...] = ()
    limit: Limit | None = None


@dataclass(frozen=True)
class RunReport:
    report: Report


@dataclass(frozen=True)
class RowPeople:
    """Make a segment of the people behind a row of the last report or analysis; -1 is its last row,
    `lost` those who were lost on the way to that step, `after` those of a cohort who came back in
    that period after it."""

    report: Report | Analysis
    row: int
    lost: bool = False
    after: int | None = None


@dataclass(frozen=True)
class WhyRow:
    """Why a row of the report or analysis shown last is what it is; -1 is its last whole period."""

    report: Report | Analysis
    row: int


@dataclass(frozen=True)
class Analyse:
    """Why a measure changed, who came back: what is more than a measure by groups."""

    analysis: Analysis


@dataclass(frozen=True)
class FindProducts:
    products: ProductList


@dataclass(frozen=True)
class Write:
    """Draft a mail to people with products, and ask for its launch when `send`."""

    purpose: str
    where: Condition | None
    products: ProductList | None
    send: bool
    exclude: tuple[Condition, ...] = ()
    limit: Limit | None = None


@dataclass(frozen=True)
class Launch:
    """Ask a person to let the mail that was drafted last go out."""


@dataclass(frozen=True)
class Explain:
    """Say what a business word means here."""

    term: str


@dataclass(frozen=True)
class AboutNumbers:
    """A question about a report's numbers, or without one about the data."""

    what: What
    report: Report | None = None


@dataclass(frozen=True)
class Advise:
    """What the playbooks say on a question of how to."""

    question: str


@dataclass(frozen=True)
class ShowCatalog:
    """Show the fields of the data: of one table, those about a topic, or all."""

    table: str | None = None
    about: str | None = None


@dataclass(frozen=True)
class LookUp:
    """Show one customer, by id, mail address or name."""

    customer: str


@dataclass(frozen=True)
class LookInto:
    """Look into the segment spoken of: break it down by a field, compare it with saved segments,
    follow its size, or say why a customer (id, address or name) is in it or not."""

    question: Question
    by: str | None = None
    others: tuple[str, ...] = ()
    customer: str | None = None
    since: date | None = None


@dataclass(frozen=True)
class Save:
    name: str


@dataclass(frozen=True)
class Undo:
    pass


@dataclass(frozen=True)
class ListSegments:
    """List saved segments: which, and in what order."""

    wanted: Wanted = field(default_factory=Wanted)


@dataclass(frozen=True)
class Keep:
    """Change how a saved segment is kept; `segment` is its id, None for the one spoken of."""

    action: Action
    segment: str | None = None
    value: str | None = None


@dataclass(frozen=True)
class AboutSegment:
    """Say something of a saved segment, or tell the notices; `segment` is its id, None for the one spoken of."""

    what: Asked
    segment: str | None = None
    days: int = 1


@dataclass(frozen=True)
class Learn:
    """Let a word mean something, once a person has confirmed it.

    `means` is a condition or a value as JSON, `so_far` whom the word alone means now; `example` is a
    request said with the word, and `before` and `after` are its people as it is understood now and then.
    """

    word: str
    means: dict[str, Any]
    so_far: Condition | None = None
    example: str = ""
    before: Condition | None = None
    after: Condition | None = None


@dataclass(frozen=True)
class Forget:
    """Let a taught word mean again what it did before."""

    word: str


@dataclass(frozen=True)
class Choose:
    """Go on with one of two readings that were shown: that of this segment."""

    segment: str


@dataclass(frozen=True)
class ShowWords:
    """List the words that were taught."""


@dataclass(frozen=True)
class Tell:
    """Something pinned, sent by a rhythm, or told when a line is crossed: the tool, and what it is given."""

    tool: Literal["pin_report", "schedule_report", "set_alert", "standing"]
    args: dict[str, Any]


@dataclass(frozen=True)
class ShowAs:
    """The report or analysis shown last, given as JSON, as a table, with its chart, or as a file."""

    report: str
    form: Literal["table", "chart", "csv", "xlsx", "pdf", "png"]
    named: bool = False  # as a kind of chart that the person named


@dataclass(frozen=True)
class KeepReport:
    """The report shown last, given as JSON, under a name."""

    report: str
    name: str


@dataclass(frozen=True)
class Chat:
    """A greeting, thanks, or a request for help."""

    about: Literal["thanks", "greet", "help"]


@dataclass(frozen=True)
class Decline:
    """What is not done here: exporting personal data by chat, deleting."""

    about: Literal["export", "delete"]


@dataclass(frozen=True)
class Ask:
    """Something was not understood, or is missing: a message of `asking.ftl` with its values."""

    key: str
    values: dict[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()


Request = (
    MakeSegment
    | RunReport
    | Analyse
    | RowPeople
    | WhyRow
    | FindProducts
    | Write
    | Launch
    | Explain
    | AboutNumbers
    | ShowCatalog
    | Advise
    | LookUp
    | LookInto
    | Save
    | Undo
    | ListSegments
    | Keep
    | AboutSegment
    | Tell
    | ShowAs
    | KeepReport
    | Learn
    | Forget
    | ShowWords
    | Choose
    | Chat
    | Decline
    | Ask
)


# What is done by the house's own reading alone: no large model is asked.
OF_THE_HOUSE = (Learn, Forget, ShowWords, Choose, WhyRow)
