"""One stretch of a sentence about people: what customers are, and at most one deed of theirs."""

from dataclasses import dataclass, field
from typing import Literal

from agent.embedded.quantities import Quantity
from agent.embedded.spans import Span
from crm.terms.comparison import Filter
from crm.terms.window import Ago, Between, Last, Window

Joint = Literal["and", "or"]
# Kinds of words that say something of people; others only hold the sentence together.
SAYING = (
    "verb",
    "term",
    "event",
    "defined",
    "value",
    "region",
    "measure",
    "field",
    "object",
    "window",
    "rank",
)
# Measures that name people when people are spoken of: new customers, buyers.
AS_TERM = {
    "engaged_customers": "engaged", "new_customers": "new_customer", "signups": "new_signup",
    "returning_customers": "repeat_customer", "repeat_customers": "repeat_customer", "reachable": "reachable",
    "buyers": "buyer",
}  # fmt: skip


@dataclass
class Value:
    """Values of one field; several mean any of them."""

    field: str
    values: list[str]
    span: Span
    joint: Joint | None = None  # and, or before it, when it was said

    @property
    def table(self) -> str:
        return self.field.split(".", 1)[0]


@dataclass
class Clause:
    """One stretch of the sentence. `spans` are those that it has taken, for the account of words."""

    joint: Joint = "and"
    verbal: bool = False  # stands behind who, that, which
    group: int = 0  # which relative clause it stands in: who ..., and who ...
    listed: bool = False  # a comma stands before it, and no other joint
    apart: bool = False  # stands behind but or except: what was said before it belongs together
    negated: bool = False
    denied: bool = False  # by a word of its own: not left out with except
    whole: bool = False  # left out are those for whom all of it holds
    unclear: list[Span] = field(default_factory=list)  # words that may belong to one or the other
    never: bool = False
    only: bool = False
    same_window: bool = False
    after_it: bool = False
    earlier: bool = False  # its deed was named behind `after`: what another one followed
    total: bool = False
    held: bool = False  # behind its first or last order stands what that held
    longer: Ago | None = None  # for more than a year: so long ago
    lasting: Last | None = None  # há mais de um ano, of what did not happen: all that time
    soon: Last | None = None  # how long after the deed before it
    predicates: list[Span] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    measures: list[str] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    goods: list[Value] = field(default_factory=list)
    details: list[Value] = field(default_factory=list)  # of orders, campaigns, tickets, events
    regions: list[Span] = field(default_factory=list)
    numbers: list[Quantity] = field(default_factory=list)
    windows: list[Window] = field(default_factory=list)
    each_time: bool = False  # two times were joined with and: done in both
    yearly: Between | None = None  # in July, of whatever year
    noted: list[Filter] = field(default_factory=list)  # said in brackets behind the deed
    noted_orders: str | None = None  # which kind of orders the brackets speak of
    known: bool = False  # filled in, or empty when denied
    text_op: str | None = None  # contains, starts_with, ends_with
    quoted: list[Span] = field(default_factory=list)
    rank: Span | None = None
    moments: list[str] = field(default_factory=list)  # first_time, same_order, any_year
    weekdays: set[str] = field(default_factory=set)
    hours: tuple[int, int] | None = None
    stretch: Last | None = None  # for 3 days: how soon, where it followed a deed that was named
    within: Last | None = None  # in 3 days: perhaps after the deed before it
    leading: bool = False  # its time was said before its deed
    taken: set[str] = field(default_factory=set)  # the objects that its deed is done to
    used: set[str] = field(default_factory=set)  # which of its lists became part of a condition
    spans: list[Span] = field(default_factory=list)

    @property
    def verbs(self) -> list[str]:
        return [str(p.meaning) for p in self.predicates if p.kind == "verb"]

    @property
    def terms(self) -> list[str]:
        return [str(p.meaning) for p in self.predicates if p.kind == "term"]

    @property
    def events(self) -> list[tuple[str, ...]]:
        return [p.meaning for p in self.predicates if p.kind == "event"]

    @property
    def says_something(self) -> bool:
        return bool(
            self.predicates
            or self.values
            or self.regions
            or self.measures
            or self.goods
            or self.fields
            or self.details
        )

    def values_of(self, name: str) -> list[Value]:
        return [v for v in (*self.values, *self.goods, *self.details) if v.field == name]

    @property
    def has_deed(self) -> bool:
        return bool(self.predicates or self.measures or self.fields)
