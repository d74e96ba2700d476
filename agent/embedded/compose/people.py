"""A sentence about people as one condition: its clauses, joined as they were said."""

import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from agent.embedded.annotate import Annotated
from agent.embedded.compose.clause import Clause, Value
from agent.embedded.compose.clauses import cut
from agent.embedded.compose.deed import Deeds, denied
from agent.embedded.compose.joining import joined
from agent.embedded.compose.leftover import leftover
from agent.embedded.compose.moments import together
from agent.embedded.compose.notes import notes
from agent.embedded.compose.ranking import ranked
from agent.embedded.compose.sequences import sequences
from agent.embedded.compose.sharing import Told
from agent.embedded.money import in_our_money
from agent.embedded.pieces import ORDERING, anchors, chosen, quantities
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.catalog.regions import REGIONS
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.logic import All, Not
from crm.segments.definition import Condition
from crm.terms.window import EVER, Window

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
SCORES = {"surveys.score", "products.rating", "tickets.csat"}  # which may be called the same
STATES = {
    "sign_up",
    "new_signup",
    "last_order",
    "first_order",
    "new_customer",
    "customers.created_at",
}
RANKED_BY = {"spend", "vip", "buyer"}
# Received a push but did not open: the push.
REACTIONS, MESSAGES = {"open", "click"}, ("push", "sms")
CONDITIONS = ("verb", "term", "event", "defined", "value", "region", "field", "group")
LOW, HIGH = {"more_than", "at_least"}, {"less_than", "at_most"}
BOUGHT = Span(0, 0, "verb", "buy")
# Deeds that a time said for the whole list covers; terms have their own, but "has bought" is a deed.
INHERITS = ("verb", "event")
DEED_TERMS = ("buyer",)


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
    told = _of_whom(spans if spans is not None else annotated.spans)
    said, left = _brackets(told, annotated, catalog)
    near = anchors(said)
    pieces = quantities([_of_mail(s, near) for s in chosen(said, near, _preferred(near))])
    pieces, foreign = in_our_money(pieces, catalog)
    clauses = cut(pieces)
    _take_scores(clauses)
    _inherit_deeds(clauses)
    _spread_denials(clauses)
    windows = _windows(clauses)
    deeds = Deeds(catalog)
    parts = [_part(clause, window, deeds) for clause, window in zip(clauses, windows, strict=True)]
    parts = sequences(together(parts))
    condition = ranked(parts, joined(parts), catalog)
    return People(condition, (*leftover(p.clause for p in parts), *foreign, *left))


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


def _inherit_deeds(clauses: Sequence[Clause]) -> None:
    """Bought A but not B, opted in to sms but not to email, bought A but not in May.

    A clause without a deed of its own does what the one before it did.
    """
    _inherit_from_behind(clauses)
    _take_it(clauses)
    _bound_alike(clauses)
    before: Clause | None = None
    for clause in clauses:
        when_not = clause.negated and clause.windows and not clause.says_something
        if when_not and before and "lapsed" in before.terms:
            _lapsed_for(before, clause)  # used to buy, but not in the last 6 months
            continue
        if when_not and before and before.joint == "or" and clause.group == before.group:
            clause.apart = False  # clicked, or bought but not in May: said of the last alone
        own = clause.has_deed or clause.values_of("consents.status")
        again = bool(clause.numbers and before and "rate" in before.verbs)  # rated 9 or 10
        if not own and again and before:
            clause.predicates = list(before.predicates)
        if not own and (clause.goods or clause.objects or when_not) and before:
            clause.predicates = list(before.predicates)
            clause.objects = clause.objects or list(before.objects)
            clause.goods = clause.goods or ([*before.goods] if when_not else [])
        if before and not clause.objects and set(clause.verbs) & REACTIONS:
            clause.objects = _messages(before)
        if clause.goods and not (clause.has_deed or clause.objects):
            clause.predicates = [BOUGHT]  # shampoo customers: those who bought it
        if clause.predicates or (clause.objects and clause.numbers):
            before = clause


