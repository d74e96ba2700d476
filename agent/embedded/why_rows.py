"""Why, after an answer: of its third row, of its last period, or of the most unusual one.

A message is taken as such only where nothing but the small words of a question why is left of it.
"""

import re
from collections.abc import Iterable
from functools import cache

from agent.embedded.analyses.base import data, pattern
from agent.embedded.analyses.shown import shown_analysis
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, Request, WhyRow
from agent.embedded.rows import row_book
from agent.embedded.text import normalise
from crm.analyses.anomalies import Anomalies
from crm.analyses.change import Change
from crm.reports.definition import ByTime, Report
from crm.terms.window import Ever

LONGEST = 120  # characters
ENDS = " .!?。！？¿¡"


def why_rows(text: str, languages: Iterable[str], focus: Focus) -> tuple[str, Request] | None:
    """The language and the request, where the message asks no more than why, or why a row is so."""
    analysis = shown_analysis(focus)
    about = analysis or (focus.report if focus.last == "report" else None)
    if about is None or len(text) > LONGEST:
        return None
    said = normalise(text)[0].strip(ENDS)
    for language in languages:
        words = data(language, "analyses")
        if re.fullmatch(rf"\W*(?:{words['alone']})\W*", said):
            found = _alone(about)
            return (language, found) if found else None
        if (row := _row(said, language)) is not None:
            return language, WhyRow(about, row)
    return None


def _alone(about: object) -> Request | None:
    """None for a report that is explained without looking at its rows."""
    if isinstance(about, Anomalies):
        return WhyRow(about, 1)
    if isinstance(about, Report):
        timed = any(isinstance(part, ByTime) for part in about.breakdowns)
        alone = len(about.breakdowns) == 1 and not isinstance(about.window, Ever)
        return WhyRow(about, -1) if timed and alone and about.compare is None else None
    return Ask("ask-why-change" if isinstance(about, Change) else "ask-why-of-this")


def _row(said: str, language: str) -> int | None:
    """The row that is asked about; None where the message says anything else."""
    words = data(language, "analyses")
    if not pattern(words["why"], language).search(said):
        return None
    match = _shape(language).fullmatch(said)
    if match is None:
        return None
    named = next((part for name, part in match.groupdict().items() if part), "")
    return int(named) if named.isdigit() else row_book(language).rows.get(named)


@cache
def _shape(language: str) -> re.Pattern[str]:
    """A row by its place, with nothing around it but small words."""
    words, behind = data(language, "analyses"), data(language, "behind")
    names = "|".join(sorted(map(re.escape, row_book(language).rows), key=len, reverse=True))
    number, thing = behind["number"].replace("(", "(?P<n>", 1), behind["thing"]
    small = "|".join(words[name] for name in ("why", "moved", "between", "little"))
    edge, close, gap = ("", "", r"\W*") if language == "zh" else (r"(?<!\w)", r"(?!\w)", r"\W+")
    around = rf"(?:{edge}(?:{small}){close}\W*)*"
    if language == "zh":
        place = rf"(?:第?(?:(?P<w>{names})|{number}){thing})"
    else:
        other = number.replace("?P<n>", "?P<m>")
        place = (
            rf"(?:(?:(?P<w>{names})|{number}){gap}{thing}|{thing}{gap}(?:{other}|(?P<v>{names})))"
        )
    return re.compile(rf"\W*{around}{edge}{place}{close}\W*{around}")
