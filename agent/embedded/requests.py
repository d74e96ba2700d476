"""What a message asks for, once understood: one of these, with everything needed to do it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from crm.analyses.definition import Analysis
from crm.looks.look import Question
from crm.products.definition import ProductList
from crm.reports.definition import Report
from crm.segments.definition import Condition
from crm.segments.library import Wanted
from crm.segments.limit import Limit
from tools.about_segment import Asked
from tools.keep_segments import Action


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
    """Make a segment of the people behind a row of the last report; -1 is its last row."""

    report: Report
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


@dataclass(frozen=True)
class Launch:
    """Ask a person to let the mail that was drafted last go out."""


@dataclass(frozen=True)
class Explain:
    """Say what a business word means here."""

    term: str


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
    """Show one customer, named by id or mail address."""

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
    | FindProducts
    | Write
    | Launch
    | Explain
    | ShowCatalog
    | Advise
    | LookUp
    | LookInto
    | Save
    | Undo
    | ListSegments
    | Keep
    | AboutSegment
    | Chat
    | Decline
    | Ask
)


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
    request: Request
    phrases: tuple[Read, ...] = ()
    notes: tuple[
        str, ...
    ] = ()  # assumptions of reading, said in the language: "stylsts" as "stylists"
