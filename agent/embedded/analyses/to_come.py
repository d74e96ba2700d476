"""What will sales be in December? A question about a time to come is never answered with one that is over.

The next month, quarter or year is forecast; of any other time what a forecast takes is said.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from agent.embedded.analyses.base import data, pattern, says
from agent.embedded.analyses.rest import fields_of, plain
from agent.embedded.requests import Analyse, Ask, RunReport
from agent.embedded.understood import Reading
from crm.analyses.forecast import Forecast
from crm.reports.definition import Report
from crm.terms.window import Between, Ever, add_months

MONTHS = {"month": 1, "quarter": 3, "year": 12}


def to_come(text: str, languages: Iterable[str], reading: Reading, today: date) -> Reading | None:
    """The forecast, or the question for one; None where nothing is said of a time to come."""
    request = reading.request
    if not isinstance(request, RunReport) or not _may_be_ahead(request.report):
        return None
    said = (language for language in languages if _speaks_of_it(text, language))
    if (language := next(said, None)) is None:
        return None
    return Reading(language, _forecast(request.report, today) or Ask("ask-for-forecast"))


def _speaks_of_it(text: str, language: str) -> bool:
    return says(pattern(data(language, "forecast")["future"], language), text)


def _may_be_ahead(report: Report) -> bool:
    """No time at all, or days of a year that was not told: the latest that have begun.

    People are counted by conditions with times of their own: those who will have a birthday.
    """
    return isinstance(report.window, Ever | Between) and report.measures != ("customers",)


def _forecast(report: Report, today: date) -> Analyse | None:
    """The next calendar month, quarter or year of one number."""
    if len(report.measures) != 1 or fields_of(report) or not plain(report):
        return None
    window = report.window
    if not isinstance(window, Between) or window.first is None or window.last is None:
        return None
    first, end = (add_months(d, 12) for d in (window.first, window.last + timedelta(days=1)))
    unit = next((u for u in MONTHS if (first, end) == _next(u, today)), None)
    if unit is None:
        return None
    told = {"measure": report.measures[0], "who": report.who, "where": report.where}
    return Analyse(Forecast.model_validate({**told, "grain": "month", "upcoming": unit}))


def _next(unit: str, today: date) -> tuple[date, date]:
    """The first day of the next calendar period, and the day behind its last."""
    months = MONTHS[unit]
    begun = date(today.year, today.month - (today.month - 1) % months, 1)
    return add_months(begun, months), add_months(begun, 2 * months)
