"""A whole definition read from the words that Rapport says it in."""

from collections.abc import Iterator

from pydantic import ValidationError

from agent.embedded.phrasebook.conditions import Conditions, Json
from agent.embedded.phrasebook.names import Names, plain
from agent.embedded.phrasebook.walking import Found, Text, Way
from agent.embedded.requests import MakeSegment, Read, Reading
from agent.embedded.text import CJK
from crm.catalog.model import Catalog
from crm.errors import CrmError
from crm.languages.speak import LANGUAGES
from crm.segments.definition import Condition, Segment

AND = ("condition-and-last", "condition-and", "condition-comma")
OR = ("condition-or-last", "condition-or", "condition-comma")


class Phrasebook:
    """What one company's definitions can be called. Holds no state between messages."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._names = {language: Names(catalog, language) for language in LANGUAGES}

    def reading(self, written: str, before: str) -> Reading | None:
        """The message as a request; None when it is not a definition in one of the languages.

        `before` is the language spoken so far, which is tried first.
        """
        spoken = dict.fromkeys((before, *LANGUAGES))
        for language in spoken if CJK.search(written) else [s for s in spoken if s != "zh"]:
            if (where := self.read(written, language)) is not None:
                told = Read(written, "definition: own words", "pattern")
                return Reading(language, MakeSegment(where), (told,))
        return None

    def read(self, written: str, language: str) -> Condition | None:
        """The definition that a text is, from its first word to its last; None when it is not one."""
        text = Text(written.strip().rstrip(".。"))
        for where, end in _Definition(text, self._names[language]).sentences():
            if end == len(text.norm) and (condition := self._checked(where)) is not None:
                return condition
        return None

    def _checked(self, where: Json) -> Condition | None:
        """The condition, when this company's data can answer it."""
        try:
            condition = Segment.model_validate({"where": where}).where
            condition.check(self.catalog)
        except (ValidationError, CrmError):
            return None
        return condition


class _Definition(Conditions):
    """Conditions joined: by and, by or, in brackets."""

    def sentences(self) -> Iterator[Way]:
        for said, end in self.phrase("segment-sentence", 0):
            yield said["conditions"], end

    def _s_conditions(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.conditions(at)

    def conditions(self, at: int) -> tuple[Way, ...]:
        return self.once("conditions", at, lambda: self._joined(at))

    def _joined(self, at: int) -> Iterator[Way]:
        for kind, keys in (("all", AND), ("any", OR)):
            joints = tuple(dict.fromkeys(plain(self.names.say.say(key)) for key in keys))
            for parts, end in self.several(self._part, at, joints):
                if len(parts) > 1:
                    yield {"kind": kind, "of": parts}, end
                elif kind == "all":
                    yield parts[0], end

    def _part(self, at: int) -> Iterator[Way]:
        yield from self.condition(at)
        for said, end in self.phrase("group", at):
            yield said["conditions"], end
