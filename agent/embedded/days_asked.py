"""Analyses are of all days: one that is asked for of Mondays or evenings alone is asked back."""

from dataclasses import replace

from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, RunReport
from agent.embedded.understood import Reading


def of_all_days(focus: Focus) -> Focus:
    """The focus without a report of some days only, which no analysis can go on from."""
    partly = focus.report is not None and focus.report.during is not None
    return replace(focus, report=None) if partly else focus


def not_of_days(reading: Reading) -> Reading:
    """The reading; a report of some days only becomes a question."""
    asked = reading.request
    if isinstance(asked, RunReport) and asked.report.during is not None:
        return replace(reading, request=Ask("ask-all-days"))
    return reading
