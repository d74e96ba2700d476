"""A measure's next days, weeks or months: what is to be expected, between which ends, and how sure.

See `forecasting` for how. `window` is the past to learn from; the running period, which is not over,
is forecast as a whole. `upcoming` is the next calendar period of the clock's zone: only what begins
in it is told and summed, what lies before it is left out.
"""

from datetime import date, timedelta
from typing import Any, Literal

from pydantic import Field, model_validator

from crm.analyses.base import Analysed, Asked, Row, numbers
from crm.analyses.forecasting import (
    FEWEST,
    LATEST,
    Error,
    Future,
    Kind,
    ahead,
    past_error,
    season_of,
)
from crm.analyses.interval_charts import banded
from crm.analyses.series import Asked as Wanted
from crm.analyses.series import Grain, Series, enough, iso, series_of, trimmed
from crm.errors import Misused
from crm.looks.look import capital, column
from crm.reports.frame import stretch_of
from crm.reports.labels import amount, measure_name, time_label, unit_name, with_unit
from crm.segments.conditions.base import Scope, Wording
from crm.terms.clock import Clock
from crm.terms.comparison import Filter
from crm.terms.window import Period, period_start, step
from crm.warehouse.engine import Warehouse

USUAL: dict[Grain, int] = {"day": 28, "week": 8, "month": 3}
FURTHEST: dict[Grain, int] = {"day": 92, "week": 26, "month": 24}
ORDER: tuple[Period, ...] = ("day", "week", "month", "quarter", "year")
ONE_DAY = timedelta(days=1)
SHOWN = 2  # times as many past periods in the chart as there are to come, and no fewer than 26


