"""The answer shown last, in another way or kept: as a table, export it as Excel, save this as weekly sales.

Each such message is read whole, by the patterns of `crm/languages/<language>/showing.yaml`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from agent.embedded.focus import Focus
from agent.embedded.requests import KeepReport, Request, ShowAs
from agent.embedded.saved import bare
from agent.embedded.shapes import Shape
from agent.embedded.text import normalise
from crm.exports.forms import Shown
from crm.languages.words_files import words_file
from crm.terms.window import Calendar, Window

LONGEST = 240  # characters
ENDS = " .!?。！？¿¡,"
Compared = Literal["previous", "last_year"]
USUAL: Shown = "xlsx"  # of a file that is asked for without its form


@dataclass(frozen=True)
class Ways:
    """One language: how a table, a chart, a file and keeping are asked for, and what files are called."""

    table: tuple[Shape, ...]
    chart: tuple[Shape, ...]
    take: tuple[Shape, ...]
    save: tuple[Shape, ...]
    files: Mapping[str, Shown]
    too: Shape
    kinds: Shape  # of chart: bars, a pie
    kind_alone: Shape  # a message that names one, without it


def shown_as(text: str, languages: Iterable[str], focus: Focus) -> tuple[str, Request] | None:
    """The language and the request, where the message asks so and an answer was just shown."""
    if focus.shown is None or len(text) > LONGEST:
        return None
    norm, origin = normalise(text)
    for language in languages:
        if found := _request(norm, origin, text, focus.shown, ways(language)):
            return language, found
    return None


def _request(norm: str, origin: list[int], text: str, shown: str, said: Ways) -> Request | None:
    whole = norm.strip(ENDS)
    if _matched(said.table, whole):
        return ShowAs(shown, "table")
    if _matched(said.chart, whole):
        return ShowAs(shown, "chart")
    if _names_a_kind(whole, said):
        return ShowAs(shown, "chart", named=True)
    if match := _matched(said.take, whole):
        named = next((part for part in match.groups() if part), "")
        return ShowAs(shown, said.files.get(named, USUAL))
    if match := _matched(said.save, norm.rstrip(ENDS)):
        start, end = match.span("name")
        name = bare(text[origin[start] : origin[end - 1] + 1])
        return KeepReport(shown, name) if name else None
    return None


def _names_a_kind(text: str, said: Ways) -> bool:
    """Make it a pie chart, als Balkendiagramm."""
    match = said.kinds.search(text)
    if match is None:
        return False
    before, behind = text[: match.start()].rstrip(), text[match.end() :].lstrip()
    return any(said.kind_alone.fullmatch(f"{before}{gap}{behind}".strip()) for gap in (" ", ""))


def _matched(patterns: Iterable[Shape], text: str) -> re.Match[str] | None:
    return next((match for shape in patterns if (match := shape.fullmatch(text))), None)


@cache
def ways(language: str) -> Ways:
    """The patterns of a language; made when the first message is read."""
    data = words_file(language, "showing")
    files = {normalise(str(word))[0]: form for form, words in data["files"].items() for word in words}  # fmt: skip
    named = "|".join(sorted(map(re.escape, files), key=len, reverse=True))
    parts = {"this": f"(?:{data['this']})", "file": f"({named})", "please": data["please"]}
    table, chart, take, save = (
        _shapes(data, name, parts) for name in ("table", "chart", "take", "save")
    )
    kinds, alone = Shape(data["kinds"]), Shape(f"{data['please']}(?:{data['kind_alone']})")
    return Ways(table, chart, take, save, files, _words(data["too"], language), kinds, alone)


def _words(words: Iterable[str], language: str) -> Shape:
    edge, close = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")
    said = "|".join(re.escape(normalise(word)[0]) for word in words)
    return Shape(f"{edge}(?:{said}){close}")


def says_too(text: str, language: str) -> bool:
    """Whether it says that something comes to what there is: that one too."""
    return bool(ways(language).too.search(normalise(text)[0]))


def besides(text: str, language: str, named: Window, before: Window) -> Compared | None:
    """What another period is for the one there is, where the message says: that one too.

    Last year is the same period a year before, the period before is itself; any other is neither.
    """
    if not says_too(text, language) or not isinstance(named, Calendar):
        return None
    if (named.period, named.offset) == ("year", -1) and before != Calendar(
        period="year", offset=-1
    ):
        return "previous" if before == Calendar(period="year") else "last_year"
    if isinstance(before, Calendar) and named == before.model_copy(
        update={"offset": before.offset - 1}
    ):
        return "previous"
    return None


def _shapes(data: Mapping[str, Any], name: str, parts: Mapping[str, str]) -> tuple[Shape, ...]:
    return tuple(Shape(_filled(f"{{please}}(?:{shape})", parts)) for shape in data[name])


def _filled(shape: str, parts: Mapping[str, str]) -> str:
    for name, part in parts.items():
        shape = shape.replace(f"{{{name}}}", part)
    return shape
