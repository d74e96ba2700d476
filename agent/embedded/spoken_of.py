"""What the conversation speaks of already, so that a short follow-up is believed to mean the same."""

from agent.embedded.focus import Focus
from agent.embedded.pieces import matters
from crm.segments.definition import Condition


def spoken_of(focus: Focus) -> tuple[str, ...]:
    """The measures of the report, or the fields of orders that the segment asks for: and the app ones."""
    if focus.report and focus.last == "report":
        return matters(focus.report.measures)
    return _fields(focus.segment) if focus.segment and focus.last == "segment" else ()


def _fields(condition: Condition) -> tuple[str, ...]:
    """Fields of orders in the filters of a condition, or of those inside it."""
    inner = getattr(condition, "of", ())
    found = [f for part in (inner if isinstance(inner, tuple) else (inner,)) for f in _fields(part)]
    named = [filter.field for filter in getattr(condition, "where", ())]
    return tuple(dict.fromkeys((*found, *(name for name in named if name.startswith("orders.")))))
