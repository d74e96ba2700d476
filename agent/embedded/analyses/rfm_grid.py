"""The grid of recency against frequency or money."""

from agent.embedded.analyses.base import Understand, about_of, cut, data, pattern, says
from agent.embedded.analyses.rest import plain
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from crm.analyses.rfm_grid import RfmGrid
from crm.reports.definition import Report


def rfm_grid(text: str, focus: Focus, understand: Understand) -> Analyse | None:
    said = data(focus.language, "rfm-grids")
    asks, money, both = (pattern(said[n], focus.language) for n in ("says", "money", "both"))
    if not says(asks, text):
        return None
    across = "both" if says(both, text) else "money" if says(money, text) else "frequency"
    for words in (asks, both, money, pattern(said["frequency"], focus.language)):
        text = cut(text, words)
    about = about_of(text, said, focus, understand)
    if about is None:
        return None
    return follow(RfmGrid.model_validate({"across": across}), about)


def as_report(asked: RfmGrid) -> Report:
    """The report that a message which goes on from it is about."""
    return Report(measures=("revenue",), window=asked.window, who=asked.who)


def follow(asked: RfmGrid, report: Report) -> Analyse | None:
    """The same for the period and the people of the report; scores know no other filters."""
    if report.measures != ("revenue",) or not plain(report) or report.breakdowns or report.where:
        return None
    return Analyse(asked.model_copy(update={"window": report.window, "who": report.who}))
