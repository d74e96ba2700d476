"""The same wish in eight wordings and five languages: does Rapport understand one thing?

    python -m evals.paraphrases                      every group, with a line for each that differs
    python -m evals.paraphrases --only abandoned     groups whose id holds this word

A group is consistent when all its wordings become the same first step: the same tool with the same
definition (orders without a meaning and what is only assumed aside). Prints the groups that are not, each wording with what
was understood, then the share. It says nothing of being right: `rapport evals run` does that.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from agent.embedded.dialogue import Reader
from agent.embedded.plan import Call, Known, step
from crm.terms.clock import Clock

HERE = Path(__file__).parent
FILES = ("people.yaml", "figures.yaml", "other.yaml")
UNSAID = ("changes", "name", "assumed", "window_assumed")  # neither is part of the meaning
OWN_WORDS = {
    "ask_person",
    "decline",
    "search_knowledge",
}  # their arguments are in the person's words


@dataclass(frozen=True)
class Group:
    """One intention: its wordings, each with its language."""

    id: str
    wordings: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Understood:
    """What became of one wording."""

    language: str
    text: str
    meaning: str


def groups() -> Iterator[Group]:
    for name in FILES:
        for entry in yaml.safe_load((HERE / name).read_text(encoding="utf8")):
            id = entry.pop("id")
            yield Group(id, tuple((lang, text) for lang, said in entry.items() for text in said))


def understand(group: Group, reader: Reader, clock: Clock) -> tuple[Understood, ...]:
    """Each wording of a group with its meaning, as a text that is equal for equal meanings."""
    return tuple(
        Understood(lang, text, meaning(text, reader, clock)) for lang, text in group.wordings
    )


def consistent(understood: tuple[Understood, ...]) -> bool:
    return len({each.meaning for each in understood}) == 1


def usual(understood: tuple[Understood, ...]) -> str:
    """The meaning that most of the wordings have."""
    return Counter(each.meaning for each in understood).most_common(1)[0][0]


def meaning(text: str, reader: Reader, clock: Clock) -> str:
    read = reader.read(text, clock)
    first = step(read.request, Known(), read.language)
    if not isinstance(first, Call):
        return type(read.request).__name__
    if first.name in OWN_WORDS:
        return first.name
    return f"{first.name} {json.dumps(settled(first.args), ensure_ascii=False, sort_keys=True)}"


def settled(value: Any) -> Any:
    """The same definition in one form: nested "all" and "any" flat and in a fixed order."""
    if isinstance(value, list):
        return [settled(part) for part in value]
    if not isinstance(value, dict):
        return value
    parts = {key: settled(part) for key, part in value.items() if key not in UNSAID}
    if parts.get("kind") in ("all", "any"):
        inner = [p for part in parts["of"] for p in _opened(part, parts["kind"])]
        parts["of"] = sorted(inner, key=lambda part: json.dumps(part, sort_keys=True))
    for unordered in ("values", "measures", "where"):
        if isinstance(parts.get(unordered), list) and parts.get("op") != "between":
            parts[unordered] = sorted(parts[unordered], key=str)
    return _in_days(parts) if parts.get("kind") == "last" else parts


def _in_days(window: dict[str, Any]) -> dict[str, Any]:
    """Two weeks are 14 days (glossary)."""
    if window["unit"] != "week":
        return window
    return {**window, "unit": "day", "count": window["count"] * 7}


def _opened(part: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return part["of"] if part.get("kind") == kind else [part]
