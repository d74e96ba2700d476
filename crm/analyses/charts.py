"""Figures that analyses draw; they look as those of reports do."""

from crm.reports.figures import funnel as funnel
from crm.reports.figures import heat_map as heat_map
