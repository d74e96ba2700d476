"""A message that goes on from an analysis: by day, only Germany, for the last year, by channel.

The analysis is taken for the report that it is about. A message that is no request by itself, and
that changes that report, changes the analysis alike.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from agent.embedded.analyses import (
    anomalies,
    attribution,
    basket_pairs,
    campaigns,
    changes,
    forecast,
    funnel,
    pareto,
    rfm_grid,
)
from agent.embedded.analyses.base import Understand, data, pattern
from agent.embedded.analyses.rest import typed
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, Ask, MakeSegment, RunReport
from agent.embedded.text import normalise
from crm.analyses.ab_test import AbTest
from crm.analyses.anomalies import Anomalies
from crm.analyses.attribution import Attribution
from crm.analyses.basket_pairs import BasketPairs
from crm.analyses.campaign_comparison import CampaignComparison
from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts
from crm.analyses.definition import Analysis
from crm.analyses.forecast import Forecast
from crm.analyses.funnel import Funnel
from crm.analyses.pareto import Pareto
from crm.analyses.rfm_grid import RfmGrid
from crm.reports.definition import Report

# How each kind becomes the report that it is about, and how a report becomes it again.
WAYS: dict[type, tuple[Callable[[Any], Report], Callable[[Any, Report], Analyse | None]]] = {
    Anomalies: (anomalies.as_report, anomalies.follow),
    Forecast: (forecast.as_report, forecast.follow),
    Funnel: (funnel.as_report, funnel.follow),
    RfmGrid: (rfm_grid.as_report, rfm_grid.follow),
    BasketPairs: (basket_pairs.as_report, basket_pairs.follow),
    Pareto: (pareto.as_report, pareto.follow),
    Attribution: (attribution.as_report, attribution.follow),
    CampaignComparison: (campaigns.as_report, campaigns.follow),
    AbTest: (campaigns.as_report, campaigns.follow),
    Change: (changes.as_report, changes.follow),
    Cohorts: (changes.as_cohorts, changes.follow_cohorts),
}
OF_CAMPAIGNS = (Attribution, CampaignComparison, AbTest)


@cache
def _analyses() -> TypeAdapter[Analysis]:
    return TypeAdapter(Analysis)


def following(text: str, focus: Focus, understand: Understand) -> Analyse | None:
    """The analysis shown last as the message changes it; None where it does not go on from one."""
    shown = _shown(focus)
    if shown is None or type(shown) not in WAYS:
        return None
    if isinstance(shown, Forecast) and (further := _further(text, focus, shown)):
        return further
    as_report, again = WAYS[type(shown)]
    report = as_report(shown)
    alone = understand(text, replace(focus, last=None, report=None)).request
    if type(shown) in (CampaignComparison, AbTest) and (measures := _measures(alone)):
        return again(shown, report.model_copy(update={"measures": measures}))
    if not isinstance(alone, Ask | MakeSegment):
        return None
    said = data(focus.language, "attribution")
    if type(shown) in OF_CAMPAIGNS:
        text = typed(text, said, focus)
    request = understand(text, replace(focus, last="report", report=report)).request
    if not isinstance(request, RunReport) or request.report == report:
        return None
    return again(shown, request.report)


def report_spoken_of(focus: Focus) -> Report | None:
    """The report shown last, or the one that the analysis shown last is about."""
    shown = _shown(focus)
    if shown is None:
        return focus.report if focus.last == "report" else None
    return WAYS[type(shown)][0](shown) if type(shown) in WAYS else None


def _measures(request: object) -> tuple[str, ...] | None:
    """On click rate: the measures of a message that names nothing else."""
    if not isinstance(request, RunReport):
        return None
    only = Report(measures=request.report.measures)
    return only.measures if request.report == only else None


def _shown(focus: Focus) -> Analysis | None:
    if focus.shown is None:
        return None
    try:
        return _analyses().validate_json(focus.shown)
    except ValidationError:
        return None  # a report


def _further(text: str, focus: Focus, shown: Forecast) -> Analyse | None:
    """For the next 12 weeks: nothing but how far ahead."""
    ahead = pattern(data(focus.language, "forecast")["ahead"], focus.language)
    found = ahead.search(normalise(text)[0])
    left = ahead.sub(" ", normalise(text)[0])
    small = pattern(data(focus.language, "forecast")["little"], focus.language)
    if found is None or small.sub(" ", left).strip(" .,?!"):
        return None
    return forecast.further(shown, found, data(focus.language, "forecast"), focus)
