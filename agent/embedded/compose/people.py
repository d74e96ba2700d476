"""A sentence about people as one condition: its clauses, joined as they were said."""

import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from agent.embedded.annotate import Annotated
from agent.embedded.compose.both_times import set_apart, times_of
from agent.embedded.compose.bought_goods import as_goods
from agent.embedded.compose.clause import Clause, Value
from agent.embedded.compose.clauses import BOTH, cut
from agent.embedded.compose.deed import Deeds, denied
from agent.embedded.compose.exclusive import exclusively
from agent.embedded.compose.flags import with_flags
from agent.embedded.compose.inheriting import inherit
from agent.embedded.compose.joining import joined, some
from agent.embedded.compose.leaving_out import left_out
from agent.embedded.compose.leftover import leftover
from agent.embedded.compose.listing import any_of_goods
from agent.embedded.compose.moments import together
from agent.embedded.compose.not_both import one_of_two, says_not_both
from agent.embedded.compose.notes import notes
from agent.embedded.compose.ranking import ranked
from agent.embedded.compose.repeats import said_once
from agent.embedded.compose.sequences import sequences
from agent.embedded.compose.sharing import Told
from agent.embedded.compose.times import windows_of
from agent.embedded.money import in_our_money
from agent.embedded.people_ranked import ranks_people
from agent.embedded.pieces import ORDERING, anchors, chosen
from agent.embedded.quantities import quantities
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.catalog.regions import REGIONS
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.logic import All, Not
from crm.segments.definition import Condition
from crm.terms.window import Window

PREFER = (
    "defined",
    "window",
    "value:customers",
    "value:products",
    "grain",
    "verb",
    "event",
    "term",
)
RANKED_BY = {"spend", "vip", "buyer"}
CONDITIONS = ("verb", "term", "event", "defined", "value", "region", "field", "group")


