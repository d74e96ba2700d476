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
class Shape:
    """One form: what it was chosen by (not: yes, unit: day), and its words and slots in order."""

    chosen: tuple[tuple[str, str], ...]
    parts: tuple[str | Slot, ...]


@cache
def shapes(language: str, key: str) -> tuple[Shape, ...]:
    """Every form of a message in a language."""
    return tuple(
        Shape(tuple(chosen.items()), _words(parts))
        for chosen, parts in _expanded(speaker(language).pattern(key), {})
    )


Form = tuple[dict[str, str], tuple[str | Slot, ...]]


def _expanded(pattern: ast.Pattern, chosen: dict[str, str]) -> list[Form]:
    forms: list[Form] = [(chosen, ())]
    for element in pattern.elements:
        forms = [
            (further, (*parts, *more))
            for before, parts in forms
            for further, more in _element(element, before)
        ]
    return forms


def _element(element: ast.TextElement | ast.Placeable, chosen: dict[str, str]) -> Iterator[Form]:
    if isinstance(element, ast.TextElement):
        yield chosen, (element.value,)
        return
    match element.expression:
        case ast.StringLiteral(value=value):
            yield chosen, (value,)
        case ast.VariableReference(id=id):
            yield chosen, (Slot(id.name),)
        case ast.SelectExpression(selector=ast.VariableReference(id=id), variants=variants):
            for variant in variants:
                yield from _variant(variant, id.name, chosen)


def _variant(variant: ast.Variant, name: str, chosen: dict[str, str]) -> Iterator[Form]:
    """The form of one choice; none where another choice was made for the same before."""
    key = variant.key
    value = str(key.name if isinstance(key, ast.Identifier) else key.value)
    if chosen.get(name, value) == value:
        yield from _expanded(variant.value, {**chosen, name: value})


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
