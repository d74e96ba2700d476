"""A message of the wording as the forms that it can take: words, and places for what varies."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from fluent.syntax import ast

from agent.embedded.text import normalise
from crm.languages.speak import speaker


@dataclass(frozen=True)
class Slot:
    """A place in a phrase that holds something: a window, an amount, the values of a field."""

    name: str


@dataclass(frozen=True)
class Choice:
    """What a form was chosen by. A default stands for all values but the `others`, which have forms of their own."""

    value: str
    others: frozenset[str] | None = None

    def also(self, chosen: "Choice") -> "Choice | None":
        """Both choices of the same thing, made at two places of a message; None when they exclude each other."""
        if self.others is None:
            clashes = (
                chosen.value != self.value if chosen.others is None else self.value in chosen.others
            )
            return None if clashes else self
        if chosen.others is None:
            return chosen.also(self)
        return Choice(self.value, self.others | chosen.others)


@dataclass(frozen=True)
class Shape:
    """One form: what it was chosen by (not: yes, unit: day), and its words and slots in order."""

    chosen: tuple[tuple[str, str], ...]
    parts: tuple[str | Slot, ...]


@cache
def shapes(language: str, key: str) -> tuple[Shape, ...]:
    """Every form of a message in a language."""
    return tuple(
        Shape(tuple((name, choice.value) for name, choice in chosen.items()), _words(parts))
        for chosen, parts in _expanded(speaker(language).pattern(key), {})
    )


Chosen = dict[str, Choice]
Form = tuple[Chosen, tuple[str | Slot, ...]]


def _expanded(pattern: ast.Pattern, chosen: Chosen) -> list[Form]:
    forms: list[Form] = [(chosen, ())]
    for element in pattern.elements:
        forms = [
            (further, (*parts, *more))
            for before, parts in forms
            for further, more in _element(element, before)
        ]
    return forms


def _element(element: ast.TextElement | ast.Placeable, chosen: Chosen) -> Iterator[Form]:
    if isinstance(element, ast.TextElement):
        yield chosen, (element.value,)
        return
    match element.expression:
        case ast.StringLiteral(value=value):
            yield chosen, (value,)
        case ast.VariableReference(id=id):
            yield chosen, (Slot(id.name),)
        case ast.SelectExpression(selector=ast.VariableReference(id=id), variants=variants):
            named = frozenset(_key(variant) for variant in variants if not variant.default)
            for variant in variants:
                choice = Choice(_key(variant), named if variant.default else None)
                before = chosen.get(id.name)
                both = choice if before is None else before.also(choice)
                if both is not None:
                    yield from _expanded(variant.value, {**chosen, id.name: both})


def _key(variant: ast.Variant) -> str:
    key = variant.key
    return str(key.name if isinstance(key, ast.Identifier) else key.value)


def _words(parts: tuple[str | Slot, ...]) -> tuple[str | Slot, ...]:
    """Neighbouring texts as one, as they are matched, without the spaces at their edges."""
    joined: list[str | Slot] = []
    for part in parts:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        else:
            joined.append(part)
    return tuple(
        part if isinstance(part, Slot) else plain
        for part in joined
        if isinstance(part, Slot) or (plain := " ".join(normalise(part)[0].split()))
    )
