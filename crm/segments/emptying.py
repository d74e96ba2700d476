"""Why nobody is in a segment: two conditions exclude each other, or one of them leaves nobody."""

from sqlglot import exp

from crm.segments.compile import condition_sql
from crm.segments.conditions.base import Scope, Wording
from crm.segments.conditions.everyone import Everyone
from crm.segments.contradictions import contradiction
from crm.segments.definition import Segment
from crm.segments.judging import how_many, judged, numbers
from crm.segments.words import step_words, steps
from crm.sql.binding import query
from crm.warehouse.engine import Warehouse

MOST_NAMED = 5  # conditions of which it is said how many there would be without them


def why_nobody(
    segment: Segment, scope: Scope, warehouse: Warehouse, wording: Wording
) -> tuple[str, ...]:
    """Sentences on a segment that is known to be empty; nothing to say of one that asks for nobody."""
    excluded = contradiction(segment.unlimited, scope.catalog, scope.clock)
    if excluded is not None:
        return (excluded.words(wording),)
    conditions = [c for c in steps(segment) if not isinstance(c, Everyone)]
    if not conditions:
        return ()
    names = [f"condition_{i}" for i in range(1, len(conditions) + 1)]
    tests = {name: condition_sql(c, scope) for name, c in zip(names, conditions, strict=True)}
    step_by_step = [how_many(*names[:i]) for i in range(1, len(names) + 1)]
    without = [how_many(*(n for n in names if n != name)) for name in names]
    asked = exp.select(*step_by_step, *without).from_(judged(tests))
    found = numbers(warehouse, query(asked, scope.binding))
    said = [step_words(condition, wording) for condition in conditions]
    return _sentences(said, found[: len(said)], found[len(said) :], wording)


def _sentences(
    said: list[str], left: list[int], without: list[int], wording: Wording
) -> tuple[str, ...]:
    if 0 not in left:
        return ()
    at = left.index(0)
    first = wording.say.say("emptied-by" if at else "emptied-at-first", words=said[at])
    if len(said) == 1:
        return (first,)
    there = [(words, count) for words, count in zip(said, without, strict=True) if count]
    if not there:
        return first, wording.say.say("emptied-together")
    there.sort(key=lambda one: -one[1])
    return first, *(_without(words, count, wording) for words, count in there[:MOST_NAMED])


def _without(words: str, count: int, wording: Wording) -> str:
    shown = wording.say.number(count)
    return wording.say.say("emptied-without", words=words, count=count, shown=shown)
