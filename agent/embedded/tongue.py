"""Which language a sentence is in, told from its own words; a mixed sentence is normal."""

from collections.abc import Sequence

from agent.embedded.grammar import Grammar
from agent.embedded.lexicon import Lexicon
from agent.embedded.spans import Span
from agent.embedded.text import Token

OWN = 0.5  # a word that only this language has
HINT = 2.0  # a function word says more than a word of the trade
BUILT = 1.75  # a small word stands where only this language puts it
NEAR = 1.5  # how much less may speak for a language that is looked at again for that
FEW = 4  # words of a message that only adds something
PLACES = ("customers.country", "customers.region", "customers.city")
OF_PEOPLE = ("verb", "term", "event")


def guess(
    tokens: Sequence[Token], lexicon: Lexicon, grammars: Sequence[Grammar], before: str = "en"
) -> tuple[str, ...]:
    """The main language, and behind it those that the words speak for just as much.

    Chinese where its characters prevail, else the one that knows most words. A sentence that tells
    nothing (a number, a name) is in the language spoken before.
    """
    cjk = sum(t.kind == "cjk" for t in tokens)
    words = [t for t in tokens if t.kind == "word"]
    if cjk > 2 * len(words):
        return ("zh",)
    if any(g.language == before and _only_adds(words, g, lexicon) for g in grammars):
        return (before,)
    best = likeliest(tokens, lexicon, grammars)
    if not best:
        return ("zh",) if cjk else (before,)
    return tuple(sorted(best, key=lambda language: (language != before, language != "en")))


def _only_adds(words: Sequence[Token], grammar: Grammar, lexicon: Lexicon) -> bool:
    """India as well: a few words, all known to the language, of which the first or the last ones add."""
    said = [token.norm for token in words]
    ends = {
        *(" ".join(said[:size]) for size in (1, 2)),
        *(" ".join(said[-size:]) for size in (1, 2)),
    }
    known = all(grammar.language in lexicon.words.get(word, ()) for word in said)
    return known and len(said) <= FEW and bool(ends & grammar.adding)


def likeliest(
    tokens: Sequence[Token], lexicon: Lexicon, grammars: Sequence[Grammar]
) -> tuple[str, ...]:
    """The languages written with spaces that the words speak for, all equally; none where no word is known."""
    words = [t for at, t in enumerate(tokens) if t.kind == "word" and not _is_code(tokens, at)]
    scores = {g.language: _score(words, g, lexicon) for g in grammars if g.language != "zh"}
    scores = _knowing_all(scores, words, lexicon)
    most = max(scores.values(), default=0)
    near = [g for g in grammars if most and scores.get(g.language, -NEAR) > most - NEAR]
    if len(near) > 1:
        scores |= {g.language: scores[g.language] + _built(tokens, g, lexicon) for g in near}
    most = max(scores.values(), default=0)
    return tuple(language for language, score in scores.items() if most and score == most)


def _knowing_all(
    scores: dict[str, float], words: Sequence[Token], lexicon: Lexicon
) -> dict[str, float]:
    """As share: of few words, a language that knows them all before one that has a small word of them."""
    known = [lexicon.words.get(token.norm, set()) for token in words]
    whole = {
        name: score for name, score in scores.items() if all({name, None} & of for of in known)
    }
    return whole if whole and len(words) <= FEW else scores


def _is_code(tokens: Sequence[Token], at: int) -> bool:
    """The letter of Q2, the end of an address (.com): no word of any language."""
    token, behind = tokens[at], tokens[at + 1 : at + 2]
    lettered = len(token.norm) == 1 and bool(behind) and behind[0].start == token.end
    before = tokens[at - 1] if at else None
    dotted = before is not None and before.norm == "." and before.end == token.start
    return (lettered and behind[0].kind == "number") or dotted


def _score(words: Sequence[Token], grammar: Grammar, lexicon: Lexicon) -> float:
    language = grammar.language
    known = [lexicon.words.get(t.norm, set()) for t in words]
    own = sum(language in of for of in known) + OWN * sum(of == {language} for of in known)
    return own + HINT * sum(t.norm in grammar.hints for t in words)


def _built(tokens: Sequence[Token], grammar: Grammar, lexicon: Lexicon) -> float:
    """No Brasil: Portuguese `no` leads to a place; no franceses: Spanish `no` denies what people are.

    The first word says neither: no, Brasil.
    """
    found = 0.0
    for at, token in enumerate(tokens[1:-1], 2):
        if token.norm in grammar.contractions:
            found += _names_place(tokens[at:], grammar, lexicon)
        elif token.norm in grammar.denials:
            found += _tells_of_people(tokens[at:], grammar, lexicon)
    return BUILT * found


def _names_place(tokens: Sequence[Token], grammar: Grammar, lexicon: Lexicon) -> bool:
    if tokens[0].norm in grammar.peoples:
        return False
    return any(
        span.kind == "region" or _field(span) in PLACES
        for span in _beginning(tokens, grammar, lexicon)
    )


def _tells_of_people(tokens: Sequence[Token], grammar: Grammar, lexicon: Lexicon) -> bool:
    if tokens[0].norm in grammar.peoples:
        return True
    return any(
        span.kind in OF_PEOPLE or _field(span) == "customers.customer_type"
        for span in _beginning(tokens, grammar, lexicon)
    )


def _beginning(tokens: Sequence[Token], grammar: Grammar, lexicon: Lexicon) -> list[Span]:
    return [s for s in lexicon.find(tokens[:4], (grammar.language,)) if s.start == 0]


def _field(span: Span) -> str:
    return str(span.meaning[0]) if span.kind == "value" else ""


def languages(main: str, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The languages to look words up in, the main one first; English words are used in all."""
    mixed = ("zh",) if main != "zh" and any(t.kind == "cjk" for t in tokens) else ()
    return tuple(dict.fromkeys((main, "en", *mixed)))
