"""What a customer is worth and costs (glossary: Money). By the moment of the first counting order."""

from crm.reports.measures.base import Basis, Measure, Ratio
from crm.reports.measures.buyers import LTV
from crm.reports.measures.campaigns import CAC
from crm.reports.measures.goods import WITHOUT_COST
from crm.reports.measures.sales import UNCONVERTED
from crm.reports.sources.margins import LIFETIME_MARGINS
from crm.reports.sources.orders import BUYERS_BY_ORDERS

LTV_TO_CAC = Ratio("ltv_to_cac", "number", LTV, CAC)
"""LTV / CAC: average lifetime spend of the buyers whose first order is in the window, divided by
the campaign cost a new customer in it."""

REVENUE_PER_BUYER = Ratio(
    "revenue_per_buyer",
    "currency",
    Measure(
        "buyer_revenue",
        "currency",
        (Basis(BUYERS_BY_ORDERS, "SUM(u.revenue)"),),
        gaps=(UNCONVERTED,),
    ),
    Measure("revenue_buyers", "count", (Basis(BUYERS_BY_ORDERS, "COUNT(*)"),)),
)
"""Revenue of known customers / customers who bought, in the window. Guests are left out of both."""

# 30.436875 days, the mean month of the Gregorian calendar.
MONTHS_KNOWN = "SUM(EXTRACT(EPOCH FROM $now - b.first_at)) / 2629746"

MONTHLY_MARGIN = Ratio(
    "monthly_margin",
    "currency",
    Measure(
        "lifetime_margin",
        "currency",
        (Basis(LIFETIME_MARGINS, "CASE WHEN SUM(b.margin) > 0 THEN SUM(b.margin) END"),),
        gaps=(WITHOUT_COST,),
    ),
    Measure("months_known", "number", (Basis(LIFETIME_MARGINS, MONTHS_KNOWN),)),
)

PAYBACK = Ratio("payback", "months", CAC, MONTHLY_MARGIN)
"""CAC / (margin of the customers won in the window / months since their first orders): after how
many months the margin of a new customer has paid for winning them. Nothing where there is no margin."""

WORTH = (LTV_TO_CAC, PAYBACK, REVENUE_PER_BUYER)