def _take_it(clauses: Sequence[Clause]) -> None:
    """Viewed a towel but never bought one: a towel."""
    goods: list[Value] = []
    last: list[Span] = []
    for clause in clauses:
        spans = (*last[-1:], *clause.spans)  # es aber nicht gekauft
        meant = any(s.kind == "particle" and s.meaning == "it" for s in spans)
        last = clause.spans
        if meant and "prospect" in clause.terms:
            clause.predicates, clause.negated, clause.never = [BOUGHT], True, True
        if meant and goods and clause.predicates and not clause.goods:
            clause.goods = list(goods)
        goods = clause.goods or goods


def _bound_alike(clauses: Sequence[Clause]) -> None:
    """More than 3 orders and fewer than 10: orders again."""
    for before, clause in itertools.pairwise(clauses):
        bare = not (clause.says_something or clause.objects or clause.windows)
        if bare and len(clause.numbers) == len(before.numbers) == 1:
            bounds = {before.numbers[0].number.op, clause.numbers[0].number.op}
            if bounds & LOW and bounds & HIGH and not before.rank:
                clause.predicates, clause.objects = [*before.predicates], [*before.objects]
                clause.measures, clause.fields = [*before.measures], [*before.fields]
                clause.goods, clause.windows = [*before.goods], [*before.windows]
                clause.negated = clause.negated or before.negated


def _take_scores(clauses: Sequence[Clause]) -> None:
    """Answered a survey, with a score above 8: the score is the survey's."""
    for clause, behind in itertools.pairwise(clauses):
        surveyed = "survey" in clause.objects or {"nps", "csat"} & set(clause.measures)
        scored = behind.numbers and behind.fields and set(behind.fields) <= SCORES
        bare = not (behind.predicates or behind.measures or behind.values or behind.negated)
        if surveyed and scored and bare and not clause.numbers and behind.joint == "and":
            clause.numbers, behind.numbers, behind.fields = behind.numbers, [], []
            clause.noted, behind.noted = [*clause.noted, *behind.noted], []
            clause.windows, behind.windows = clause.windows or behind.windows, []
            clause.spans, behind.spans = [*clause.spans, *behind.spans], []


def _spread_denials(clauses: Sequence[Clause]) -> None:
    """Never opened a mail or clicked a link: neither of them."""
    for before, clause in itertools.pairwise(clauses):
        joined = clause.joint == "or" and clause.group == before.group and not clause.apart
        deeds = _does(before) and _does(clause)
        if before.negated and joined and deeds and not (clause.negated or clause.leading):
            clause.negated, clause.never, clause.joint = True, before.never, "and"


def _does(clause: Clause) -> bool:
    return any(p.kind in ("verb", "event") for p in clause.predicates) and not clause.values


def _messages(clause: Clause) -> list[str]:
    """The push or SMS that a clause speaks of."""
    sent = [type.split("_")[0] for types in clause.events for type in types]
    return [thing for thing in (*clause.objects, *sent) if thing in MESSAGES]


def _count_alike(clause: Clause, behind: Clause) -> None:
    """More than 500 but less than 1000 points: both numbers are of points."""
    unit = behind.numbers[0].unit
    clause.fields = list(behind.fields)
    clause.numbers = [replace(q, unit=q.unit or unit) for q in clause.numbers]


def _inherit_from_behind(clauses: Sequence[Clause]) -> None:
    """Where the verb stands last, it is the deed of both: die A, aber nicht B angesehen haben."""
    for clause, behind in reversed(list(itertools.pairwise(clauses))):
        if clause.numbers and behind.numbers and not (clause.says_something or clause.objects):
            _count_alike(clause, behind)
        alike = (clause.goods and behind.goods) or (clause.objects and behind.objects)
        if clause.verbal and behind.verbal and alike and behind.verbs and not clause.has_deed:
            clause.predicates = list(behind.predicates)


def _lapsed_for(before: Clause, clause: Clause) -> None:
    """The time in which nothing was bought belongs to the word that says so."""
    before.windows, clause.windows = clause.windows, []
    clause.used |= {"deed", "windows"}


def _windows(clauses: Sequence[Clause]) -> list[Window | None]:
    """Each clause's time: its own, that of the list it stands in, or none."""
    own: list[Window | None] = [
        _own_window(c) if c.windows else EVER if c.never else None for c in clauses
    ]
    alone = [i for i, c in enumerate(clauses) if c.windows and not _can_take(c)]
    for i, clause in enumerate(clauses):
        if own[i] is None and clause.same_window:
            own[i] = next((w for w in reversed(own[:i]) if w), None)
    for i, clause in enumerate(clauses):
        if own[i] is None and any(_is_deed(p) for p in clause.predicates):
            own[i] = _shared(i, clauses, own, alone)
    return own


