"""Choosing how each measure of a report is computed: the first basis that can answer all that is asked."""

from collections.abc import Iterable

from sqlglot import exp

from crm.catalog.called import MeasureNamed, TablesNamed, split_named
from crm.catalog.model import Catalog, CatalogField
from crm.errors import Misused, NoData
from crm.reports.definition import AnotherTime, ByAge, ByCohort, ByField, BySegment, ByTime, Report
from crm.reports.frame import Frame, sql
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure, Basis, Measure
from crm.reports.sources.base import Source
from crm.terms.window import Ever
from crm.warehouse.schema import TABLES

# The names that sources give to tables.
ALIASES = {
    "o": "orders", "e": "events", "k": "campaigns", "c": "customers",
    "p": "products", "t": "tickets", "v": "surveys",
}  # fmt: skip
TABLE = {table.name: table for table in TABLES}
HANDFUL = 30  # values

# What the import has added, and what a person would look for instead.
MADE_FROM = {
    "orders.revenue": "orders.total",
    "orders.discount_value": "orders.discount",
    "campaigns.cost_value": "campaigns.cost",
    "products.price_value": "products.price",
}


def tables_asked(report: Report) -> tuple[str, ...]:
    """The tables whose fields the breakdowns and filters name, each once, in their order."""
    fields = [part.field for part in report.breakdowns if isinstance(part, ByField)]
    fields += [filter.field for filter in report.where]
    people = any(isinstance(part, ByAge | ByCohort | BySegment) for part in report.breakdowns)
    tables = [field.split(".", 1)[0] for field in fields] + ["customers"] * people
    return tuple(dict.fromkeys(tables))


def choose(measure: Measure, report: Report, frame: Frame) -> Basis:
    """The basis to use. Raises Misused when none fits the question, NoData when its data is missing."""
    catalog, asked = frame.scope.catalog, tables_asked(report)
    fitting = [basis for basis in measure.bases if _fits(basis.source, asked)]
    if not fitting:
        raise not_split(_asked_for(measure, report), asked, catalog)
    # Campaigns cost what they cost; what they cost for some people is another way to reckon.
    if report.who is not None:
        fitting = [basis for basis in fitting if basis.source.customer] or fitting
    there = [basis for basis in fitting if set(basis.source.tables) <= catalog.tables]
    if not there:
        catalog.need(*fitting[0].source.tables)
    basis = there[0]
    _check_apart(measure, report)
    _check_moment(measure, basis.source, report)
    _check_person(measure, basis.source, report)
    _check_columns(basis, report, frame)
    return basis


def _fits(source: Source, asked: Iterable[str]) -> bool:
    return all(source.reaches(table) for table in asked)


def _asked_for(base: Measure, report: Report) -> AnyMeasure:
    """The measure of the report that needs this one: the rate whose one side it is."""
    asked = (measure_called(id) for id in report.measures)
    return next((one for one in asked if base in one.bases_of), base)


def not_split(measure: AnyMeasure, asked: tuple[str, ...], catalog: Catalog) -> Misused:
    """Why the measure cannot be split by fields of one of those tables, and by which it can."""
    reach = _reach(measure)
    wrong = next((table for table in asked if table not in reach), asked[0])
    told: dict[str, object] = {"measure": MeasureNamed(measure.id), "table": TablesNamed((wrong,))}
    possible = TablesNamed(tuple(sorted(reach))) if reach else "–"
    if such := _typical(reach, catalog):
        told["example"] = split_named(measure.id, such)
    return Misused("report-not-by-such" if such else "report-not-by", **told, tables=possible)


def _reach(measure: AnyMeasure) -> tuple[str, ...]:
    """The tables that both sides of it can be split by, its own first."""
    sides = [
        dict.fromkeys(t for basis in side.bases for t in (*basis.source.own, *basis.source.joins))
        for side in measure.bases_of
    ]
    return tuple(table for table in sides[0] if all(table in side for side in sides))


def _typical(tables: tuple[str, ...], catalog: Catalog) -> CatalogField | None:
    """A field with a handful of values, to name as an example: one of people where there is one."""
    people_first = sorted(tables, key=lambda table: table != "customers")
    fields = [f for table in people_first for f in catalog.fields.values() if f.table == table]
    plain = (f for f in fields if f.type == "text" and not f.personal)
    return next((f for f in plain if 1 < len(f.values) <= HANDFUL), None)


def _check_apart(measure: Measure, report: Report) -> None:
    """Raises Misused where amounts would be added up that cannot be: dollars and euros."""
    if measure.apart is None:
        return
    split = any(isinstance(p, ByField) and p.field == measure.apart for p in report.breakdowns)
    one = any(
        f.field == measure.apart and f.op == "is" and len(f.values) == 1 for f in report.where
    )
    if report.rest or not (split or one):
        raise Misused("report-mixed-currencies", measure=MeasureNamed(measure.id))


def _check_moment(measure: Measure, source: Source, report: Report) -> None:
    by_time = any(isinstance(part, ByTime) for part in report.breakdowns)
    if by_time and source.moment is None:
        raise Misused("report-no-history", measure=MeasureNamed(measure.id))
    if isinstance(report.compare, str | AnotherTime) and source.moment is None:
        raise Misused("report-no-past", measure=MeasureNamed(measure.id))


def _check_person(measure: Measure, source: Source, report: Report) -> None:
    if report.who is not None and source.customer is None:
        raise Misused("report-not-of-people", measure=MeasureNamed(measure.id))


def _check_columns(basis: Basis, report: Report, frame: Frame) -> None:
    """Raises NoData for a column that the measure needs and that was not imported."""
    source = basis.source
    joins = [source.join(table) for table in tables_asked(report)]
    texts = [f"SELECT 1 FROM {source.origin(frame)}", *(join[1] for join in joins if join)]
    if source.moment and (frame.grain or not isinstance(frame.window, Ever)):
        texts.append(source.moment)
    parts = [basis.sql(frame), source.kept(frame), *(sql(text) for text in texts)]
    for part in parts:
        for column in part.find_all(exp.Column) if part else ():
            if column.table in ALIASES:
                _need(frame.scope.catalog, f"{ALIASES[column.table]}.{column.name}")


def _need(catalog: Catalog, name: str) -> None:
    name = MADE_FROM.get(name, name)
    table, column = name.split(".")
    known = TABLE[table].column(column)
    if known and not known.required and not catalog.has(name):
        raise NoData("report-no-column", field=name)
