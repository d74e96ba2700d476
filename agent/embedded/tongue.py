"""Which language a sentence is in, told from its own words; a mixed sentence is normal."""

from collections.abc import Sequence

from agent.embedded.grammar import Grammar
from agent.embedded.lexicon import Lexicon
from agent.embedded.text import Token

OWN = 0.5  # a word that only this language has
HINT = 2.0  # a function word says more than a word of the trade


def guess(
    tokens: Sequence[Token], lexicon: Lexicon, grammars: Sequence[Grammar], before: str = "en"
) -> str:
    """The main language: Chinese where its characters prevail, else the one that knows most words.

    A sentence that tells nothing (a number, a name) is in the language spoken before.
    """
    cjk = sum(t.kind == "cjk" for t in tokens)
    words = [t for t in tokens if t.kind == "word"]
    if cjk > 2 * len(words):
        return "zh"
    scores = {g.language: _score(words, g, lexicon) for g in grammars if g.language != "zh"}
    best = max(
        scores, key=lambda language: (scores[language], language == before, language == "en")
    )
    return best if scores[best] else ("zh" if cjk else before)


def _score(words: Sequence[Token], grammar: Grammar, lexicon: Lexicon) -> float:
    language = grammar.language
    known = [lexicon.words.get(t.norm, set()) for t in words]
    own = sum(language in of for of in known) + OWN * sum(of == {language} for of in known)
    return own + HINT * sum(t.norm in grammar.hints for t in words)


def languages(main: str, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The languages to look words up in, the main one first; English words are used in all."""
    mixed = ("zh",) if main != "zh" and any(t.kind == "cjk" for t in tokens) else ()
    return tuple(dict.fromkeys((main, "en", *mixed)))
