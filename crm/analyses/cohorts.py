"""Cohort retention: of the customers who began in a period, how many ordered in the 1st, 2nd ... after.

A cohort is everybody whose very first counting order (or whose sign-up) lies in one calendar week,
month or quarter of the company's zone. Somebody is retained in the nth period after it who placed a counting order in
it, whether or not in those between. A period that is not over yet is left empty.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from pydantic import Field

from crm.analyses.base import (
    Analysed,
    Asked,
    Behind,
    Row,
    bound,
    everybody,
    found,
    ratio,
    stretch,
    theirs,
)
from crm.analyses.charts import heat_map
from crm.analyses.cohort_people import EVER_AFTER, began, came_back, cohort_of, in_period
from crm.errors import Misused, NoData
from crm.looks.look import column
from crm.reports.frame import Stretch, bucket, sql
from crm.reports.labels import time_label
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.sql.windows import local
from crm.terms.clock import Clock
from crm.terms.window import Ever, period_start, step
from crm.warehouse.engine import Warehouse

CREATED = "customers.created_at"
Grain = Literal["week", "month", "quarter"]
Held = dict[date, dict[date, int]]  # cohort, period, customers


class Cohorts(Asked):
    """Retention by the period of the `start`; `window` is when that was, the last `periods` unless named."""

    kind: Literal["cohorts"] = "cohorts"
    start: Literal["first_order", "signup"] = "first_order"
    grain: Grain = "month"
    periods: int = Field(default=12, ge=1, le=36)

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """One row a cohort, earliest first, then all of them together. Raises NoData without orders or sign-ups."""
        scope.catalog.need("orders")
        if self.start == "signup" and not scope.catalog.has(CREATED):
            raise NoData("report-no-column", field=CREATED)
        rows, shown = found(self._sql(scope), scope, warehouse)
        held: Held = {}
        for cohort, period, customers in rows:
            held.setdefault(cohort, {})[period] = int(customers)
        table = self._table(held, scope.clock)
        return self._said(held, table, shown, wording)

    def people(self, rows: Sequence[Row], behind: Behind, scope: Scope) -> Segment:
        """Those of the cohort; `after` those who ordered in that period after it, 0 in any of them,
        and `lost` those who did not."""
        behind.is_among(len(rows))
        within, clock = self._within(scope), scope.clock
        back = behind.after is not None or behind.lost
        if behind.number == len(rows):
            if back:
                raise Misused("cohort-one-row")
            return Segment(where=everybody(self.who, began(self.start, within, clock)))
        cohort = cohort_of(rows, behind.number, self.grain, within, clock)
        told = [began(self.start, in_period(self.grain, cohort, within, clock), clock)]
        if back:
            told.append(
                came_back(self.grain, cohort, behind.after or EVER_AFTER, behind.lost, clock)
            )
        return Segment(where=everybody(self.who, *told))

    def _sql(self, scope: Scope) -> str:
        period = bucket(self.grain, local(sql("o.ordered_at"), scope.clock)).sql("duckdb")
        now = bound(scope.clock.utc, scope)
        return f"""
        WITH firsts AS ({self._firsts(scope)})
        SELECT f.cohort, f.cohort AS period, COUNT(*) AS customers
        FROM firsts AS f
        GROUP BY 1
        UNION ALL
        SELECT f.cohort, {period} AS period, COUNT(DISTINCT o.customer_id) AS customers
        FROM firsts AS f JOIN orders AS o ON o.customer_id = f.customer_id
        WHERE o.counts AND o.ordered_at <= {now} AND {period} > f.cohort
        GROUP BY 1, 2
        ORDER BY 1, 2
        """

    def _firsts(self, scope: Scope) -> str:
        """Each customer with the period in which they began."""
        began = "MIN(o.ordered_at)" if self.start == "first_order" else "c.created_at"
        cohort = bucket(self.grain, local(sql(began), scope.clock)).sql("duckdb")
        now = bound(scope.clock.utc, scope)
        since, until = self._bounds(scope)
        within = f"{began} >= {since} AND {began} < {until}"
        if self.start == "signup":
            return f"""
          SELECT c.customer_id, {cohort} AS cohort
          FROM customers AS c
          WHERE {within} AND c.created_at <= {now} AND {theirs("c.customer_id", self, scope)}"""
        return f"""
          SELECT o.customer_id, {cohort} AS cohort
          FROM orders AS o
          WHERE o.counts AND o.ordered_at <= {now} AND {theirs("o.customer_id", self, scope)}
          GROUP BY o.customer_id
          HAVING {within}"""

    @property
    def _words(self) -> str:
        """What the keys of its sentences begin with."""
        return "signup" if self.start == "signup" else "analysis"

    def _within(self, scope: Scope) -> Stretch:
        """When they began, who are in any of the cohorts."""
        found, clock = stretch(self, scope), scope.clock
        if found.since is not None and not isinstance(self.window, Ever):
            return found
        this = period_start(self.grain, clock.today)
        return Stretch(clock.midnight(step(self.grain, this, -self.periods)), found.until)

    def _bounds(self, scope: Scope) -> tuple[str, str]:
        within = self._within(scope)
        assert within.since is not None
        return bound(within.since, scope), bound(within.until, scope)

    def _table(self, held: Held, clock: Clock) -> list[tuple[date, list[int | None]]]:
        """Each cohort with its size, and how many came back in each period after it."""
        today = period_start(self.grain, clock.today)
        table: list[tuple[date, list[int | None]]] = []
        for cohort in sorted(held):
            after = [step(self.grain, cohort, n) for n in range(self.periods + 1)]
            counts = [held[cohort].get(p, 0) if p < today or p == cohort else None for p in after]
            table.append((cohort, counts))
        return table

    def _said(
        self, held: Held, table: list[tuple[date, list[int | None]]], shown: str, wording: Wording
    ) -> Analysed:
        say = wording.say
        names = [time_label(self.grain, cohort, say) for cohort, _ in table]
        title = say.say(f"{self._words}-cohorts-title", grain=self.grain)
        whole = _together([counts for _, counts in table])
        rows: list[Row] = [
            (
                name,
                counts[0],
                *(None if n is None else ratio(n, counts[0] or 0) for n in counts[1:]),
            )
            for name, (_, counts) in zip(names, table, strict=True)
        ]
        rows.append((say.say("analysis-all"), *whole))
        periods = [
            say.say("analysis-period", grain=self.grain, number=n)
            for n in range(1, self.periods + 1)
        ]
        chart = heat_map(
            title,
            (say.say(f"{self._words}-after"), periods),
            (say.say(f"{self._words}-cohort"), names),
            [[_share(cell) for cell in row[2:]] for row in rows[:-1]],
        )
        return Analysed(
            title=title,
            summary=self._summary(rows, wording),
            columns=self._columns(periods, wording),
            rows=tuple(rows),
            chart=chart if table else None,
            sql=shown,
            notes=(say.say("analysis-cohorts-rule"),),
        )

    def _columns(self, periods: list[str], wording: Wording) -> tuple[dict[str, Any], ...]:
        say = wording.say
        return (
            column("cohort", say.say(f"{self._words}-cohort"), "text"),
            column("customers", say.say("analysis-customers"), "integer", "count"),
            *(
                column(f"after_{n}", name, "number", "fraction")
                for n, name in enumerate(periods, 1)
            ),
        )

    def _summary(self, rows: list[Row], wording: Wording) -> str:
        say, whole = wording.say, rows[-1]
        known = [n for n, value in enumerate(whole[2:], 1) if value is not None]
        if not known:
            return say.say("analysis-cohorts-none")
        said = [
            say.say(f"{self._words}-cohorts", grain=self.grain, customers=say.number(float(whole[1] or 0)), first=say.percent(float(whole[2] or 0)), number=known[-1], last=say.percent(float(whole[known[-1] + 1] or 0)))
        ]  # fmt: skip
        first = [row for row in rows[:-1] if row[2] is not None]
        top, low = (
            max(first, key=lambda r: float(r[2] or 0)),
            min(first, key=lambda r: float(r[2] or 0)),
        )
        if len(first) > 1 and top[2] != low[2]:
            ends = {"top": top[0], "best": say.percent(float(top[2] or 0)), "low": low[0], "worst": say.percent(float(low[2] or 0))}  # fmt: skip
            said.append(say.say(f"{self._words}-cohorts-ends", grain=self.grain, **ends))
        return " ".join(said)


def _together(cohorts: list[list[int | None]]) -> list[float | int | None]:
    """All cohorts as one: of each period after, those are counted that have reached it."""
    if not cohorts:
        return [0]
    out: list[float | int | None] = [sum(counts[0] or 0 for counts in cohorts)]
    for n in range(1, len(cohorts[0])):
        there = [(counts[n], counts[0]) for counts in cohorts if counts[n] is not None]
        out.append(ratio(sum(kept or 0 for kept, _ in there), sum(size or 0 for _, size in there)))
    return out


def _share(cell: Any) -> float | None:
    return None if cell is None else round(float(cell), 4)
