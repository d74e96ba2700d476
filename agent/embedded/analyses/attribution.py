"""Which campaign or channel gets the credit under which model."""

from agent.embedded.analyses.base import Understand, cut, data, pattern, says
from agent.embedded.analyses.rest import fields_of, plain, rest_of, told
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from crm.analyses.attribution import Attribution
from crm.reports.definition import ByField, Report


def attribution(text: str, focus: Focus, understand: Understand) -> Analyse | None:
    said = data(focus.language, "attribution")
    models = pattern(said["says"], focus.language)
    if not says(models, text):
        return None
    found = rest_of(cut(text, models), said, focus, understand)
    return _of(found[0]) if found and plain(found[0]) else None


def _of(report: Report) -> Analyse | None:
    fields = fields_of(report)
    if len(fields) > 1 or len(report.breakdowns) > len(fields):
        return None
    if report.measures not in (("attributed_revenue",), ("attributed_orders",), ("revenue",)):
        return None
    by = _of_campaigns(fields[0]) if fields else None
    return Analyse(Attribution.model_validate(told(report) | ({"by": by} if by else {})))


def _of_campaigns(field: str) -> str:
    """A channel is that of the messages here, not that of the orders."""
    return "campaigns.channel" if field == "orders.channel" else field


def as_report(asked: Attribution) -> Report:
    """The report that a message which goes on from it is about."""
    return Report(
        measures=("attributed_revenue",),
        breakdowns=(ByField(field=asked.by),),
        window=asked.window,
        who=asked.who,
        where=asked.where,
    )


def follow(asked: Attribution, report: Report) -> Analyse | None:
    """The same for the report as it was changed."""
    return _of(report)
