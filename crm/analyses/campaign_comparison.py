"""Campaigns beside each other on one measure: how sure each number is, and which differences are real.

Each value has its 95% interval; every pair is tested, with Holm's correction for the number of
pairs (`significance`). A difference is called real when its corrected p value is below 0.05.
"""

from typing import Any, Literal

from crm.analyses.base import Analysed, Asked, numbers, shown
from crm.analyses.beside import Beside, Line, beside
from crm.analyses.campaign_groups import EACH, LESS_IS_BETTER, asking, compiled, groups, tested
from crm.analyses.interval_charts import points
from crm.errors import NoData
from crm.looks.look import capital
from crm.reports.labels import measure_name, span
from crm.reports.measures.base import Ratio
from crm.segments.conditions.base import Scope, Wording
from crm.terms.comparison import Filter
from crm.warehouse.engine import Warehouse

MOST = 30  # groups beside each other


class CampaignComparison(Asked):
    """Campaigns on one measure, or groups of them: `by` a field of campaigns (their type, channel)."""

    kind: Literal["campaign_comparison"] = "campaign_comparison"
    measure: str = "click_rate"
    by: str = EACH
    where: tuple[Filter, ...] = ()

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """One row a group, the best first. Raises Misused, Unknown, or NoData with fewer than two."""
        measure = tested(self.measure, wording)
        asked = asking(measure, self.by, self.window, self.who, self.where, scope)
        found = groups(asked, scope, warehouse, wording)
        if len(found) < 2:
            raise NoData("campaigns-one", campaign=found[0].label)
        (lines,) = beside([(found[:MOST], measure in LESS_IS_BETTER)])
        query = compiled(asked, scope)
        period = span(query.stretch, scope.clock, wording.say)
        told = _Told(measure, lines, wording, self._heading(asked.by, scope, wording))
        return told.answer(period, shown(query.query, warehouse), len(found))

    def _heading(self, by: str, scope: Scope, wording: Wording) -> str:
        return capital(
            wording.say.say("campaigns-campaign")
            if by == EACH
            else scope.catalog.field(by).name(wording.say.language)
        )


class _Told(Beside):
    """A comparison being put into words."""

    def __init__(self, measure: Ratio, lines: list[Line], wording: Wording, heading: str) -> None:
        super().__init__(measure, lines, wording)
        self.heading = heading

    def answer(self, period: str, sql: str, all_: int) -> Analysed:
        name = capital(measure_name(self.measure.id, self.wording.say))
        title = self.say("campaigns-title", measure=name, period=period)
        return Analysed(
            title=title,
            summary=self._summary(name),
            columns=self.columns(self.heading),
            rows=tuple(numbers([self.row(line) for line in self.lines])),
            chart=self._chart(title, name),
            sql=sql,
            notes=self._notes(all_),
        )

    def _summary(self, name: str) -> str:
        best = self.lines[0]
        told = [line for line in self.lines[1:] if line.p is not None]
        real = [line for line in told if line.real]
        values = {"measure": name, "best": best.group.label, "value": self.amount(best.group.value), "low": self.end(best, 0), "high": self.end(best, 1)}  # fmt: skip
        said = [self.say("campaigns-best-is", **values)]
        if not told:
            return " ".join([*said, self.say("campaigns-none-tested")])
        if len(told) == 1:
            return " ".join([*said, self.pair(told[0])])
        key = "all" if len(real) == len(told) else "some" if real else "none"
        said.append(self.say(f"campaigns-{key}-real", real=len(real), others=len(told)))
        if 0 < len(real) < len(told):
            near = next(line for line in told if not line.real)
            said.append(self.say("campaigns-nearest", label=near.group.label, value=self.amount(near.group.value)))  # fmt: skip
        return " ".join(said)

    def _notes(self, all_: int) -> tuple[str, ...]:
        shown_ = len(self.lines)
        pairs = shown_ * (shown_ - 1) // 2
        notes = [self.say("campaigns-rule", pairs=pairs)]
        if all_ > shown_:
            notes.append(self.say("campaigns-largest", shown=shown_, all=all_))
        odd = [line.group.label for line in self.lines if not line.group.sound]
        if odd:
            notes.append(self.say("campaigns-odd", labels=self.wording.say.all_of(odd[:5]), count=len(odd)))  # fmt: skip
        return tuple(notes)

    def _chart(self, title: str, name: str) -> dict[str, Any]:
        labels = [line.group.label for line in self.lines]
        values = [line.group.value for line in self.lines]
        ends = [line.ends or (None, None) for line in self.lines]
        return points(title, labels, values, ends, (name, self.measure.unit), self.heading)
