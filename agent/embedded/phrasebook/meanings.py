"""What each phrase of a condition means, as the JSON of the condition."""

from collections.abc import Callable
from typing import Any

from agent.embedded.phrasebook.parts import COMPARISONS, comparison, fits
from agent.embedded.phrasebook.walking import Found
from crm.catalog.model import CatalogField
from crm.segments.conditions.anniversary import FIRST_ORDER
from crm.segments.conditions.survey import NPS_CLASSES
from crm.terms.window import FURTHEST

Json = dict[str, Any]
EVER: Json = {"kind": "ever"}
FIRST = CatalogField(FIRST_ORDER, "date", {}, "")


def denial(condition: Json) -> Json:
    return {"kind": "not", "of": condition}


def _window(said: Found) -> Json:
    """The period, and what comes round in it where that was said."""
    window = dict(said.get("window") or EVER)
    during = window.pop("during", None)
    return {"window": window, **({"during": during} if during else {})}


def _compared(said: Found) -> Json | None:
    op = str(said["key"]).removeprefix("attribute-")
    return {"kind": "attribute", **comparison(said, op)} if fits(said["field"], op) else None


def _country(said: Found) -> Json:
    return {"kind": "attribute", "field": "customers.country", "values": said["places"]}


def _type(said: Found) -> Json:
    return {"kind": "attribute", "field": "customers.customer_type", "values": said["types"]}


def _dated(said: Found) -> Json | None:
    if "field" in said and said["field"].type not in ("date", "timestamp"):
        return None
    if said["key"] != "dated-ever" and not said.get("window"):
        return None
    field = said["field"].id if "field" in said else "customers.created_at"
    return {"kind": "dated", "field": field, **_window(said)}


def _anniversary(said: Found) -> Json | None:
    when = said.get("window") or EVER
    field = said["field"].id if "field" in said else "customers.birth_date"
    known = when["kind"] in ("next", "calendar", "between")
    return {"kind": "anniversary", "field": field, "window": when} if known else None


def _age(said: Found) -> Json:
    return {"kind": "age", "years": said["amount"]}


def _happened(said: Found) -> Json:
    """Events or orders, counted: some, none or so many."""
    deed = said.get("what") or said.get("none") or {"types": (), "where": ()}
    details = said["details"]
    where = (*deed["where"], *details["where"])
    amount = _amount(said)
    if deed["types"]:
        return {"kind": "event", "types": deed["types"], "count": amount, "where": where, **_window(said)}  # fmt: skip
    return {"kind": "bought", "amount": amount, "where": where, "orders": details["status"], **_window(said)}  # fmt: skip


def _amount(said: Found) -> Json:
    """How often; at all where nothing is said of it."""
    if str(said["key"]).endswith(("-some", "-none")):
        return {"op": "at_least", "value": 1}
    return said.get("amount") or {"op": "is", "value": 1}


def _measured(measure: str, said: Found) -> Json:
    details = said["details"]
    return {"kind": "bought", "measure": measure, "amount": said["amount"], "where": details["where"],
            "orders": details["status"], **_window(said)}  # fmt: skip


def _engaged(said: Found) -> Json:
    by = "email" if said["key"] == "engaged-email" else "any"
    return {"kind": "engaged", "by": by, **_window(said)}


def _order_date(said: Found) -> Json:
    which = "last" if said["key"] == "last-order" else "first"
    return {"kind": "order_date", "which": which, **_window(said)}


def _nth_order(said: Found) -> Json:
    days = said.get("days") if said["key"] == "nth-order-soon" else None
    return {"kind": "nth_order", "n": said["n"], "within_days": days, **_window(said)}


def _sequence(said: Found) -> Json:
    followed = said["followed"] == "yes"
    then = said["then"] if followed else said["none"]
    return {"kind": "sequence", "first": _step(said["what"]), "then": _step(then), "followed": followed,
            "within_days": said.get("soon"), **_window(said)}  # fmt: skip


def _step(deed: Json) -> Json:
    return {"types": deed["types"], "where": deed["where"]}


def _top(said: Found) -> Json | None:
    if said.get("unit", _unit(said)) != _unit(said):
        return None
    window = dict(said.get("window") or EVER)
    per = window.pop("per", None)
    return {"kind": "top", **said["share"], "by": said["measure"], "lowest": said["lowest"] == "yes",
            "among": said.get("among"), "per": per, "window": window}  # fmt: skip


