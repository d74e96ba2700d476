"""How a message goes on from the report before it: and the orders? also by channel, and the month before?"""

from datetime import timedelta

from agent.embedded.acts import Signs
from agent.embedded.annotate import Annotated
from agent.embedded.compose.reach import FAR, distance
from agent.embedded.edits import parts, whole
from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from agent.embedded.text import tokenize
from crm.reports.definition import ByField, Report
from crm.reports.measures.all import BY_ID
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.logic import Not
from crm.segments.definition import Condition
from crm.terms.window import Ago, Between, Calendar, Last, Window, add_months

SMALL = ("filler", "particle", "act", "table", "unit")
JOINTS = ("and", "comma", "or")
MONTHS = {"month": 1, "quarter": 3, "year": 12}
DAYS = {"day": 1, "week": 7}


def only_figures(said: Annotated, signs: Signs, before: Report) -> bool:
    """Figures and nothing else, or more of them (and the orders?), that can be split as before."""
    told = [s for s in said.spans if s.kind != "filler" and not _is_article(said, s)]
    if told and any(r.kind == "act" and r.meaning == "add" for r in told[0].readings()):
        told = told[1:]  # add the bounce rate
    if not (signs.measures and told) or not _fit(signs.measures, before):
        return False
    joined = begins_with_and(said)
    alone = all(_joins(s) or s.of_kind("measure") for s in told)
    return alone or (joined and not (signs.split or signs.named or "count" in signs.acts))


def _is_article(said: Annotated, span: Span) -> bool:
    """Der Warenkorbwert, und der Warenkorbwert: no relative pronoun."""
    data = grammar(said.language).data
    small = {*data["articles"], *data["particles"]["and"]}
    return all(word in small for word in said.written(span).casefold().split())


def begins_with_and(said: Annotated) -> bool:
    """And the orders? Its first word is one for `and`, whatever it makes with those behind it."""
    joints = {token.norm for word in grammar(said.language).data["particles"]["and"] for token in tokenize(str(word))}  # fmt: skip
    first = next((token for token in said.tokens if token.kind != "sign"), None)
    return first is not None and first.norm in joints


def _joins(span: Span) -> bool:
    return span.kind == "particle" and span.meaning in JOINTS


def _fit(measures: tuple[str, ...], before: Report) -> bool:
    """Whether the groups of the report are ones that the measures have."""
    known = [BY_ID[m] for m in measures if m in BY_ID]
    fields = [part.field for part in before.breakdowns if isinstance(part, ByField)]
    return all(distance(field.split(".", 1)[0], known) < FAR for field in fields)


def stepped_back(before: Window, told: Window) -> Window | None:
    """The period before the report's own: of the last quarter, the one before that; of May, April.

    `told` is the month before, or the last month where that is the report's own already.
    """
    match before:
        case Calendar(period=period, offset=offset):
            again = told == before and offset == -1
            if again or told == Ago(near=1, far=2, unit=period):
                return before.model_copy(update={"offset": offset - 1})
        case Last(count=count, unit=unit):
            return told if told == Ago(near=count, far=2 * count, unit=unit) else None
        case Between():
            return _days_before(before, told)
    return None


def _days_before(before: Between, told: Window) -> Window | None:
    """The same number of whole months, weeks or days right before."""
    if not (before.first and before.last and isinstance(told, Ago) and told.far == 2 * told.near):
        return None
    unit, many = told.unit, told.near
    end = before.last + timedelta(days=1)
    if unit in MONTHS:
        start = add_months(before.first, -MONTHS[unit] * many)
        whole = add_months(before.first, MONTHS[unit] * many) == end
    else:
        length = timedelta(days=DAYS.get(unit, 0) * many)
        start, whole = before.first - length, before.first + length == end
    return Between(first=start, last=before.first - timedelta(days=1)) if whole else None


def again_of_all(said: Annotated, before: Report) -> Report | None:
    """Back to all countries: the report without what it asks of that field; None where nothing is said so."""
    fields = fields_of_all(said)
    if not fields:
        return None
    kept = [c for c in parts(before.who) if not _is_of(c, fields)] if before.who else []
    who = whole(tuple(kept)) if kept else None
    where = tuple(f for f in before.where if f.field not in fields)
    same = who == before.who and where == before.where
    return None if same else before.model_copy(update={"who": who, "where": where})


def fields_of_all(said: Annotated) -> set[str]:
    """The fields that a message names, and nothing else, behind a word for all of them."""
    told = [s for s in said.spans if s.kind not in SMALL]
    words = ["".join(t.norm for t in tokenize(w)) for w in grammar(said.language).data["all_of"]]
    near = ["".join(t.norm for t in said.tokens[max(0, s.start - n) : s.start]) for s in told for n in (1, 2)]  # fmt: skip
    all_of = any(before.startswith(word) for before in near for word in words)
    if not (all_of and all(s.of_kind("field") for s in told)):
        return set()
    return {str(r.meaning) for s in told for r in s.readings() if r.kind == "field"}


def _is_of(condition: Condition, fields: set[str]) -> bool:
    inner = condition.of if isinstance(condition, Not) else condition
    return isinstance(inner, Attribute) and inner.field in fields
