"""Asking for a digest or an alert. Where anything is to leave the house, a person decides first.

The agent and its tools may use this module; deciding is in `crm.standing.decision`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crm.answers.keeping import free_name
from crm.approvals.request import Approval, request
from crm.colleagues.ways import SLACK
from crm.errors import Misused, Refused
from crm.reports.definition import Report
from crm.reports.labels import amount, measure_name
from crm.reports.measures.all import measure_called
from crm.reports.words import capitalised
from crm.standing.crossing import Look, again, look, rule
from crm.standing.definition import Alert, Digest
from crm.standing.keeping import Kept, add, all_of, hash_of, shown
from crm.standing.room import colleagues_of
from crm.terms.clock import Clock
from crm.warehouse.layout import current_stamp

if TYPE_CHECKING:
    from crm.workspace import Workspace

ACTIONS = {"digest": "digest.start", "alert": "alert.start"}


@dataclass(frozen=True)
class Asked:
    """What was asked for; `approval` is None where it works at once. `seen` is an alert's number now."""

    kept: Kept
    approval: Approval | None
    summary: str
    seen: Look | None = None


def recipients(workspace: "Workspace", said: Sequence[str], user: str) -> tuple[str, ...]:
    """The verified addresses that are meant; "me" is the user's own.

    Raises Refused for others, and where nobody is named and the user has none.
    """
    known = colleagues_of(workspace)
    named = []
    for address in said or ("me",):
        if address != "me":
            named.append(address)
        elif (mine := known.of(user)) is not None:
            named.append(mine)
        else:
            raise Refused("colleague-none-of-yours", user=user)
    return known.checked(named)


def ask_for(
    definition: Digest | Alert, workspace: "Workspace", *, name: str, language: str, by: str,
    clock: Clock, thread: str = "", allowed: bool = False,
) -> Asked:  # fmt: skip
    """Keep it, with the request of a person; `allowed` where a person does it themselves.

    A name that another one in use has gets a number. An alert that is shown on the start page alone works at once. Raises Refused for an address that
    is not verified, and what the reports raise that are to be sent or looked at.
    """
    zoned = Clock(clock.now, workspace.zone)
    colleagues_of(workspace).checked(definition.to)
    wording = workspace.wording(language)
    seen = None
    if isinstance(definition, Alert):
        seen = look(definition.report, workspace, wording, zoned)
    else:
        _sendable(definition, workspace)
    at_once = allowed or not definition.to
    armed = seen is None or seen.value is None or not definition.beyond(seen.value)  # type: ignore[union-attr]
    name = free_name(name[:190], [one.name for one in all_of(workspace.store)])
    with workspace.store.writing() as session:
        row = add(
            session, definition, name=name, language=language, by=by, clock=zoned, armed=armed,
            status="active" if at_once else "requested", data=current_stamp(workspace.home) or "",
        )  # fmt: skip
        kept = shown(row)
        summary = _summary(kept, workspace, language)
        if at_once:
            return Asked(kept, None, summary, seen)
        approval = request(
            session, action=ACTIONS[row.kind], object=row.id, summary=summary, hash=hash_of(row), by=by,
            details=details(kept, workspace, language, zoned, seen), now=clock.now, thread=thread,
        )  # fmt: skip
        row.approval = approval.id
    return Asked(kept, approval, summary, seen)


def _sendable(digest: Digest, workspace: "Workspace") -> None:
    for id in digest.reports:
        saved = workspace.reports.get(id)
        if not saved.saved or saved.archived:
            raise Misused("digest-report-archived", name=saved.name)


def _summary(kept: Kept, workspace: "Workspace", language: str) -> str:
    wording = workspace.wording(language)
    say, to = wording.say, _to(kept)
    if isinstance(kept.definition, Digest):
        when = kept.definition.rhythm.words(say)
        return say.say("digest-summary", name=kept.name, when=when, to=say.all_of(to))
    said = {"name": kept.name, "rule": rule(kept.definition, wording)}
    if not to:
        return say.say("alert-summary-here", **said)
    return say.say("alert-summary", **said, to=say.all_of(to))


def details(
    kept: Kept, workspace: "Workspace", language: str, clock: Clock, seen: Look | None
) -> dict[str, Any]:
    """What a person reads before they decide: what, when, to whom, and how it stands now."""
    wording = workspace.wording(language)
    say, definition = wording.say, kept.definition
    first = say.instant(kept.next_at.astimezone(clock.zone))
    told: dict[str, Any] = {
        "to": list(_to(kept)),
        "when": definition.rhythm.words(say),
        "zone": str(clock.zone),
    }
    if isinstance(definition, Digest):
        names = [workspace.reports.get(id).name for id in definition.reports]
        files = [form.upper() for form in definition.files]
        return {"reports": names, "files": files, **told, "first_time": first}
    told |= {"rule": rule(definition, wording), "looked_at": say.say("alert-looked-at")}
    if seen is not None and seen.value is not None:
        told["now"] = value_words(definition.report, seen, wording)
    return told | {"rearmed": again(definition, wording)}


def value_words(report: Report, seen: Look, wording: Any) -> str:
    """ "Revenue: $96,210.00 (Nov 9 – 15, 2026)"; a dash where there is no number."""
    measure = measure_called(report.measures[0])
    name = capitalised(measure_name(measure.id, wording.say))
    return f"{name}: {amount(seen.value, measure.unit, wording)} ({seen.period})"


def _to(kept: Kept) -> tuple[str, ...]:
    return tuple(address.removeprefix(SLACK) for address in kept.definition.to)
