"""One part of a report as SQL: everything that is measured on the same rows, grouped by the keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from sqlglot import exp

from crm.errors import Misused
from crm.reports.before import Shift
from crm.reports.choosing import TABLE
from crm.reports.definition import Grain, Report
from crm.reports.frame import Frame, sql
from crm.reports.groups_of_people import Join
from crm.reports.keys import Key
from crm.reports.sources.base import Source
from crm.segments.compile import condition_sql, members
from crm.segments.definition import Condition, Segment
from crm.segments.during import moment_tests
from crm.sql import comparisons
from crm.sql.windows import local
from crm.terms.window import Ever

STEP = "u"


@dataclass(frozen=True)
class Part:
    """Columns by name, all over the rows of one source.

    `shifts` move its time groups beside those of a later period. `leaders` are the only groups
    that are kept, where there is a top of them. `others` are whom its rows are of, where they are
    not those of the report.
    """

    source: Source
    frame: Frame
    columns: Mapping[str, exp.Expr]
    shifts: Mapping[Grain, Shift] = field(default_factory=dict)
    leaders: exp.Select | None = None
    others: Condition | None = None


def part_select(
    part: Part, keys: tuple[Key, ...], report: Report, hide: bool = False
) -> exp.Select:
    """One row a group: the keys first, then the part's columns. `hide` leaves hidden keys out."""
    rows = _rows(part, keys, report)
    groups = [_group(part, key, keys, report) for key in keys]
    columns = [exp.alias_(column, name) for name, column in part.columns.items()]
    if part.source.step is None:
        return grouped(rows, groups, columns, keys, hide)
    inner = _first_step(part, rows, groups, keys).subquery(STEP)
    names = [exp.column(key.name, STEP) for key in keys]
    return grouped(exp.select().from_(inner), names, columns, keys, hide)


def grouped(
    query: exp.Select,
    groups: Sequence[exp.Expr],
    columns: Sequence[exp.Expr],
    keys: tuple[Key, ...],
    hide: bool,
) -> exp.Select:
    """SELECT and GROUP BY. What is shown is grouped by its position: a name could be a column's."""
    hidden = [g for g, key in zip(groups, keys, strict=True) if hide and key.hidden]
    shown = [g for g, key in zip(groups, keys, strict=True) if not (hide and key.hidden)]
    positions = [exp.Literal.number(i + 1) for i in range(len(shown))]
    return query.select(*shown, *columns).group_by(*positions, *(g.unalias() for g in hidden))


def _group(part: Part, key: Key, keys: tuple[Key, ...], report: Report) -> exp.Expr:
    """The group of a row; those that do not come first are one group without a name where there is a rest."""
    group = key.sql(part.source, part.frame)
    if report.rest and key.field and part.leaders is not None:
        group = exp.Case().when(_among(part, keys, part.leaders), cast(exp.Expression, group))
    if key.grain and key.grain in part.shifts:
        group = part.shifts[key.grain].forward(group, key.grain)
    return _named(group, key.name)


def _first_step(
    part: Part, rows: exp.Select, groups: Sequence[exp.Expr], keys: tuple[Key, ...]
) -> exp.Select:
    """One row a group and unit, with the columns that are read of it."""
    step = part.source.step
    assert step
    taken = {key.name for key in keys}
    merged = part.leaders is not None  # a group of everything else holds many of them
    units = [
        _named(sql(unit), f"one_{name}" if name in taken else name)
        for name, unit in step.unit.items()
        if merged or name not in taken
    ]
    read = _read(part)
    columns = [_named(sql(column), name) for name, column in step.columns.items() if name in read]
    positions = [exp.Literal.number(i + 1) for i in range(len(groups) + len(units))]
    return rows.select(*groups, *units, *columns).group_by(*positions)


def _read(part: Part) -> set[str]:
    """The names of the columns that the part's measures read."""
    return {c.name for column in part.columns.values() for c in column.find_all(exp.Column)}


def _named(value: exp.Expr, name: str) -> exp.Expr:
    """The value under that name, which a column that has it already need not be given."""
    plain = isinstance(value, exp.Column) and value.name == name
    return value if plain else exp.alias_(value, name)


