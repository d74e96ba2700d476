"""The phrases of the conditions, and the condition that each means."""

from collections.abc import Callable, Iterator
from typing import Any

from agent.embedded.phrasebook.moments import Moments
from agent.embedded.phrasebook.parts import COMPARISONS, comparison, fits
from agent.embedded.phrasebook.walking import Found, Way
from crm.catalog.model import CatalogField
from crm.segments.conditions.anniversary import FIRST_ORDER
from crm.segments.conditions.survey import NPS_CLASSES
from crm.segments.conditions.top import NAMES
from crm.terms.window import FURTHEST

Json = dict[str, Any]
EVER: Json = {"kind": "ever"}
KEPT = ("in-segment", "in-list")  # called by the name that a person gave them
PARTS = {name: parts for parts, name in NAMES.items()}
FIRST = CatalogField(FIRST_ORDER, "date", {}, "")
OF_BUYING = {
    "category": "products.category",
    "brand": "products.brand",
    "name": "products.name",
}


class Conditions(Moments):
    """Single conditions: each method gives the JSON of what its phrases hold."""

    def condition(self, at: int) -> tuple[Way, ...]:
        return self.once("condition", at, lambda: self._condition(at))

    def _condition(self, at: int) -> Iterator[Way]:
        for key, meaning in MEANINGS.items():
            for said, end in self.phrase(key, at):
                meant = meaning(said)
                if meant is not None:
                    denied = said.get("not") == "yes" or key.endswith("-none")
                    yield (_not(meant) if denied else meant), end

    # Places that hold a condition, or a deed

    def _s_condition(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] == "condition-not":
            yield from self.condition(at)
        else:
            yield from self.conditions(at)

    def conditions(self, at: int) -> tuple[Way, ...]:
        raise NotImplementedError

    def _s_what(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._deed(at, found, none=False)

    def _s_none(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._deed(at, found, none=True)

    _s_then = _s_what

    def _deed(self, at: int, found: Found, none: bool) -> Iterator[Way]:
        deeds = self.once(("deed", none), at, lambda: self._deeds(at, none))
        if found["key"] != "sequence":
            yield from deeds
            return
        for deed, end in deeds:  # a step has its own filters behind it
            for details, last in self._s_details(self.skip(end), found):
                where = (*deed["where"], *details["where"])
                yield {**deed, "where": where}, last if details["where"] else end

    def _deeds(self, at: int, none: bool) -> Iterator[Way]:
        joints = self._or_none() if none else self.writing.separators
        events = self.names.events(none)
        for types, end in self.several(lambda place: self.named(events, place), at, joints):
            yield {"types": types, "where": ()}, end
        denied = "yes" if none else "no"
        for _, end in self.phrase("did-order", at, none=denied):
            yield {"types": (), "where": ()}, end
        for said, end in self.phrase("did-buy", at, none=denied):
            yield {"types": (), "where": tuple(_bought_what(said)), "lines": True}, end

    def _or_none(self) -> tuple[str, ...]:
        from agent.embedded.phrasebook.names import plain

        return (plain(self.names.say.say("or-none")),)

    def _s_category(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._known("products.category", at)

    def _s_brand(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._known("products.brand", at)

    def _s_name(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] in KEPT:
            yield from ((words[0], end) for words, end in self._quoted(at))
        else:
            yield from self._known("products.name", at)

    def _known(self, name: str, at: int) -> Iterator[Way]:
        if self.names.catalog.has(name):
            yield from self._values(self.names.catalog.field(name), at)

    # What is said of several goods together, or of one

    def _s_field(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] == "anniversary":
            yield from self.named(((self.names.first_order, FIRST),), at)
        yield from super()._s_field(at, found)

    def _s_goods(self, at: int, found: Found) -> Iterator[Way]:
        for said, end in self.phrase("goods", at):
            yield (*_bought_what(said), *said["details"]["where"]), end

    def _s_items(self, at: int, found: Found) -> Iterator[Way]:
        def read(place: int) -> Iterator[Way]:
            return self._s_goods(place, found)

        yield from self.several(read, at, self.writing.all_separators)

    # Shares of everybody

    def _s_share(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] != "top-part":
            yield from super()._s_share(at, found)
            return
        for said, end in self.phrase("top-part-name", at):
            parts = said["parts"] if "parts" in said else PARTS[said["name"]]
            yield {"part": said["part"], "parts": parts}, end

    def _s_classes(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._list_of("rfm_classes", at)

    def _s_scores(self, at: int, found: Found) -> Iterator[Way]:
        """Of recency, of frequency, of money; and in each the scores that are meant."""
        if found["key"] == "rfm-score":
            yield from self.several(
                lambda place: self._s_count(place, found), at, self.writing.separators
            )
            return
        yield from self.several(
            lambda place: self.phrase("rfm-score", place), at, self.writing.all_separators
        )

    def _s_salt(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] == "sample-salt":
            yield from ((words[0], end) for words, end in self._quoted(at))
            return
        for said, end in self.phrase("sample-salt", at):
            yield said["salt"], end
        yield "", at

    # Other places

    def _s_places(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.named(self.names.regions, at)
        yield from self._list_of("countries", at)

    def _s_types(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._list_of("types", at)

    def _list_of(self, names: str, at: int) -> Iterator[Way]:
        known = getattr(self.names, names)
        return self.several(lambda place: self.named(known, place), at, self.writing.separators)

    def _s_window(self, at: int, found: Found) -> Iterator[Way]:
        """A period; ranks may say behind it within which groups."""
        for window, end in super()._s_window(at, found):
            if found["key"] in ("top", "top-part"):
                for said, last in self.phrase("top-per", self.skip(end)):
                    yield {**(window or EVER), "per": said["field"].id}, last
            yield window, end

    def _s_measure(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.named(self.names.measures, at)

    def _s_channel(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.named(self.names.channels, at)

    def _s_soon(self, at: int, found: Found) -> Iterator[Way]:
        for said, end in self.phrase("sequence-soon", at):
            yield said.get("days") if isinstance(said.get("days"), int) else 1, end
        yield None, at

    def _s_score(self, at: int, found: Found) -> Iterator[Way]:
        for said, end in self.phrase("survey-score", at):
            yield said["amount"], end
        yield None, at

    def _s_among(self, at: int, found: Found) -> Iterator[Way]:
        key = "sample-among" if found["key"] == "sample-count" else "top-among"
        for said, end in self.phrase(key, at):
            yield said["condition"], end
        yield None, at


def _bought_what(said: Found) -> Iterator[Json]:
    for part, field in OF_BUYING.items():
        if part in said:
            yield {"field": field, "op": "is", "values": said[part]}


def _not(condition: Json) -> Json:
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
    known = when["kind"] in ("next", "calendar")
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
    "spent": lambda said: _measured("spend", said),
    "average-order": lambda said: _measured("average_order", said),
    "engaged": _engaged,
    "engaged-email": _engaged,
    "lapsed": lambda said: {"kind": "lapsed", **_window(said)},
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
    "condition-not": lambda said: _not(said["condition"]),
    "everyone": lambda said: {"kind": "everyone"},
}
