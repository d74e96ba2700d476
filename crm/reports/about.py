"""Questions about the numbers: how they are defined, how fresh they are, what is behind them, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from sqlglot import exp

from crm.errors import CrmError, Misused
from crm.reports.before import local_day
from crm.reports.choosing import choose
from crm.reports.compile import compile_measures, compile_report, measures_of
from crm.reports.definition import Report
from crm.reports.frame import Frame, sql
from crm.reports.labels import measure_name
from crm.reports.meanings import meanings, table_name, tables_of
from crm.reports.measures.all import MEASURES
from crm.reports.measures.base import Basis, Measure
from crm.reports.notes import Notes, fresh, gap_sentences, notes
from crm.reports.ranking import grain_of
from crm.segments.conditions.base import Scope, Wording
from crm.sql.binding import query
from crm.warehouse.engine import Warehouse
from crm.warehouse.schema import TABLES

What = Literal["definition", "freshness", "rows", "missing"]
# The moment of each table that has one.
MOMENTS = {
    "orders": "ordered_at", "events": "occurred_at", "campaigns": "sent_at",
    "customers": "created_at", "consents": "updated_at", "tickets": "opened_at",
    "surveys": "responded_at",
}  # fmt: skip


@dataclass(frozen=True)
class AboutNumbers:
    """What is asked about the report's numbers; without a report, about all of the data."""

    what: What
    report: Report | None = None

    def sentences(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> tuple[str, ...]:
        """The answer, a sentence or two a line.

        Raises Misused for the definition of, or the rows behind, a report that is not there;
        Unknown, Misused or NoData when this data cannot answer the report.
        """
        if self.what == "freshness":
            return _freshness(scope, warehouse, wording)
        if self.what == "missing":
            return _missing(self.report, scope, warehouse, wording)
        if self.report is None:
            raise Misused("about-no-report")
        if self.what == "definition":
            return meanings(self.report, wording)
        return _rows(self.report, scope, warehouse, wording)


def _freshness(scope: Scope, warehouse: Warehouse, wording: Wording) -> tuple[str, ...]:
    """From when to when each table has data, the latest first."""
    spans = []
    for table, column in MOMENTS.items():
        if scope.catalog.has(f"{table}.{column}"):
            first, last, rows = _span(table, column, fresh(scope), warehouse)
            if isinstance(first, datetime) and isinstance(last, datetime):
                spans.append((last, first, rows, table))
    say, clock = wording.say, scope.clock
    return tuple(
        say.say(
            "about-table",
            table=table_name(table, wording),
            first=say.date(local_day(first, clock)),
            last=say.instant(last.replace(tzinfo=None)),
            rows=say.number(rows),
        )
        for last, first, rows, table in sorted(spans, reverse=True)
    )


def _span(
    table: str, column: str, scope: Scope, warehouse: Warehouse
) -> tuple[object, object, int]:
    moment = exp.column(column)
    past = exp.LTE(this=moment.copy(), expression=scope.binding(scope.clock.utc))
    asked = exp.select(exp.Min(this=moment), exp.Max(this=moment.copy()), sql("COUNT(*)"))
    made = query(asked.from_(table).where(past), scope.binding)
    first, last, rows = warehouse.rows(made.run_sql(warehouse.dialect), made.values).rows[0]
    return first, last, int(str(rows))


def _rows(report: Report, scope: Scope, warehouse: Warehouse, wording: Wording) -> tuple[str, ...]:
    """How many rows each side of each measure is made of, over the whole report."""
    compiled = compile_report(report, fresh(scope))
    frame = Frame(fresh(scope), compiled.window, compiled.stretch, grain_of(report))
    said = []
    for measure in measures_of(report):
        counts = [_behind(base, report, frame, scope, warehouse) for base in measure.bases_of]
        told = [
            wording.say.say("about-rows-of", rows=wording.say.number(count), tables=tables_of([tables], wording))
            for count, tables in dict.fromkeys(counts)
        ]  # fmt: skip
        name = measure_name(measure.id, wording.say)
        said.append(
            wording.say.say(
                "about-rows", measure=name[:1].upper() + name[1:], parts="; ".join(told)
            )
        )
    return tuple(said)


def _behind(
    base: Measure, report: Report, frame: Frame, scope: Scope, warehouse: Warehouse
) -> tuple[int, tuple[str, ...]]:
    """The number of rows that the base is computed from, and their tables."""
    basis = choose(base, report, frame)
    rows = Basis(replace(basis.source, step=None), "COUNT(*)")
    counted = Measure("rows", "count", (rows,), window=base.window)
    plain = report.model_copy(
        update={"breakdowns": (), "top": None, "rest": False, "compare": None, "forms": ()}
    )
    made = compile_measures(plain, (counted,), fresh(scope)).query
    found = warehouse.rows(made.run_sql(warehouse.dialect), made.values).rows[0][0]
    return int(str(found or 0)), basis.source.tables


def _missing(
    report: Report | None, scope: Scope, warehouse: Warehouse, wording: Wording
) -> tuple[str, ...]:
    """What had to be left out of the report; without one, all that is known to be missing."""
    if report is not None:
        compiled = compile_report(report, fresh(scope))
        found: Notes = notes(report, compiled, scope, warehouse, wording)
        return found.sentences or (wording.say.say("about-nothing-missing"),)
    said = [*_not_imported(scope, wording), *_all_gaps(scope, warehouse, wording)]
    return tuple(dict.fromkeys(said)) or (wording.say.say("about-nothing-missing"),)


def _not_imported(scope: Scope, wording: Wording) -> Sequence[str]:
    away = [t.name for t in TABLES if t.name not in scope.catalog.tables and t.name != "fx_rates"]
    named = wording.say.all_of([table_name(name, wording) for name in away])
    return [wording.say.say("about-no-tables", tables=named)] if away else []


def _all_gaps(scope: Scope, warehouse: Warehouse, wording: Wording) -> list[str]:
    """The gaps under any measure over all time, each once."""
    of = {gap.key: measure.id for measure in reversed(MEASURES) for gap in measure.gaps}
    said = []
    for id in dict.fromkeys(of.values()):
        try:
            said += gap_sentences(Report(measures=(id,)), scope, warehouse, wording)
        except CrmError:
            continue  # a measure that this data cannot answer has no gap in it
    return said
