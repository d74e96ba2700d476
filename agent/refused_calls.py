"""Calls of a large model that are refused: a tool that there is none of, or none for this request.

Each goes into the audit trail with the name, where it is one of ours or like one of ours; a name that
is neither may hold anything, and is not kept.
"""

from collections.abc import Sequence

from rapidfuzz import process

from crm.audit import trail
from tools.all import OF_THE_HOUSE, TOOLS
from tools.context import Context

ACTION = "tool.call"
NAMES = tuple(tool.name for tool in TOOLS)
HOUSE = tuple(tool.name for tool in OF_THE_HOUSE)
LIKE = 80.0  # of 100
UNKNOWN = "unknown"


def note_refused(names: Sequence[str], ctx: Context) -> None:
    """One entry for each call, denied, with why: `unknown`, `misspelt`, `of_the_house` or `not_offered`."""
    for name in names:
        object, why = _told(name)
        trail.deny(
            ctx.workspace.store, who=ctx.user, action=ACTION, object=object, now=ctx.clock.now, why=why
        )  # fmt: skip


def _told(name: str) -> tuple[str, str]:
    if name in NAMES:
        return name, "not_offered"
    if name in HOUSE:
        return name, "of_the_house"
    like = process.extractOne(name, (*NAMES, *HOUSE), score_cutoff=LIKE)
    return (like[0], "misspelt") if like else (UNKNOWN, "unknown")
