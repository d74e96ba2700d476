"""Questions about the numbers: how fresh is the data, how many rows are behind this, what is missing.

Each such message is read whole, by the patterns of `crm/languages/<language>/about_numbers.yaml`.
What is asked of "this" is asked of the report that the conversation is about.
"""

from collections.abc import Iterable
from functools import cache

from agent.embedded.focus import Focus
from agent.embedded.requests import AboutNumbers, Explain, Request
from agent.embedded.shapes import Shape
from agent.embedded.text import normalise
from crm.catalog.explain import is_explained
from crm.languages.words_files import words_file
from crm.reports.about import What

LONGEST = 120  # characters
ENDS = " .!?。！？¿¡,"
ASKED: tuple[What, ...] = ("freshness", "rows", "missing", "definition")


def numbers_asked(text: str, languages: Iterable[str], focus: Focus) -> tuple[str, Request] | None:
    """The language and the request, where the whole message is such a question."""
    if len(text) > LONGEST:
        return None
    norm = normalise(text)[0].strip(ENDS).replace("’", "'")
    for language in languages:
        if found := _request(norm, language, focus):
            return language, found
    return None


def _request(norm: str, language: str, focus: Focus) -> Request | None:
    for what in ASKED:
        if any(shape.fullmatch(norm) for shape in _shapes(language, what)):
            return AboutNumbers(what, focus.report if focus.last == "report" else None)
    for shape in _shapes(language, "word"):
        match = shape.fullmatch(norm)
        if match and is_explained(match["word"].strip(ENDS)):
            return Explain(match["word"].strip(ENDS))
    return None


@cache
def _shapes(language: str, what: str) -> tuple[Shape, ...]:
    return tuple(Shape(shape) for shape in words_file(language, "about_numbers")[what])
