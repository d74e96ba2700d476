"""Several requests in one message: where it is cut, and which of them are done in this turn.

A cut lies where a sentence ends or a joining word stands, and an order or a question begins behind it
(`crm/languages/<language>/several.yaml`). It holds only where the parts can be read by themselves and
the whole is not one request already: two measures of one report, people and a mail to them.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache

from agent.embedded.focus import Focus
from agent.embedded.requests import (
    Ask,
    Chat,
    FindProducts,
    Forget,
    Keep,
    KeepReport,
    Launch,
    Learn,
    MakeSegment,
    Request,
    RunReport,
    Save,
    Tell,
    Undo,
    Write,
)
from agent.embedded.text import normalise
from agent.embedded.understood import Part, Reading, Several
from agent.embedded.wording import question
from crm.catalog.vocabulary import load_yaml
from crm.languages.speak import HERE

JOINTS = (("joint", "openers"), ("ends", "openers"), ("ends", "sentences"), ("joint", "theirs"))
MOST = 4  # requests done in one turn
CHANGING = (Save, Undo, Keep, KeepReport, Tell, Launch, Learn, Forget)
QUOTED = re.compile(r"[\"“„«「][^\"”“»」]*[\"”“»」]")
Read = Callable[[str, Focus], Reading]


def split(text: str, languages: Iterable[str]) -> tuple[str, ...]:
    """The requests as they were written; the whole alone where there is no cut."""
    norm, origin = normalise(text)
    quoted = [found.span() for found in QUOTED.finditer(text)]
    for language in languages:
        cuts = [
            (origin[found.start()], origin[found.end() - 1] + 1)
            for found in _cut(language).finditer(norm)
            if found.start() > 0
        ]
        cuts = [cut for cut in cuts if not any(a < cut[0] < b for a, b in quoted)]
        if cuts:
            starts, ends = (
                [0, *(end for _, end in cuts)],
                [*(start for start, _ in cuts), len(text)],
            )
            parts = [text[a:b].strip(" ,;\n") for a, b in zip(starts, ends, strict=True)]
            return tuple(part for part in parts if part)
    return (text,)


@cache
def _cut(language: str) -> re.Pattern[str]:
    """A joint with an order or a question right behind it."""
    data = load_yaml(HERE / language / "several.yaml")
    also, end = normalise(data["also"])[0], "" if language == "zh" else r"\b"
    ways = []
    for joints, openers in JOINTS:
        opens = "|".join(normalise(one)[0] for one in data[openers])
        joint = normalise(data[joints])[0]
        joint = rf"{joint}|\s*,\s*" if openers == "theirs" else joint
        ways.append(rf"(?:{joint})(?:(?:{also})[\s,]*)*(?=(?:{opens}){end})")
    return re.compile("|".join(ways))


def several(whole: Reading, texts: Sequence[str], focus: Focus, read: Read) -> Reading | None:
    """The message as several requests, each read with what those before it made; None where it is one."""
    readings = _in_turn(texts, focus, read)
    asked = [r for r in readings if isinstance(r.request, Ask)]
    if len(asked) == len(readings) or any(isinstance(r.request, Chat) for r in readings):
        return None
    if not isinstance(whole.request, Ask) and (asked or _is_one(whole.single, readings)):
        return None
    return _joined(texts, readings, focus, read)


def _in_turn(texts: Sequence[str], focus: Focus, read: Read) -> list[Reading]:
    readings: list[Reading] = []
    for text in texts:
        readings.append(read(text, focus))
        focus = focus_after(readings[-1], focus)
    return readings


def focus_after(reading: Reading, focus: Focus) -> Focus:
    """What is spoken of once the request is done."""
    made = replace(focus, language=reading.language)
    match reading.request:
        case MakeSegment(where=where, exclude=exclude, limit=limit):
            return replace(made, segment=where, exclude=exclude, limit=limit, segment_id=None, last="segment")  # fmt: skip
        case RunReport(report=report):
            return replace(made, report=report, last="report")
        case FindProducts(products=products):
            return replace(made, products=products, last="products")
        case Write(where=where, exclude=exclude, limit=limit) if where is not None:
            people = replace(made, segment=where, exclude=exclude, limit=limit)
            return replace(people, campaign=True, last="segment")
    return made


def _is_one(whole: Request, readings: Sequence[Reading]) -> bool:
    """Whether the whole says what its parts say: one report of both measures."""
    requests = [reading.single for reading in readings]
    if any(isinstance(r, MakeSegment) and r.edits for r in requests[1:]):
        return True
    reports = [r.report for r in (whole, *requests) if isinstance(r, RunReport)]
    if len(reports) < len(requests) + 1:
        return False
    both, *each = reports
    alike = all((one.who, one.where) == (both.who, both.where) for one in each)
    return alike and set(both.measures) == {m for one in each for m in one.measures}


def _joined(texts: Sequence[str], readings: Sequence[Reading], focus: Focus, read: Read) -> Reading:
    """What is done, in the order said; what must be asked comes last, and what waits is named."""
    language = readings[0].language
    parts: list[Part] = []
    asks: list[Part] = []
    left: list[str] = []
    changing = False
    for text, reading in zip(texts, readings, strict=True):
        request = reading.single
        changes = isinstance(request, CHANGING) or (isinstance(request, Write) and request.send)
        if isinstance(request, Ask):
            asks.append(Part(text, request))
        elif (asks and _leans(text, reading, focus, read)) or len(parts) == MOST or (changing and changes):  # fmt: skip
            left.append(text)
        else:
            parts.append(Part(text, request))
            changing = changing or changes
    done = (*parts, *([_asked(asks, language)] if asks else []))
    return Reading(
        language,
        Several(done, tuple(left)),
        tuple(p for r in readings for p in r.phrases),
        tuple(dict.fromkeys(n for r in readings for n in r.notes)),
        tuple(dict.fromkeys(w for r in readings for w in r.own)),
    )


def _leans(text: str, reading: Reading, focus: Focus, read: Read) -> bool:
    """Whether the request means something else with what was said before it: them, by month."""
    alone = read(text, Focus(language=focus.language))
    return alone.request != reading.request


def _asked(asks: Sequence[Part], language: str) -> Part:
    """One question for all that was not understood."""
    told = [(part.text, *question(part.request, language)) for part in asks if isinstance(part.request, Ask)]  # fmt: skip
    questions = "\n".join(f"“{text}”: {asked}" for text, asked, _ in told)
    options = told[0][2] if len(told) == 1 else ()
    return Part("", Ask("several-asked", {"questions": questions}, options))
