"""Groups that customers are in: cohorts by when they began, ages, and saved segments.

A row belongs to the groups of its customer; rows of nobody known are in none. A customer who is in
two of the segments is counted in both.
"""

from dataclasses import dataclass

from sqlglot import exp

from crm.catalog.model import Catalog, CatalogField
from crm.errors import NoData
from crm.languages.speak import LANGUAGES, speaker
from crm.reports.ages import age_group, need_ages
from crm.reports.definition import ByAge, ByCohort, BySegment
from crm.reports.frame import Frame, bucket, sql
from crm.segments.compile import members
from crm.segments.conditions.in_segment import InSegment
from crm.segments.definition import Segment
from crm.sql.windows import local
from crm.warehouse.schema import ColumnType

FIRST = (
    "(SELECT customer_id, MIN(ordered_at) AS first_at FROM orders"
    " WHERE counts AND NOT customer_id IS NULL GROUP BY customer_id) AS cohort"
)
CREATED = "customers.created_at"
Join = tuple[str | exp.Expr, str]


@dataclass(frozen=True)
class Joined:
    """How a group of people is found from the customer of a row, who is `c`."""

    of: ByCohort | BySegment | ByAge

    @property
    def name(self) -> str:
        return {"segments": "segment", "age": "age_group", "cohort": "cohort"}[self.of.kind]

    @property
    def type(self) -> ColumnType:
        return "date" if isinstance(self.of, ByCohort) else "text"

    def field(self) -> CatalogField:
        """It as a field of customers, with its name in every language."""
        names = {language: (self._name(language),) for language in LANGUAGES}
        return CatalogField(f"customers.{self.name}", self.type, names, self.name)

    def _name(self, language: str) -> str:
        say = speaker(language)
        if isinstance(self.of, BySegment):
            return say.say("report-by-segment")
        if isinstance(self.of, ByAge):
            return say.say("report-by-age")
        grain = say.say(f"report-grain-{self.of.grain}")
        return say.say(f"report-cohort-{self.of.start.replace('_', '-')}", grain=grain)

    def join(self, frame: Frame) -> Join | None:
        """What is joined beside the customers."""
        if isinstance(self.of, BySegment):
            return _members(self.of.segments, frame), "segment.customer_id = c.customer_id"
        if isinstance(self.of, ByAge) or self.of.start == "signup":
            return None
        return FIRST, "cohort.customer_id = c.customer_id"

    def value(self, frame: Frame) -> exp.Expr:
        """The group: the first day of the cohort's period, the segment as it was named, or the ages."""
        if isinstance(self.of, BySegment):
            return exp.column("name", "segment")
        if isinstance(self.of, ByAge):
            return age_group(frame)
        began = sql("c.created_at" if self.of.start == "signup" else "cohort.first_at")
        return bucket(self.of.grain, local(began, frame.scope.clock))


def _members(names: tuple[str, ...], frame: Frame) -> exp.Subquery:
    """One row a segment and member."""
    selects = []
    for name in names:
        inside = members(Segment(where=InSegment(segment=name)), frame.scope).subquery("m")
        said = exp.cast(frame.scope.binding(name), exp.DataType.Type.TEXT)
        selects.append(exp.select("m.customer_id", exp.alias_(said, "name")).from_(inside))
    whole = selects[0] if len(selects) == 1 else exp.union(*selects, distinct=False)
    return whole.subquery("segment")


def joined(part: ByCohort | BySegment | ByAge, catalog: Catalog) -> Joined:
    """The groups of a breakdown. Raises NoData where the data that makes them is missing."""
    if isinstance(part, ByAge):
        need_ages(catalog)
    if isinstance(part, ByCohort) and part.start == "first_order":
        catalog.need("orders")
    if isinstance(part, ByCohort) and part.start == "signup" and not catalog.has(CREATED):
        raise NoData("report-no-column", field=CREATED)
    return Joined(part)
