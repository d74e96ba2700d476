"""The result of an A/B test: which variant won, if one did, and how many recipients it would need.

Variants are campaigns, or the values of a field of campaigns (`by`). Each measure is tested as in
`significance`, with the p values corrected for all pairs and measures together. A winner is named
only where the difference is real. Where it may be chance, the recipients that a variant would need
are those with which a difference of the size seen is found four times in five (power 80%).
"""

from typing import Any, Literal

from pydantic import Field

from crm.analyses.base import Analysed, Asked, Row, bound, found, numbers, shown
from crm.analyses.beside import Beside, Line, beside
from crm.analyses.campaign_groups import EACH, LESS_IS_BETTER, asking, compiled, groups, tested
from crm.analyses.interval_charts import points
from crm.analyses.significance import Group, needed
from crm.errors import Misused, NoData
from crm.looks.look import capital, column
from crm.reports.labels import span
from crm.reports.measures.base import Ratio
from crm.reports.measures.campaigns import REVENUE_PER_MAIL
from crm.segments.conditions.base import Scope, Wording
from crm.terms.comparison import Filter
from crm.warehouse.engine import Warehouse

MOST = 10  # variants of one test
MAIL = ("open_rate", "click_rate", "conversion_rate")
PHONE = {"push": ("push_open_rate",), "sms": ("sms_click_rate",)}


class AbTest(Asked):
    """Which of the campaigns that `where` names won; the first of `measures` decides.

    Without measures these are open, click and conversion rate, or those of push or SMS.
    """

    kind: Literal["ab_test"] = "ab_test"
    measures: tuple[str, ...] = Field(default=(), max_length=6)
    by: str = EACH
    where: tuple[Filter, ...] = ()

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """One row a measure and variant, the best variant first. Raises Misused, Unknown or NoData."""
        measures = self._measures(wording)
        asked = [asking(m, self.by, self.window, self.who, self.where, scope) for m in measures]
        variants = [groups(one, scope, warehouse, wording) for one in asked]
        self._check(variants[0])
        lines = beside([(v, m in LESS_IS_BETTER) for v, m in zip(variants, measures, strict=True)])
        told = [Beside(m, ls, wording) for m, ls in zip(measures, lines, strict=True)]
        query = compiled(asked[0], scope)
        period = span(query.stretch, scope.clock, wording.say)
        return _Result(told, wording, self._heading(scope, wording)).answer(
            period, shown(query.query, warehouse), self._unfair(variants[0], scope, warehouse)
        )

    def _measures(self, wording: Wording) -> tuple[Ratio, ...]:
        phone = [p.values[0] for p in self.where if p.field == "campaigns.channel" and p.values]
        usual = PHONE.get(str(phone[0]), MAIL) if phone else MAIL
        measures = tuple(tested(id, wording) for id in dict.fromkeys(self.measures or usual))
        if REVENUE_PER_MAIL in measures and len(measures) > 1:
            raise Misused("ab-money-alone")
        return measures

    def _check(self, variants: list[Group]) -> None:
        if len(variants) == 1:
            raise NoData("ab-no-variants", campaign=variants[0].label)
        if len(variants) > MOST:
            raise Misused("ab-too-many", count=len(variants), most=MOST)

    def _heading(self, scope: Scope, wording: Wording) -> str:
        if self.by == EACH:
            return wording.say.say("ab-variant")
        return capital(scope.catalog.field(self.by).name(wording.say.language))

    def _unfair(self, variants: list[Group], scope: Scope, warehouse: Warehouse) -> tuple[int, int]:
        """On how many days the variants were sent, and how many customers got more than one."""
        ids = ", ".join(bound(group.key, scope) for group in variants if group.key)
        if not ids:
            return 1, 0
        sent, _ = found(
            f"SELECT COUNT(DISTINCT CAST(k.sent_at AS DATE)) FROM campaigns AS k WHERE k.campaign_id IN ({ids})",
            scope, warehouse,
        )  # fmt: skip
        both, _ = found(
            f"""
            SELECT COUNT(*) FROM (
              SELECT e.customer_id FROM events AS e
              WHERE e.campaign_id IN ({ids}) AND e.type IN ('email_sent', 'push_sent', 'sms_sent')
              GROUP BY e.customer_id HAVING COUNT(DISTINCT e.campaign_id) > 1
            ) AS b
            """,
            scope, warehouse,
        )  # fmt: skip
        return int(sent[0][0]), int(both[0][0])


class _Result:
    """A test's result being put into words."""

    def __init__(self, told: list[Beside], wording: Wording, heading: str) -> None:
        self.told, self.wording, self.heading = told, wording, heading
        self.say = wording.say.say

    def answer(self, period: str, sql: str, unfair: tuple[int, int]) -> Analysed:
        first = self.told[0]
        title = self.say("ab-title", measure=first.name, period=period)
        return Analysed(
            title=title,
            summary=" ".join([self._winner(first), *map(self._measure, self.told)]),
            columns=self._columns(),
            rows=tuple(numbers([row for one in self.told for row in self._rows(one)])),
            chart=self._chart(title, first),
            sql=sql,
            notes=self._notes(unfair),
        )

    def _columns(self) -> tuple[dict[str, Any], ...]:
        heads = self.say("ab-value"), self.say("ab-recipients")
        return (
            column("measure", self.say("ab-measure"), "text"),
            *self.told[0].columns(self.heading, *heads),
            column("needed", self.say("ab-needed"), "integer", "count"),
        )

    def _rows(self, one: Beside) -> list[Row]:
        return [(one.name, *one.row(line), self._needed(one, line)) for line in one.lines]

    def _needed(self, one: Beside, line: Line) -> int | None:
        """Recipients of each variant, where the difference may be chance."""
        if line.p is None or line.real:
            return None
        return needed(line.group, one.lines[0].group)

    def _winner(self, one: Beside) -> str:
        best, rest = one.lines[0], one.lines[1:]
        if rest and all(line.real for line in rest):
            return self.say("ab-winner", label=best.group.label, measure=one.name)
        return self.say("ab-no-winner", measure=one.name)

    def _measure(self, one: Beside) -> str:
        """The best variant of a measure, and how it stands to the next one."""
        best, rest = one.lines[0], [line for line in one.lines[1:] if line.p is not None]
        head = self.say("ab-of", measure=one.name, label=best.group.label, value=one.amount(best.group.value))  # fmt: skip
        if not rest:
            return f"{head} {self.say('campaigns-none-tested')}"
        said = [head, one.pair(rest[0])]
        number = self._needed(one, rest[0])
        fewest = min(best.group.count, rest[0].group.count)
        if number is not None and number > fewest:
            count = self.wording.say.number
            said.append(self.say("ab-more", needed=count(number), fewest=count(fewest), more=count(number - fewest)))  # fmt: skip
        return " ".join(said)

    def _notes(self, unfair: tuple[int, int]) -> tuple[str, ...]:
        tests = sum(len(one.lines) * (len(one.lines) - 1) // 2 for one in self.told)
        notes = [self.say("ab-rule", tests=tests)]
        if unfair[0] > 1:
            notes.append(self.say("ab-other-days", days=unfair[0]))
        if unfair[1]:
            notes.append(self.say("ab-both", count=unfair[1]))
        return tuple(notes)

    def _chart(self, title: str, one: Beside) -> dict[str, Any]:
        labels = [line.group.label for line in one.lines]
        values = [line.group.value for line in one.lines]
        ends = [line.ends or (None, None) for line in one.lines]
        return points(title, labels, values, ends, (one.name, one.measure.unit), self.heading)
