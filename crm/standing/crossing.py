"""Looking whether a number has crossed its line: told once, and armed again when it was well back."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from crm.colleagues.letter import Letter
from crm.colleagues.posts import put
from crm.languages.speak import Speaker
from crm.reports.compile import compile_report
from crm.reports.definition import Report
from crm.reports.frame import Stretch
from crm.reports.labels import amount, measure_name, span
from crm.reports.measures.all import measure_called
from crm.reports.notes import fresh
from crm.reports.words import capitalised
from crm.segments.conditions.base import Wording
from crm.standing import news
from crm.standing.definition import Alert
from crm.standing.keeping import Kept, record
from crm.standing.letters import as_of, part
from crm.standing.room import StandingRoom
from crm.store.standing import StandingRow
from crm.terms.clock import Clock

if TYPE_CHECKING:
    from crm.workspace import Workspace


@dataclass(frozen=True)
class Look:
    """The number at a moment, None where there is none, and the days it covers in the language."""

    value: float | None
    period: str
    stretch: Stretch | None = None
    zone: str = "UTC"


def look(report: Report, workspace: "Workspace", wording: Wording, clock: Clock) -> Look:
    """The one number of a report now. Raises what the report raises."""
    compiled = compile_report(report, fresh(workspace.scope(clock)))
    warehouse = workspace.warehouse
    found = warehouse.rows(compiled.query.run_sql(warehouse.dialect), compiled.query.values).rows
    value = found[0][0] if found else None
    measure = measure_called(report.measures[0])
    if value is None and getattr(measure, "additive", False):
        value = 0  # the sum of no rows
    known = None if value is None else float(str(value))
    period = span(compiled.stretch, clock, wording.say)
    return Look(known, period, compiled.stretch, str(clock.zone))


def days_of(told: dict[str, Any], wording: Wording) -> str:
    """The days that a crossing was about, in the reader's language."""
    if "until" not in told:  # kept by an earlier version
        return str(told["period"])
    since, until = (
        datetime.fromisoformat(told[end]) if told[end] else None for end in ("since", "until")
    )
    assert until is not None
    return span(
        Stretch(since, until), Clock(until.replace(tzinfo=UTC), ZoneInfo(told["zone"])), wording.say
    )


def _told(seen: Look) -> dict[str, Any]:
    """What is kept of a crossing: the number, and the days in words and as moments (UTC)."""
    told: dict[str, Any] = {"value": seen.value, "period": seen.period}
    if seen.stretch is None:
        return told
    since = seen.stretch.since.isoformat() if seen.stretch.since else None
    return told | {"since": since, "until": seen.stretch.until.isoformat(), "zone": seen.zone}


def crossed(row: StandingRow, alert: Alert, seen: Look) -> bool:
    """Whether this is a new crossing. The alert is armed again where the number is well back."""
    if seen.value is None:
        return False
    if row.armed and alert.beyond(seen.value):
        row.armed = False
        return True
    if not row.armed and alert.back(seen.value):
        row.armed = True
    return False


def judge(room: StandingRoom, kept: Kept, seen: Look, next_at: datetime, clock: Clock) -> bool:
    """Keep what a look found: a crossing with its messages, in one transaction. Says whether it crossed."""
    alert = kept.definition
    assert isinstance(alert, Alert)
    with room.store.writing() as session:
        row = session.get_one(StandingRow, kept.id, with_for_update=True)
        row.next_at, row.data = next_at, room.data
        if row.status != "active" or not crossed(row, alert, seen):
            return False
        news.keep(session, kept.id, clock.now, "crossed", _told(seen))
        put(session, kept.id, clock.now, alert.to, "pending", clock.now, room.domain)
        record(session, "crossed", row, "rapport", clock.now, {"value": seen.value})
    return True


def words(name: str, alert: Alert, value: float, period: str, wording: Wording) -> str:
    """ "Revenue is $96,210.00 (Nov 9 – 15, 2026), below $100,000.00."."""
    measure = measure_called(alert.report.measures[0])
    return wording.say.say(
        "alert-crossed",
        name=name,
        measure=capitalised(measure_name(measure.id, wording.say)),
        value=amount(value, measure.unit, wording),
        period=period,
        side=alert.side,
        line=amount(alert.line, measure.unit, wording),
    )


def rule(alert: Alert, wording: Wording) -> str:
    """The line in words: "falls below $100,000.00"."""
    unit = measure_called(alert.report.measures[0]).unit
    return wording.say.say("alert-rule", side=alert.side, line=amount(alert.line, unit, wording))


def again(alert: Alert, wording: Wording) -> str:
    """From where on the alert speaks again."""
    room = abs(alert.line) * alert.margin
    back = alert.line + room if alert.side == "below" else alert.line - room
    unit = measure_called(alert.report.measures[0]).unit
    return wording.say.say("alert-again", side=alert.side, line=amount(back, unit, wording))


def alert_letter(
    kept: Kept, told: dict[str, object], workspace: "Workspace", clock: Clock
) -> Letter:
    """The letter of a crossing: the sentence, the number with its proof, and when it speaks again."""
    alert = kept.definition
    assert isinstance(alert, Alert)
    wording = workspace.wording(kept.language)
    sentence = words(kept.name, alert, float(str(told["value"])), str(told["period"]), wording)
    say: Speaker = wording.say
    why = say.say("alert-why", by=kept.made_by, id=kept.id)
    closing = (as_of(wording, clock), again(alert, wording), why)
    shown = part(alert.report, workspace, wording, clock)
    return Letter(kept.language, sentence, sentence, (shown,), closing)