class Forecast(Asked):
    """The next `periods` of a measure after the running one: 28 days, 8 weeks or 3 months unless named; or the `upcoming` calendar period: next quarter."""

    kind: Literal["forecast"] = "forecast"
    measure: str = "revenue"
    grain: Grain = "week"
    periods: int | None = Field(default=None, ge=1, le=10_000)
    upcoming: Period | None = None
    where: tuple[Filter, ...] = ()

    @model_validator(mode="after")
    def _one_way(self) -> "Forecast":
        if self.upcoming and self.periods:
            raise ValueError("either periods or upcoming, not both")
        if self.upcoming and ORDER.index(self.grain) > ORDER.index(self.upcoming):
            raise ValueError("grain must not be longer than the upcoming period")
        return self

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """One row a period, the next first, then their sum where the measure adds up.

        Raises NoData with too little history, Misused for more periods than can be foreseen.
        """
        wanted = Wanted(self.measure, self.grain, self.who, self.where, self.window)
        found, sql = series_of(wanted, scope, warehouse, wording)
        enough(found[0], FEWEST[self.grain], wording)
        series = trimmed(found[0], LATEST[self.grain])
        count, before = self._count(series, scope, wording)
        values = series.known()
        kind = _kind(series, len(values))
        told = _Told(series, *ahead(values, count, kind, before), wording, before)
        error = past_error(values, count, kind, FEWEST[self.grain])
        return told.answer(error, sql, self._upcoming_note(scope.clock, wording))

    def _count(self, series: Series, scope: Scope, wording: Wording) -> tuple[int, int]:
        """How many to forecast, and how many of them lie before those asked for."""
        after, clock = series.after(FURTHEST[self.grain] * 2), scope.clock
        if self.upcoming:
            first, following = _next(self.upcoming, clock)
            count, before = (sum(day < end for day in after) for end in (following, first))
        else:
            now = stretch_of(self.window, clock).until
            before = sum(clock.midnight(day) < now for day in after)
            count = before + (self.periods or USUAL[self.grain])
        furthest = min(FURTHEST[self.grain], len(series.days) // 2)
        if count > furthest:
            raise self._too_far(count, furthest, series, wording)
        return count, before

    def _too_far(self, count: int, furthest: int, series: Series, wording: Wording) -> Misused:
        """What is missing, and how far it can be told."""
        return Misused(
            "forecast-too-far",
            measure=measure_name(series.measure.id, wording.say),
            grain=self.grain,
            count=count,
            limit="history" if count <= FURTHEST[self.grain] else "length",
            known=len(series.days),
            needed=2 * count,
            most=furthest,
        )

    def _upcoming_note(self, clock: Clock, wording: Wording) -> tuple[str, ...]:
        """Which calendar period is meant, and what is left out."""
        if self.upcoming is None:
            return ()
        first, following = _next(self.upcoming, clock)
        ends = {"first": wording.say.date(first), "last": wording.say.date(following - ONE_DAY)}
        crosses = self.grain == "week" and self.upcoming != "week"
        key = "forecast-upcoming-weeks" if crosses else "forecast-upcoming"
        return (wording.say.say(key, period=self.upcoming, **ends),)


def _next(period: Period, clock: Clock) -> tuple[date, date]:
    """The first day of the calendar period after the running one, and of the one after that."""
    running = period_start(period, clock.today)
    return step(period, running, 1), step(period, running, 2)


def _kind(series: Series, length: int) -> Kind:
    if series.sums:
        return Kind(True, season_of(series.grain, length))
    least = 0.0 if all(v is None or v >= 0 for v in series.values) else None
    ceiling = 1.0 if series.measure.unit == "fraction" else None
    return Kind(False, season_of(series.grain, length), least, ceiling)


class _Told:
    """A forecast being put into words."""

    def __init__(
        self,
        series: Series,
        futures: list[Future],
        whole: Future,
        wording: Wording,
        before: int,
    ) -> None:
        self.series, self.futures, self.whole = series, futures, whole
        self.wording, self.say = wording, wording.say.say
        self.days = series.after(before + len(futures))[before:]
        self.labels = [time_label(series.grain, day, wording.say) for day in self.days]
        self.name = measure_name(series.measure.id, wording.say)

    def answer(self, error: Error | None, sql: str, notes: tuple[str, ...]) -> Analysed:
        ends = {"first": self.labels[0], "last": self.labels[-1]}
        key = "forecast-title" if len(self.labels) > 1 else "forecast-title-one"
        title = self.say(key, measure=self.name, **ends)
        return Analysed(
            title=title,
            summary=self._summary(error),
            columns=self._columns(),
            rows=tuple(numbers(self._rows())),
            chart=self._chart(title),
            sql=sql,
            notes=(*notes, *self._notes(error)),
        )

    @property
    def _adds_up(self) -> bool:
        return self.series.measure.additive

    def _columns(self) -> tuple[dict[str, Any], ...]:
        unit = unit_name(self.series.measure.unit, self.wording)
        return (
            column("period", capital(self.say(f"report-grain-{self.series.grain}")), "text"),
            column("begins", self.say("forecast-begins"), "date"),
            column("expected", self.say("forecast-expected"), "number", unit),
            column("low", self.say("campaigns-low"), "number", unit),
            column("high", self.say("campaigns-high"), "number", unit),
        )

    def _rows(self) -> list[Row]:
        rows: list[Row] = [
            (label, day.isoformat(), future.expected, future.low, future.high)
            for label, day, future in zip(self.labels, self.days, self.futures, strict=True)
        ]
        if self._adds_up and len(rows) > 1:
            whole = self.whole
            rows.append((self.say("analysis-all"), None, whole.expected, whole.low, whole.high))
        return rows

    def _summary(self, error: Error | None) -> str:
        first = self.futures[0]
        many = self._adds_up and len(self.futures) > 1
        told = self.whole if many else first
        values = {"expected": self._amount(told.expected), "low": self._amount(told.low), "high": self._amount(told.high)}  # fmt: skip
        names = {"measure": self.name, "title": capital(self.name), "first": self.labels[0], "last": self.labels[-1]}  # fmt: skip
        if many:
            said = [self.say("forecast-sum", **names, **values)]
        else:
            said = [self.say("forecast-next", **names, **values)]
            if len(self.futures) > 1:
                last = self.futures[-1]
                said.append(self.say("forecast-last", **names, expected=self._amount(last.expected), low=self._amount(last.low), high=self._amount(last.high)))  # fmt: skip
        if error and error.wape is not None and error.naive is not None:
            said.append(self.say("forecast-better" if error.wape < error.naive else "forecast-worse"))  # fmt: skip
        return " ".join(said)

    def _notes(self, error: Error | None) -> tuple[str, ...]:
        notes = [self._error(error)]
        grain, days = self.series.grain, self.series.days
        values = {"grain": grain, "count": len(days), "first": self.wording.say.date(days[0])}
        season = season_of(grain, len(days))
        notes.append(self.say("forecast-rule" if season else "forecast-rule-no-season", **values))
        return tuple(notes)

    def _error(self, error: Error | None) -> str:
        percent = self.wording.say.percent
        if error is None or error.wape is None or error.naive is None:
            return self.say("forecast-untested")
        values = {"wape": percent(error.wape), "naive": percent(error.naive), "covered": percent(error.covered), "count": error.forecasts}  # fmt: skip
        said = self.say("forecast-error", **values)
        if error.mape is None:
            return said
        return f"{said} {self.say('forecast-mape', mape=percent(error.mape))}"

    def _chart(self, title: str) -> dict[str, Any]:
        past = max(26, SHOWN * len(self.futures))
        days, values = self.series.days[-past:], self.series.values[-past:]
        unit = self.series.measure.unit
        ends = [(round(f.low, 8), round(f.high, 8)) for f in self.futures]
        return banded(
            title,
            (self.say("unusual-measured"), iso(days), list(values)),
            (self.say("forecast-expected"), iso(self.days), [round(f.expected, 8) for f in self.futures]),
            (self.say("forecast-band"), ends),
            (with_unit(capital(self.name), unit, self.wording), unit),
        )  # fmt: skip

    def _amount(self, value: float) -> str:
        unit = self.series.measure.unit
        return amount(float(round(value)) if unit == "count" else round(value, 8), unit, self.wording)  # fmt: skip
