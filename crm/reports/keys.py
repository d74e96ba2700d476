"""What a report is broken down by: the columns that name its groups."""

from dataclasses import dataclass

from sqlglot import exp

from crm.catalog.called import field_named
from crm.catalog.model import Catalog, CatalogField
from crm.errors import Misused
from crm.reports.definition import ByAge, ByCohort, ByField, ByTime, Grain, Report
from crm.reports.frame import Frame
from crm.reports.groups_of_people import Join, Joined, joined
from crm.reports.sources.base import Source
from crm.sql.fields import LISTS, column_of
from crm.sql.windows import local
from crm.warehouse.schema import ColumnType

GRAIN_TYPES: dict[Grain, ColumnType] = {
    "hour": "timestamp",
    "weekday": "integer",
    "hour_of_day": "integer",
}
# Two campaigns may bear one name: they stay two rows.
NAMED_BY = {
    "campaigns.name": "campaigns.campaign_id",
    "products.name": "products.product_id",
}


@dataclass(frozen=True)
class Key:
    """One column of groups. A hidden one keeps things apart that bear the same name.

    `people` are those that customers are in, cohorts and segments, whose field is made up for them.
    """

    name: str
    type: ColumnType
    grain: Grain | None = None
    field: CatalogField | None = None
    hidden: bool = False
    people: Joined | None = None

    @property
    def cohort(self) -> Grain | None:
        """The grain of a cohort's periods."""
        return (
            self.people.of.grain if self.people and isinstance(self.people.of, ByCohort) else None
        )

    @property
    def ages(self) -> bool:
        """Whether its groups are ages, which have an order of their own."""
        return self.people is not None and isinstance(self.people.of, ByAge)

    def join(self, frame: Frame) -> Join | None:
        """What must be joined for it beside its own table: a row is in one group for each entry."""
        if self.people is not None:
            return self.people.join(frame)
        return _entries(self.field) if self.field and self.field.id in LISTS else None

    def sql(self, source: Source, frame: Frame) -> exp.Expr:
        """The group that a row of the source belongs to."""
        if self.people is not None:
            return self.people.value(frame)
        if self.field is None:
            assert source.moment
            assert self.grain
            return frame.bucket(source.moment, self.grain)
        column = column_of(self.field, source.alias(self.field.table))
        if self.field.id in LISTS:
            return exp.func("NULLIF", exp.column("entry", self.field.column), EMPTY)
        if self.field.type == "timestamp":
            return exp.cast(local(column, frame.scope.clock), exp.DataType.Type.DATE)
        return column


EMPTY = exp.Literal.string("")


def _entries(field: CatalogField) -> tuple[str, str]:
    """One row a product and entry of a list in one text ("vegan;refill"), and how it is joined."""
    table, column = field.table, field.column
    split = f"SELECT product_id, TRIM(UNNEST(STRING_SPLIT({column}, ';'))) AS entry FROM {table}"
    return f"({split}) AS {column}", f"{column}.product_id = p.product_id"


def keys_of(report: Report, catalog: Catalog, taken: set[str]) -> tuple[Key, ...]:
    """The groups' columns, each with a name that is not `taken`, hidden ones first.

    Raises Unknown or NoData for a field that is not there, Misused for personal data.
    """
    parts = tuple(dict.fromkeys(report.breakdowns))
    taken = taken | {part.grain for part in parts if isinstance(part, ByTime)}
    fields = [_field(part.field, catalog) for part in parts if isinstance(part, ByField)]
    plain = [field.column for field in fields]
    keys: list[Key] = []
    for part in parts:
        if isinstance(part, ByTime):
            type_: ColumnType = GRAIN_TYPES.get(part.grain, "date")
            keys.append(Key(part.grain, type_, grain=part.grain))
            continue
        if not isinstance(part, ByField):
            people = joined(part, catalog)
            keys.append(Key(people.name, people.type, field=people.field(), people=people))
            continue
        field = _field(part.field, catalog)
        clear = plain.count(field.column) == 1 and field.column not in taken
        name = field.column if clear else f"{field.table}_{field.column}"
        keys.append(Key(name.replace(".", "_"), _key_type(field), field=field))
    return (*_identities(keys, catalog), *keys)


def _field(name: str, catalog: Catalog) -> CatalogField:
    field = catalog.field(name)
    if field.personal and not name.endswith("_id"):
        raise Misused("report-by-personal", field=field_named(field))
    return field


def _key_type(field: CatalogField) -> ColumnType:
    return "date" if field.type == "timestamp" else field.type


def _identities(keys: list[Key], catalog: Catalog) -> tuple[Key, ...]:
    shown = {key.field.id for key in keys if key.field}
    wanted = [id for name, id in NAMED_BY.items() if name in shown and id not in shown]
    return tuple(
        Key(id.split(".")[1], "text", field=catalog.field(id), hidden=True) for id in wanted
    )
