"""One form for definitions that mean the same, so that they can be compared by their structure.

Groups inside groups of one kind are one group; order and repetition do not count; "not not" falls
away; a choice among values of one field is one condition; `is not` is `not is`; a week is 7 days
and a quarter 3 months; what was taken by default is the same as what was said.
"""

import json
from collections.abc import Callable, Iterable
from typing import Any

from crm.segments.conditions.base import BaseCondition
from crm.segments.definition import Segment

Form = dict[str, Any]
LONGER = {"week": (7, "day"), "quarter": (3, "month"), "year": (12, "month")}
EVERYONE = {"kind": "everyone"}


def same(name_or_id: str) -> str:
    return name_or_id


def canonical(condition: BaseCondition, id_of: Callable[[str], str] = same) -> Form:
    """The condition's one form. `id_of` gives the id of a saved segment by id or name."""
    form: Form = _formed(condition.model_dump(mode="json"), id_of)
    return form


def canonical_segment(segment: Segment, id_of: Callable[[str], str] = same) -> Form:
    """The segment's one form: with its exclusions, and with its limit as one more part."""
    form = canonical(segment.unlimited, id_of)
    if segment.limit is None:
        return form
    limit = {"kind": "limit", "limit": _formed(segment.limit.model_dump(mode="json"), id_of)}
    return {"kind": "all", "of": [*parts(form), limit]}


def key(form: Form) -> str:
    """The same text for equal forms alone."""
    return json.dumps(form, sort_keys=True, ensure_ascii=False)


def parts(form: Form) -> list[Form]:
    """The conditions that must all hold."""
    return list(form["of"]) if form["kind"] == "all" else [form]


def _formed(part: Any, id_of: Callable[[str], str]) -> Any:
    if isinstance(part, list):
        return [_formed(inner, id_of) for inner in part]
    if not isinstance(part, dict):
        return part
    said = {n: _formed(v, id_of) for n, v in part.items() if not _assumed(n)}
    if part.get("kind") in ("all", "any"):
        return _group(said)
    if part.get("kind") == "not":
        return _denied(said["of"])
    if part.get("kind") == "in_segment":
        return {**said, "segment": id_of(str(said["segment"]))}
    if said.get("op") == "is_not" and part.get("kind") == "attribute":
        return _denied({**said, "op": "is"} | _values(said))
    return _window(said) | _values(said) | _sorted(said)


def _assumed(name: str) -> bool:
    return name == "assumed" or name.endswith("_assumed")


def _denied(form: Form) -> Form:
    inner: Form = form["of"] if form["kind"] == "not" else {"kind": "not", "of": form}
    return inner


def _group(said: Form) -> Form:
    kind = said["kind"]
    flat = [p for inner in said["of"] for p in (inner["of"] if inner["kind"] == kind else [inner])]
    if kind == "all":
        flat = [p for p in flat if p != EVERYONE] or [EVERYONE]
    else:
        flat = [EVERYONE] if EVERYONE in flat else _chosen(flat)
    distinct = sorted({key(p): p for p in flat}.items())
    return distinct[0][1] if len(distinct) == 1 else {"kind": kind, "of": [p for _, p in distinct]}


def _chosen(flat: Iterable[Form]) -> list[Form]:
    """In Germany, or in Austria: one condition with two values."""
    by_field: dict[str, Form] = {}
    rest = []
    for part in flat:
        if part["kind"] == "attribute" and part["op"] == "is":
            before = by_field.get(part["field"], part)
            both = _values({**part, "values": [*before["values"], *part["values"]]})
            by_field[part["field"]] = {**part, **both}
        else:
            rest.append(part)
    return [*by_field.values(), *rest]


def _values(said: Form) -> Form:
    """Text is compared without regard to case, and the values of a choice have no order."""
    if said.get("op") not in ("is", "is_not") or not isinstance(said.get("values"), list):
        return {}
    folded = {json.dumps(v.casefold() if isinstance(v, str) else v): v for v in said["values"]}
    return {"values": [json.loads(text) for text in sorted(folded)]}


def _window(said: Form) -> Form:
    """The window in its smallest usual unit."""
    if said.get("kind") == "ago" and said.get("near") == 0:
        said = {"kind": "last", "count": said["far"], "unit": said["unit"]}
    if said.get("kind") not in ("last", "next", "ago") or said.get("unit") not in LONGER:
        return said
    times, unit = LONGER[said["unit"]]
    numbers: Form = {n: said[n] * times for n in ("count", "near", "far") if n in said}
    return {**said, **numbers, "unit": unit}


def _sorted(said: Form) -> Form:
    """Filters that all must hold, and types of which any will do, in one order."""
    listed = {n: said[n] for n in ("where", "types") if isinstance(said.get(n), list)}
    return {
        name: sorted(many, key=lambda one: json.dumps(one, sort_keys=True))
        for name, many in listed.items()
    }
