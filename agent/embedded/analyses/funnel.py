"""Which steps customers go through: any that are named in their order, or those of the shop or of mails."""

import re
from collections.abc import Sequence
from typing import Any

from agent.embedded.analyses.base import Understand, about_of, cut, data, little, pattern, says
from agent.embedded.analyses.rest import fields_of, plain
from agent.embedded.analyses.shown import shown_analysis
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from agent.embedded.text import normalise
from crm.analyses.funnel import Funnel
from crm.reports.definition import Report
from crm.segments.conditions.sequence import Step

ORDER = "order"
SHOP = ("product_viewed", "cart_added", "checkout_started", ORDER)
NAME = re.compile(r"[^\W\d]+(?:[ _-][^\W\d]+){0,2}")  # of an event: up to three words
MAIL = ("email_sent", "email_delivered", "email_opened", "email_clicked", ORDER)


def funnel(text: str, focus: Focus, understand: Understand) -> Analyse | None:
    said = data(focus.language, "funnels")
    if changed := _other_time(text, focus, said):
        return changed
    asks = pattern(said["says"], focus.language)
    if not says(asks, text):
        return None
    phrase = " ".join(match[0] for match in asks.finditer(normalise(text)[0]))
    time, text = _time(cut(text, asks), said, focus)
    called = _called(text, said, focus)
    steps, text = _steps(text, said, focus)
    if len(steps) == 1:
        return Analyse(_of(called, time)) if called else None
    if not steps:
        mails = pattern(said["mails"], focus.language)
        steps = list(MAIL if says(mails, f"{phrase} {text}") else SHOP)
        text = cut(text, mails)
    about = about_of(cut(text, pattern(said["joint"], focus.language)), said, focus, understand)
    if about is None:
        return Analyse(_of(called, time)) if called else None
    return follow(_of(steps, time), about)


def _of(steps: Sequence[str], time: dict[str, int]) -> Funnel:
    named = tuple(Step() if type == ORDER else Step(types=(type,)) for type in steps)
    return Funnel.model_validate({"steps": named, **time})


def _called(text: str, said: dict[str, Any], focus: Focus) -> list[str]:
    """The steps where some are called by the names of the data's own events: from quiz finished to order.

    Nothing where a step has more than three words, or none is known. A name that no event has is
    told by the analysis, with those that are near.
    """
    joints = pattern(said["joint"], focus.language)
    small = pattern(said["little"], focus.language)
    parts = re.split(r"\s*(?:\||,|;|:|->|→|>|、|，)\s*", joints.sub("|", normalise(text)[0]))
    found: list[str] = []
    known = 0
    for part in (small.sub(" ", part).strip(" .?!") for part in parts):
        steps, _ = _steps(part, said, focus)
        known += bool(steps)
        if part and not steps and not NAME.fullmatch(part):
            return []
        found += steps[:1] or ([re.sub(r"[ -]+", "_", part)] if part else [])
    return found if known and len(found) > 1 else []


def _steps(text: str, said: dict[str, Any], focus: Focus) -> tuple[list[str], str]:
    """The steps in the order in which they are said, the longer words first, and what is left."""
    norm, found = normalise(text)[0], list[tuple[int, int, str]]()
    for type, words in said["steps"].items():
        for match in pattern(words, focus.language).finditer(norm):
            found.append((match.start(), match.end(), type))
    kept: list[tuple[int, int, str]] = []
    for one in sorted(found, key=lambda f: f[0] - f[1]):
        if all(one[1] <= other[0] or one[0] >= other[1] for other in kept):
            kept.append(one)
    every = "|".join(f"(?:{words})" for words in said["steps"].values())
    return [type for _, _, type in sorted(kept)], cut(text, pattern(every, focus.language))


def _time(text: str, said: dict[str, Any], focus: Focus) -> tuple[dict[str, int], str]:
    """The time between steps as the funnel has it, and the message without it."""
    within = pattern(said["within"], focus.language)
    match = within.search(normalise(text)[0])
    return (_of_time(match), cut(text, within)) if match else ({}, text)


def _of_time(match: re.Match[str]) -> dict[str, int]:
    count = int(match["count"] or 1)
    if match["hour"]:
        return {"within_hours": count}
    return {"within_days": count * (7 if match["week"] else 1)}


def _other_time(text: str, focus: Focus, said: dict[str, Any]) -> Analyse | None:
    """Only another time between the steps, after a funnel."""
    asked = shown_analysis(focus)
    if not isinstance(asked, Funnel):
        return None
    time, left = _time(text, said, focus)
    if not time or not little(said["little"]).fullmatch(normalise(left)[0]):
        return None
    none = {"within_days": None, "within_hours": None}
    return Analyse(asked.model_copy(update=none | time))


def as_report(asked: Funnel) -> Report:
    """The report that a message which goes on from it is about."""
    return Report(measures=("revenue",), window=asked.window, who=asked.who, where=asked.where)


def follow(asked: Funnel, report: Report) -> Analyse | None:
    """The same for the period, the people and the filters of the report."""
    if (
        report.measures != ("revenue",)
        or not plain(report)
        or report.breakdowns
        or fields_of(report)
    ):
        return None
    told = {"window": report.window, "who": report.who, "where": report.where}
    return Analyse(asked.model_copy(update=told))
