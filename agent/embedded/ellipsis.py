"""Names that share a word: delivery and open rates, Öffnungs- und Klickrate, taux d'ouverture et de clic.

The word that is said once is put to the other name too; what that makes must be the name of a
measure, else nothing is read into it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from agent.embedded.lexicon import Lexicon
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.languages.words_files import words_file

CLOSE = 2  # tokens that may share the end of a name without a joint
PEOPLE = (
    "customers",
    "new_customers",
    "returning_customers",
    "repeat_customers",
    "buyers",
    "signups",
)
LONGEST = 4  # tokens of a name without the word that it shares
SUFFIX = 4  # letters that the second part of a compound has at least
JOINTS = ("and", "or", "comma")
WEIGHT = 1.1  # surer than the deed of the same word: unsubscribe


def shared_names(
    tokens: Sequence[Token], found: Sequence[Span], lexicon: Lexicon, spoken: Sequence[str]
) -> list[Span]:
    """The measures whose names lack a word that stands in a name beside them."""
    joints = {s.start: _end(tokens, s) for s in found if _joins(s)}
    measures = [s for s in found if s.kind == "measure" and s.how != "typo"]
    made: list[Span] = []
    shared: dict[int, Token] = {}  # where a name was made: the word that it shares
    for at, next_at in sorted(joints.items(), reverse=True):
        behind = [tokens[s.end - 1] for s in measures if s.start == next_at]
        behind += [shared[next_at]] if next_at in shared else []
        before = [s for s in measures if s.end == at]
        beside = {s.meaning for s in measures if s.end == at or s.start == next_at}
        for start, end, words in (
            *_before(tokens, at, behind),
            *_behind(tokens, next_at, before, spoken),
        ):
            name = _measure(words, lexicon, spoken)
            if name and name.meaning not in beside:  # orders and returns are two
                made.append(replace(name, start=start, end=end, weight=WEIGHT, how="pattern"))
                shared[start] = words[-1]
                break
    return [*made, *_unjoined(tokens, measures, lexicon, spoken)]


def _unjoined(
    tokens: Sequence[Token], measures: Sequence[Span], lexicon: Lexicon, spoken: Sequence[str]
) -> Iterator[Span]:
    """新老客户数: where words are written without spaces, what stands before a name may share its end."""
    if any(s.meaning not in PEOPLE for s in measures):
        return  # 新老客的销售额: sales of each of the two, and no numbers of them
    for whole in measures:
        for start in range(max(0, whole.start - CLOSE), whole.start):
            if any(token.kind != "cjk" for token in tokens[start : whole.end]):
                continue
            for cut in range(whole.start + 1, whole.end):
                words = [*tokens[start : whole.start], *tokens[cut : whole.end]]
                name = _measure(words, lexicon, spoken)
                if name and name.meaning != whole.meaning:
                    yield replace(name, start=start, end=whole.start, weight=WEIGHT, how="pattern")


def _joins(span: Span) -> bool:
    """And, or, new vs returning."""
    compares = span.kind == "act" and span.meaning == "compare"
    return compares or (span.kind == "particle" and span.meaning in JOINTS)


def _end(tokens: Sequence[Token], joint: Span) -> int:
    """Where what is joined begins: behind `vs` and its full stop."""
    stopped = joint.end < len(tokens) and tokens[joint.end].norm == "."
    return joint.end + stopped


def _before(
    tokens: Sequence[Token], at: int, behind: Sequence[Token]
) -> Iterator[tuple[int, int, list[Token]]]:
    """What stands before the joint, with the last word of the name behind it, or the end of that word."""
    for last in behind:
        for start in range(at - 1, max(-1, at - 1 - LONGEST), -1):
            yield start, at, [*tokens[start:at], last]
        word = tokens[at - 1]
        if last.kind == word.kind == "word":
            for cut in range(1, len(last.norm) - SUFFIX + 1):
                yield at - 1, at, [replace(word, norm=word.norm + last.norm[cut:])]


def _behind(
    tokens: Sequence[Token], at: int, before: Sequence[Span], spoken: Sequence[str]
) -> Iterator[tuple[int, int, list[Token]]]:
    """What begins there, with the first word of the name before the joint."""
    of = _of(spoken[0])
    for name in before if of else ():
        first = tokens[name.start]
        for end in range(min(len(tokens), at + LONGEST), at, -1):
            rest = list(tokens[at:end])
            linked = rest if rest[0].norm in of else [replace(rest[0], norm=of[0]), *rest]
            yield at, end, [first, *linked]
            yield at, end, [first, *rest]


@cache
def _of(language: str) -> tuple[str, ...]:
    """What stands between the shared word and the rest of a name."""
    return tuple(words_file(language, "shared-names")["of"])


def _measure(words: Sequence[Token], lexicon: Lexicon, spoken: Sequence[str]) -> Span | None:
    """The measure that all the words together name."""
    for span in lexicon.find(words, spoken):
        if span.kind == "measure" and span.start == 0 and span.end == len(words):
            return span
    return None