def _own_window(clause: Clause) -> Window:
    """Ever, in the last month: the narrower is meant. Signed up for more than a year: before it."""
    if clause.longer and not clause.negated and _is_state(clause):
        return clause.longer
    return next((window for window in clause.windows if window != EVER), EVER)


def _is_state(clause: Clause) -> bool:
    """What lasts since it began: being signed up, a first or last order long gone."""
    return bool({*clause.verbs, *clause.terms, *clause.objects, *clause.fields} & STATES)


def _is_deed(predicate: Span) -> bool:
    return predicate.kind in INHERITS or predicate.meaning in DEED_TERMS


def _can_take(clause: Clause) -> bool:
    return clause.has_deed or bool(clause.objects)


def _shared(
    i: int, clauses: Sequence[Clause], own: Sequence[Window | None], alone: Sequence[int]
) -> Window | None:
    """The time at the end of the list covers all of it; one said before everything does too."""
    for j in range(i + 1, len(clauses)):
        if clauses[j].windows and not clauses[j].never and clauses[j].group == clauses[i].group:
            if (clauses[j].leading and j not in alone) or _excludes(clauses[j], clauses[i]):
                return None
            clauses[j].used.add("windows")
            return own[j]
    for j in range(i - 1, -1, -1):
        if clauses[j].windows and (clauses[j].leading or j in alone or _denies(i, j, clauses)):
            clauses[j].used.add("windows")
            return own[j]
    return None


def _excludes(denied: Clause, said: Clause) -> bool:
    """Over two orders, and no order in the last 120 days: both cannot be of the same days."""
    none = "prospect" in denied.terms  # no order, in one word
    same = (none or _buys(denied)) and _buys(said) and _things(denied) == _things(said)
    return (none or denied.negated) and not said.negated and same


def _things(clause: Clause) -> list[str]:
    return sorted(value for good in clause.goods for value in good.values)


def _denies(i: int, j: int, clauses: Sequence[Clause]) -> bool:
    """Opened an email last week but did not click: not then, either."""
    one, before = clauses[i], clauses[j]
    alike = _buys(one) == _buys(before)  # viewed last month but did not buy: not to this day
    denied = one.negated and not one.never and not before.negated
    return denied and alike and one.group == before.group


def _buys(clause: Clause) -> bool:
    return bool({"buy", "spend"} & set(clause.verbs) or {"buyer", "spend"} & set(clause.terms))


def _part(clause: Clause, window: Window | None, deeds: Deeds) -> Part:
    part = Part(clause)
    told_any = timed = False
    for bundle in _bundles(clause.goods) or [[]]:
        clause.goods = bundle
        for told in [] if _is_rank(clause) else _told(clause, window, deeds):
            told_any = True
            timed |= told.timed or "window" in type(told.condition).model_fields
            part.conditions.append(denied(told, clause))
    attributes = [_attribute(v) for v in clause.values] + [_region(s) for s in clause.regions]
    if attributes:
        clause.used.add("values")
    if clause.negated and not told_any and attributes:
        attributes = [Not(of=attributes[0] if len(attributes) == 1 else All(of=tuple(attributes)))]
    if timed:
        clause.used.add("windows")
    part.conditions = attributes + part.conditions
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
    ordered = said == {"buy"} and not (clause.goods or clause.details)  # who ordered most
    return bool(clause.rank) and (ordered or said <= RANKED_BY) and not clause.events


def _bundles(goods: list[Value]) -> list[list[Value]]:
    """Things bought that were listed with `and` are asked for one by one; Kumo shampoo is one thing."""
    bundles: list[list[Value]] = []
    for value in goods:
        if value.joint is None and bundles:
            bundles[-1].append(value)
        else:
            bundles.append([value])
    return bundles


def _attribute(value: Value) -> Condition:
    return Attribute(field=value.field, values=tuple(value.values))


def _region(span: Span) -> Condition:
    return Attribute(field="customers.country", values=REGIONS[str(span.meaning)])
