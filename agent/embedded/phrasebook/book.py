"""A whole definition read from the words that Rapport says it in."""

from collections.abc import Callable, Iterator

from pydantic import ValidationError

from agent.embedded.phrasebook.conditions import Conditions
from agent.embedded.phrasebook.meanings import Json
from agent.embedded.phrasebook.names import Names, plain
from agent.embedded.phrasebook.walking import Found, Text, Way
from agent.embedded.requests import MakeSegment
from agent.embedded.text import CJK
from agent.embedded.understood import Read, Reading
from crm.catalog.model import Catalog
from crm.errors import CrmError
from crm.languages.speak import LANGUAGES
from crm.segments.definition import Segment

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
            if (own := self.read(written, language)) is not None:
                told = Read(written, "definition: own words", "pattern")
                request = MakeSegment(own.where, exclude=own.exclude, limit=own.limit)
                return Reading(language, request, (told,))
        return None

    def read(self, written: str, language: str) -> Segment | None:
        """The definition that a text is, from its first word to its last; None when it is not one."""
        text = Text(written.strip().rstrip(".。"))
        for segment, end in _Definition(text, self._names[language]).segments():
            if end == len(text.norm) and (checked := self._checked(segment)) is not None:
                return checked
        return None

    def _checked(self, told: Json) -> Segment | None:
        """The segment, when this company's data can answer it."""
        try:
            segment = Segment.model_validate(told)
            segment.whole.check(self.catalog)
        except (ValidationError, CrmError):
            return None
        return segment


class _Definition(Conditions):
    """Conditions joined: by and, by or, in brackets."""

    def segments(self) -> Iterator[Way]:
        """Who is meant, and behind that who is left out, and how many there may be."""
        for where, end in self._people():
            for exclude, further in self._added(end, self._except, ()):
                for limit, last in self._added(further, self._limit, None):
                    yield {"where": where, "exclude": exclude, "limit": limit}, last

    def _people(self) -> Iterator[Way]:
        for _, end in self.phrase("segment-everyone", 0):
            yield {"kind": "everyone"}, end
        for said, end in self.phrase("segment-sentence", 0):
            yield said["conditions"], end

    def _added(
        self, at: int, read: Callable[[int], Iterator[Way]], nothing: object
    ) -> Iterator[Way]:
        """What may stand behind a comma."""
        yield nothing, at
        comma = plain(self.names.say.say("segment-comma"))
        if self.text.norm.startswith(comma, at):
            yield from read(at + len(comma))

    def _except(self, at: int) -> Iterator[Way]:
        for said, end in self.phrase("segment-except", self.skip(at)):
            told = said["conditions"]
            yield told["of"] if told["kind"] == "any" else (told,), end

    def _limit(self, at: int) -> Iterator[Way]:
        for key in ("segment-limit", "segment-limit-random"):
            for said, end in self.phrase(key, self.skip(at)):
                yield _limit(said), end

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


def _limit(said: Found) -> Json:
    if "measure" not in said:
        return {"count": said["count"]}
    window = said.get("window") or {"kind": "ever"}
    return {"count": said["count"], "by": said["measure"], "window": window, "lowest": said["lowest"] == "yes"}  # fmt: skip
