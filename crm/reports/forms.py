"""Further ways to show a measure, made of the rows of a report: share, running total, average, growth.

The report's own query becomes `shown`; its rows are read with window functions. A share is of what
the report says without its breakdown by fields, which is asked anew (`whole`), so that customers
who are in several groups count once in it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlglot import exp

from crm.catalog.called import MeasureNamed
from crm.errors import Misused
from crm.reports.definition import Form, Grain, Report, Target
from crm.reports.keys import Key
from crm.reports.measures.base import AnyMeasure, Measure, Unit

SHOWN, WHOLE = "shown", "whole"
# The grains that are a course of time, finest first, each with the step to the one before.
STEPS: dict[Grain, tuple[int, str]] = {
    "hour": (1, "HOUR"), "day": (1, "DAY"), "week": (7, "DAY"), "month": (1, "MONTH"),
    "quarter": (3, "MONTH"), "year": (12, "MONTH"),
}  # fmt: skip


BESIDE_TARGET: dict[Literal["target", "above", "reached"], str] = {
    "target": "_target", "above": "_above_target", "reached": "_reached",
}  # fmt: skip


def form_unit(form: Form, unit: Unit) -> Unit:
    """Shares and growth are fractions; the others have the measure's unit."""
    return "fraction" if form in ("share", "growth") else unit


def form_name(measure: AnyMeasure, form: Form) -> str:
    return f"{measure.id}_{form}"


def can_be(form: Form, measure: AnyMeasure) -> bool:
    """Whether the measure has that form: only what is counted has a share, only what adds up a running total."""
    if form in ("moving_average", "growth"):
        return True
    if isinstance(measure, Measure):
        return measure.additive or (form == "share" and measure.unit == "count")
    return False


def forms_of(report: Report, measures: Sequence[AnyMeasure]) -> list[tuple[AnyMeasure, Form]]:
    """Each measure with each form that it can have.

    Raises Misused for a form that none of them has, and for one over time in a report without time.
    """
    found = []
    for form in dict.fromkeys(report.forms):
        fitting = [measure for measure in measures if can_be(form, measure)]
        if not fitting:
            named = MeasureNamed(measures[0].id)
            raise Misused(f"report-no-{form.replace('_', '-')}", measure=named)
        found += [(measure, form) for measure in fitting]
    return sorted(found, key=lambda pair: list(measures).index(pair[0]))


def running(keys: Sequence[Key], forms: Sequence[Form]) -> Key | None:
    """The finest course of time among the groups. Raises Misused where a form needs one and none is there."""
    times = [key for grain in STEPS for key in keys if key.grain == grain]
    if not times and any(form != "share" for form in forms):
        raise Misused("report-form-needs-time")
    return times[0] if times else None


