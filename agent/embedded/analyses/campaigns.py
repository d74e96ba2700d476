"""Which campaign is really better, and who won an A/B test: campaigns by name, kind or period."""

from collections.abc import Sequence
from typing import Any

from agent.embedded.analyses.base import Understand, cut, data, pattern, says
from agent.embedded.analyses.campaign_names import Named, named
from agent.embedded.analyses.rest import fields_of, plain, rest_of, told
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, MakeSegment
from agent.embedded.shapes import Shape
from crm.analyses.ab_test import MOST, AbTest
from crm.analyses.campaign_comparison import CampaignComparison
from crm.analyses.campaign_groups import EACH, TESTED
from crm.reports.definition import ByField, Report
from crm.terms.comparison import Filter
from crm.terms.window import Last

RATES = {measure.id for measure in TESTED}
USUAL = Last(count=3, unit="month")  # where neither campaigns nor a period are named


def campaigns(
    text: str, focus: Focus, understand: Understand, names: Sequence[str]
) -> Analyse | None:
    said = data(focus.language, "comparing-campaigns")
    test, sure, compare = (pattern(said[k], focus.language) for k in ("test", "sure", "compare"))
    tests, each = says(test, text), says(pattern(said["each"], focus.language), text)
    if not (tests or says(sure, text) or says(compare, text)):
        return None
    meant = named(text, names)
    if not (tests or meant.campaigns or each or (says(sure, text) and says(pattern(said["campaigns"], focus.language), text))):  # fmt: skip
        return None
    if not (tests or each or says(sure, text)) and len(meant.campaigns) < 2:
        return None
    rest = meant.rest
    for words in (test, sure, compare):
        rest = cut(rest, words)
    found = rest_of(rest, said, focus, understand)
    if each and not (found and plain(found[0])):  # campaigns by click rate
        lead = Shape(rf"^(?:(?:{said['little']})(?!\w)\W*)+")
        bare = cut(rest, lead)
        found = rest_of(bare, said, focus, understand)
    either = pattern(said["either"], focus.language)
    if not (tests or each or says(sure, text) or says(compare, cut(text, either))) and isinstance(
        understand(text, focus).request, MakeSegment
    ):
        return None  # who opened one or the other
    if not found:
        return None
    return _of(*found, meant, tests) if plain(found[0]) else None


def _of(report: Report, own: bool, meant: Named, tests: bool) -> Analyse | None:
    fields = fields_of(report)
    measures = tuple(
        id for id in report.measures if id != "campaigns"
    )  # what is compared, no number
    if len(report.breakdowns) > len(fields) or len(fields) > 1 or not set(measures) <= RATES:
        return None
    own = own and bool(measures)
    made = told(report)
    made["by"] = fields[0] if fields else EACH
    if meant.campaigns:
        made["where"] = (*report.where, Filter(field=EACH, values=meant.campaigns))
    if tests or (len(measures) > 1 and len(meant.campaigns) <= MOST):
        return Analyse(AbTest.model_validate(made | ({"measures": measures} if own else {})))
    if len(measures) > 1:
        return None
    if not meant.campaigns and "window" not in made:
        made["window"] = USUAL
    return Analyse(CampaignComparison.model_validate(made | ({"measure": measures[0]} if own else {})))  # fmt: skip


def as_report(asked: CampaignComparison | AbTest) -> Report:
    """The report that a message which goes on from it is about."""
    measures: Any = (asked.measure,) if isinstance(asked, CampaignComparison) else asked.measures
    return Report(
        measures=measures or ("click_rate",),
        breakdowns=(ByField(field=asked.by),),
        window=asked.window,
        who=asked.who,
        where=asked.where,
    )


def follow(asked: CampaignComparison | AbTest, report: Report) -> Analyse | None:
    """The same for the report as it was changed."""
    return _of(report, True, Named("", (), 0), isinstance(asked, AbTest))
