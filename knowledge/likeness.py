"""How alike a question and a name are, 0 to 1: typos, word order, parts of names, compounds."""

from collections.abc import Sequence
from functools import lru_cache

from knowledge.folding import is_cjk, parts, words

Words = tuple[str, ...]


class Asked:
    """A question, ready to be compared with many names."""

    def __init__(self, question: str) -> None:
        self._words = tuple(words(question))
        self._parts = _parts(self._words)
        self._met_here: dict[str, float] = {}

    def likeness(self, names: Sequence[str]) -> float:
        """How alike the whole question is to the most alike of the names.

        1 is the same but for case, accents, width and word order. 0.8 and more is a typo or two,
        or a name with a word left out; below 0.7 little speaks for it.
        """
        return max((self._like(_folded(name)) for name in names), default=0.0)

    def mention(self, names: Sequence[str]) -> float:
        """How fully one of the names is said somewhere in the question, typos allowed for.

        1: every word of the name is there, as "hair dryer" is in "who bought a dryer for hair".
        """
        return max((self._said(_folded(name)) for name in names), default=0.0)

    def closeness(self, names: Sequence[str]) -> float:
        """The mention, or the likeness if that is more and the question is no whole request."""
        said = self.mention(names)
        if said == 1.0 or len(self._parts) > 8:
            return said
        return max(said, self.likeness(names))

    def _like(self, name: Words) -> float:
        if not self._words or not name:
            return 0.0
        return max(_as_written(self._words, name), _word_by_word(self._parts, _parts(name)))

    def _said(self, name: Words) -> float:
        there = _parts(name)
        letters = sum(map(len, there))
        return sum(len(part) * self._met(part) for part in there) / letters if letters else 0.0

    def _met(self, part: str) -> float:
        # Names share words: each is compared with the question once.
        if part not in self._met_here:
            self._met_here[part] = max((_met(part, asked) for asked in self._parts), default=0.0)
        return self._met_here[part]


def likeness(asked: str, names: Sequence[str]) -> float:
    """How alike the asked name is to the most alike of the names, as Asked.likeness."""
    return Asked(asked).likeness(names)


@lru_cache(maxsize=16_384)
def _folded(name: str) -> Words:
    return tuple(words(name))


@lru_cache(maxsize=16_384)
def _parts(folded: Words) -> Words:
    return tuple(part for word in folded for part in parts(word))


def _as_written(asked: Words, name: Words) -> float:
    """Compared letter by letter without the spaces: "hairdryer" is "hair dryer"."""
    from rapidfuzz import fuzz

    straight = fuzz.ratio("".join(asked), "".join(name))
    turned = fuzz.ratio("".join(sorted(asked)), "".join(sorted(name)))
    return max(straight, turned) / 100


def _word_by_word(wanted: Words, there: Words) -> float:
    """How well each wanted word is met in the name, less for what the name has besides."""
    letters, length = sum(map(len, wanted)), sum(map(len, there))
    met = sum(len(want) * max(_met(want, part) for part in there) for want in wanted) / letters
    return met * (1.0 - 0.25 * max(0, length - letters) / length)


@lru_cache(maxsize=65_536)
def _met(want: str, part: str) -> float:
    from rapidfuzz import fuzz

    if want == part:
        return 1.0
    if is_cjk(want) or len(want) < 3:
        return 0.0
    if len(want) > 4 and want in part:  # Lockenstab in Keramiklockenstab
        return 0.9
    near = fuzz.ratio(want, part) / 100
    return near if near >= 0.7 else 0.0
