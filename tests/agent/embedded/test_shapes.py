"""A shape matches just what its regular expression does, and is not compiled for a text it cannot match."""

import re

import pytest

from agent.embedded.analysing import words as analysing_words
from agent.embedded.choosing import words as choosing_words
from agent.embedded.keepsakes import book
from agent.embedded.learning import word_book
from agent.embedded.shapes import Shape, needs
from agent.embedded.showing import ways
from agent.embedded.telling_words import words as telling_words
from agent.embedded.text import normalise
from crm.languages.speak import LANGUAGES
from evals.case import load_cases

TEXTS = [normalise(turn)[0] for case in load_cases() for turn in case.turns]


def shapes(language: str) -> list[Shape]:
    told, shown, asked = telling_words(language), ways(language), analysing_words(language)
    return [
        *(one.shape for one in book(language).patterns),
        *(shape for _, shape in word_book(language).patterns),
        *(one.said for one in choosing_words(language).wordings),
        *(shape for *_, shape in told.whole), *(one.said for one in told.rhythms),
        told.send, told.time, told.late, told.to, told.file, told.this, told.tell,
        *shown.table, *shown.chart, *shown.take, *shown.save, shown.too,
        asked.why, asked.moved, asked.between, asked.alone, asked.cohorts, asked.lead, asked.it,
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shape_of_a_language_finds_what_its_expression_finds(language: str) -> None:
    for shape in shapes(language):
        plain, wanted = re.compile(shape.pattern), needs(shape.pattern)
        held = [text for text in TEXTS if plain.search(text)]
        assert not wanted or all(any(need in text for need in wanted) for text in held)


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("renam(?:e|ing) (.+?)", {"renam"}),
        ("(?:please )?undo", {"undo"}),
        ("(?:save|keep)(?: this)?", {"save", "keep"}),
        ("colou?r", {"colo"}),
        ("x+yz{2,3}q*", {"yz"}),
        ("(?:ab)?|cd", set()),
        (r"\d+ (?!days)x%", {"x%"}),
        (r"e\.g\.", {"e.g."}),
        (r"[ab]c\w+", {"c"}),
        (r"(a)(?P=b)", set()),
        ("(?i)a", set()),
        (".*", set()),
    ],
)
def test_what_a_match_must_hold(pattern: str, wanted: set[str]) -> None:
    assert needs(pattern) == wanted


def test_a_shape_is_compiled_for_the_first_text_that_it_could_match() -> None:
    shape = Shape("(?:save|keep) (.+)")
    assert shape.search("show me the weekly sales") is None
    assert "_compiled" not in vars(shape)
    found = shape.fullmatch("please keep it", 7)
    assert found is not None
    assert found[1] == "it"
    assert "_compiled" in vars(shape)


def test_what_stands_before_the_beginning_may_be_looked_back_to() -> None:
    assert Shape(r"(?<=not )vip").search("not vip") is not None
    assert [m[0] for m in Shape("a.").finditer("ab ac")] == ["ab", "ac"]
    assert Shape("a+").sub("o", "banana") == "bonono"
