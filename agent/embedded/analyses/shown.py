"""The analysis that was shown last, and so is spoken of."""

import json

from pydantic import TypeAdapter, ValidationError

from agent.embedded.focus import Focus
from crm.analyses.definition import Analysis

ANALYSIS: TypeAdapter[Analysis] = TypeAdapter(Analysis)


def shown_analysis(focus: Focus) -> Analysis | None:
    """None where a report was, or something else was made since."""
    told = json.loads(focus.shown) if focus.shown else {}
    if told.get("kind", "report") == "report":
        return None
    try:
        return ANALYSIS.validate_python(told)
    except ValidationError:  # kept by another version
        return None
