"""RFM: how recently, how often and for how much somebody has bought, as scores and named classes.

Scores are the quintiles of A. Hughes, "Strategic Database Marketing" (1994). The classes are the
common ten of the grid of recency against frequency and money together, as Putler published it
("RFM Analysis For Successful Customer Segmentation"); every cell of it belongs to exactly one.
"""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, model_validator
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import ORDERS, is_among
from crm.segments.phrases import clause, yes
from crm.segments.ranking import amount, measured
from crm.terms.window import EVER, Window
from crm.terms.words import window_words

Class = Literal[
    "champions", "loyal", "potential_loyalists", "new_customers", "promising", "need_attention",
    "about_to_sleep", "at_risk", "cant_lose", "hibernating",
]  # fmt: skip
Score = Annotated[int, Field(ge=1, le=5)]
Scores = tuple[int, int]  # the lowest and the highest, both included
# The class, its scores of recency, and those of frequency and money together.
GRID: dict[Class, tuple[Scores, Scores]] = {
    "champions": ((5, 5), (4, 5)),
    "loyal": ((3, 4), (4, 5)),
    "potential_loyalists": ((4, 5), (2, 3)),
    "new_customers": ((5, 5), (1, 1)),
    "promising": ((4, 4), (1, 1)),
    "need_attention": ((3, 3), (3, 3)),
    "about_to_sleep": ((3, 3), (1, 2)),
    "at_risk": ((1, 2), (3, 4)),
    "cant_lose": ((1, 2), (5, 5)),
    "hibernating": ((1, 2), (1, 2)),
}
MEASURES = {"recency": "days_since_order", "frequency": "orders", "money": "spend"}


class Rfm(BaseCondition):
    """Buyers of any of the RFM `classes`, or with these scores of recency, frequency and money.

    Scores are fifths of those with a counting order in the window: 1 and 1 for every full fifth of
    them that is worse (bought longer ago, less often, for less); 5 is the best, and equals have the
    same. Frequency and money together are their mean, rounded up. All that is named must hold.
    """

    kind: Literal["rfm"] = "rfm"
    classes: tuple[Class, ...] = ()
    recency: tuple[Score, ...] = ()
    frequency: tuple[Score, ...] = ()
    money: tuple[Score, ...] = ()
    window: Window = EVER

    @model_validator(mode="after")
    def _names_something(self) -> "Rfm":
        if not (self.classes or self.recency or self.frequency or self.money):
            raise ValueError("an RFM condition names classes or scores")
        return self

    def check(self, catalog: Catalog) -> None:
        catalog.need("orders")

    def sql(self, scope: Scope) -> exp.Expr:
        buyers = scores(self.window, scope)
        scored = exp.select(exp.column("customer_id", "r")).from_(buyers.subquery("r"))
        tests: list[exp.Expr] = [
            _column(name).isin(*(exp.Literal.number(score) for score in sorted(set(scores))))
            for name, scores in self._scores()
        ]
        if self.classes:
            tests.append(exp.or_(*(_of_class(*GRID[name]) for name in dict.fromkeys(self.classes))))
        return is_among(scored.where(*tests))

    def _scores(self) -> Iterable[tuple[str, tuple[int, ...]]]:
        named = {"recency": self.recency, "frequency": self.frequency, "money": self.money}
        return ((name, scores) for name, scores in named.items() if scores)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        classes = [clause(wording, "rfm-class", name=name) for name in dict.fromkeys(self.classes)]
        scores = [
            clause(wording, "rfm-score", name=name, scores=wording.say.any_of([str(s) for s in sorted(set(given))]))
            for name, given in self._scores()
        ]  # fmt: skip
        return clause(
            wording,
            "rfm",
            classes=wording.say.any_of(classes) if classes else "",
            scores=wording.say.all_of(scores) if scores else "",
            both="both" if classes and scores else "classes" if classes else "scores",
            window=window_words(self.window, wording.say),
            not_=yes(negated),
        )

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        return (Assumption(clause(wording, "assumption-rfm"), "rfm-scheme"),)


def scores(window: Window, scope: Scope) -> exp.Select:
    """One row a buyer: `customer_id`, and scores from 1 to 5 of `recency`, `frequency` and `money`."""
    buyers = measured("spend", window, None, scope).group_by(ORDERS.customer)
    for name, by in MEASURES.items():
        buyers = buyers.select(exp.alias_(_score(amount(by)), name))
    return buyers


def class_of(recency: int, frequency: int, money: int) -> Class:
    """The named class of the scores."""
    both = -(-(frequency + money) // 2)
    return next(
        n for n, (r, fm) in GRID.items() if r[0] <= recency <= r[1] and fm[0] <= both <= fm[1]
    )


def _score(amount: exp.Expr) -> exp.Expr:
    """1, and 1 more for every full fifth of the buyers that is worse."""
    order = exp.Order(expressions=[exp.Ordered(this=amount, desc=False)])
    place = exp.Window(this=exp.Anonymous(this="RANK"), order=order)
    worse = exp.paren(exp.Sub(this=place, expression=exp.Literal.number(1)))
    buyers = exp.Window(this=exp.Count(this=exp.Star()))
    fifths = exp.Div(
        this=exp.Mul(this=worse, expression=exp.Literal.number("5.0")), expression=buyers
    )
    return exp.Add(this=exp.Literal.number(1), expression=exp.Floor(this=fifths))


def _of_class(recency: Scores, both: Scores) -> exp.Expr:
    """The mean, rounded up, is from a to b where the sum is from 2a - 1 to 2b."""
    together = exp.Add(this=_column("frequency"), expression=_column("money"))
    return exp.paren(
        exp.and_(
            _between(_column("recency"), *recency), _between(together, 2 * both[0] - 1, 2 * both[1])
        )
    )


def _between(value: exp.Expr, low: int, high: int) -> exp.Expr:
    if low == high:
        return value.eq(exp.Literal.number(low))
    return exp.Between(this=value, low=exp.Literal.number(low), high=exp.Literal.number(high))


def _column(name: str) -> exp.Column:
    return exp.column(name, "r")
