"""What the clauses of a sentence hold and no condition took up: it is asked about, never dropped."""

from collections.abc import Iterable

from agent.embedded.compose.clause import Clause
from agent.embedded.compose.deed import AS_EVENTS
from agent.embedded.compose.moments import is_unplaced
from agent.embedded.compose.sharing import OF_KIND, OF_ORDERS
from agent.embedded.spans import Span
from crm.terms.window import EVER

# Measures that a condition on people can hold; another one beside a deed was not understood.
OF_PERSONS = {*OF_ORDERS, *OF_KIND, *AS_EVENTS, "customers", "tickets", "nps", "csat", "avg_score"}
DENIALS = ("not", "neither", "never", "except", "outside", "after")  # words that may not fall away
TOLD_FIELDS = (
    "surveys.score",
    "orders.coupon",
    "tickets.csat",
)  # fields that a deed takes up itself


def leftover(clauses: Iterable[Clause]) -> list[Span]:
    """What the clauses hold and no condition uses."""
    left: list[Span] = []
    before: Clause | None = None
    for clause in clauses:
        left += clause.unclear
        if "deed" in clause.used or not clause.spans:
            left += _unused(clause) + _untied(clause, before)
        else:
            left += [s for s in clause.spans if _matters(s, clause)]
        before = clause
    return left


def _untied(clause: Clause, before: Clause | None) -> list[Span]:
    """Had a ticket and ordered after it: what came first is nothing that an order can be said to follow.

    Whoever signed up did everything after it.
    """
    signed = before is None or {*before.verbs, *before.terms} & {"sign_up", "new_signup"}
    if signed or "after" in clause.used:
        return []
    return [s for s in clause.spans if s.meaning in ("after_it", "then")]


def _unused(clause: Clause) -> list[Span]:
    left = [v.span for v in clause.details if f"details:{v.table}" not in clause.used]
    left += [v.span for v in clause.goods if "goods" not in clause.used]
    left += [q.span for q in clause.numbers if "numbers" not in clause.used]
    left += [s for s in clause.spans if s.kind == "measure" and s.meaning not in OF_PERSONS]
    left += [s for s in clause.spans if s.kind == "object" and s.meaning not in clause.taken]
    left += [s for s in clause.spans if s.kind == "notes" and "noted" not in clause.used]
    left += [clause.rank] if clause.rank and "rank" not in clause.used else []
    left += [s for s in clause.quoted if "quoted" not in clause.used]
    left += [s for s in clause.spans if s.kind == "compare_words"]
    left += [s for s in clause.spans if s.kind == "within" and "soon" not in clause.used]
    left += [s for s in clause.spans if is_unplaced(s, clause)]
    left += [s for s in clause.spans if s.meaning == "after" and "after" not in clause.used]
    left += _further_windows(clause)
    left += [s for s in clause.spans if s.kind == "field" and _is_idle(s, clause)]
    if "windows" not in clause.used:
        left += [s for s in clause.spans if s.kind == "window" and s.meaning != EVER]
    if clause.only and "only" not in clause.used:
        left += [s for s in clause.spans if s.kind == "particle" and s.meaning == "only"]
    return left


def _is_idle(span: Span, clause: Clause) -> bool:
    """A field of something else than people that no value and no number goes with."""
    name = str(span.meaning)
    column = name.split(".")[-1]
    valued = any(
        v.field.endswith(f".{column}") for v in (*clause.values, *clause.goods, *clause.details)
    )
    named = valued or span.of_kind("object", "table", "measure", "verb")
    return not (
        named or name.startswith("customers.") or name in TOLD_FIELDS or name in clause.used
    )


def _further_windows(clause: Clause) -> list[Span]:
    """A second time in one clause: it cannot be meant for the same deed."""
    times = [s for s in clause.spans if s.kind == "window" and s.meaning != EVER]
    if "each_time" in clause.used:
        return []
    return [s for s in times if s.meaning != times[0].meaning]


def _matters(span: Span, clause: Clause) -> bool:
    if (
        span.kind == "value" and str(span.meaning[0]).startswith("customers.")
    ) or span.kind == "region":
        return False
    if span.kind == "field" and clause.values_of(str(span.meaning)):
        return False  # it only names what the value is: loyalty tier gold
    if span.kind == "window" and ("windows" in clause.used or span.meaning == EVER):
        return False
    if span.kind == "particle" and span.meaning in DENIALS:
        return True
    if span.kind in (
        "particle",
        "act",
        "table",
        "grain",
        "count_unit",
        "filler",
    ):
        return False
    return not (span.kind == "measure" and span.meaning == "customers")
