"""NPS respondents: people, told by what they did, and not the number that their answers make."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span

SAID = "respondents"
SURVEYS = ("nps", "csat", "ces")


def who_responded(spans: Sequence[Span]) -> list[Span]:
    """The spans, respondents beside the name of a survey as the customers who answered it."""
    out = list(spans)
    for at in range(len(out) - 1, -1, -1):
        if _is_said(out[at]):
            beside = _survey(out, at)
            out[at : at + 1] = [_other(out[at])] if beside is None else _people(out[at])
            if beside is not None:
                survey = out.pop(beside if beside < at else beside + 2)
                out.insert((at if beside < at else at + 1) + 2, _named(survey))
    return out


def _is_said(span: Span) -> bool:
    return any(r.kind == "particle" and r.meaning == SAID for r in span.readings())


def _survey(spans: Sequence[Span], at: int) -> int | None:
    """The place of the survey named right before it or right behind it, past small words."""
    for step in (-1, 1):
        place = at + step
        while 0 <= place < len(spans) and spans[place].kind == "filler":
            place += step
        if 0 <= place < len(spans) and _is_survey(spans[place]):
            return place
    return None


def _is_survey(span: Span) -> bool:
    if any(r.kind == "value" and r.meaning[0] == "surveys.type" for r in span.readings()):
        return True
    return any(r.meaning == "survey" or r.meaning in SURVEYS for r in span.readings())


def _people(span: Span) -> list[Span]:
    """Customers who answered."""
    people = replace(span, kind="measure", meaning="customers", others=())
    table = replace(people, kind="table")
    at = span.end
    who, answered = Span(at, at, "particle", "who"), Span(at, at, "verb", "rate")
    return [people.joined((table,)), who, answered]


def _named(span: Span) -> Span:
    """The survey rather than the number that it makes."""
    kinds = [r for r in span.readings() if r.kind == "value" and r.meaning[0] == "surveys.type"]
    return replace(kinds[0], others=()) if kinds else span


def _other(span: Span) -> Span:
    """What else the word may mean where no survey is named; else that somebody answered."""
    others = [r for r in span.readings() if not _is_said(replace(r, others=()))]
    if not others:
        return replace(span, kind="verb", meaning="rate", others=())
    return others[0].joined(tuple(others[1:]))
