"""A follow-up as a change of the last definition: add, remove, replace, other window, other number."""

from collections.abc import Callable, Collection
from typing import Any

from crm.reports.definition import ByTime, Report
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.event import Event
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.conditions.top import Top
from crm.segments.definition import Condition
from crm.terms.comparison import Number
from crm.terms.window import Last, Window

Change = Callable[[Any], Any]


def parts(condition: Condition) -> tuple[Condition, ...]:
    """The conditions that must all hold."""
    return condition.of if isinstance(condition, All) else (condition,)


def whole(conditions: tuple[Condition, ...]) -> Condition:
    unique = tuple(dict.fromkeys(conditions))
    return unique[0] if len(unique) == 1 else All(of=unique)


def topic(condition: Condition) -> tuple[object, ...]:
    """What a condition is about: two of one topic replace each other."""
    inner = condition.of if isinstance(condition, Not) else condition
    if isinstance(inner, Attribute):
        return ("attribute", inner.field)
    if isinstance(inner, Event):
        return ("event", inner.types)
    if inner.kind == "bought":
        return ("bought", inner.measure, tuple(f.field for f in inner.where))
    return (inner.kind,)


def narrowed(before: Condition, more: Condition) -> Condition:
    """The same people, with the new conditions too; one on the same field takes the old one's place."""
    new = parts(more)
    topics = {topic(c) for c in new if isinstance(c, Attribute)}
    kept = tuple(c for c in parts(before) if topic(c) not in topics or not isinstance(c, Attribute))
    return whole((*kept, *new))


def replaced(before: Condition, more: Condition) -> Condition:
    """The same people with every condition of the same topic replaced; what has no counterpart is added."""
    new = parts(more)
    topics = {topic(c) for c in new}
    return whole((*(c for c in parts(before) if topic(c) not in topics), *new))


def without(before: Condition, less: Condition) -> Condition | None:
    """The same people without the conditions of those topics; None when nothing would be left.

    Leaving out a value of a list takes it off the list; leaving out "the French ones" where no
    condition asks for the French means: and not French.
    """
    changed = parts(before)
    for taken in parts(less):
        changed = _taken_out(changed, taken)
    return whole(changed) if changed else None


def without_fields(before: Condition, names: Collection[str]) -> Condition | None:
    """The same people whatever those fields say; None where that would be all, or changes nothing."""
    kept = tuple(c for c in parts(before) if not _speaks_of(c, names))
    return whole(kept) if kept and kept != parts(before) else None


def _speaks_of(condition: Condition, names: Collection[str]) -> bool:
    inner = condition.of if isinstance(condition, Not) else condition
    if inner.kind in ("age", "anniversary"):
        return "customers.birth_date" in names
    return isinstance(inner, Attribute) and inner.field in names


def _taken_out(conditions: tuple[Condition, ...], taken: Condition) -> tuple[Condition, ...]:
    out: list[Condition] = []
    for condition in conditions:
        if topic(condition) != topic(taken):
            out.append(condition)
        elif rest := _other_values(condition, taken):
            out.append(rest)
    met = any(topic(c) == topic(taken) and _other_values(c, taken) != c for c in conditions)
    return tuple(out) if met and out else (*conditions, Not(of=taken))


def _other_values(condition: Condition, taken: Condition) -> Condition | None:
    """The condition without the values of the other; None when it asks for no others."""
    if not isinstance(condition, Attribute) or not isinstance(taken, Attribute):
        return None
    if condition.op != "is" or taken.op != "is":
        return None
    rest = tuple(v for v in condition.values if v not in taken.values)
    return condition.model_copy(update={"values": rest}) if rest else None


def in_window(condition: Condition, window: Window) -> Condition | None:
    """The definition with another time for its last deed that has one; None when none has."""

    def change(node: Any) -> Any:
        update: dict[str, object] = {"window": window}
        if "window_assumed" in type(node).model_fields:
            update["window_assumed"] = False
        return node.model_copy(update=update)

    return _last(
        condition,
        lambda node: "window" in type(node).model_fields and not isinstance(node, Top),
        change,
    )


def not_in_window(condition: Condition, window: Window) -> Condition | None:
    """The definition, without those who did its last deed in the window; None where it has no deed."""
    deeds = [part for part in parts(condition) if isinstance(part, Event | Bought)]
    if not deeds:
        return None
    return narrowed(condition, Not(of=deeds[-1].model_copy(update={"window": window})))


def with_count(condition: Condition, old: float, new: float) -> Condition | None:
    """Not 30 but 60: the last time that counts `old` units counts `new`; None where none does."""

    def counts(node: Any) -> bool:
        return isinstance(getattr(node, "window", None), Last) and node.window.count == old

    def change(node: Any) -> Any:
        update: dict[str, object] = {"window": Last(count=int(new), unit=node.window.unit)}
        if "window_assumed" in type(node).model_fields:
            update["window_assumed"] = False
        return node.model_copy(update=update)

    return _last(condition, counts, change) if new == int(new) > 0 else None


