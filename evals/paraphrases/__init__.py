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
from agent.embedded.understood import Several
from crm.segments.conditions.bought import Bought
from crm.terms.clock import Clock
from crm.terms.comparison import Number

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
    if isinstance(read.request, Several):
        return type(read.request).__name__
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
    for unordered in ("values", "measures", "where"):
        if isinstance(parts.get(unordered), list) and parts.get("op") != "between":
            parts[unordered] = sorted(parts[unordered], key=str)
    if parts.get("kind") in ("all", "any"):
        inner = [p for part in parts["of"] for p in _opened(part, parts["kind"])]
        parts["of"] = sorted(inner, key=lambda part: json.dumps(part, sort_keys=True))
    return _said_otherwise(parts)


def _said_otherwise(parts: dict[str, Any]) -> dict[str, Any]:
    """One form for what the glossary makes equal: 14 days are two weeks, never is not at least once."""
    match parts:
        case {"kind": "last"}:
            return _in_days(parts)
        case {"kind": "event" | "ticket", "count": {"op": "is", "value": 0.0}}:
            return {"kind": "not", "of": parts | {"count": Number().model_dump(mode="json")}}
        case {"kind": "lapsed"}:
            in_full: dict[str, Any] = settled(lapsed_in_full(parts["window"]))
            return in_full
    return parts


def lapsed_in_full(window: dict[str, Any]) -> dict[str, Any]:
    """Has bought, but not in the window (glossary)."""
    ever = Bought().model_dump(mode="json")
    since = {"kind": "not", "of": ever | {"window": window}}
    return {"kind": "all", "of": [ever, since]}


def _in_days(window: dict[str, Any]) -> dict[str, Any]:
    """Weeks as days and years as months (glossary)."""
    unit, times = {"week": ("day", 7), "year": ("month", 12), "quarter": ("month", 3)}.get(
        window["unit"], (window["unit"], 1)
    )
    return {**window, "unit": unit, "count": window["count"] * times}


def _opened(part: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return list(part["of"]) if part.get("kind") == kind else [part]
