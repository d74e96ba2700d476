"""A text matched against phrases: every way in which a place of it can be read, each looked for once."""

from collections.abc import Callable, Iterator
from typing import Any

from agent.embedded.phrasebook.shapes import Slot, shapes
from agent.embedded.phrasebook.writing import writing
from agent.embedded.text import normalise

Found = dict[str, Any]  # what a phrase was chosen by and holds, by name
Way = tuple[Any, int]  # a reading, and where it ends


class Text:
    """A text as it is matched, which knows where each character came from."""

    def __init__(self, written: str) -> None:
        self.written = written
        norm, origin = normalise(written)
        kept = [i for i, c in enumerate(norm) if not (c.isspace() and norm[i - 1 : i].isspace())]
        self.norm = "".join(" " if norm[i].isspace() else norm[i] for i in kept)
        self.origin = [origin[i] for i in kept]

    def original(self, start: int, end: int) -> str:
        """What was written between two places."""
        return self.written[self.origin[start] : self.origin[end - 1] + 1]


class Walker:
    """Walks over a text with the phrases of one language.

    A slot is read by the method `_s_` and its name; `found` is what the phrase holds before it.
    """

    def __init__(self, text: Text, language: str) -> None:
        self.text, self.language, self.writing = text, language, writing(language)
        self._seen: dict[object, tuple[Way, ...]] = {}

    def phrase(self, key: str, at: int, **given: object) -> Iterator[Way]:
        """The readings of a message that begins at a place."""
        for shape in shapes(self.language, key):
            chosen = dict(shape.chosen)
            if all(chosen.get(name, value) == value for name, value in given.items()):
                yield from self._walk(shape.parts, at, {**chosen, "key": key, **given})

    def _walk(self, parts: tuple[str | Slot, ...], at: int, found: Found) -> Iterator[Way]:
        if not parts:
            yield found, at
            return
        part, rest = parts[0], parts[1:]
        at = self.skip(at)
        if isinstance(part, str):
            if self.text.norm.startswith(part, at):
                yield from self._walk(rest, at + len(part), found)
            return
        for value, end in self.slot(part.name, at, found):
            yield from self._walk(rest, end, {**found, part.name: value})

    def slot(self, name: str, at: int, found: Found) -> Iterator[Way]:
        read: Callable[[int, Found], Iterator[Way]] = getattr(self, f"_s_{name}")
        yield from read(at, found)

    def once(self, what: object, at: int, read: Callable[[], Iterator[Way]]) -> tuple[Way, ...]:
        """The readings of something at a place, kept for the next who asks."""
        key = (what, at)
        if key not in self._seen:
            self._seen[key] = ()  # whoever asks while it is being read finds nothing
            self._seen[key] = tuple(read())
        return self._seen[key]

    def skip(self, at: int) -> int:
        return at + 1 if self.text.norm.startswith(" ", at) else at

    def named(self, names: tuple[tuple[str, object], ...], at: int) -> Iterator[Way]:
        """The names that stand at a place, the longest first."""
        for name, meaning in names:
            if name and self.text.norm.startswith(name, at):
                yield meaning, at + len(name)

    def several(
        self, read: Callable[[int], Iterator[Way]], at: int, separators: tuple[str, ...]
    ) -> Iterator[Way]:
        """One or more of a kind with separators between them, and every shorter beginning."""
        for value, end in read(at):
            for separator in separators:
                behind = self.skip(end)
                if self.text.norm.startswith(separator, behind):
                    following = self.skip(behind + len(separator))
                    for more, last in self.several(read, following, separators):
                        yield (value, *more), last
            yield (value,), end
