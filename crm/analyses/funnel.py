"""Funnel: how many customers went through steps that follow one another, and where they were lost.

Customers are counted, each once. They begin with a first step in the window; every later step
follows the one before at the same moment or later, within the time between steps where one is
named, up to now. Times are from the latest step before to the first moment at which a step is
reached; their middle is the median.
"""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Any, Literal

from pydantic import Field
from sqlglot import exp

from crm.analyses.base import (
    Analysed,
    Asked,
    Behind,
    Row,
    everybody,
    found,
    numbers,
    ratio,
    theirs,
    when,
)
from crm.analyses.charts import funnel
from crm.errors import Misused
from crm.looks.look import capital, column
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import Scope, Wording
from crm.segments.conditions.path import Path
from crm.segments.conditions.sequence import Step, soon_words
from crm.segments.definition import Condition, Segment
from crm.segments.facts import fact_of_orders
from crm.segments.paths import AT, BEFORE, CUSTOMER, first_moments, next_moments
from crm.segments.phrases import clause
from crm.terms.comparison import Filter
from crm.terms.words import filter_words
from crm.warehouse.engine import Warehouse

FEW = 30  # customers in the first step, of which shares say little


class Funnel(Asked):
    """How many customers went through `steps` in this order, and how many were lost at each.

    `window` is when the first step happened; each next one follows within so many days or hours
    if named. `where` filters the steps that have the field, by fields of products, campaigns,
    events and orders.
    """

    kind: Literal["funnel"] = "funnel"
    steps: tuple[Step, ...] = Field(min_length=2, max_length=10)
    within_days: int | None = Field(default=None, ge=1, le=3650)
    within_hours: int | None = Field(default=None, ge=1, le=3650)
    where: tuple[Filter, ...] = ()

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """One row a step, in their order. Raises Unknown, Misused or NoData for a step that cannot be asked."""
        steps = self._filtered(scope)
        for step in steps:
            step.check(scope.catalog)
        rows, shown = found(self._sql(steps, scope), scope, warehouse)
        counts = [(int(count), hours) for _, count, hours in sorted(rows)]
        return self._said(counts, shown, scope, wording)

    def people(self, rows: Sequence[Row], behind: Behind, scope: Scope) -> Segment:
        """Those who reached the step, or who reached the one before it and not this one."""
        behind.is_among(len(self.steps))
        if behind.lost and behind.number == 1:
            raise Misused("funnel-none-lost-first")
        path = Path(
            steps=self._filtered(scope)[: behind.number],
            lost=behind.lost,
            within_days=self.within_days,
            within_hours=self.within_hours,
            window=self.window,
        )
        return Segment(where=everybody(path, self._who()))

    def _time(self) -> timedelta:
        return timedelta(days=self.within_days or 0, hours=self.within_hours or 0)

    def _who(self) -> Condition | None:
        """The people, those of filters by fields of customers among them."""
        named = [f for f in self.where if f.field.startswith("customers.")]
        wanted = [Attribute(field=f.field, op=f.op, values=f.values) for f in named]
        told = [*([self.who] if self.who is not None else []), *wanted]
        return everybody(*told) if told else None

    def _filtered(self, scope: Scope) -> tuple[Step, ...]:
        """The steps with the filters that each of them can take. Raises Misused for one that none can."""
        filters = [f for f in self.where if not f.field.startswith("customers.")]
        for filter in filters:
            scope.catalog.field(filter.field)
            if not any(_takes(step, filter) for step in self.steps):
                raise Misused("funnel-no-such-filter", field=filter.field)
        return tuple(
            step.model_copy(
                update={"where": (*step.where, *(f for f in filters if _takes(step, f)))}
            )
            for step in self.steps
        )

    def _sql(self, steps: tuple[Step, ...], scope: Scope) -> exp.Expr:
        """One row a step: its number, its customers, the median hours since the step before."""
        first = first_moments(steps[0], self.window, scope)
        who = self._who()
        if who is not None:
            asked = self.model_copy(update={"who": who})
            first = first.where(theirs(f"s.{CUSTOMER}", asked, scope), dialect="duckdb")
        parts = [first]
        for number, pair in enumerate(pairwise(steps), 1):
            before = exp.select(exp.column(CUSTOMER, "p"), exp.column(AT, "p"))
            before = before.from_(f"step_{number} AS p")
            parts.append(next_moments(before, pair, self.window, self._time(), scope))
        whole: exp.Query = _counted(1)
        for number in range(2, len(parts) + 1):
            whole = exp.union(whole, _counted(number), distinct=False)
        for number, part in enumerate(parts, 1):
            whole = whole.with_(f"step_{number}", as_=part)
        return whole

    # -- showing ------------------------------------------------------------------------------

    def _said(
        self, counts: list[tuple[int, Any]], shown: str, scope: Scope, wording: Wording
    ) -> Analysed:
        names = [step_name(step, wording) for step in self.steps]
        title = self._title(names, scope, wording)
        rows = self._rows(names, counts)
        reached = [count for count, _ in counts]
        chart = funnel(title, [f"{n}. {name}" for n, name in enumerate(names, 1)], reached)
        return Analysed(
            title=title,
            summary=self._summary(names, reached, wording),
            columns=_columns(wording),
            rows=tuple(numbers(rows)),
            chart=chart if reached[0] else None,
            sql=shown,
            notes=tuple(self._notes(names, reached, wording)),
        )

    def _rows(self, names: list[str], counts: list[tuple[int, Any]]) -> list[Row]:
        rows: list[Row] = []
        for at, (count, hours) in enumerate(counts):
            before = counts[at - 1][0] if at else None
            rows.append(
                (
                    f"{at + 1}. {names[at]}",
                    count,
                    ratio(count, counts[0][0]),
                    None if before is None else ratio(count, before),
                    None if before is None else before - count,
                    None if hours is None else float(hours),
                )
            )
        return rows

    def _title(self, names: list[str], scope: Scope, wording: Wording) -> str:
        said = wording.say.say("funnel-title", steps=" → ".join(names))
        filters = [capital(filter_words(f, wording.catalog, wording.say)) for f in self.where]
        soon = soon_words(self._time(), wording)
        return " · ".join(p for p in (said, *filters, soon, when(self, scope, wording)) if p)

    def _summary(self, names: list[str], reached: list[int], wording: Wording) -> str:
        say = wording.say
        if not reached[0]:
            return say.say("funnel-none", step=names[0])
        ends = {"first": names[0], "last": names[-1], "count": reached[0], "started": say.number(reached[0]), "reached": say.number(reached[-1])}  # fmt: skip
        said = [say.say("funnel-summary", **ends, share=say.percent(reached[-1] / reached[0]))]
        lost = [before - count for before, count in pairwise(reached)]
        worst = max(range(len(lost)), key=lambda at: lost[at])
        if lost[worst]:
            kept = reached[worst + 1] / reached[worst]
            steps = {"before": names[worst], "step": names[worst + 1]}
            said.append(
                say.say(
                    "funnel-lost",
                    **steps,
                    count=lost[worst],
                    lost=say.number(lost[worst]),
                    share=say.percent(kept),
                )
            )
        return " ".join(said)

    def _notes(self, names: list[str], reached: list[int], wording: Wording) -> list[str]:
        say = wording.say
        notes = [
            clause(wording, "funnel-rule", soon=soon_words(self._time(), wording)).replace(
                " ,", ","
            )
        ]
        if self._time():
            notes.append(say.say("funnel-still-running"))
        for filter in self.where:
            if filter.field.startswith("customers."):
                continue
            left = [n for n, s in zip(names, self.steps, strict=True) if not _takes(s, filter)]
            if left:
                words = filter_words(filter, wording.catalog, say)
                notes.append(say.say("funnel-filter-partly", filter=words, steps=say.all_of(left)))
        if 0 < reached[0] < FEW:
            notes.append(say.say("funnel-few", count=reached[0]))
        return notes


