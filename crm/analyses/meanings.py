"""What the numbers of an analysis mean: its formulas with source and unit, then its measures' definitions.

The gaps in the data of its measures are said as those of reports are.
"""

from crm.analyses.ab_test import MAIL, AbTest
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
from crm.errors import CrmError
from crm.reports.definition import Report
from crm.reports.meanings import meaning, tables_of
from crm.reports.measures.all import measure_called
from crm.reports.notes import gap_sentences
from crm.segments.conditions.base import Scope, Wording
from crm.warehouse.engine import Warehouse

Tables = tuple[str, ...]
# Where the rows come from, and the units beside that of the measures.
SHARES: dict[type, tuple[Tables, Tables]] = {
    Funnel: (("events", "orders"), ("count", "fraction", "hours")),
    Cohorts: (("orders",), ("count", "fraction")),
    RfmGrid: (("orders",), ("count", "fraction")),
    BasketPairs: (("order_items", "orders"), ("count", "fraction", "number")),
    Attribution: (("orders", "events", "campaigns"), ("count",)),
}


def meanings(asked: Analysis, wording: Wording) -> tuple[str, ...]:
    """A few sentences: the formulas, where the numbers come from, and what each measure is."""
    formulas = wording.say.say(_formulas(asked))
    told = [" ".join(part for part in (formulas, _source(asked, wording)) if part)]
    return (*told, *(meaning(measure_called(id), wording) for id in measures_of(asked)))


def _formulas(asked: Analysis) -> str:
    if isinstance(asked, Cohorts) and asked.start == "signup":
        return "signup-means-cohorts"
    return f"analysis-means-{asked.kind.replace('_', '-')}"


def _source(asked: Analysis, wording: Wording) -> str:
    """Tables and units of what has no measure of its own."""
    if type(asked) not in SHARES:
        return ""
    say = wording.say
    tables, units = SHARES[type(asked)]
    if isinstance(asked, Funnel):
        tables = tuple(dict.fromkeys("events" if step.types else "orders" for step in asked.steps))
    unit = "; ".join(say.say(f"measure-unit-{unit}") for unit in units)
    return say.say("measure-source", tables=tables_of([tables], wording), unit=unit)


def measures_of(asked: Analysis) -> tuple[str, ...]:
    """The ids of the measures that the analysis shows."""
    match asked:
        case Change() | Anomalies() | Forecast() | Pareto() | CampaignComparison():
            return (asked.measure,)
        case AbTest(measures=measures):
            return measures or MAIL
        case RfmGrid():
            return ("revenue",)
        case Attribution():
            return ("attributed_revenue",)
    return ()


def gaps(asked: Analysis, scope: Scope, warehouse: Warehouse, wording: Wording) -> tuple[str, ...]:
    """What is missing under its measures, a sentence a gap; those that its own notes tell are left out."""
    ids = () if isinstance(asked, Attribution) else measures_of(asked)
    if not ids:
        return ()
    where = getattr(asked, "where", ())
    report = Report(measures=ids, window=asked.window, who=asked.who, where=where)
    try:
        return tuple(gap_sentences(report, scope, warehouse, wording))
    except CrmError:
        return ()  # as a report it cannot be asked, so that nothing can be told of its gaps
