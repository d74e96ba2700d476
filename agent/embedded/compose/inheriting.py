"""What a clause takes from its neighbours: the deed, the things, the numbers that were not said again."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.compose.clause import Clause, Value
from agent.embedded.deeds import EVENTS
from agent.embedded.spans import Span

SCORES = {"surveys.score", "products.rating", "tickets.csat"}  # which may be called the same
# Received a push but did not open: the push.
REACTIONS, MESSAGES = {"open", "click"}, ("push", "sms")
MAILED = {"receive", *REACTIONS}
LOW, HIGH = {"more_than", "at_least"}, {"less_than", "at_most"}
BOUGHT = Span(0, 0, "verb", "buy")


def inherit(clauses: Sequence[Clause]) -> None:
    """Give each clause what it takes from those beside it."""
    _take_scores(clauses)
    _inherit_deeds(clauses)
    _spread_denials(clauses)


def _inherit_deeds(clauses: Sequence[Clause]) -> None:
    """Bought A but not B, opted in to sms but not to email, bought A but not in May.

    A clause without a deed of its own does what the one before it did.
    """
    _inherit_from_behind(clauses)
    _take_it(clauses)
    _take_kinds(clauses)
    _bound_alike(clauses)
    before: Clause | None = None
    for clause in clauses:
        when_not = clause.negated and clause.windows and not clause.says_something
        if when_not and before and "lapsed" in before.terms:
            _lapsed_for(before, clause)  # used to buy, but not in the last 6 months
            continue
        if when_not and before and before.joint == "or" and clause.group == before.group:
            clause.apart = False  # clicked, or bought but not in May: said of the last alone
        counted = before is not None and _counts_orders(clause, before)
        own = clause.has_deed or counted or bool(clause.values_of("consents.status"))
        again = bool(clause.numbers and before and "rate" in before.verbs)  # rated 9 or 10
        again = again or _compares_again(clause, before)
        if not own and again and before:
            clause.predicates = list(before.predicates)
            clause.measures = clause.measures or list(before.measures)
        if not own and (clause.goods or clause.objects or when_not) and before:
            clause.predicates = [
                _done_to(_contrasted(p, clause), clause) for p in before.predicates
            ]
            clause.objects = clause.objects or list(before.objects)
            clause.goods = clause.goods or ([*before.goods] if when_not else [])
        if before and not clause.objects and set(clause.verbs) & REACTIONS:
            clause.objects = _messages(before)
        if clause.goods and not (clause.has_deed or clause.objects):
            clause.predicates = [BOUGHT]  # shampoo customers: those who bought it
        if clause.predicates or (clause.objects and clause.numbers):
            before = clause


def _compares_again(clause: Clause, before: Clause | None) -> bool:
    """Spent more than 500 this year, less than 100 last year: another amount, at another time."""
    if before is None or clause.objects or clause.fields or before.leading:
        return False
    if not (clause.numbers and clause.windows):
        return False
    spent = "spend" in (*before.verbs, *before.terms, *before.measures)
    compared = clause.numbers[0].said and bool(before.numbers) and bool(before.windows)
    return spent and compared


def _counts_orders(clause: Clause, before: Clause) -> bool:
    """Spent over $500, and at least 3 orders: how many there were, and not what was spent on them."""
    spent = "spend" in (*before.verbs, *before.terms)
    return spent and clause.objects == ["order"] and bool(clause.numbers)


def _done_to(predicate: Span, clause: Clause) -> Span:
    """Visited a shop, but never the app: the verb of a deed that was named with its own thing."""
    if predicate.kind != "event" or not clause.objects:
        return predicate
    verb = next((v for v, _, types in EVENTS if types == predicate.meaning), None)
    return replace(predicate, kind="verb", meaning=verb, others=()) if verb else predicate


def _contrasted(predicate: Span, clause: Clause) -> Span:
    """No quieren SMS pero sí email: what was refused before `but` is agreed to behind it."""
    agreed = predicate.meaning == "opted_out" and clause.apart and not clause.negated
    return replace(predicate, meaning="opted_in") if agreed else predicate


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


def _take_kinds(clauses: Sequence[Clause]) -> None:
    """Received a newsletter but did not open it, received but did not open our newsletter: of both."""
    for before, clause in itertools.pairwise(clauses):
        mailed = [one for one in (before, clause) if {*one.verbs} & MAILED and not one.objects]
        kinds = [v for one in mailed for v in one.details if v.field == "campaigns.type"]
        bare = next((one for one in mailed if not one.details), None)
        if len(mailed) == 2 and kinds and bare is not None:
            bare.details = [replace(v, joint=None) for v in kinds]


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
        alike = bool((clause.goods and behind.goods) or (clause.objects and behind.objects))
        timed = bool(clause.windows and behind.windows) and not clause.says_something
        if (
            clause.verbal
            and behind.verbal
            and (alike or timed)
            and behind.verbs
            and not clause.has_deed
        ):
            clause.predicates = list(behind.predicates)


def _lapsed_for(before: Clause, clause: Clause) -> None:
    """The time in which nothing was bought belongs to the word that says so."""
    before.windows, clause.windows = clause.windows, []
    clause.used |= {"deed", "windows"}
