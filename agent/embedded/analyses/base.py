"""What the readings of analyses share: their words, and the rest of a message as a report.

A reading takes what says which analysis is meant out of the message. What is left is read as ever
as a question for a report, whose period, people and filters are those of the analysis.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, RunReport
from agent.embedded.shapes import Shape
from agent.embedded.text import normalise
from agent.embedded.understood import Reading
from crm.languages.words_files import words_file
from crm.reports.definition import Report

Understand = Callable[[str, Focus], Reading]
# Text, what it is about (its language is the one to read), and how the rest is understood.
ReadAnalysis = Callable[[str, Focus, Understand], Analyse | None]
SIGNS = " ,.;:!?¿¡？。，、：；"


@cache
def data(language: str, name: str) -> dict[str, Any]:
    """The words of `name`.yaml in a language: regular expressions on normalised text."""
    found: dict[str, Any] = words_file(language, name)
    return found


@cache
def pattern(said: str, language: str) -> Shape:
    """The words where they stand by themselves; Chinese has no spaces between words."""
    return Shape(said if language == "zh" else rf"(?<!\w)(?:{said})(?!\w)")


@cache
def little(said: str) -> Shape:
    """Nothing but such words, in any number."""
    return Shape(rf"\W*(?:(?:{said})\W*)*")


def says(pattern: Shape, text: str) -> bool:
    return pattern.search(normalise(text)[0]) is not None


def cut(text: str, pattern: Shape) -> str:
    """The message as it was written, without what the pattern covers."""
    norm, origin = normalise(text)
    ends = [*origin, len(text)]
    out, at = "", 0
    for match in pattern.finditer(norm):
        out, at = f"{out}{text[at : ends[match.start()]]} ", ends[match.end()]
    return " ".join((out + text[at:]).split()).strip(SIGNS)


def report_of(text: str, focus: Focus, understand: Understand) -> Report | None:
    """A text as a question for one measure; None where it is not understood as one."""
    request = understand(text, focus).request if text else None
    if not isinstance(request, RunReport) or len(request.report.measures) != 1:
        return None
    return request.report


def about_of(
    text: str, said: dict[str, Any], focus: Focus, understand: Understand
) -> Report | None:
    """Period, people and filters that a text names, as a report of the words' own measure.

    None where the text names a measure of its own, or is not understood.
    """
    small = little(said["little"])
    if small.fullmatch(normalise(text)[0]):
        return report_of(said["measure"], focus, understand)
    bare = cut(text, pattern(said["little"], focus.language))
    own = report_of(said["measure"], focus, understand)
    for words in dict.fromkeys((text, bare)):
        report = report_of(f"{said['measure']} {words}", focus, understand)
        if report is not None and own is not None and report.measures == own.measures:
            return report
    return None
