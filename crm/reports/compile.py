"""From a report's definition to one query.

compiled = compile_report(report, scope)
warehouse.rows(compiled.query.run_sql(warehouse.dialect), compiled.query.values)
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from crm.errors import Misused
from crm.reports.assembling import BEFORE, CHANGE
from crm.reports.before import stretch_before
from crm.reports.definition import AnotherTime, Form, Report, Target, Versus
from crm.reports.forms import BESIDE_TARGET, form_name, form_unit, forms_of, needs_rows
from crm.reports.frame import Frame, Stretch, stretch_of
from crm.reports.keys import Key, keys_of
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure, Measure, Unit
from crm.reports.ranking import formed, ranked
from crm.reports.ranking import grain_of as grain_of
from crm.reports.targets import targets_of
from crm.segments.conditions.base import Scope
from crm.sql.binding import Query
from crm.terms.window import Ever, Window

Keys = tuple[Key, ...]
Measures = tuple[AnyMeasure, ...]
Kind = Literal["key", "measure", "before", "change", "target", "above", "reached", "form"]
FRACTIONS = ("change", "reached")


@dataclass(frozen=True)
class Column:
    """One column of the answer: a group's name, a measure, or what stands beside one.

    `before` is what the measure was, or is for others; `change` the difference as a share of it;
    `target` what it was to be, `above` how much it is over that, `reached` its share of that.
    """

    name: str
    kind: Kind
    key: Key | None = None
    measure: AnyMeasure | None = None
    form: Form | None = None

    @property
    def unit(self) -> Unit:
        """The unit of its numbers; those of groups have none worth naming."""
        if self.measure is None:
            return "count"
        if self.form is not None:
            return form_unit(self.form, self.measure.unit)
        return "fraction" if self.kind in FRACTIONS else self.measure.unit


@dataclass(frozen=True)
class Compiled:
    """A report ready to run, its columns, and the instants that it covers and is compared with."""

    report: Report
    query: Query
    columns: tuple[Column, ...]
    window: Window
    stretch: Stretch
    before: Stretch | None = None


def measures_of(report: Report) -> Measures:
    """The measures to show, the one to sort by among them. Raises Unknown."""
    wanted = (*report.measures, *((report.sort_by,) if report.sort_by else ()))
    return tuple(measure_called(id) for id in dict.fromkeys(wanted))


def compile_report(report: Report, scope: Scope) -> Compiled:
    """The query that answers the report.

    Rows are by time, earliest first, else by the first measure (or `sort_by`), largest first.
    Raises Unknown, Misused or NoData when this data cannot answer it.
    """
    if report.by_change and not _has_changes(report):
        raise Misused("report-by-change-alone")
    return compile_measures(report, measures_of(report), scope)


def _has_changes(report: Report) -> bool:
    """Whether its rows are groups, each with a change, that can be put in order by it."""
    beside = report.compare is not None and not isinstance(report.compare, Target)
    groups = bool(report.breakdowns) and grain_of(report) is None
    return beside and groups and not (report.rest or report.forms)


def compile_measures(report: Report, measures: Measures, scope: Scope) -> Compiled:
    """The same for measures that need not be ones that can be asked for by name."""
    keys = keys_of(report, scope.catalog, {measure.id for measure in measures})
    frame = _frame(report, measures, scope)
    targets = targets_of(report, measures, frame.window, scope)
    before = None
    if isinstance(report.compare, str | AnotherTime):
        before = stretch_before(frame.window, scope.clock, report.compare)
    beside = frame.stretch if isinstance(report.compare, Versus) else before
    columns = _columns(report, keys, measures, targets)
    if needs_rows(report):
        query = formed(report, measures, keys, frame, beside, targets)
    else:
        query = ranked(report, measures, keys, frame, beside)
    values = Query(query, scope.binding.values)
    return Compiled(report, values, columns, frame.window, frame.stretch, before)


def _frame(report: Report, measures: Measures, scope: Scope) -> Frame:
    window, grain = _window(report, measures, scope), grain_of(report)
    return Frame(scope, window, stretch_of(window, scope.clock), grain)


def _window(report: Report, measures: Measures, scope: Scope) -> Window:
    """The window that was named, or the one that all the measures take when none was."""
    if not isinstance(report.window, Ever) or grain_of(report):
        return report.window
    settings = scope.catalog.settings
    own = {m.window(settings) if isinstance(m, Measure) and m.window else None for m in measures}
    return (own.pop() if len(own) == 1 else None) or report.window


def _columns(
    report: Report, keys: Keys, measures: Measures, targets: Mapping[str, float]
) -> tuple[Column, ...]:
    """The groups, each measure with what stands beside it, and the further forms of the measures."""
    columns = [Column(key.name, "key", key=key) for key in keys if not key.hidden]
    for measure in measures:
        columns.append(Column(measure.id, "measure", measure=measure))
        if isinstance(report.compare, str | Versus | AnotherTime):
            columns.append(Column(f"{measure.id}{BEFORE}", "before", measure=measure))
            columns.append(Column(f"{measure.id}{CHANGE}", "change", measure=measure))
    for measure in measures:
        if measure.id in targets:
            columns += [
                Column(f"{measure.id}{end}", kind, measure=measure)
                for kind, end in BESIDE_TARGET.items()
            ]
    for measure, form in forms_of(report, measures):
        name = form_name(measure, form)
        columns.append(Column(name, "form", measure=measure, form=form))
    return tuple(columns)
