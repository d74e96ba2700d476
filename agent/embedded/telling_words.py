"""The wordings of what is pinned, sent and watched, as `telling.yaml` of each language has them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from agent.embedded.shapes import Shape
from agent.embedded.showing import ways
from crm.exports.forms import Shown
from crm.languages.words_files import words_file

ToolName = Literal["pin_report", "schedule_report", "set_alert", "standing"]
MAIL = r"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+"
TO = re.compile(rf"(?P<to>{MAIL}|#[\w.-]+)")


@dataclass(frozen=True)
class Rhythmic:
    """A way to say how often; `fixed` is what it says without naming it."""

    said: Shape
    fixed: dict[str, Any]


@dataclass(frozen=True)
class Words:
    """A language's wordings."""

    whole: tuple[tuple[ToolName, dict[str, Any], Shape], ...]  # tool, arguments, whole message
    send: Shape
    rhythms: tuple[Rhythmic, ...]
    time: Shape
    late: Shape  # in the evening: eight is twenty
    to: Shape
    file: Shape  # as PDF
    files: Mapping[str, Shown]  # what files are called
    this: Shape
    little: Shape
    tell: Shape
    line: dict[str, Shape]
    behind: str  # words behind the line
    compounds: dict[str, str]  # Wochenumsatz: Umsatz pro Woche


@cache
def words(language: str) -> Words:
    data = words_file(language, "telling")
    edge, close = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")

    def of(text: str) -> Shape:
        return Shape(f"{edge}(?:{text}){close}")

    please = data["please"]
    whole = tuple(
        (
            given["tool"],
            {"action": given["action"]},
            Shape(rf"\W*(?:{please}\W*)*(?:{say})(?:\W*(?:{please}))?\W*"),
        )
        for given in data["whole"]
        for say in given["say"]
    )
    rhythms = tuple(
        Rhythmic(of(one.pop("say")), one) for given in data["rhythms"] for one in [dict(given)]
    )
    sides = {side: Shape(f"{edge}(?:{data[side]})") for side in ("below", "above")}
    return Words(
        whole, of(data["send"]), rhythms, of(data["time"]), of(data["late"]),
        Shape(rf"{edge}(?:{data['to']})?\s*{TO.pattern}(?:\s*(?:{data['to_behind']}))?"), _file(data, language), ways(language).files, of(data["this"]),
        Shape(rf"(?:\W*{edge}(?:{data['little']}|{please}){close})*\W*"), of(data["tell"]), sides, data["behind"],
        data.get("compounds", {}),
    )  # fmt: skip


def _file(data: Mapping[str, Any], language: str) -> Shape:
    named = "|".join(sorted(map(re.escape, ways(language).files), key=len, reverse=True))
    edge, close = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")
    return Shape(rf"{edge}(?:{data['as_file']})(?P<file>{named})(?:格式)?{close}")
