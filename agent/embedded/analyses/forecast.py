"""What will it be? A measure, and how far ahead."""

import re
from math import ceil
from typing import Any

from agent.embedded.analyses.base import Understand, cut, data, pattern, says
from agent.embedded.analyses.rest import fields_of, grain_of, plain, rest_of, told
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from agent.embedded.text import normalise
from crm.analyses.forecast import Forecast
from crm.reports.definition import ByTime, Report

UNITS = ("day", "week", "month", "quarter", "year")
DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "quarter": 91.3, "year": 365.25}
Far = tuple[
    str, int | None
]  # ("week", 8); without a number the next calendar one: ("quarter", None)


def forecast(text: str, focus: Focus, understand: Understand) -> Analyse | None:
    said = data(focus.language, "forecast")
    future, ahead = (pattern(said[name], focus.language) for name in ("says", "ahead"))
    sure = says(future, text)
    if not sure and not (says(ahead, text) and says(pattern(said["will"], focus.language), text)):
        return None
    far = _far(ahead.search(normalise(text)[0]), said, focus)
    for words in (future, ahead, *(() if sure else (pattern(said["will"], focus.language),))):
        text = cut(text, words)
    found = rest_of(text, said, focus, understand)
    if not found or not (sure or found[1] or found[0].who is None):
        return None  # people of whom something will be true, and no measure of them
    return _of(found[0], far) if plain(found[0]) else None


def _far(found: re.Match[str] | None, said: dict[str, Any], focus: Focus) -> Far | None:
    """How many of which unit ahead; None where no number is told of several: the coming weeks."""
    if found is None:
        return None
    unit = next(unit for unit in UNITS if found[unit])
    if pattern(said["upcoming"], focus.language).search(found[0]):
        return unit, None
    number = found["count"]
    if not number:
        return None
    return unit, int(number) if number.isdigit() else int(said["numbers"][number])


def _of(report: Report, far: Far | None) -> Analyse | None:
    if len(report.measures) != 1 or fields_of(report):
        return None
    named = grain_of(report)
    made: dict[str, Any] = {"measure": report.measures[0], "grain": named or _grain(far)} | told(report)  # fmt: skip
    return Analyse(Forecast.model_validate(made | _ahead(far, made["grain"])))


def _ahead(far: Far | None, grain: str) -> dict[str, Any]:
    if far is None:
        return {}
    unit, count = far
    if count is None:
        return {"upcoming": unit}
    return {"periods": max(1, ceil(count * DAYS[unit] / DAYS[grain] - 0.2))}


def _grain(far: Far | None) -> str:
    if far is None:
        return "week"
    return far[0] if far[0] in ("day", "week") else "month"


def as_report(asked: Forecast) -> Report:
    """The report that a message which goes on from it is about."""
    return Report(
        measures=(asked.measure,),
        breakdowns=(ByTime(grain=asked.grain),),
        window=asked.window,
        who=asked.who,
        where=asked.where,
    )


def further(
    asked: Forecast, found: re.Match[str], said: dict[str, Any], focus: Focus
) -> Analyse | None:
    """The same as far ahead as is said now."""
    report = as_report(asked).model_copy(update={"breakdowns": ()})
    return _of(report, _far(found, said, focus))


def follow(asked: Forecast, report: Report) -> Analyse | None:
    """The same for the report as it was changed, as far ahead as before."""
    if asked.upcoming:
        return _of(report, (asked.upcoming, None))
    return _of(report, (asked.grain, asked.periods) if asked.periods else None)
