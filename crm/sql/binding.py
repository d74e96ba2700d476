"""Values on their way into SQL: bound when the query runs, written out when a person reads it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from sqlglot import exp

from crm.sql.dialect import adapted
from crm.sql.replacing import put

Bindable = str | int | float | bool | date | datetime


@dataclass
class Binding:
    """Collects the values of one query; each gets a name that stands in the SQL."""

    values: dict[str, Bindable] = field(default_factory=dict)
    _names: dict[tuple[type, Bindable], str] = field(default_factory=dict)

    def __call__(self, value: Bindable) -> exp.Expression:
        """A placeholder for `value`; the same value gets the same one."""
        name = self._names.setdefault((type(value), value), f"p{len(self._names) + 1}")
        self.values[name] = value
        return exp.Placeholder(this=name)


@dataclass(frozen=True)
class Query:
    """A compiled query: to run with its values bound, or to show with them written out."""

    expression: exp.Expr
    values: dict[str, Bindable]

    def run_sql(self, dialect: str = "duckdb") -> str:
        """SQL with named parameters (`$p1`), as a warehouse takes it to run with `values`."""
        return adapted(self.expression, dialect).sql(dialect=dialect)

    def shown(self, dialect: str = "duckdb") -> str:
        """Readable SQL that can be run again as it stands, values written as literals."""
        whole = self.expression.copy()
        for place in list(whole.find_all(exp.Placeholder)):
            put(place, _written(self.values[place.name]))
        return adapted(whole, dialect).sql(dialect=dialect, pretty=True)


def query(expression: exp.Expr, binding: Binding) -> Query:
    """The query with the values that stand in it; databases refuse values that are not used."""
    used = {placeholder.name for placeholder in expression.find_all(exp.Placeholder)}
    return Query(expression, {name: v for name, v in binding.values.items() if name in used})


def _written(value: Bindable) -> exp.Expression:
    if isinstance(value, bool):
        return exp.true() if value else exp.false()
    if isinstance(value, int | float):
        return exp.Literal.number(int(value) if value == int(value) else repr(value))
    if isinstance(value, datetime):
        return exp.cast(exp.Literal.string(value.isoformat(sep=" ")), exp.DataType.Type.TIMESTAMP)
    if isinstance(value, date):
        return exp.cast(exp.Literal.string(value.isoformat()), exp.DataType.Type.DATE)
    return exp.Literal.string(value)
