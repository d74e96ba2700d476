"""Messages about what is shown, sent or watched again and again: pin this, every Monday send me, tell me when.

The wordings are data, a file a language (`telling.yaml`): regular expressions on the message in lower
case and without accents. What they cover is taken out, and the rest is read as ever as a question for
a report or an analysis, or is the name of a saved one. A message in which anything does not fit is left to be read as
ever as a whole.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from agent.embedded.focus import Focus
from agent.embedded.lines import Line, line_in
from agent.embedded.requests import Analyse, Ask, Request, RunReport, Tell
from agent.embedded.saved import SavedNames, bare
from agent.embedded.shapes import Shape
from agent.embedded.telling_words import ToolName, Words, words
from agent.embedded.text import normalise
from agent.embedded.understood import Read, Reading, Several
from crm.catalog.model import Catalog
from crm.reports.definition import ByTime, Report
from crm.terms.window import Calendar, Ever, Last

Understand = Callable[[str, Focus], Reading]
Names = Callable[[], Iterable[tuple[str, str]]]
SIGNS = " ,.;:!?¿¡？。，\"'"
LONGEST = 400  # characters
PERIODS = ("day", "week", "month", "quarter", "year")
DAYS = 7  # of an alert whose sentence names none


def telling(
    text: str, languages: Sequence[str], focus: Focus, understand: Understand, names: Names, catalog: Catalog,
) -> Reading | None:  # fmt: skip
    """The message as something to be pinned, sent or watched; None for any other."""
    if len(text) > LONGEST:
        return None
    for language in languages:
        turn = _Turn(text, words(language), replace(focus, language=language), understand, names, catalog)  # fmt: skip
        found = turn.whole() or turn.digest() or turn.alert()
        if found is not None:
            return Reading(language, found, (Read(text, _meaning(found), "pattern"),), turn.notes)
    return None


def _meaning(found: Request) -> str:
    return f"telling: {found.tool}" if isinstance(found, Tell) else "telling: a question back"


@dataclass
class _Turn:
    """One message in one language."""

    text: str
    said: Words
    focus: Focus
    understand: Understand
    names: Names
    catalog: Catalog
    notes: tuple[str, ...] = ()

    # -- pin this, what is scheduled, stop ------------------------------------------------------

    def whole(self) -> Request | None:
        norm, origin = normalise(self.text)
        for tool, fixed, shape in self.said.whole:
            if match := shape.fullmatch(norm):
                named = self._written(match, origin)
                return self._of_whole(tool, dict(fixed), named)
        return None

    def _written(self, match: re.Match[str], origin: list[int]) -> str | None:
        """The name in the message, as it was written."""
        if not match.groupdict().get("name"):
            return None
        start, end = match.span("name")
        return bare(self.text[origin[start] : origin[end - 1] + 1])

    def _of_whole(self, tool: ToolName, args: dict[str, Any], named: str | None) -> Request | None:
        if tool == "standing":
            return Tell(tool, args | ({"name": named} if named else {}))
        if args["action"] == "list":
            return Tell(tool, args)
        if named is None:
            shown = self._shown()
            return Tell(tool, args | {"report": shown}) if shown else Ask("pin-nothing")
        id = self._saved(named)
        if id is not None or args["action"] == "unpin":
            return Tell(tool, args | {"name": id or named})
        return None

    # -- every Monday send me weekly sales --------------------------------------------------------

    def digest(self) -> Request | None:
        if not _has(self.said.send, self.text):
            return None
        rhythm, rest = self._rhythm(self.text)
        if rhythm is None:
            return None
        to, rest = self._to(rest)
        rest = _cut(rest, self.said.send)[0]
        rest, file = _cut(rest, self.said.file)
        args: dict[str, Any] = {"rhythm": rhythm, "to": to}
        if file is not None:
            args["files"] = [self.said.files[file["file"]]]
        if id := self._saved(rest):
            return Tell("schedule_report", args | {"reports": [id]})
        asked = self._asked(rest)
        if asked is None:
            return Ask("digest-which-report", {"words": rest}) if rest else Ask("digest-no-report")
        return Tell("schedule_report", args | {"report": asked})

    def _rhythm(self, text: str) -> tuple[dict[str, Any] | None, str]:
        for one in self.said.rhythms:
            rest, match = _cut(text, one.said)
            if match is None:
                continue
            told = {**one.fixed, **{k: v for k, v in match.groupdict().items() if v is not None}}
            rhythm: dict[str, Any] = {"every": told["every"]}
            for name in ("weekday", "day"):
                if name in told:
                    rhythm[name] = int(told[name])
            rest, at = self._time(rest, late="evening" in told)
            return (rhythm | {"at": at or ("18:00" if "evening" in told else "08:00")}), rest
        return None, text

    def _time(self, text: str, late: bool) -> tuple[str, str | None]:
        rest, match = _cut(text, self.said.time)
        if match is None:
            return text, None
        said = {k.rstrip("2"): v for k, v in match.groupdict().items() if v}
        hour, minute = int(said["hour"]), int(said.get("minute", 0))
        rest, evening = _cut(rest, self.said.late)
        half = said.get("half", "").replace(".", "")
        if hour < 12 and (half == "pm" or evening or late):
            hour += 12
        elif hour == 12 and half == "am":
            hour = 0
        return (rest, f"{hour:02}:{minute:02}") if hour < 24 and minute < 60 else (text, None)

    def _to(self, text: str) -> tuple[list[str], str]:
        """The addresses named, without their words."""
        to: list[str] = []
        while True:
            rest, match = _cut(text, self.said.to)
            if match is None:
                return to, text
            to.append(match["to"])
            text = rest

    def _saved(self, text: str) -> str | None:
        """The id of the saved report that the words name, with or without little words about it."""
        known = SavedNames(self.names())
        wanted = bare(text.strip(SIGNS))
        trimmed = self._trimmed(wanted)
        return known.id_of(wanted) or known.id_of(trimmed) if wanted else None

    def _trimmed(self, text: str) -> str:
        norm, origin = normalise(text)
        start = self.said.little.match(norm)
        return text[origin[start.end()] :] if start and start.end() < len(origin) else text

    def _shown(self) -> str | None:
        """What was shown last, a report or an analysis, as JSON."""
        if self.focus.shown is not None:
            return self.focus.shown
        return self.focus.report.model_dump_json() if self.focus.report else None

    def _asked(self, text: str) -> str | None:
        """The report or analysis that the words ask for, or that was shown last, as JSON."""
        if self._is_this(text):
            return self.focus.shown or (self._shown() if self.focus.last == "report" else None)
        for request in self._read(text):
            if isinstance(request, RunReport):
                return request.report.model_dump_json()
            if isinstance(request, Analyse):
                return request.analysis.model_dump_json()
        return None

    def _report(self, text: str) -> Report | None:
        if self._is_this(text):
            return self.focus.report if self.focus.last == "report" else None
        return next((r.report for r in self._read(text) if isinstance(r, RunReport)), None)

    def _is_this(self, text: str) -> bool:
        """Whether nothing is named: this, it to me, or nothing but little words."""
        rest, _ = _cut(text, self.said.this)
        return any(self.said.little.fullmatch(normalise(words)[0]) for words in (text, rest))

    def _read(self, text: str) -> Iterable[Request | Several]:
        about = replace(self.focus, last=None, shown=None)
        return (self.understand(said, about).request for said in self._spellings(text))

    def _spellings(self, text: str) -> list[str]:
        """The words as they are, then with a compound taken apart: Wochenumsatz, Umsatz pro Woche."""
        parts = "|".join(self.said.compounds)
        if not parts or not (
            found := re.search(rf"\b({parts})(?=\w{{4}})(\w+)", text, re.IGNORECASE)
        ):
            return [text]
        period = self.said.compounds[found[1].casefold()]
        return [text, f"{text[: found.start()]}{found[2]} {period}{text[found.end() :]}"]

    # -- tell me when revenue falls below -----------------------------------------------------------

    def alert(self) -> Request | None:
        to, rest = self._to(self.text)
        rest, told = _cut(rest, self.said.tell)
        if told is None:
            return None
        while told is not None:  # 如果 … 就提醒我: in two pieces
            rest, told = _cut(rest, self.said.tell)
        rhythm, rest = self._rhythm(rest)
        line, rest = line_in(rest, self.said.line, self.said.behind, self.focus.language)
        if line is None:
            return None
        report = self._report(rest)
        if report is None or len(report.measures) != 1:
            return None
        watched = self._watched(report)
        value = self._value(line)
        if watched is None or value is None:
            return Ask("alert-not-one-number" if watched is None else "alert-no-rate", {} if watched is None else {"currency": str(line.currency)})  # fmt: skip
        args = {"report": watched.model_dump_json(), "side": line.side, "line": value, "to": to}
        return Tell("set_alert", args | ({"rhythm": rhythm} if rhythm else {}))

    def _watched(self, report: Report) -> Report | None:
        """One number: weekly revenue is that of the last whole week; without any days, of the last seven."""
        grains = [part.grain for part in report.breakdowns if isinstance(part, ByTime)]
        if len(grains) != len(report.breakdowns) or report.compare or report.forms:
            return None
        window = report.window
        if grains and grains[0] in PERIODS:
            window = Calendar.model_validate({"period": grains[0], "offset": -1})
        elif grains:
            return None
        elif isinstance(window, Ever) and report.measures[0] not in TIMELESS:
            window = Last(count=DAYS)
        plain = {"breakdowns": (), "window": window, "top": None, "sort_by": None, "rest": False}
        return report.model_copy(update=plain)

    def _value(self, line: Line) -> float | None:
        """The line in the reporting currency; None where its rate is not known."""
        ours = self.catalog.settings.currency
        if line.currency in (None, ours):
            return line.value
        rate = self.catalog.rates.get(str(line.currency))
        return round(line.value / rate, 2) if rate else None


TIMELESS = frozenset({"reachable", "customers", "stock", "products"})  # numbers of now


def _has(pattern: Shape, text: str) -> bool:
    return pattern.search(normalise(text)[0]) is not None


def _cut(text: str, pattern: Shape) -> tuple[str, re.Match[str] | None]:
    """The message without what the pattern covers first, and what that was."""
    norm, origin = normalise(text)
    match = pattern.search(norm)
    if match is None or match.start() == match.end():
        return text, None
    ends = [*origin, len(text)]
    rest = f"{text[: ends[match.start()]]} {text[ends[match.end()] :]}"
    return " ".join(rest.split()).strip(SIGNS), match
