"""Going on from the analysis of a change and from cohorts: only Germany, last year, by country."""

from agent.embedded.analyses.rest import fields_of, plain, told
from agent.embedded.requests import Analyse
from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts
from crm.reports.definition import ByField, ByTime, Report

GRAINS = ("week", "month", "quarter")


def as_report(asked: Change) -> Report:
    """The report that a message which goes on from it is about."""
    return Report(
        measures=(asked.measure,),
        breakdowns=(ByField(field=asked.by),) if asked.by else (),
        window=asked.window,
        who=asked.who,
        where=asked.where,
    )


def follow(asked: Change, report: Report) -> Analyse | None:
    """The same for the report as it was changed."""
    fields = fields_of(report)[-1:]
    if not plain(report) or len(report.measures) != 1:
        return None
    by = {"by": fields[0]} if fields else {}
    made = {"measure": report.measures[0], "compare": asked.compare, **by, **told(report)}
    return Analyse(Change.model_validate(made))


def as_cohorts(asked: Cohorts) -> Report:
    """The report that a message which goes on from cohorts is about."""
    grain = ByTime(grain=asked.grain)
    return Report(measures=("revenue",), breakdowns=(grain,), window=asked.window, who=asked.who)


def follow_cohorts(asked: Cohorts, report: Report) -> Analyse | None:
    """The same for the period, the people and the grain of the report."""
    grains = [part.grain for part in report.breakdowns if isinstance(part, ByTime)]
    if not plain(report) or report.where or fields_of(report) or report.measures != ("revenue",):
        return None
    grain = next((g for g in grains[-1:] if g in GRAINS), asked.grain)
    made = {
        "start": asked.start,
        "grain": grain,
        "periods": asked.periods,
        "window": report.window,
        "who": report.who,
    }
    return Analyse(Cohorts.model_validate(made))