def step_name(step: Step, wording: Wording) -> str:
    """The step as a heading: "Product viewed", "Order", with its filters in brackets."""
    catalog, say = wording.catalog, wording.say
    names = [capital(catalog.event_name(type, say.language)) for type in step.types]
    name = say.any_of(names) if names else say.say("funnel-order")
    filters = "; ".join(filter_words(f, catalog, say) for f in step.where)
    return f"{name} ({filters})" if filters else name


def _takes(step: Step, filter: Filter) -> bool:
    """Whether the events or orders of the step have the field."""
    fact = step.fact("s") if step.types else fact_of_orders((filter,))
    return filter.field.split(".")[0] in fact.tables


def _counted(number: int) -> exp.Select:
    """The step's number, its customers, and the middle of the hours that they took for it."""
    name, customer = f"step_{number}", exp.column(CUSTOMER)
    if number == 1:
        nothing = exp.cast(exp.null(), exp.DataType.Type.DOUBLE)
        customers = exp.Count(this=exp.Distinct(expressions=[customer]))
        return _columns_of(number, customers, nothing).from_(name)
    time = exp.Sub(this=exp.Min(this=exp.column(AT)), expression=exp.Min(this=exp.column(BEFORE)))
    seconds = exp.Extract(this=exp.var("EPOCH"), expression=exp.paren(time))
    hours = exp.Div(this=seconds, expression=exp.Literal.number("3600.0"))
    each = exp.select(customer, exp.alias_(hours, "hours")).from_(name).group_by(customer.copy())
    order = exp.Order(expressions=[exp.Ordered(this=exp.column("hours", "t"))])
    middle = exp.PercentileCont(this=exp.Literal.number("0.5"))
    median = exp.WithinGroup(this=middle, expression=order)
    return _columns_of(number, exp.Count(this=exp.Star()), median).from_(each.subquery("t"))


def _columns_of(number: int, customers: exp.Expr, hours: exp.Expr) -> exp.Select:
    return exp.select(
        exp.alias_(exp.Literal.number(number), "step"),
        exp.alias_(customers, "customers"),
        exp.alias_(hours, "hours"),
    )


def _columns(wording: Wording) -> tuple[dict[str, Any], ...]:
    say = wording.say
    return (
        column("step", say.say("funnel-step"), "text"),
        column("customers", say.say("analysis-customers"), "integer", "count"),
        column("share_of_first", say.say("funnel-of-first"), "number", "fraction"),
        column("share_of_previous", say.say("funnel-of-previous"), "number", "fraction"),
        column("lost", say.say("funnel-lost-here"), "integer", "count"),
        column("median_hours", say.say("funnel-median"), "number", "hours"),
    )
