"""What a sentence says of a report, before it is a definition."""

from dataclasses import dataclass, field

from agent.embedded.compose.people import People
from agent.embedded.spans import Span
from crm.reports.definition import AnotherTime, Breakdown, Form, Report, Target, Versus, Whole
from crm.terms.comparison import Filter
from crm.terms.during import During
from crm.terms.window import EVER, Window


@dataclass
class Figures:
    """What a sentence says of a report; what is missing was not said. `left` could not be placed."""

    measures: tuple[str, ...] = ()
    breakdowns: tuple[Breakdown, ...] = ()
    window: Window | None = None
    who: People | None = None
    where: tuple[Filter, ...] = ()
    during: During | None = None
    top: int | None = None
    lowest: bool = False
    sort_by: str | None = None
    ranked: bool = False  # a word for the most or the least stands there
    by_change: bool = False
    compare: str | Target | AnotherTime | Versus | None = None
    forms: tuple[Form, ...] = ()
    periods: int | None = None
    rest: bool = False
    over_time: bool = False
    whole: Whole | None = None
    left: list[Span] = field(default_factory=list)

    def report(self) -> Report:
        return Report.model_validate(
            {
                "measures": self.measures,
                "breakdowns": self.breakdowns,
                "window": self.window or EVER,
                "who": self.who.condition if self.who else None,
                "where": self.where,
                "during": self.during,
                "top": self.top,
                "lowest": self.lowest,
                "sort_by": self.sort_by,
                "by_change": self.by_change,
                "compare": self.compare,
                "forms": self.forms,
                "rest": self.rest,
                "whole": self.whole,
                **({"periods": self.periods} if self.periods else {}),
            }
        )