def _rows(part: Part, keys: tuple[Key, ...], report: Report) -> exp.Select:
    """FROM, joins and WHERE: the rows that the question is about."""
    origin = f"SELECT 1 FROM {part.source.origin(part.frame)}"
    query = part.frame.sql(origin)
    assert isinstance(query, exp.Select)
    query.set("expressions", [])
    named = _of_named_groups(part, keys, report)
    joins: list[tuple[Join | None, bool]] = [
        (part.source.join(table), table in named) for table in _tables(keys, report)
    ]
    joins += [(key.join(part.frame), False) for key in keys]
    for joined, inner in joins:
        if joined:
            how = "" if inner else "left"
            query = query.join(joined[0], on=joined[1], join_type=how, dialect="duckdb")
    tests = [*_kept(part, keys), *_on_days(part, report)]
    tests += [*_filters(part, report), *_of_people(part, report)]
    if report.rest and part.leaders is not None:
        return query.where(*tests)
    if part.leaders is not None:
        tests.append(_among(part, keys, part.leaders))
    elif report.top is not None:
        unsure = tuple(key for key in keys if not _always_there(part, key))
        tests += [exp.not_(comparisons.missing(value)) for value in _values(part, unsure)]
    return query.where(*tests)


def _always_there(part: Part, key: Key) -> bool:
    """Whether each row of the joined table has a value: the import refuses rows that have none."""
    if key.field is None or key.people is not None or key.field.table in part.source.own:
        return False
    column = TABLE[key.field.table].column(key.field.column)
    return column is not None and column.required


def _of_named_groups(part: Part, keys: tuple[Key, ...], report: Report) -> set[str]:
    """The tables whose rows must be there: groups that come first have a name."""
    if report.top is None or part.leaders is not None:
        return set()
    return {key.field.table for key in keys if key.field}


def _tables(keys: tuple[Key, ...], report: Report) -> tuple[str, ...]:
    tables = [key.field.table for key in keys if key.field]
    tables += [filter.field.split(".", 1)[0] for filter in report.where]
    return tuple(dict.fromkeys(tables))


def _kept(part: Part, keys: tuple[Key, ...]) -> list[exp.Expr]:
    """The source's own condition, and the window."""
    tests: list[exp.Expr] = []
    own = part.source.kept(part.frame)
    if part.source.step and part.source.step.needed:
        fields = {key.field.id for key in keys if key.field}
        own = sql(part.source.step.needed(_read(part) | fields))
    if own is not None:
        tests.append(own)
    if part.source.moment and not _moment_unknown(part):
        tests += part.frame.within(part.source.moment, undated=part.source.undated)
    return tests


def _on_days(part: Part, report: Report) -> list[exp.Expr]:
    """The days of the week and the hours that are meant. Raises Misused where the rows have no moment."""
    if report.during is None:
        return []
    if not part.source.moment or _moment_unknown(part):
        raise Misused("report-without-moment")
    moment = local(sql(part.source.moment), part.frame.scope.clock)
    return moment_tests(moment, report.during)


def _moment_unknown(part: Part) -> bool:
    """A table without its moment can still be asked about all time."""
    if not isinstance(part.frame.window, Ever) or not part.source.undated:
        return False
    alias, column = str(part.source.moment).split(".")
    table = next((t for t, own in part.source.own.items() if own == alias), None)
    return table is not None and not part.frame.scope.catalog.has(f"{table}.{column}")


def _filters(part: Part, report: Report) -> list[exp.Expr]:
    scope = part.frame.scope
    tests: list[exp.Expr] = []
    for filter in report.where:
        field = scope.catalog.field(filter.field)
        alias = part.source.alias(field.table)
        values = filter.values
        tests.append(
            comparisons.compare(field, alias, filter.op, values, scope.clock, scope.binding)
        )
    return tests


def _of_people(part: Part, report: Report) -> list[exp.Expr]:
    """The rows of the customers who are meant; a guest is none of them, whatever is asked."""
    who = part.others or report.who
    if who is None:
        return []
    scope = part.frame.scope
    if part.source.own.get("customers") == "c":
        return [condition_sql(who, scope)]
    assert part.source.customer  # else it would not have been chosen
    people = members(Segment(where=who), scope)
    return [exp.In(this=exp.to_column(part.source.customer), query=people.subquery())]


def _among(part: Part, keys: tuple[Key, ...], leaders: exp.Select) -> exp.Expr:
    """TRUE for the rows of the groups that come first."""
    values = _values(part, keys)
    this = values[0] if len(values) == 1 else exp.Tuple(expressions=values)
    return exp.In(this=this, query=leaders.subquery())


def _values(part: Part, keys: tuple[Key, ...]) -> list[exp.Expression]:
    """The values that rows are grouped by, time apart: the first so many of them are never empty."""
    return [cast(exp.Expression, key.sql(part.source, part.frame)) for key in keys if key.field]
