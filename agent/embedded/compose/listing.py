"""Lists of demands: who a, who b, or who c."""

import itertools
from collections.abc import Sequence

from agent.embedded.compose.clause import Clause, Value
from agent.embedded.quantities import Quantity
from agent.embedded.spans import Span

GOODS = "products."
ENDING = ("and", "but", "who", "not", "never", "then")


def list_all_with_or(clauses: Sequence[Clause]) -> None:
    """Who a, who b, or who c: any of them."""
    listing = False
    for before, clause in reversed(list(itertools.pairwise(clauses))):
        did = before.verbal or bool(before.predicates)
        begins = clause.verbal and did and clause.group != before.group
        if listing and begins and clause.listed and not clause.apart:
            clause.joint = "or"
        listing = begins and clause.joint == "or" if begins else listing and not clause.apart


def ends_in_or(before: Sequence[Span], ahead: Sequence[Span | Quantity]) -> bool:
    """Bought yogurt, cheese or coffee: whether a list of values of one field, or of goods, ends so."""
    said = next((s for s in reversed(before) if s.kind != "filler"), None)
    fields, last = _fields(said), None
    for piece in ahead:
        if not isinstance(piece, Span):
            return False
        if piece.kind == "particle" and piece.meaning in ("comma", "or"):
            last = piece.meaning
        elif piece.kind != "filler":
            fields = fields & _fields(piece)
            if last == "or" or not fields:
                return bool(fields) and last == "or"
    return False


def any_of_goods(bundles: Sequence[Sequence[Value]]) -> bool:
    """Bought jeans, shorts or Gap: a category or a brand, where nothing holds two of them together."""
    return len(bundles) > 1 and all(bundle[0].joint == "or" for bundle in bundles[1:])


def apart_by_or(spans: Sequence[Span]) -> list[Span]:
    """Revenue from jeans or Gap: values behind `or` that are of no field of the one before it."""
    told = [s for s in spans if s.kind != "filler"]
    around = zip(told, told[1:], told[2:], strict=False)
    return [
        c for a, b, c in around if b.kind == "particle" and b.meaning == "or" and _are_apart(a, c)
    ]


def _are_apart(one: Span, other: Span) -> bool:
    fields, others = (_fields(s) - {GOODS} for s in (one, other))
    return bool(fields and others) and not fields & others


def deeds_end_in_or(ahead: Sequence[Span | Quantity]) -> bool:
    """Viewed it, added it or bought it: whether a list of deeds ends in one of them."""
    last, deeds = "comma", 0
    for piece in ahead:
        if not isinstance(piece, Span) or piece.kind == "filler":
            continue
        if piece.kind == "particle":
            if piece.meaning in ENDING:
                return False
            last = str(piece.meaning)
        elif piece.kind in ("verb", "event", "term"):
            if last == "or" and deeds:
                return True
            if last == "comma":
                deeds += 1
            last = ""
        elif last == "or" or (last == "comma" and not deeds):
            return False
    return False


def _fields(span: Span | None) -> frozenset[str]:
    """The fields that have the value, in any of its readings; goods of any kind make a list."""
    readings = span.readings() if span else ()
    fields = frozenset(str(r.meaning[0]) for r in readings if r.kind == "value")
    return fields | {GOODS} if any(f.startswith(GOODS) for f in fields) else fields
