"""A random share of customers that stays the same: a tenth, one half of a split, or exactly 500."""

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, Optional

from pydantic import Field, model_validator
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.facts import is_among
from crm.segments.phrases import clause, yes
from crm.segments.ranking import ranked_ones
from crm.sql.hashing import in_share, place

if TYPE_CHECKING:
    from crm.segments.definition import Condition

SAMPLE, SPLIT = "sample", "split"  # the salts where none is named: a split cuts samples evenly


class Sample(BaseCondition):
    """A random `percent` of all customers, part `part` of `parts` equal ones (A/B is 1 and 2 of 2),
    or exactly `count` of those `among`.

    Who is chosen follows from the customer's id and the `salt` alone: it is the same every time and
    on every database, and a larger percentage holds the smaller one. Another salt is another,
    unrelated choice. Shares are about as large as named; a count is exact where there are as many.
    """

    kind: Literal["sample"] = "sample"
    percent: float | None = Field(default=None, gt=0, le=100)
    part: int | None = Field(default=None, ge=1, le=100)
    parts: int | None = Field(default=None, ge=2, le=100)
    count: int | None = Field(default=None, ge=1)
    among: Optional["Condition"] = None
    salt: str = Field(default="", max_length=100)

    @model_validator(mode="after")
    def _one_share(self) -> "Sample":
        if sum(share is not None for share in (self.count, self.percent, self.part)) != 1:
            raise ValueError("a sample needs one size")
        if (self.part is None) != (self.parts is None) or (self.part or 0) > (self.parts or 100):
            raise ValueError("name a part and of how many it is one")
        if self.among is not None and self.count is None:
            raise ValueError("only a sample of a count is drawn among others")
        return self

    @property
    def shuffle(self) -> str:
        """The salt that is used."""
        return self.salt or (SPLIT if self.part else SAMPLE)

    @property
    def share(self) -> tuple[Fraction, Fraction]:
        """From where to before where in the shuffle, 0 to 1; not of a count."""
        if self.part is not None and self.parts is not None:
            return Fraction(self.part - 1, self.parts), Fraction(self.part, self.parts)
        return Fraction(0), Fraction(str(self.percent)) / 100

    def check(self, catalog: Catalog) -> None:
        if self.among is not None:
            self.among.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        id = exp.column("customer_id", "c")
        if self.count is None:
            return in_share(id, self.shuffle, *self.share, scope.binding)
        drawn = ranked_ones(self.among, scope)
        drawn = drawn.order_by(place(id, self.shuffle, scope.binding)).limit(self.count)
        return is_among(exp.select(exp.column("customer_id", "r")).from_(drawn.subquery("r")))

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        among = ""
        if self.among is not None:
            among = clause(wording, "sample-among", condition=self.among.words(wording))
        salt = clause(wording, "sample-salt", salt=self.salt) if self.salt else ""
        given = {"among": among, "salt": salt, "not_": yes(negated)}
        if self.part is not None:
            return clause(wording, "sample-part", part=self.part, parts=self.parts, **given)
        if self.count is not None:
            return clause(wording, "sample-count", count=wording.say.number(self.count), **given)
        share = wording.say.percent((self.percent or 0) / 100, digits=6)
        return clause(wording, "sample-percent", share=share, **given)
