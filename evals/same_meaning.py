"""One form for all definitions that mean the same: "not (A or B)" is "not A and not B", a quarter three months.

`normal(condition)` is JSON that two definitions share exactly when they are written differently and
mean the same people: groups are flat and in one order, NOT stands at single conditions, defaults are
filled in, and what was only noted for the screen (that a window was assumed) is left out.
"""

import json
from datetime import date, timedelta
from typing import Any

from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import BaseCondition
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.lapsed import Lapsed
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.survey import Survey, nps_class
from crm.segments.definition import Segment
from crm.segments.phrases import OPPOSITES, means_none, means_some
from crm.terms.comparison import Number
from crm.terms.window import Between, Ever

Json = Any
IN_MONTHS = {"month": 1, "quarter": 3, "year": 12}
IN_HOURS = {"hour": 1, "day": 24, "week": 168}
COUNTED = ("count", "amount", "days")
AT_ALL = {"counted": "times", "measure": "orders"}
NOTED = ("window_assumed", "assumed")


def normal(segment: Segment) -> Json:
    """The definition's one form. Whom it shuts out are those who are not meant."""
    told = _said(segment.unlimited, negated=False)
    limit = segment.limit.model_dump(mode="json") if segment.limit else None
    return {"all": told, "limit": _plain(limit)} if limit else told


def same(one: Segment, other: Segment) -> bool:
    return bool(normal(one) == normal(other))


def _said(condition: BaseCondition, negated: bool) -> Json:
    match condition:
        case Not(of=inner):
            return _said(inner, not negated)
        case All(of=parts) | AnyOf(of=parts):
            together = isinstance(condition, All) != negated
            return _group(together, [_said(part, negated) for part in parts])
        case Lapsed(window=window):
            return _said(All(of=(Bought(), Not(of=Bought(window=window)))), negated)
        case OrderDate(window=Ever(), where=()):
            return _said(Bought(), negated)
        case Dated(field=field, window=Ever()):
            return _said(Attribute(field=field, op="is_not_empty"), negated)
        case Attribute(op="is_not" | "is_not_empty" as op):
            return _said(condition.model_copy(update={"op": POSITIVE[op]}), not negated)
        case Attribute() if (dated := _dated(condition)) is not None:
            return _said(dated, negated)
    return _one(condition, negated)


POSITIVE = {"is_not": "is", "is_not_empty": "is_empty"}


def _group(together: bool, parts: list[Json]) -> Json:
    """Flat, each part once, values of one field joined, in one order."""
    kind = "all" if together else "any"
    flat = [inner for part in parts for inner in (part["of"] if part["kind"] == kind else [part])]
    if together and len(flat) > 1:
        flat = [part for part in flat if part["kind"] != "everyone"] or flat[:1]
    joined = _joined(flat, negated=together)
    found = sorted({json.dumps(part, sort_keys=True, ensure_ascii=False) for part in joined})
    of = [json.loads(part) for part in found]
    return of[0] if len(of) == 1 else {"kind": kind, "of": of}


def _joined(parts: list[Json], negated: bool) -> list[Json]:
    """In France or in Spain is one list of countries; not in France and not in Spain too."""
    kept: list[Json] = []
    lists: dict[str, Json] = {}
    for part in parts:
        bare = part["of"] if negated and part["kind"] == "not" else part
        if (part["kind"] == "not") != negated or not _is_list(bare):
            kept.append(part)
        elif (known := lists.get(bare["field"])) is not None:
            known["values"] = sorted({*known["values"], *bare["values"]}, key=str)
        else:
            lists[bare["field"]] = bare
            kept.append(part)
    return kept


def _is_list(part: Json) -> bool:
    return bool(part["kind"] == "attribute" and part["op"] == "is")


def _dated(condition: Attribute) -> Dated | None:
    """A comparison with days is a stretch of days."""
    try:
        days = [date.fromisoformat(str(value)) for value in condition.values]
    except ValueError:
        return None
    if not days or (len(days) > 1 and condition.op == "is"):
        return None
    low, high, day = days[0], days[-1], timedelta(days=1)
    ends = {
        "is": (low, low), "between": (low, high), "at_least": (low, None), "at_most": (None, low),
        "more_than": (low + day, None), "less_than": (None, low - day),
    }  # fmt: skip
    if condition.op not in ends:
        return None
    first, last = ends[condition.op]
    return Dated(field=condition.field, window=Between(first=first, last=last))


def _one(condition: BaseCondition, negated: bool) -> Json:
    counted = next((n for n in COUNTED if getattr(condition, n, None) is not None), None)
    number = getattr(condition, counted) if counted else None
    if (
        counted
        and isinstance(number, Number)
        and getattr(condition, "measure", "") != "average_order"
    ):
        number, negated = _counted(number, negated)
        condition = condition.model_copy(update={counted: number})
    told = _plain(condition.model_dump(mode="json", exclude=set(NOTED)))
    if number == Number():  # on at least one day is at least once
        told |= {name: one for name, one in AT_ALL.items() if told.get(name) == "days"}
    if isinstance(condition, Survey) and condition.score and condition.type == "nps":
        told["score"] = nps_class(condition.score) or told["score"]
    if isinstance(condition, Everyone):
        return {"kind": "nobody"} if negated else told
    return {"kind": "not", "of": told} if negated else told


def _counted(number: Number, negated: bool) -> tuple[Number, bool]:
    """Not at least 3 is less than 3; none is not one."""
    if means_some(number) or means_none(number):
        return Number(), negated != means_none(number)
    if negated and number.op != "between":
        turned = Number.model_validate({"op": OPPOSITES[number.op], "value": number.value})
        return turned, False
    return number, negated


def _plain(told: Json) -> Json:
    """Windows in hours and months, numbers as such, lists in one order, at any depth."""
    if isinstance(told, dict):
        return _window({name: _plain(part) for name, part in told.items()})
    if isinstance(told, list):
        return sorted((_plain(part) for part in told), key=lambda p: json.dumps(p, sort_keys=True))
    if isinstance(told, bool):
        return str(told).lower()
    return float(told) if isinstance(told, int) else _text(told)


def _text(told: Json) -> Json:
    return told.casefold() if isinstance(told, str) else told


def _window(told: dict[str, Json]) -> Json:
    if told.get("kind") == "ago" and not told["near"]:
        told = {"kind": "last", "count": told["far"], "unit": told["unit"]}
    if told.get("op") == "between" and told.get("upper", 0) == told.get("value", 1):
        told = {**told, "op": "is", "upper": None}
    for unit, factors in (("month", IN_MONTHS), ("hour", IN_HOURS)):
        if told.get("unit") in factors:
            factor = factors[told["unit"]]
            counts: Json = {n: told[n] * factor for n in ("count", "near", "far") if n in told}
            told = {**told, **counts, "unit": unit}
    return told
