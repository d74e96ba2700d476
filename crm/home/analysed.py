"""A pinned analysis in small: what it found in a sentence, and its largest parts where it has some."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crm.analyses.definition import Analysis
from crm.answers.words import heading
from crm.home.figures import MOST_BARS, Bar, Figure
from crm.languages.figures import cell, is_figure
from crm.segments.conditions.base import Wording
from crm.terms.clock import Clock

if TYPE_CHECKING:
    from crm.workspace import Workspace

# Those whose rows are parts of one thing, the most telling first.
IN_PARTS = ("funnel", "rfm_grid", "pareto", "attribution", "campaign_comparison")
PLACES = ("place", "groups", "share_of_groups")  # numbers of a row itself, not of what it shows
LONGEST = 200  # letters of the sentence


def of_analysis(
    asked: Analysis, name: str, workspace: "Workspace", wording: Wording, clock: Clock
) -> Figure:
    """The analysis as it stands now. Raises as running it does."""
    found = asked.run(workspace.scope(clock), workspace.warehouse, wording)
    period = " · ".join(found.title.split(" · ")[1:])
    bars = _bars(found.columns, found.rows, wording) if asked.kind in IN_PARTS else ()
    said = found.summary if len(found.summary) <= LONGEST else f"{found.summary[: LONGEST - 1]}…"
    return Figure(name or heading(asked, wording), "", period, bars=bars, note=said)


def _bars(
    columns: Sequence[Mapping[str, Any]], rows: Sequence[Sequence[Any]], wording: Wording
) -> tuple[Bar, ...]:
    """The first rows, by their name and their first number."""
    figures = (i for i, c in enumerate(columns) if is_figure(c) and c["name"] not in PLACES)
    at = next(figures, None)
    if not at or not rows:
        return ()
    shown = [row for row in rows if row[at] is not None][:MOST_BARS]
    most = max((abs(row[at]) for row in shown), default=0) or 1
    say = wording.say
    return tuple(
        Bar(cell(row[0], columns[0], say), cell(row[at], columns[at], say), abs(row[at]) / most)
        for row in shown
    )
