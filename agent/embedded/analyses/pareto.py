"""How few make most: Pareto of customers, products or any breakdown."""

from typing import Any

from agent.embedded.analyses.base import Understand, cut, data, pattern
from agent.embedded.analyses.rest import fields_of, plain, rest_of, things
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from agent.embedded.text import normalise
from crm.analyses.pareto import CUSTOMERS, Pareto
from crm.reports.definition import ByField, Report


def pareto(text: str, focus: Focus, understand: Understand) -> Analyse | None:
    said = data(focus.language, "pareto")
    made = _named(text, said, focus)
    if made is None:
        return None
    for name in ("says", "top", "share"):
        text = cut(text, pattern(said[name], focus.language))
    makes = pattern(said["makes"], focus.language)
    text = cut(text, makes)
    by, text = things(text, said, focus)
    found = rest_of(text, said, focus, understand)
    if found is None or not plain(found[0]):
        return None
    return _of(found[0], made | ({"by": by} if by else {}))


def _named(text: str, said: dict[str, Any], focus: Focus) -> dict[str, Any] | None:
    """The share where one is said; None where neither the name nor the question is.

    How many customers make 80% of revenue? What share do the top 20% make?
    """
    norm = normalise(text)[0]
    found = {
        n: pattern(said[n], focus.language).search(norm) for n in ("says", "asks", "makes", "top")
    }
    makes = found["makes"]
    rest = pattern(said["top"], focus.language).sub(" ", norm)
    shares = list(pattern(said["share"], focus.language).finditer(rest))
    if len(shares) == 2 and makes:  # which 20% of customers make 80% of revenue
        return {"share": int(shares[1]["share"]) / 100}
    share = shares[0] if shares else None
    if share and makes and share.start() > makes.start() and found["asks"]:
        return {"share": int(share["share"]) / 100}
    told = found["says"] or (found["asks"] and makes and found["top"])
    return {} if told else None


def _of(report: Report, made: dict[str, Any]) -> Analyse | None:
    fields = fields_of(report)
    if len(report.measures) != 1 or len(report.breakdowns) > len(fields) or len(fields) > 1:
        return None
    by = {"by": fields[0]} if fields else {}
    about = {"window": report.window, "who": report.who, "where": report.where}
    return Analyse(Pareto.model_validate({"measure": report.measures[0], **made, **by, **about}))


def as_report(asked: Pareto) -> Report:
    """The report that a message which goes on from it is about."""
    return Report(
        measures=(asked.measure,),
        breakdowns=() if asked.by == CUSTOMERS else (ByField(field=asked.by),),
        window=asked.window,
        who=asked.who,
        where=asked.where,
    )


def follow(asked: Pareto, report: Report) -> Analyse | None:
    """The same for the measure, the period, the people, the filters and the breakdown of the report."""
    if not plain(report):
        return None
    fields = fields_of(report)[-1:]
    kept = report.model_copy(update={"breakdowns": tuple(ByField(field=f) for f in fields)})
    return _of(kept, {"share": asked.share, "by": asked.by})