def with_bare_count(condition: Condition, count: float) -> Condition | None:
    """The definition with another length of its only time; None where it holds another number too."""
    if _last(condition, lambda node: _is_told_number(node), lambda node: node):
        return None
    return _last(
        condition,
        lambda node: isinstance(getattr(node, "window", None), Last),
        lambda node: node.model_copy(
            update={"window": node.window.model_copy(update={"count": int(count)})}
        ),
    )


def _is_told_number(node: Any) -> bool:
    """Whether it compares with a number that was said, and not with the at least one of any deed."""
    name = _number_field(node)
    said = bool(name) and getattr(node, str(name)) != Number()
    return isinstance(node, Top) or _is_compared(node) or said


def with_number(condition: Condition, number: Number) -> Condition | None:
    """The definition with another number in its last comparison; None when it has none."""

    def change(node: Any) -> Any:
        if isinstance(node, Attribute):
            values = (number.value, number.upper) if number.upper is not None else (number.value,)
            return node.model_copy(update={"values": values})
        if isinstance(node, Top):
            return node.model_copy(
                update={
                    "percent" if node.percent else "count": number.value
                    if node.percent
                    else int(number.value)
                }
            )
        name = _number_field(node)
        op = number.op if number.op != "is" else getattr(node, str(name)).op
        return node.model_copy(update={name: number.model_copy(update={"op": op})})

    return _last(
        condition,
        lambda node: isinstance(node, Top) or _is_compared(node) or bool(_number_field(node)),
        change,
    )


def _is_compared(node: Any) -> bool:
    return isinstance(node, Attribute) and node.op in (
        "more_than",
        "at_least",
        "less_than",
        "at_most",
        "between",
    )


def _number_field(node: Any) -> str | None:
    return next(
        (
            name
            for name in ("amount", "count", "years", "score")
            if isinstance(getattr(node, name, None), Number)
        ),
        None,
    )


def _last(condition: Condition, wanted: Callable[[Any], bool], change: Change) -> Condition | None:
    """The tree with its last node that is wanted changed."""
    if isinstance(condition, Not):
        inner = _last(condition.of, wanted, change)
        return Not(of=inner) if inner else None
    if isinstance(condition, All | AnyOf):
        for index in range(len(condition.of) - 1, -1, -1):
            inner = _last(condition.of[index], wanted, change)
            if inner:
                return condition.model_copy(
                    update={"of": (*condition.of[:index], inner, *condition.of[index + 1 :])}
                )
        return None
    changed: Condition | None = change(condition) if wanted(condition) else None
    return changed


def merged_report(
    before: Report, said: Report, *, window: bool, adds: bool, instead: bool = False
) -> Report:
    """The last report with what was said now in place of what it had.

    `window` says that a time was named; `adds` that a breakdown comes to the ones there are,
    `instead` that it takes their place.
    """
    update: dict[str, object] = {}
    if said.measures:
        update["measures"] = (
            (*before.measures, *said.measures)
            if adds and said.measures != before.measures
            else said.measures
        )
    if said.breakdowns:
        update["breakdowns"] = _breakdowns(before, said, adds, instead)
    if window:
        update["window"] = said.window
    if said.who:
        update["who"] = replaced(before.who, said.who) if before.who else said.who
    if said.where:
        fields = {f.field for f in said.where}
        update["where"] = (*(f for f in before.where if f.field not in fields), *said.where)
    if said.during:
        update["during"] = said.during
    if said.top:
        update |= {"top": said.top, "lowest": said.lowest}
    if said.compare:
        update["compare"] = said.compare
    if said.forms:
        update |= {"forms": said.forms, "periods": said.periods}
    if said.whole:
        update["whole"] = said.whole
    if said.rest:
        update["rest"] = True
    return Report.model_validate(before.model_copy(update=update).model_dump())


def _breakdowns(before: Report, said: Report, adds: bool, instead: bool) -> tuple[object, ...]:
    """A time grain takes the grain's place; anything else replaces all, or joins it when it is to be added.

    By month instead: of the countries, where there was no grain.
    """
    had_time = any(isinstance(b, ByTime) for b in before.breakdowns)
    if instead and not had_time:
        return said.breakdowns
    only_time = all(isinstance(b, ByTime) for b in said.breakdowns)
    times = any(isinstance(b, ByTime) for b in said.breakdowns)
    if not adds and not only_time:
        return said.breakdowns
    kept = tuple(
        b
        for b in before.breakdowns
        if b not in said.breakdowns and not (times and isinstance(b, ByTime))
    )
    return (*kept, *said.breakdowns)