@dataclass(frozen=True)
class People:
    """Who is meant: None when nothing was said of them. `left` is what could not be placed."""

    condition: Condition | None
    left: tuple[Span, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()  # what was taken for granted: message key, words


@dataclass
class Part:
    """A clause with what it became."""

    clause: Clause
    conditions: list[Condition] = field(default_factory=list)


def people(annotated: Annotated, catalog: Catalog, spans: Sequence[Span] | None = None) -> People:
    """The condition that the sentence's words about people make."""
    told = set_apart(_of_whom(spans if spans is not None else annotated.spans), annotated)
    apart = [s for s in told if says_not_both(s)]
    told = [s for s in told if not says_not_both(s)]
    said, left = _brackets(told, annotated, catalog)
    near = anchors(said)
    meant = [_of_mail(s, near) for s in chosen(as_goods(said), near, _preferred(near))]
    pieces = quantities(with_flags(meant, catalog))
    pieces, foreign = in_our_money(pieces, catalog)
    clauses = cut(pieces, relates=annotated.language != "zh")
    inherit(clauses)
    windows = windows_of(clauses)
    deeds = Deeds(catalog)
    parts = [_part(clause, window, deeds) for clause, window in zip(clauses, windows, strict=True)]
    parts = said_once(sequences(together(parts)))
    condition, both = one_of_two(ranked(parts, joined(parts), catalog), apart)
    return People(condition, (*leftover(p.clause for p in parts), *foreign, *left, *both))


def _of_whom(spans: Sequence[Span]) -> list[Span]:
    """All customers with a garden: everyone only names people where a condition stands beside it."""
    others = any(s.kind in CONDITIONS and s.meaning != "everyone" for s in spans)
    return [
        Span(s.start, s.end, "table", "customers") if others and s.meaning == "everyone" else s
        for s in spans
    ]


def _brackets(
    spans: list[Span], annotated: Annotated, catalog: Catalog
) -> tuple[list[Span], list[Span]]:
    """Brackets around people, read on their own and put back as one; and what was left in them."""
    left: list[Span] = []
    while (found := _innermost(spans)) is not None:
        first, last = found
        inner, further = _inside(spans[first : last + 1], spans[:first], annotated, catalog)
        left += further
        spans = [*spans[:first], *inner, *spans[last + 1 :]]
    return spans, left


def _inside(
    spans: list[Span], before: Sequence[Span], annotated: Annotated, catalog: Catalog
) -> tuple[list[Span], list[Span]]:
    """One bracket as one span: the people it describes, or notes on the deed before it."""
    inner, start, end = spans[1:-1], spans[0].start, spans[-1].end
    told = [s for s in before if s.kind != "filler"]
    behind_deed = bool(told) and told[-1].kind != "particle"
    if behind_deed and (noted := notes(inner, annotated, catalog)):
        return [Span(start, end, "notes", noted)], []
    grouped = not behind_deed or any(s.kind == "particle" and s.meaning == "who" for s in inner)
    if not grouped:
        return inner, []
    found = people(annotated, catalog, inner)
    one = [Span(start, end, "group", found.condition)] if found.condition else []
    return one, list(found.left)


def _innermost(spans: Sequence[Span]) -> tuple[int, int] | None:
    """The places of the first bracket that closes and the one that it belongs to."""
    opened: list[int] = []
    for at, span in enumerate(spans):
        if span.kind == "particle" and span.meaning == "open":
            opened.append(at)
        elif span.kind == "particle" and span.meaning == "close" and opened:
            return opened.pop(), at
    return None


def _preferred(near: Collection[str]) -> tuple[str, ...]:
    """Bought in the app is a sales channel; opened the app is something else that was done."""
    elsewhere = {"visit", "use", "open", "view", "start"} & set(near)
    return (*PREFER, "value:orders") if ORDERING & set(near) and not elsewhere else PREFER


def _of_mail(span: Span, near: Collection[str]) -> Span:
    """Where mails are spoken of, promo is a kind of campaign rather than a tag of products."""
    if span.kind != "value" or not str(span.meaning[0]).startswith("products."):
        return span
    kinds = [r for r in span.others if r.kind == "value" and r.meaning[0] == "campaigns.type"]
    mailed = {"campaign", "email"} & set(near) and not {"product", *ORDERING} & set(near)
    return kinds[0] if kinds and mailed else span


def _part(clause: Clause, window: Window | None, deeds: Deeds) -> Part:
    part = Part(clause)
    told_any = timed = False
    bundles = _bundles(clause.goods) or [[]]
    ways = itertools.product(bundles, _ways(clause.details), times_of(clause, window))
    for clause.goods, clause.details, time in ways:
        for told in [] if _is_rank(clause) else _told(clause, time, deeds):
            told_any = True
            timed |= told.timed or "window" in type(told.condition).model_fields
            part.conditions.append(exclusively(denied(told, clause), clause))
    if any_of_goods(bundles) and not any(isinstance(c, Not) for c in part.conditions):
        part.conditions = [c for c in [some(part.conditions)] if c]
    attributes = [_attribute(v) for v in clause.values] + [_region(s) for s in clause.regions]
    if attributes:
        clause.used.add("values")
    if clause.negated and not told_any and attributes:
        attributes = [Not(of=attributes[0] if len(attributes) == 1 else All(of=tuple(attributes)))]
    if timed:
        clause.used.add("windows")
    part.conditions = attributes + part.conditions
    if clause.whole:
        part.conditions = left_out(part.conditions)
    return part


def _told(clause: Clause, window: Window | None, deeds: Deeds) -> list[Told]:
    """What the clause tells: mostly one thing; of people of an age also what they did."""
    told = deeds.of(clause, window)
    if told is None or told.condition.kind != "age":
        return [told] if told else []
    numbers = [q for q in clause.numbers if q.number != told.condition.years]
    predicates = [p for p in clause.predicates if p.meaning != "age"]
    rest = replace(clause, numbers=numbers, predicates=predicates, fields=[])
    further = deeds.of(rest, window) if rest.has_deed or rest.objects else None
    return [told, further] if further else [told]


def _is_rank(clause: Clause) -> bool:
    """Top 5% by spend: the measure says by what, and the number how many; there is no deed."""
    said = {*clause.terms, *clause.verbs}
    if clause.rank and ranks_people(clause.rank):
        return not said  # the least engaged VIPs: VIPs tell who is ranked
    ordered = said == {"buy"} and not (clause.goods or clause.details)  # who ordered most
    return bool(clause.rank) and (ordered or said <= RANKED_BY) and not clause.events


def _bundles(goods: list[Value]) -> list[list[Value]]:
    """Things bought that were listed with `and` are asked for one by one; Kumo shampoo is one thing."""
    bundles: list[list[Value]] = []
    for value in goods:
        if value.joint is None and bundles and value.field not in [v.field for v in bundles[-1]]:
            bundles[-1].append(value)
        else:
            bundles.append([value])
    return bundles


def _ways(details: list[Value]) -> list[list[Value]]:
    """Ordered in the app and in a store: two orders, each with what else was said of them."""
    apart = [v for v in details if v.field in BOTH]
    rest = [v for v in details if v.field not in BOTH]
    return [[*rest, one] for one in apart] if len(apart) > 1 else [details]


def _attribute(value: Value) -> Condition:
    return Attribute(field=value.field, values=tuple(value.values))


def _region(span: Span) -> Condition:
    return Attribute(field="customers.country", values=REGIONS[str(span.meaning)])
