"""Campaigns, what they cost and what they brought (glossary: Email, Money)."""

from crm.reports.measures.base import Basis, Gap, Measure, Ratio
from crm.reports.measures.buyers import NEW_CUSTOMERS
from crm.reports.measures.email import DELIVERED
from crm.reports.measures.sales import UNCONVERTED
from crm.reports.sources.email import ATTRIBUTED_ORDERS, CONVERTED_PAIRS, COST_SHARES
from crm.reports.sources.records import CAMPAIGNS as CAMPAIGN_ROWS

NUMBER_OF_CAMPAIGNS = Measure(
    "campaigns", "count", (Basis(CAMPAIGN_ROWS, "COUNT(*)"),), additive=True
)
"""Number of campaigns, by sent_at."""

NO_COST = Gap(
    "gap-no-campaign-cost",
    (
        Basis(CAMPAIGN_ROWS, "COUNT_IF(k.cost_value IS NULL)"),
        Basis(COST_SHARES, "COUNT(DISTINCT CASE WHEN w.cost IS NULL THEN w.campaign_id END)"),
    ),
)

CAMPAIGN_COST = Measure(
    "campaign_cost",
    "currency",
    (
        Basis(CAMPAIGN_ROWS, "SUM(k.cost_value)"),
        Basis(COST_SHARES, "SUM(w.cost)", said="said-cost-shared"),
    ),
    additive=True,
    gaps=(NO_COST,),
)
"""sum(cost) of campaigns, converted, by sent_at.

By customers the cost of a campaign is shared evenly among those it was sent to, which is said.
"""

ATTRIBUTED_REVENUE = Measure(
    "attributed_revenue",
    "currency",
    (Basis(ATTRIBUTED_ORDERS, "SUM(a.revenue)"),),
    additive=True,
    gaps=(UNCONVERTED,),
)
"""Revenue of counting orders placed within 5 days after the customer's latest mail click before
them, by ordered_at; the credit is that click's campaign's."""

ATTRIBUTED_COUNT = Measure(
    "attributed_orders", "count", (Basis(ATTRIBUTED_ORDERS, "COUNT(*)"),), additive=True
)
"""Number of the orders in attributed_revenue."""

CONVERTED = Measure(
    "converted",
    "count",
    (Basis(CONVERTED_PAIRS, "COUNT(DISTINCT ROW(a.campaign_id, a.customer_id))"),),
    additive=True,
)
"""Customers of campaigns with an attributed order, by the campaign's sent_at."""

CONVERSION_RATE = Ratio("conversion_rate", "fraction", CONVERTED, DELIVERED)
"""Customers of campaigns with an attributed order / delivered, by the campaign's sent_at."""

CONVERTED_REVENUE = Measure(
    "converted_revenue", "currency", (Basis(CONVERTED_PAIRS, "SUM(a.revenue)"),), additive=True
)

REVENUE_PER_MAIL = Ratio("revenue_per_mail", "currency", CONVERTED_REVENUE, DELIVERED)
"""Revenue attributed to campaigns / mails delivered, by the campaign's sent_at."""

CAC = Ratio("cac", "currency", CAMPAIGN_COST, NEW_CUSTOMERS)
"""Customer acquisition cost = campaign cost in the window / new customers in it."""

CAMPAIGN_RESULTS = (
    NUMBER_OF_CAMPAIGNS,
    CAMPAIGN_COST,
    ATTRIBUTED_REVENUE,
    ATTRIBUTED_COUNT,
    CONVERTED,
    CONVERSION_RATE,
    REVENUE_PER_MAIL,
    CAC,
)
