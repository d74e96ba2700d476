"""From a row or bar of the last report to its people: segment the customers behind the third row.

Each such message is read whole, by the patterns of `crm/languages/<language>/behind.yaml`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from agent.embedded.focus import Focus
from agent.embedded.requests import RowPeople
from agent.embedded.text import normalise, plain
from crm.languages.speak import HERE

LONGEST = 160  # characters
ENDS = " .!?。！？¿¡"


@dataclass(frozen=True)
class RowBook:
    """One language: how people behind a row are asked for, and which words are which row."""

    sentences: tuple[re.Pattern[str], ...]
    rows: Mapping[str, int]


def row_people(text: str, languages: Iterable[str], focus: Focus) -> tuple[str, RowPeople] | None:
    """The language and the request, where the message asks so and a report is spoken of."""
    if focus.report is None or len(text) > LONGEST:
        return None
    said = normalise(text)[0].strip(ENDS)
    for language in languages:
        book = row_book(language)
        match = next((m for shape in book.sentences if (m := shape.fullmatch(said))), None)
        if match is not None:
            return language, RowPeople(focus.report, _number(match, book))
    return None


def _number(match: re.Match[str], book: RowBook) -> int:
    found = next((part for part in match.groups() if part), "")
    return int(found) if found.isdigit() else book.rows.get(found, -1)


@cache
def row_book(language: str) -> RowBook:
    """The patterns of a language; made when the first message is read."""
    data = yaml.safe_load((HERE / language / "behind.yaml").read_text("utf8"))
    rows = {normalise(str(word))[0]: int(row) for word, row in data["rows"].items()}
    parts = {
        "place": _place(data, language),
        "people": data["people"],
        "thing": data["thing"],
    }
    made = [data["please"] + _filled(sentence, parts) for sentence in data["sentences"]]
    return RowBook(tuple(re.compile("".join(map(plain, shape))) for shape in made), rows)


def _filled(sentence: str, parts: Mapping[str, str]) -> str:
    for name, part in parts.items():
        sentence = sentence.replace(f"{{{name}}}", part)
    return sentence


def _place(data: Mapping[str, Any], language: str) -> str:
    """The third row, row 3, 第三行; the last one may have no group."""
    words, number, thing = "|".join(data["rows"]), data["number"], data["thing"]
    if language == "zh":
        last = data["last"].replace("{thing}", thing)
        return f"(?:第?(?:({words})|{number}){thing}|{last})"
    return f"(?:(?:({words})|{number}) {thing}|{thing} (?:{number}|({words})))"
