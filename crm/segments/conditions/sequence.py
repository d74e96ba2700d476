"""One thing and then another, or not: added to the cart and did not order after it."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import moment
from crm.segments.conditions.base import Actual, Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import EVENTS, LINES, Fact, check_filters, fact_of_orders, is_among, whose
from crm.segments.happenings import check_types, counting, of_types
from crm.segments.phrases import clause, details, did_buy, did_event, yes
from crm.sql.windows import edges
from crm.terms.comparison import Filter
from crm.terms.window import EVER, Window
from crm.terms.words import window_words


class Step(BaseModel):
    """Events of any of these types, or with no type a counting order; filtered as in Event and Bought."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    types: tuple[str, ...] = ()
    where: tuple[Filter, ...] = ()

    def check(self, catalog: Catalog) -> None:
        """Raises when the data does not hold such events or orders."""
        fact = self.fact("step")
        if self.types:
            check_types(catalog, self.types)
        else:
            catalog.need("orders", *(("order_items",) if fact.table == LINES.table else ()))
        check_filters(catalog, fact, self.where)

    def fact(self, alias: str) -> Fact:
        """The table that holds the step, called `alias` in the query."""
        if self.types:
            return replace(EVENTS, alias=alias)
        return replace(fact_of_orders(self.where), alias=alias)

    def found(self, fact: Fact, window: Window, scope: Scope) -> exp.Select:
        """The customers of such events or orders in the window."""
        what = of_types(fact, self.types, scope) if self.types else counting(fact)
        return whose(fact, window, self.where, scope, what)

    def words(self, wording: Wording, none: bool = False) -> str:
        """Doing it, or not, as the part of a sentence after "have"."""
        if self.types:
            said, left = did_event(wording, self.types, none), list(self.where)
        elif self.fact("step").table == LINES.table:
            said, left = did_buy(wording, self.where, none)
        else:
            said, left = clause(wording, "did-order", none=yes(none)), list(self.where)
        return f"{said} {details(wording, left)}".strip()


class Sequence(BaseCondition):
    """`first` happened in the window, and `then` did (or did not) follow it, within so many days or hours if named.

    "Did not follow" holds when at least one `first` in the window has no `then` after it
    (glossary: abandoned cart). Within so many days it holds once they have passed: what was put
    into the cart an hour ago has not been left for three days.
    """

    kind: Literal["sequence"] = "sequence"
    first: Step
    then: Step = Step()
    followed: bool = True
    within_days: int | None = Field(default=None, ge=1, le=3650)
    within_hours: int | None = Field(default=None, ge=1, le=3650)
    window: Window = EVER

    def check(self, catalog: Catalog) -> None:
        for step in (self.first, self.then):
            step.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        return is_among(self._soon(self._time, scope) if self._time else self._ever(scope))

    @property
    def _time(self) -> timedelta:
        """How long the second may take; nothing where it may always."""
        return timedelta(days=self.within_days or 0, hours=self.within_hours or 0)

    def _ever(self, scope: Scope) -> exp.Select:
        """By each customer's edges alone: the last `then` is after the first `first`, or is not."""
        edge = exp.Min if self.followed else exp.Max
        began, ended = exp.column("began", "f"), exp.column("ended", "t")
        found, fact = self._firsts(scope)
        if not self.followed and self._reaches_ahead(scope):  # what is to come has not been left
            found = found.where(fact.at <= scope.binding(scope.clock.utc))
        firsts = _edges(found, fact, edge, "began").subquery("f")
        thens = _edges(*self._thens(scope), exp.Max, "ended").subquery("t")
        same = exp.column("customer_id", "t").eq(exp.column("customer_id", "f"))
        both = exp.select(exp.column("customer_id", "f")).from_(firsts)
        if self.followed:
            return both.join(thens, on=same).where(ended > began)
        never = exp.or_(exp.Is(this=ended, expression=exp.null()), ended <= began)
        return both.join(thens, on=same, join_type="left").where(never)

    def _reaches_ahead(self, scope: Scope) -> bool:
        _, end = edges(self.window, scope.clock)
        return end is not None and end > scope.clock.utc

    def _soon(self, time: timedelta, scope: Scope) -> exp.Select:
        """By looking from every `first` into the days after it."""
        found, earlier = self._firsts(scope)
        thens, later = self._thens(scope)
        if not self.followed:  # only where the time has passed
            found = found.where(earlier.at <= scope.binding(scope.clock.utc - time))
        follows = thens.select("1", append=False).where(
            later.customer.eq(earlier.customer),
            later.at > earlier.at,
            later.at <= exp.Add(this=earlier.at, expression=_interval(time)),
        )
        exists = exp.Exists(this=follows)
        return found.where(exists if self.followed else exp.not_(exists))

    def _firsts(self, scope: Scope) -> tuple[exp.Select, Fact]:
        fact = self.first.fact("earlier")
        return self.first.found(fact, self.window, scope), fact

    def _thens(self, scope: Scope) -> tuple[exp.Select, Fact]:
        """What may follow: all of it after the window's beginning, which need not be joined."""
        fact = self.then.fact("later")
        found = self.then.found(fact, EVER, scope)
        start, _ = edges(self.window, scope.clock)
        return (found.where(fact.at > scope.binding(start)) if start else found), fact

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        found, earlier = self._firsts(scope)
        thens, later = self._thens(scope)
        return (
            moment(found, earlier, "actual-first-step", scope.clock),
            moment(thens, later, "actual-second-step", scope.clock),
        )

    def words(self, wording: Wording) -> str:
        return clause(
            wording,
            "sequence",
            what=self.first.words(wording),
            then=self.then.words(wording),
            none=self.then.words(wording, none=True),
            followed=yes(self.followed),
            soon=soon_words(self._time, wording),
            window=window_words(self.window, wording.say),
        )

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        if self.followed or not self._time:
            return ()
        days, hours = divmod(self._time // timedelta(hours=1), 24)
        given = {"days": 0, "hours": 24 * days + hours} if hours else {"days": days, "hours": 0}
        return (
            Assumption(clause(wording, "assumption-time-to-follow", **given), "time-to-follow"),
        )


def soon_words(time: timedelta, wording: Wording) -> str:
    """ "within 7 days"; empty where it may take as long as it likes."""
    days, hours = divmod(time // timedelta(hours=1), 24)
    if hours:
        return clause(wording, "sequence-soon-hours", hours=24 * days + hours)
    return clause(wording, "sequence-soon", days=days) if days else ""


def _interval(time: timedelta) -> exp.Interval:
    hours = time // timedelta(hours=1)
    count, unit = (hours, "HOUR") if hours % 24 else (hours // 24, "DAY")
    return exp.Interval(this=exp.Literal.string(str(count)), unit=exp.var(unit))


def _edges(found: exp.Select, fact: Fact, edge: type[exp.Min | exp.Max], name: str) -> exp.Select:
    """Each customer's first or last moment."""
    return found.select(exp.alias_(edge(this=fact.at), name)).group_by(fact.customer)
