"""What an analysis is called without days, people and filters: the name of one that nobody named."""

from crm.analyses.ab_test import AbTest
from crm.analyses.anomalies import Anomalies
from crm.analyses.attribution import Attribution
from crm.analyses.basket_pairs import BasketPairs
from crm.analyses.campaign_comparison import CampaignComparison
from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts
from crm.analyses.definition import Analysis
from crm.analyses.forecast import Forecast
from crm.analyses.funnel import Funnel, step_name
from crm.analyses.pareto import CUSTOMERS, Pareto
from crm.looks.look import capital
from crm.reports.labels import measure_name
from crm.segments.conditions.base import Wording
from crm.terms.words import filter_words

NO_DAYS = {"period": "", "first": "", "last": ""}


def heading(asked: Analysis, wording: Wording) -> str:
    """One line: "Funnel: cart → order", "Unusual weeks: revenue". Raises Unknown for fields that are gone."""
    return capital(_said(asked, wording)).strip(" ·")


def _said(asked: Analysis, wording: Wording) -> str:
    say = wording.say
    match asked:
        case Funnel(steps=steps):
            return say.say("funnel-title", steps=" → ".join(step_name(s, wording) for s in steps))
        case Cohorts(grain=grain):
            return say.say("analysis-cohorts-title", grain=grain)
        case BasketPairs():
            return _pairs(asked, wording)
        case Pareto(measure=measure, by=by):
            thing = say.say("pareto-customer") if by == CUSTOMERS else _field(by, wording)
            return say.say("pareto-title", measure=capital(measure_name(measure, say)), thing=thing)
        case AbTest(measures=measures):
            named = say.all_of([measure_name(m, say) for m in measures or ("open_rate",)])
            return say.say("ab-title", measure=named, **NO_DAYS)
        case Attribution():
            return say.say("attribution-title", **NO_DAYS)
        case Change() | Anomalies() | Forecast() | CampaignComparison():
            return _of_measure(asked, wording)
        case _:
            return say.say("rfm-title")


def _of_measure(asked: Change | Anomalies | Forecast | CampaignComparison, wording: Wording) -> str:
    say = wording.say
    measure = measure_name(asked.measure, say)
    match asked:
        case Change():
            return say.say("analysis-change-heading", measure=measure)
        case Anomalies(grain=grain):
            return say.say("unusual-title", measure=measure, grain=grain, **NO_DAYS)
        case Forecast():
            return say.say("forecast-title-one", measure=measure, **NO_DAYS)
        case _:
            return say.say("campaigns-title", measure=capital(measure), **NO_DAYS)


def _pairs(asked: BasketPairs, wording: Wording) -> str:
    said = "; ".join(filter_words(f, wording.catalog, wording.say) for f in asked.anchor)
    key = "pairs-title-with" if said else "pairs-title"
    return wording.say.say(key, thing=_field(asked.by, wording), anchor=said)


def _field(id: str, wording: Wording) -> str:
    return wording.catalog.field(id).name(wording.say.language)