def _sample(said: Found) -> Json:
    size = said["share"] if "share" in said else {n: said[n] for n in ("part", "parts", "count") if n in said}  # fmt: skip
    return {"kind": "sample", **size, "among": said.get("among"), "salt": said["salt"]}


def _rfm(said: Found) -> Json:
    scores = {score["name"]: score["scores"] for score in said.get("scores", ())}
    return {"kind": "rfm", "classes": said.get("classes", ()), **scores, **_window(said)}


def _done_once(said: Found) -> Json | None:
    """The first or the last time of an event, or of an order of something."""
    deed, details = said["what"], said["details"]
    where = (*deed["where"], *details["where"])
    told = {"which": said["which"], "where": where, **_window(said)}
    if deed["types"]:
        return {"kind": "event_date", "types": deed["types"], **told}
    return {"kind": "order_date", **told} if where else None


def _together(said: Found) -> Json:
    items = tuple({"where": where} for where in said["items"])
    return {"kind": "together", "items": items, **_window(said)}


def _due(said: Found) -> Json:
    window = said.get("window") or {"kind": "ago", "near": 0, "far": FURTHEST}
    where = said["goods"] if "goods" in said else said["details"]["where"]
    return {"kind": "due", "where": where, "window": window}


def _engaged_days(said: Found) -> Json:
    return {"kind": "engaged", "by": said["by"], "days": said["amount"], **_window(said)}


def _happened_days(said: Found) -> Json:
    meant = _happened(said)
    return {**meant, **({"counted": "days"} if meant["kind"] == "event" else {"measure": "days"})}


def _unit(said: Found) -> str:
    return "percent" if "percent" in said["share"] else "count"


def _consent(said: Found) -> Json:
    return {"kind": "consent", "channel": said["channel"], "status": said["status"]}


def _reachable(said: Found) -> Json:
    return {"kind": "reachable", "channel": said["channel"]}


def _tickets(said: Found) -> Json:
    return {"kind": "ticket", "count": _amount(said), "where": said["details"]["where"], **_window(said)}  # fmt: skip


def _survey(said: Found) -> Json:
    type = None if said["type"] == "any" else said["type"]
    return {"kind": "survey", "type": type, "score": said.get("score"), "where": said["details"]["where"], **_window(said)}  # fmt: skip


def _survey_class(said: Found) -> Json:
    low, high = NPS_CLASSES[said["class"]]
    score = {"op": "between", "value": low, "upper": high}
    return {"kind": "survey", "type": "nps", "score": score, "where": said["details"]["where"], **_window(said)}  # fmt: skip


MEANINGS: dict[str, Callable[[Found], Json | None]] = {
    "attribute-country": _country,
    "attribute-type": _type,
    **{f"attribute-{op}": _compared for op in COMPARISONS if op not in ("is-not", "is-not-empty")},
    "dated": _dated,
    "dated-ever": _dated,
    "dated-sign-up": _dated,
    "anniversary": _anniversary,
    "anniversary-birthday": _anniversary,
    "age": _age,
    **{f"{key}-{form}": _happened for key in ("happened",) for form in ("some", "none", "times")},
    "ordered-times": _happened,
    "bought-times": _happened,
    "bought-units": lambda said: _measured("units", said),
    "bought-different": lambda said: _measured(said["of"], said),
    "spent": lambda said: _measured("spend", said),
    "average-order": lambda said: _measured("average_order", said),
    "engaged": _engaged,
    "engaged-email": _engaged,
    "lapsed": lambda said: {"kind": "lapsed", **_window(said)},
    "nth-order": _nth_order,
    "nth-order-when": _nth_order,
    "nth-order-soon": _nth_order,
    "first-order": _order_date,
    "last-order": _order_date,
    "ordered-ever": _order_date,
    "sequence": _sequence,
    "done-once": _done_once,
    "together": _together,
    "due": _due,
    "happened-days": _happened_days,
    "engaged-days": _engaged_days,
    "top": _top,
    "top-part": _top,
    **{f"sample-{size}": _sample for size in ("percent", "part", "count")},
    "rfm": _rfm,
    "in-segment": lambda said: {"kind": "in_segment", "segment": said["name"]},
    "in-list": lambda said: {"kind": "in_list", "list": said["name"]},
    "suppressed": lambda said: {"kind": "suppressed"},
    "consent": _consent,
    "reachable": _reachable,
    **{f"tickets-{form}": _tickets for form in ("some", "none", "times")},
    "survey": _survey,
    "survey-class": _survey_class,
    "condition-not": lambda said: denial(said["condition"]),
    "everyone": lambda said: {"kind": "everyone"},
}
