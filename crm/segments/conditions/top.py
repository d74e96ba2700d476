"""The best or the worst by a measure: top 5% by lifetime spend (glossary: VIP), the second quartile."""

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, Optional

from pydantic import Field, model_validator
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Actual, Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import is_among
from crm.segments.phrases import clause, yes
from crm.segments.ranking import check_measure, check_team, measure_words, placed
from crm.terms.window import EVER, Window
from crm.terms.words import window_words

if TYPE_CHECKING:
    from crm.segments.definition import Condition

SLASH = exp.Literal.string("/")
NAMES = {2: "half", 3: "third", 4: "quartile", 5: "quintile", 10: "decile", 100: "percentile"}


class Top(BaseCondition):
    """The first `count` customers, the first `percent` of them (rounded up), or the `part`-th of
    `parts` equal parts (quartile 2 of 4) by the measure, the highest first.

    `by` is `spend`, `orders`, `units`, `average_order`, `days_since_order` (over counting orders in
    the window: those without one are not ranked), `engagement` (signs of life but orders), or a
    number field of customers. `among` narrows who is ranked. `per` ranks within the customers of
    each value of a field; those without a value are not ranked. Equals at the edge are all in, and
    in the earlier part. `lowest` turns the order round. `assumed` says that nobody named the share
    (VIP) or from which end parts are counted.
    """

    kind: Literal["top"] = "top"
    by: str = "spend"
    count: int | None = Field(default=None, ge=1)
    percent: float | None = Field(default=None, gt=0, le=100)
    part: int | None = Field(default=None, ge=1, le=100)
    parts: int | None = Field(default=None, ge=2, le=100)
    per: str | None = None
    window: Window = EVER
    lowest: bool = False
    among: Optional["Condition"] = None
    assumed: bool = False

    @model_validator(mode="after")
    def _one_share(self) -> "Top":
        if sum(share is not None for share in (self.count, self.percent, self.part)) != 1:
            raise ValueError("name either a count or a percentage")
        if (self.part is None) != (self.parts is None) or (self.part or 0) > (self.parts or 100):
            raise ValueError("name a part and of how many it is one")
        return self

    def check(self, catalog: Catalog) -> None:
        check_measure(catalog, self.by)
        check_team(catalog, self.per)
        if self.among is not None:
            self.among.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        who = {"lowest": self.lowest, "among": self.among, "per": self.per}
        places = placed(self.by, self.window, scope, **who)  # type: ignore[arg-type]
        place, ranked = exp.column("place", "r"), exp.column("ranked", "r")
        best = exp.select(exp.column("customer_id", "r")).from_(places.subquery("r"))
        if self.part and self.part > 1:
            best = best.where(place.copy() > _edge(Fraction(self.part - 1, self.parts), ranked))
        return is_among(best.where(place <= self._last(ranked)))

    def _last(self, ranked: exp.Expression) -> exp.Expr:
        """The last place that is meant."""
        if self.count is not None:
            return exp.Literal.number(self.count)
        if self.part is not None:
            return _edge(Fraction(self.part, self.parts), ranked)
        return _edge(Fraction(str(self.percent)) / 100, ranked)

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        who = {"lowest": self.lowest, "among": self.among, "per": self.per}
        places = placed(self.by, self.window, scope, **who).subquery("r")  # type: ignore[arg-type]
        of_all = [exp.cast(exp.column(name, "r"), "TEXT") for name in ("place", "ranked")]
        told = exp.DPipe(this=exp.DPipe(this=of_all[0], expression=SLASH), expression=of_all[1])
        theirs = exp.column("customer_id", "r").eq(exp.column("customer_id", "c"))
        return (Actual(exp.select(told).from_(places).where(theirs).subquery(), _place_words),)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        among = ""
        if self.among is not None:
            among = clause(wording, "top-among", condition=self.among.words(wording))
        return clause(
            wording,
            "top" if self.part is None else "top-part",
            share=self._share(wording),
            unit="percent" if self.count is None else "count",
            measure=measure_words(self.by, self.window, wording),
            window=" ".join(
                filter(None, (window_words(self.window, wording.say), self._per(wording)))
            ),
            among=among,
            lowest=yes(self.lowest),
            not_=yes(negated),
        )

    def _per(self, wording: Wording) -> str:
        if self.per is None:
            return ""
        field = wording.catalog.field(self.per).name(wording.say.language)
        return wording.say.say("top-per", field=field)

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        if not self.assumed:
            return ()
        if self.part is not None:
            text = clause(wording, "assumption-top-part", lowest=yes(self.lowest))
            return (Assumption(text, "top-part"),)
        share, measure = self._share(wording), measure_words(self.by, self.window, wording)
        text = clause(wording, "assumption-top", share=share, measure=measure)
        return (Assumption(text, "top-share"),)

    def _share(self, wording: Wording) -> str:
        if self.count is not None:
            return wording.say.number(self.count)
        if self.part is None:
            return wording.say.percent((self.percent or 0) / 100)
        name = NAMES.get(self.parts or 0, "other")
        return clause(wording, "top-part-name", name=name, part=self.part, parts=self.parts)


def _place_words(value: object, wording: Wording) -> str:
    if value is None:
        return wording.say.say("actual-not-ranked")
    place, ranked = (wording.say.number(int(part)) for part in str(value).split("/"))
    return clause(wording, "actual-place", value=place, ranked=ranked)


def _edge(share: Fraction, ranked: exp.Expression) -> exp.Expr:
    """The last place in the first `share` of the ranked."""
    # A fraction of whole numbers: 0.1 x 7000 would be a little more than 700.
    parts = exp.Mul(this=ranked.copy(), expression=exp.Literal.number(share.numerator))
    whole = exp.Literal.number(f"{share.denominator}.0")
    return exp.Ceil(this=exp.Div(this=parts, expression=whole))
