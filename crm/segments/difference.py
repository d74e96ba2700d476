"""What changed from one definition to another, in words: added, removed, and which part of what stayed.

"period: in the last 90 days → in the last 60 days; added: who live in the US". It is computed from
the definitions, so two that mean the same have no difference however they were written.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from crm.segments.canonical import canonical, canonical_segment
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import BaseCondition, Wording
from crm.segments.conditions.logic import AnyOf, Not
from crm.segments.definition import Segment
from crm.segments.likeness import pairs
from crm.segments.limit import Limit
from crm.segments.words import step_words, steps
from crm.terms.comparison import Filter, Number
from crm.terms.window import Ago, Between, Calendar, Ever, Last, Next
from crm.terms.words import filter_values, filter_words, number_words, window_words

WINDOWS = (Ever, Last, Next, Ago, Calendar, Between)
Kind = Literal["changed", "added", "removed"]


@dataclass(frozen=True)
class Change:
    """One change, said in words."""

    kind: Kind
    words: str


def changes(before: Segment, after: Segment, wording: Wording) -> tuple[Change, ...]:
    """What changed, in the order of the conditions; empty where both mean the same."""
    if canonical_segment(before) == canonical_segment(after):
        return ()
    found = _between(steps(before), steps(after), wording)
    return (*found, *_of_limits(before.limit, after.limit, wording))


def difference(before: Segment, after: Segment, wording: Wording) -> str:
    """The changes in one line; that there are none is said too."""
    found = changes(before, after, wording)
    if not found:
        return wording.say.say("difference-none")
    return "; ".join(change.words for change in found)


def _of_limits(old: Limit | None, new: Limit | None, wording: Wording) -> Iterator[Change]:
    say = wording.say
    if old == new:
        return
    if old and new:
        words = _arrow("difference-whole", wording, old.words(wording), new.words(wording))
        yield Change("changed", words)
    elif new:
        yield Change("added", say.say("difference-added", condition=new.words(wording)))
    elif old:
        yield Change("removed", say.say("difference-removed", condition=old.words(wording)))


def _between(
    old: tuple[BaseCondition, ...], new: tuple[BaseCondition, ...], wording: Wording
) -> Iterator[Change]:
    was, now = [canonical(c) for c in old], [canonical(c) for c in new]
    together = pairs(was, now)
    several = len(old) > 1 or len(new) > 1
    for i, j, score in sorted(together):
        if score < 1:
            yield from _changed(old[i], new[j], wording, several)
    for j, condition in enumerate(new):
        if j not in {pair[1] for pair in together}:
            yield Change("added", _said("added", condition, wording))
    for i, condition in enumerate(old):
        if i not in {pair[0] for pair in together}:
            yield Change("removed", _said("removed", condition, wording))


def _said(kind: Kind, condition: BaseCondition, wording: Wording) -> str:
    return wording.say.say(f"difference-{kind}", condition=step_words(condition, wording))


def _changed(
    old: BaseCondition, new: BaseCondition, wording: Wording, several: bool
) -> Iterator[Change]:
    """The parts of a condition that changed; with its words where another could be meant."""
    if isinstance(old, AnyOf) and isinstance(new, AnyOf):
        yield from _between(old.of, new.of, wording)
        return
    inner = (old.of, new.of) if isinstance(old, Not) and isinstance(new, Not) else (old, new)
    told = list(_parts(*inner, wording))
    whole = (step_words(old, wording), step_words(new, wording))
    if None in told or not told:
        yield Change("changed", _arrow("difference-whole", wording, *whole))
        return
    said = "; ".join(part for part in told if part)
    more = wording.say.say("difference-of", change=said, condition=whole[1])
    named = isinstance(inner[1], Attribute)  # its field says which condition it is
    yield Change("changed", more if several and not named else said)


def _parts(old: BaseCondition, new: BaseCondition, wording: Wording) -> Iterator[str | None]:
    """Each part that differs, in words; None for one that only the whole condition can say."""
    if type(old) is not type(new):
        yield None
        return
    for name in type(old).model_fields:
        one, other = getattr(old, name), getattr(new, name)
        if one != other and not name.endswith("assumed"):
            yield _part(name, old, (one, other), wording)


def _part(
    name: str, condition: BaseCondition, both: tuple[object, object], wording: Wording
) -> str | None:
    if all(isinstance(one, WINDOWS) for one in both):
        return _arrow("difference-window", wording, *(_window(one, wording) for one in both))
    if all(isinstance(one, Number) for one in both):
        said = [number_words(one, wording.say) for one in both if isinstance(one, Number)]
        return _arrow("difference-amount", wording, *said)
    if name == "values" and isinstance(condition, Attribute) and condition.op == "is":
        return _values(condition, both, wording)
    if all(isinstance(one, tuple) and all(isinstance(f, Filter) for f in one) for one in both):
        return _arrow("difference-details", wording, *(_details(one, wording) for one in both))
    return None


def _window(window: object, wording: Wording) -> str:
    said = window_words(window, wording.say)  # type: ignore[arg-type]
    return said or wording.say.say("difference-ever")


def _details(filters: object, wording: Wording) -> str:
    said = [filter_words(f, wording.catalog, wording.say) for f in filters]  # type: ignore[attr-defined]
    return "; ".join(said) or wording.say.say("difference-nothing")


def _values(condition: Attribute, both: tuple[object, object], wording: Wording) -> str:
    field, op, say = wording.catalog.field(condition.field), condition.op, wording.say
    before, after = (filter_values(field, op, values, wording.catalog, say)[0] for values in both)  # type: ignore[arg-type]
    name = field.name(say.language)
    return say.say("difference-values", field=name, before=before, after=after)


def _arrow(key: str, wording: Wording, before: str, after: str) -> str:
    return wording.say.say(key, before=before, after=after)