@dataclass(frozen=True)
class Formed:
    """A report's query on its way to one with forms. `whole` has the totals that shares are of."""

    body: exp.Select
    report: Report
    measures: Sequence[AnyMeasure]
    keys: tuple[Key, ...]
    whole: exp.Select | None = None
    whole_keys: tuple[Key, ...] = ()

    def select(self, columns: Sequence[str], targets: Mapping[str, exp.Expression]) -> exp.Select:
        """The visible columns of the body, followed by targets and forms."""
        query = exp.select(*(exp.column(name, SHOWN) for name in columns))
        for name, target in targets.items():
            query = query.select(*reached(exp.column(name, SHOWN), target, name))
        for measure, form in forms_of(self.report, self.measures):
            query = query.select(exp.alias_(self._form(measure, form), form_name(measure, form)))
        query = query.from_(self.body.subquery(SHOWN))
        if self.whole is None:
            return query
        # What has no time is a share of what has none.
        equal = exp.NullSafeEQ if any(map(_undated, self.measures)) else exp.EQ
        together = [
            equal(this=exp.column(key.name, SHOWN), expression=exp.column(key.name, WHOLE))
            for key in self.whole_keys
        ]
        if not together:
            return query.join(self.whole.subquery(WHOLE), join_type="cross")
        return query.join(self.whole.subquery(WHOLE), on=exp.and_(*together), join_type="left")

    def _form(self, measure: AnyMeasure, form: Form) -> exp.Expr:
        value = exp.column(measure.id, SHOWN)
        if form == "share":
            return fraction(value, exp.column(measure.id, WHOLE))
        time = running(self.keys, (form,))
        assert time
        if form == "cumulative":
            return self._over(exp.Sum(this=value), time, "UNBOUNDED", "CURRENT ROW")
        if form == "moving_average":
            return self._average(value, measure, time)
        before = self._before(value, measure, time)
        difference = exp.Sub(this=value, expression=before)
        return fraction(exp.paren(difference), exp.Abs(this=before.copy()))

    def _before(self, value: exp.Expr, measure: AnyMeasure, time: Key) -> exp.Expr:
        """The value of the period just before; what has no time, such as a campaign without a day, has none."""
        step = _steps(time, 1)
        before = self._over(exp.Max(this=value.copy()), time, step, step.copy())
        if not _undated(measure):
            return before
        dated = exp.not_(exp.Is(this=exp.column(time.name, SHOWN), expression=exp.null()))
        return exp.Case().when(dated, before)

    def _average(self, value: exp.Expr, measure: AnyMeasure, time: Key) -> exp.Expr:
        """Over the latest periods; nothing was counted where there is no row. Empty until there are enough."""
        length = self.report.periods
        counted = measure.additive or measure.unit == "count"
        taken = exp.Sum(this=value) if counted else exp.Avg(this=value)
        mean: exp.Expr = self._over(taken, time, _steps(time, length - 1), "CURRENT ROW")
        if counted:
            by = exp.Literal.number(f"{length}.0")
            mean = exp.Div(this=mean, expression=by, typed=False, safe=False)
        moment = exp.column(time.name, SHOWN)
        first = exp.Window(this=exp.Min(this=moment.copy()))
        start = exp.Sub(this=moment, expression=_steps(time, length - 1))
        return exp.Case().when(exp.LTE(this=first, expression=start), mean)

    def _over(
        self, value: exp.Expr, time: Key, start: str | exp.Expr, end: str | exp.Expr
    ) -> exp.Window:
        """The value over the periods of the row's own groups, by time and not by row: a month may be missing."""
        others = [exp.column(key.name, SHOWN) for key in self.keys if key.grain not in STEPS]
        frame = exp.WindowSpec(
            kind="RANGE",
            start=start,
            start_side="PRECEDING",
            end=end,
            end_side=None if isinstance(end, str) else "PRECEDING",
        )
        order = exp.Order(
            expressions=[exp.Ordered(this=exp.column(time.name, SHOWN), nulls_first=False)]
        )
        return exp.Window(this=value, partition_by=others, order=order, spec=frame)


def _undated(measure: AnyMeasure) -> bool:
    """Whether it counts rows that may have no time, such as mails of a campaign without a day."""
    return any(basis.source.undated for base in measure.bases_of for basis in base.bases)


def _steps(time: Key, count: int) -> exp.Interval:
    assert time.grain
    length, unit = STEPS[time.grain]
    return exp.Interval(this=exp.Literal.string(str(length * count)), unit=exp.var(unit))


def fraction(upper: exp.Expr, lower: exp.Expr) -> exp.Expr:
    """upper / lower, not cut to whole numbers; NULL where lower is 0."""
    never_zero = exp.Nullif(this=lower, expression=exp.Literal.number(0))
    real = exp.cast(never_zero, exp.DataType.Type.DOUBLE)
    return exp.Div(this=upper, expression=real, typed=False, safe=False)


def reached(value: exp.Expr, target: exp.Expr, name: str) -> list[exp.Expr]:
    """The target beside the value, what the value is above it, and which share of it is reached."""
    above = exp.Sub(this=value, expression=target.copy())
    return [
        exp.alias_(target, f"{name}_target"),
        exp.alias_(above, f"{name}_above_target"),
        exp.alias_(fraction(value.copy(), target.copy()), f"{name}_reached"),
    ]


def needs_rows(report: Report) -> bool:
    """Whether the answer is made of the rows of a plainer report."""
    return bool(report.forms or report.rest or isinstance(report.compare, Target))
