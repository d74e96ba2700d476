"""Each clause's time: its own, or that of the list it stands in."""

from collections.abc import Sequence

from agent.embedded.compose.clause import Clause
from agent.embedded.spans import Span
from crm.terms.window import EVER, Window

STATES = {
    "sign_up",
    "new_signup",
    "last_order",
    "first_order",
    "new_customer",
    "customers.created_at",
}
LEFT = ("unsubscribe", ("email_unsubscribed",))
# Deeds that a time said for the whole list covers; terms have their own, but "has bought" is a deed.
INHERITS = ("verb", "event")
DEED_TERMS = ("buyer",)


def windows_of(clauses: Sequence[Clause]) -> list[Window | None]:
    """Each clause's time: its own, that of the list it stands in, or none."""
    own: list[Window | None] = [
        _own_window(c) if c.windows else EVER if c.never else None for c in clauses
    ]
    alone = [i for i, c in enumerate(clauses) if c.windows and not _can_take(c)]
    for i, clause in enumerate(clauses):
        if own[i] is None and clause.same_window:
            own[i] = next((w for w in reversed(own[:i]) if w), None)
    for i, clause in enumerate(clauses):
        if (
            own[i] is None
            and any(_is_deed(p) for p in clause.predicates)
            and not _lasts(i, clauses)
        ):
            own[i] = _shared(i, clauses, own, alone)
    return own


def _own_window(clause: Clause) -> Window:
    """Ever, in the last month: the narrower is meant. Signed up for more than a year: before it.

    Não compram há mais de um ano: not in the last year; compraram há mais de um ano: before it.
    """
    if clause.longer and not clause.negated and _is_state(clause):
        return clause.longer
    denied = clause.denied or "prospect" in clause.terms
    if clause.lasting and denied and not _is_state(clause):
        return clause.lasting
    return next((window for window in clause.windows if window != EVER), EVER)


def _is_state(clause: Clause) -> bool:
    """What lasts since it began: being signed up, a first or last order long gone."""
    return bool({*clause.verbs, *clause.terms, *clause.objects, *clause.fields} & STATES)


def _is_deed(predicate: Span) -> bool:
    return predicate.kind in INHERITS or predicate.meaning in DEED_TERMS


def _lasts(i: int, clauses: Sequence[Clause]) -> bool:
    """Unsubscribed, but bought in the last 90 days: who has left the list still has, whenever it was."""
    left = any(p.meaning in LEFT for p in clauses[i].predicates)
    return left and any(clause.apart for clause in clauses[i + 1 : i + 2])


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
        if _excludes(clauses[j], clauses[i]):
            continue  # half a year without an order, of those who did order once
        if clauses[j].windows and (clauses[j].leading or j in alone or _denies(i, j, clauses)):
            clauses[j].used.add("windows")
            return own[j]
    return None


def _excludes(denied: Clause, said: Clause) -> bool:
    """Over two orders, and no order in the last 120 days: both cannot be of the same days."""
    if said.negated:
        return False
    if _is_quiet(denied):
        return True
    none = "prospect" in denied.terms  # no order, in one word
    all_goods = not denied.goods and not denied.details
    same = (
        (none or _buys(denied)) and _buys(said) and (all_goods or _things(denied) == _things(said))
    )
    return (none or denied.negated) and same


def _is_quiet(clause: Clause) -> bool:
    """Not active in 6 months: whoever did anything then is none of them."""
    active = "engaged" in clause.terms or "engage" in clause.verbs
    return "not_engaged" in clause.terms or (clause.negated and active and not clause.objects)


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
