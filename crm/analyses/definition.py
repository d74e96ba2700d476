"""Every analysis that can be asked for. A new one is one file and one name here."""

from typing import Annotated

from pydantic import Field

from crm.analyses.ab_test import AbTest
from crm.analyses.anomalies import Anomalies
from crm.analyses.attribution import Attribution
from crm.analyses.basket_pairs import BasketPairs
from crm.analyses.campaign_comparison import CampaignComparison
from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts
from crm.analyses.forecast import Forecast
from crm.analyses.funnel import Funnel
from crm.analyses.pareto import Pareto
from crm.analyses.rfm_grid import RfmGrid

Analysis = Annotated[
    Change
    | Cohorts
    | Funnel
    | RfmGrid
    | BasketPairs
    | Pareto
    | CampaignComparison
    | AbTest
    | Anomalies
    | Forecast
    | Attribution,
    Field(discriminator="kind"),
]
