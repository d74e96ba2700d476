"""What a report is: measures, broken down, filtered, in a window, perhaps compared and cut to the top.

{"measures": ["revenue"], "breakdowns": [{"kind": "time", "grain": "week"}],
 "window": {"kind": "calendar", "period": "year"}}
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from crm.segments.definition import Condition
from crm.terms.comparison import Filter
from crm.terms.during import During
from crm.terms.window import EVER, Window

Grain = Literal["hour", "day", "week", "month", "quarter", "year", "weekday", "hour_of_day"]


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ByTime(Shape):
    """By a time grain of the measure's own moment (ordered, sent, opened, responded ...).

    A week is its Monday, a month, quarter or year its first day; weekday is 1 (Monday) to 7.
    """

    kind: Literal["time"] = "time"
    grain: Grain


class ByField(Shape):
    """By the values of a field `table.column` of customers, products, orders, campaigns, events, tickets or surveys."""

    kind: Literal["field"] = "field"
    field: str


class ByCohort(Shape):
    """By the period in which the customer began: with the first counting order, or by signing up.

    A period is named by its first day. What belongs to nobody known is one group without a name.
    """

    kind: Literal["cohort"] = "cohort"
    start: Literal["first_order", "signup"] = "first_order"
    grain: Literal["day", "week", "month", "quarter", "year"] = "month"


class ByAge(Shape):
    """By age in full years as of now: 0–17, 18–24, 25–34, 35–44, 45–54, 55–64, 65+; unknown is one group."""

    kind: Literal["age"] = "age"


class BySegment(Shape):
    """By saved segments, given by their ids or names; who is in two of them is counted in both."""

    kind: Literal["segments"] = "segments"
    segments: tuple[str, ...] = Field(min_length=1, max_length=8)


Form = Literal["share", "cumulative", "moving_average", "growth"]


class Versus(Shape):
    """The same measures for other people, beside those of the report and with the difference."""

    kind: Literal["people"] = "people"
    who: Condition


class Target(Shape):
    """What was to be reached, by each row of the first measure; without `value`, the company's own targets."""

    kind: Literal["target"] = "target"
    value: float | None = Field(default=None, gt=0)


class AnotherTime(Shape):
    """The same measures in another time, beside those of the report: October and March."""

    kind: Literal["time"] = "time"
    window: Window


class Whole(Shape):
    """What a share is of, where the report itself tells only a part: of everybody, or of these."""

    who: Condition | None = None
    where: tuple[Filter, ...] = ()


Breakdown = Annotated[ByTime | ByField | ByCohort | BySegment | ByAge, Field(discriminator="kind")]


class Report(Shape):
    """The definition of a report.

    `who` narrows to what customers who satisfy it did; `where` filters by fields of products,
    orders, campaigns, events or tickets, `during` to days of the week, hours or days of any year,
    by the company's clock. `top` keeps the first groups by `sort_by` (a measure, the first one by
    default), largest first or, with `lowest`, smallest first; `by_change` puts first what changed
    most against what it is compared with; `rest` adds everything else as one
    more group. `compare` adds the same measure in the period before, in the same period a year
    before, in a time that is named, for other people, or a target. `forms` show a measure in further ways: as a share of
    the total, added up over time, averaged over the latest `periods` (3), as growth against the
    period before. `whole` is what a share is of where it is not of the report's own people.
    """

    kind: Literal["report"] = "report"
    measures: tuple[str, ...] = Field(min_length=1, max_length=8)
    breakdowns: tuple[Breakdown, ...] = Field(default=(), max_length=4)
    window: Window = EVER
    who: Condition | None = None
    where: tuple[Filter, ...] = ()
    during: During | None = None
    top: int | None = Field(default=None, ge=1, le=10_000)
    lowest: bool = False
    rest: bool = False
    sort_by: str | None = None
    by_change: bool = False
    compare: Literal["previous", "last_year"] | Versus | Target | AnotherTime | None = None
    forms: tuple[Form, ...] = ()
    periods: int = Field(default=3, ge=2, le=366)
    whole: Whole | None = None
