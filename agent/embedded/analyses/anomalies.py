"""Is anything unusual? Which weeks stand out? One measure, looked at for what is out of the ordinary."""

from agent.embedded.analyses.base import Understand, cut, data, pattern, says
from agent.embedded.analyses.rest import fields_of, grain_of, plain, rest_of, told
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from agent.embedded.text import normalise
from crm.analyses.anomalies import Anomalies
from crm.reports.definition import ByField, ByTime, Report
from crm.terms.window import Last


def anomalies(text: str, focus: Focus, understand: Understand) -> Analyse | None:
    said = data(focus.language, "anomalies")
    unusual = pattern(said["says"], focus.language)
    if not says(unusual, text) or says(pattern(said["people"], focus.language), text):
        return None
    asked = pattern(said["asked"], focus.language)  # which days, wherever it stands
    phrase = " ".join(m[0] for p in (unusual, asked) for m in p.finditer(normalise(text)[0]))
    found = rest_of(cut(text, unusual), said, focus, understand)
    if found is None or not plain(found[0]):
        return None
    named = next((g for g in ("day", "month", "week") if says(pattern(said[g], focus.language), phrase)), None)  # fmt: skip
    return _of(found[0], named)


def _of(report: Report, grain: str | None) -> Analyse | None:
    fields = fields_of(report)
    if len(report.measures) != 1 or len(fields) > 1:
        return None
    grain = grain or grain_of(report) or ("day" if _short(report) else "week")
    by = fields[0] if fields else None
    return Analyse(Anomalies.model_validate({"measure": report.measures[0], "grain": grain, "by": by} | told(report)))  # fmt: skip


def _short(report: Report) -> bool:
    """A window in which weeks are too few to be told apart."""
    window = report.window
    return isinstance(window, Last) and window.unit == "day" and window.count <= 45


def as_report(asked: Anomalies) -> Report:
    """The report that a message which goes on from it is about."""
    fields = (ByField(field=asked.by),) if asked.by else ()
    return Report(
        measures=(asked.measure,),
        breakdowns=(*fields, ByTime(grain=asked.grain)),
        window=asked.window,
        who=asked.who,
        where=asked.where,
    )


def follow(asked: Anomalies, report: Report) -> Analyse | None:
    """The same for the report as it was changed."""
    return _of(report, None)
