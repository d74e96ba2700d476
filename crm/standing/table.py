"""Digests and alerts as a table for people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from crm.colleagues.ways import SLACK
from crm.standing.crossing import rule
from crm.standing.definition import Alert
from crm.standing.keeping import Kept

if TYPE_CHECKING:
    from crm.workspace import Workspace

COLUMNS = {
    "id": "text", "name": "text", "kind": "text", "when": "text", "to": "text", "next": "text", "status": "text",
}  # fmt: skip
Rows = tuple[tuple[Any, ...], ...]


def standing_table(
    kept: Sequence[Kept], workspace: "Workspace", language: str
) -> tuple[tuple[dict[str, Any], ...], Rows]:
    """Columns and rows; times in the business area's zone."""
    wording = workspace.wording(language)
    say = wording.say
    columns = tuple(
        {"name": name, "type": type, "unit": None, "label": "Id" if name == "id" else say.say(f"standing-column-{name}")}
        for name, type in COLUMNS.items()
    )  # fmt: skip
    rows = []
    for one in kept:
        definition = one.definition
        when = definition.rhythm.words(say)
        if isinstance(definition, Alert):
            when = f"{rule(definition, wording)} · {say.say('alert-looked-at')}, {when}"
        to = [address.removeprefix(SLACK) for address in definition.to] or [
            say.say("standing-here")
        ]
        first = say.instant(one.next_at.astimezone(workspace.zone))
        kind, status = (
            say.say("standing-kind", kind=definition.kind),
            say.say("standing-status", status=one.status),
        )
        rows.append((one.id, one.name, kind, when, say.all_of(to), first, status))
    return columns, tuple(rows)
