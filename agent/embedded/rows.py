"""From a row, bar or step of what was shown last to its people: segment the customers behind the third row.

Each such message is read whole, by the patterns of `crm/languages/<language>/behind.yaml`, and of
`steps.yaml` for steps of funnels and cells of grids, those lost there, and those of a cohort who
came back in a period after it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from agent.embedded.analyses.shown import shown_analysis
from agent.embedded.focus import Focus
from agent.embedded.requests import RowPeople
from agent.embedded.text import normalise, plain
from crm.analyses.cohorts import Cohorts
from crm.languages.words_files import words_file

LONGEST = 160  # characters
ENDS = " .!?。！？¿¡"


@dataclass(frozen=True)
class Shape:
    """A way to ask: its words, whether those lost at a step are meant, and the step counted on."""

    said: re.Pattern[str]
    lost: bool = False
    further: int = 0


@dataclass(frozen=True)
class RowBook:
    """One language: how people behind a row or step are asked for, and which words are which row."""

    shapes: tuple[Shape, ...]
    rows: Mapping[str, int]
    away: tuple[re.Pattern[str], ...]
    back: tuple[re.Pattern[str], ...]


def row_people(text: str, languages: Iterable[str], focus: Focus) -> tuple[str, RowPeople] | None:
    """The language and the request, where the message asks so and a report or analysis is spoken of."""
    analysis = shown_analysis(focus)
    about = analysis or focus.report
    if about is None or len(text) > LONGEST:
        return None
    said = normalise(text)[0].strip(ENDS)
    for language in languages:
        book = row_book(language)
        of_cohort = Cell(said)
        if isinstance(analysis, Cohorts):
            grains = words_file(language, "cohorts")["grains"]
            of_cohort = _of_cohort(said, book, grains[analysis.grain])
        for shape in book.shapes:
            match = shape.said.fullmatch(of_cohort.rest)
            if match is not None and (analysis is not None or not shape.lost):
                number = _number(match, book)
                row = number + shape.further if number > 0 else number
                lost = shape.lost or of_cohort.away
                return language, RowPeople(about, row, lost, of_cohort.after)
    return None


@dataclass(frozen=True)
class Cell:
    """What is left of a message without those who came back, or not, and in which period after."""

    rest: str
    after: int | None = None
    away: bool = False


def _of_cohort(said: str, book: RowBook, periods: Iterable[str]) -> Cell:
    """A period of another length than the cohorts' is not taken."""
    for away, patterns in ((True, book.away), (False, book.back)):
        for one in patterns:
            if match := one.search(said):
                after = max(_number(match, book), 0)  # 0 is any period after
                if after and not any(normalise(word)[0] in match.group() for word in periods):
                    return Cell(said)
                return Cell(said[: match.start()] + said[match.end() :], after, away)
    return Cell(said)


def asks_for_row(text: str, languages: Iterable[str]) -> str | None:
    """The language in which the message asks for the people behind a row; None where it does not."""
    said = normalise(text)[0].strip(ENDS) if len(text) <= LONGEST else ""
    return next((one for one in languages if _is_of_row(said, row_book(one))), None)


def _is_of_row(said: str, book: RowBook) -> bool:
    return any(not shape.lost and shape.said.fullmatch(said) for shape in book.shapes)


def _number(match: re.Match[str], book: RowBook) -> int:
    found = next((part for part in match.groups() if part), "")
    return int(found) if found.isdigit() else book.rows.get(found, -1)


@cache
def row_book(language: str) -> RowBook:
    """The patterns of a language; made when the first message is read."""
    behind, steps = _data(language, "behind"), _data(language, "steps")
    rows = {normalise(str(word))[0]: int(row) for word, row in behind["rows"].items()}
    those = {"people": steps["people"].replace("{people}", behind["people"])}
    step = {**behind, **those, "thing": steps["thing"], "last": steps.get("last", "")}
    of_steps = {**those, "went": steps["went"], "gone": steps.get("gone", "")}
    return RowBook(
        (
            *_shapes(behind["sentences"], behind, language, {}),
            *_shapes(behind["sentences"], step, language, {}),
            *_shapes(steps["of"], step, language, of_steps),
            *_shapes(steps["lost"], step, language, of_steps, lost=True),
            *_shapes(steps["after"], step, language, of_steps, lost=True, further=1),
        ),
        rows,
        _periods_after(steps, "away", rows),
        _periods_after(steps, "back", rows),
    )


def _periods_after(
    steps: Mapping[str, Any], which: str, rows: Mapping[str, int]
) -> tuple[re.Pattern[str], ...]:
    """How those of a cohort are told who came back, or did not, in a period."""
    words = "|".join(word for word, row in rows.items() if row > 0)
    period = steps["period"].replace("{words}", words)
    filled = (_filled(one, {"period": period}) for one in steps[which])
    return tuple(re.compile("".join(map(plain, one))) for one in filled)


def _data(language: str, name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = words_file(language, name)
    return found


def _shapes(
    sentences: Iterable[str],
    data: Mapping[str, Any],
    language: str,
    more: Mapping[str, str],
    lost: bool = False,
    further: int = 0,
) -> Iterable[Shape]:
    parts = {"place": _place(data, language), "people": data["people"], "thing": data["thing"]}
    for sentence in sentences:
        filled = data["please"] + _filled(sentence, {**parts, **more})
        yield Shape(re.compile("".join(map(plain, filled))), lost, further)


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
