"""The names of saved segments inside sentences: customers in US salons asleep who bought a dryer.

A name can hold any words, so it is found before the sentence is read, and a word of its own stands
for it meanwhile. It is meant where it is quoted, where the word for a segment or "in" stands before
it, where it is written with capitals as it was saved, and where it holds a word that means nothing
else; what is otherwise known (Germany, salon owners) keeps its meaning unless it is quoted or
called a segment.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import Any

from pydantic import BaseModel

from agent.embedded.annotate import Annotated
from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.text import Token, tokenize
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file
from crm.segments.conditions.in_segment import InSegment
from crm.terms.names import key

STANDINS = tuple(f"xqsegment{letter}" for letter in "abcdefgh")  # no word of any language
QUOTES = "\"'“”„‚‘’«»「」『』‹›"
NO_PLACE = ("term", "defined", "verb", "event")  # what nobody lives in


def bare(text: str) -> str:
    """The words without quotation marks and signs at their ends."""
    return text.strip().strip(QUOTES).strip().rstrip(".!?。！？,").strip(QUOTES).strip()


@cache
def _before() -> frozenset[str]:
    """The words that a name may follow, of all languages."""
    return frozenset(w for one in LANGUAGES for w in words_file(one, "saved-names")["before"])


@cache
def _called() -> tuple[frozenset[str], tuple[str, ...]]:
    """The words for a segment: those that are written apart, and those of Chinese, which are not."""
    words = {one: words_file(one, "saved-names")["called"] for one in LANGUAGES}
    apart = frozenset(word for one, many in words.items() if one != "zh" for word in many)
    return apart, tuple(words["zh"])


@lru_cache(maxsize=10_000)
def words_of(name: str) -> tuple[str, ...]:
    return tuple(token.norm for token in tokenize(name) if token.norm != '"')


class SavedNames:
    """The names of the saved segments at this moment, each with its id."""

    def __init__(self, names: Iterable[tuple[str, str]] = ()) -> None:
        self.names = tuple(names)

    @cached_property
    def _by_key(self) -> dict[str, str]:
        ids = {id.casefold(): id for id, _ in self.names}
        return ids | {" ".join(words_of(name)): id for id, name in self.names if words_of(name)}

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        """Names by their first word, the longest first."""
        found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for id, name in sorted(self.names, key=lambda one: -len(words_of(one[1]))):
            if words := words_of(name):
                found.setdefault(words[0], []).append((words, id))
        return found

    def id_of(self, text: str) -> str | None:
        """The id of the segment that the whole text names, by name or id."""
        wanted = bare(text)
        return self._by_key.get(" ".join(words_of(wanted))) or self._by_key.get(key(wanted))

    def at(self, tokens: Sequence[Token], start: int) -> tuple[int, str] | None:
        """Where the longest name that begins at a token ends, and whose it is."""
        for words, id in self._by_first.get(tokens[start].norm, ()):
            if (end := _end_of(words, tokens, start)) is not None:
                return end, id
        return None


def _end_of(words: Sequence[str], tokens: Sequence[Token], start: int) -> int | None:
    """Where the words end that begin at a token; quotation marks among them do not count."""
    at = start
    for word in words:
        while at < len(tokens) and tokens[at].norm == '"':
            at += 1
        if at == len(tokens) or tokens[at].norm != word:
            return None
        at += 1
    return at


@dataclass(frozen=True)
class Masked:
    """A sentence in which a word of our own stands for each name; `meant` says for which, as written."""

    text: str
    meant: tuple[tuple[str, str], ...] = ()  # id and the words, in the order of STANDINS

    def restored(self, said: Any) -> Any:
        """A reading, or its parts: with ids in definitions, and the words as written elsewhere."""
        if not self.meant:
            return said
        if isinstance(said, BaseModel):
            return type(said).model_validate(_with(said.model_dump(mode="json"), self._ids))
        if isinstance(said, str | dict | list):
            return _with(said, self._words)
        if isinstance(said, tuple):
            return tuple(self.restored(value) for value in said)
        if is_dataclass(said) and not isinstance(said, type):
            changes = {f.name: self.restored(getattr(said, f.name)) for f in fields(said)}
            return replace(said, **changes)
        return said

    @property
    def _ids(self) -> dict[str, str]:
        return {word: id for word, (id, _) in zip(STANDINS, self.meant, strict=False)}

    @property
    def _words(self) -> dict[str, str]:
        return {word: written for word, (_, written) in zip(STANDINS, self.meant, strict=False)}


def _with(part: Any, words: dict[str, str]) -> Any:
    """JSON with our own words replaced."""
    if isinstance(part, str):
        for word, means in words.items():
            part = part.replace(word, means)
        return part
    if isinstance(part, list):
        return [_with(inner, words) for inner in part]
    if isinstance(part, dict):
        return {name: _with(inner, words) for name, inner in part.items()}
    return part


def add_standins(lexicon: Lexicon) -> None:
    for word in STANDINS:
        lexicon.add(word, Entry("group", InSegment(segment=word), None, 1.5), stems=False)


def masked(text: str, names: SavedNames, known: Callable[[str], Annotated]) -> Masked:
    """The sentence with its names put aside. `known` reads a few words as a sentence of their own."""
    tokens = tokenize(text)
    meant: list[tuple[str, str]] = []
    out, last, at = [], 0, 0
    while at < len(tokens) and len(meant) < len(STANDINS):
        found = names.at(tokens, at)
        if found is None or not _is_meant(tokens, at, found[0], text, known):
            at += 1
            continue
        start, end = _with_marks(tokens, at, found[0])
        begins, ends = tokens[start].start, tokens[end - 1].end
        out += [text[last:begins], f" {STANDINS[len(meant)]} "]
        meant.append((found[1], text[tokens[at].start : tokens[found[0] - 1].end]))
        last, at = ends, end
    return Masked("".join([*out, text[last:]]), tuple(meant))


def _is_meant(
    tokens: Sequence[Token], start: int, end: int, text: str, known: Callable[[str], Annotated]
) -> bool:
    if _is_quoted(tokens, start, end, text) or _is_called(tokens, start, end):
        return True
    words = text[tokens[start].start : tokens[end - 1].end]
    read = known(words)
    if read.uncovered() or _is_written_as_a_name(words, text):
        return True
    before = tokens[start - 1].norm if start else ""
    said = [span for span in read.spans if span.kind != "filler"]
    return before in _before() and (len(said) > 1 or any(s.kind in NO_PLACE for s in said))


def _is_written_as_a_name(words: str, text: str) -> bool:
    """Several words with a capital behind the first letter, as part of a longer message."""
    part = len(words.split()) > 1 and words != words.casefold() and bare(text) != words
    return part and any(c.isupper() for c in words[1:])


def _is_quoted(tokens: Sequence[Token], start: int, end: int, text: str) -> bool:
    before = text[: tokens[start].start].rstrip()[-1:]
    behind = text[tokens[end - 1].end :].lstrip()[:1]
    return bool(before) and before in QUOTES and bool(behind) and behind in QUOTES


def _is_called(tokens: Sequence[Token], start: int, end: int) -> bool:
    called, chinese = _called()
    near = [t.norm for t in (*tokens[max(0, start - 1) : start], *tokens[end : end + 1])]
    if any(norm in called for norm in near):
        return True
    before = "".join(t.norm for t in tokens[max(0, start - 3) : start])
    behind = "".join(t.norm for t in tokens[end : end + 3])
    return any(before.endswith(word) or behind.startswith(word) for word in chinese)


def _with_marks(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The place of the name with its quotation marks and the word for a segment beside it."""
    called, chinese = _called()
    changed = True
    while changed:
        changed = False
        if start and tokens[start - 1].norm in (*called, '"'):
            start, changed = start - 1, True
        if end < len(tokens) and tokens[end].norm in (*called, '"'):
            end, changed = end + 1, True
    for word in chinese:
        size = len(word)
        if "".join(t.norm for t in tokens[max(0, start - size) : start]) == word:
            start -= size
        if "".join(t.norm for t in tokens[end : end + size]) == word:
            end += size
    return start, end
