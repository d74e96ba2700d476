"""Requests that were read in two ways, as cases to look over: YAML in the shape of `evals/cases`.

The expectation is the reading that a person chose; where nobody chose, the embedded one, and `why`
says so. A request is masked: a case whose words were a name needs one again.
"""

from typing import Any

import yaml

from crm.readings.disagreements import Disagreement, Disagreements
from crm.store.store import Store


def candidates(store: Store, *, chosen_only: bool = False) -> str:
    """The cases, the latest first; an empty text where there is none."""
    found = [d for d in Disagreements(store).all() if d.chosen or not chosen_only]
    if not found:
        return ""
    return yaml.safe_dump(list(map(case_of, found)), allow_unicode=True, sort_keys=False, width=120)


def case_of(found: Disagreement) -> dict[str, Any]:
    """One difference as a case."""
    right = found.model if found.chosen == "model" else found.embedded
    return {
        "id": f"candidate-{found.id.lower()}",
        "language": found.language,
        "turns": [found.request],
        "why": _why(found),
        "expect": {"members_of": dict(right.definition)},
    }


def _why(found: Disagreement) -> str:
    counts = f"{found.model_name} {found.model.count}, embedded {found.embedded.count}"
    chosen = f"{found.chosen} chosen by {found.chosen_by}" if found.chosen else "nobody has chosen"
    return f"two readings: {counts}; {chosen}; {found.at:%Y-%m-%d}"
