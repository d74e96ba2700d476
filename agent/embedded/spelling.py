"""Words that are not known as they stand: misspelt ones, and German compounds."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from agent.embedded.grammar import grammar
from agent.embedded.lexicon import Lexicon
from agent.embedded.real_words import is_real
from agent.embedded.stems import stem
from agent.embedded.text import Token
from crm.languages.stemming import stemmers

SHORTEST = 5  # a shorter word has too many neighbours to be put right
UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
LINKS = ("", "s", "n", "en", "es", "er", "e")


@dataclass(frozen=True)
class Correction:
    """A word that was read as another one; it is shown, so that it can be contradicted."""

    written: str
    read: str


def correct(
    tokens: Sequence[Token], lexicon: Lexicon, languages: Sequence[str]
) -> tuple[list[Token], tuple[Correction, ...]]:
    """The tokens with misspelt words put right and compounds taken apart, and what was put right."""
    out: list[Token] = []
    corrections = []
    for token in _in_full(tokens, lexicon, languages[0]):
        if token.kind != "word" or _known(token.norm, lexicon, languages):
            out.append(token)
        elif respelt := _respelt(token.norm, lexicon):
            out.append(replace(token, norm=respelt))
        elif parts := _parts(token, lexicon):
            out.extend(parts)
        elif not is_real(token.text, languages) and (
            near := _nearest(token.norm, lexicon, languages)
        ):
            out.append(replace(token, norm=near))
            corrections.append(Correction(token.text, near))
        else:
            out.append(token)
    return out, tuple(corrections)


def _in_full(tokens: Sequence[Token], lexicon: Lexicon, language: str) -> list[Token]:
    """The tokens with words cut short written out (avg, qtd), where nothing in the data is called so."""
    short = grammar(language).short
    return [
        replace(t, norm=short[t.norm])
        if t.norm in short and None not in lexicon.words.get(t.norm, ())
        else t
        for t in tokens
    ]


def _known(word: str, lexicon: Lexicon, languages: Sequence[str]) -> bool:
    if word in lexicon.words:
        return True
    return any(
        lang in stemmers() and stem(word, lang) in lexicon.stems(lang).known for lang in languages
    )


def _respelt(word: str, lexicon: Lexicon) -> str | None:
    """A German word written or formed another way: geoeffnet, Besitzerinnen; None when it is none."""
    plain = word
    for written, meant in UMLAUTS:
        plain = plain.replace(written, meant)
    forms = (plain, *(form.removesuffix("nen") for form in (word, plain) if form.endswith("innen")))
    return next((form for form in forms if form != word and _is_german(form, lexicon)), None)


def _is_german(word: str, lexicon: Lexicon) -> bool:
    return "de" in lexicon.words.get(word, ())


def _part(word: str, lexicon: Lexicon) -> str | None:
    """A part of a compound as it is known; None for a word that only holds sentences together."""
    known = word if _is_german(word, lexicon) else _respelt(word, lexicon)
    node = lexicon.root.next.get(known) if known else None
    means = node is None or any(e.kind not in ("filler", "particle") for e in node.entries)
    return known if means else None


def _owner(word: str) -> str | None:
    """Who has the thing that the first part names: Katzenbesitzer, Hundehalterinnen."""
    return word if word in grammar("de").owners else None


def _parts(token: Token, lexicon: Lexicon) -> list[Token]:
    """A compound as its two known parts, the longest first part first; empty when it is none."""
    word = token.norm
    for cut in range(len(word) - 4, 2, -1):
        head, tail = _part(word[:cut], lexicon), word[cut:]
        if head is None:
            continue
        for link in LINKS:
            rest = tail[len(link) :]
            known = (
                tail.startswith(link) and len(rest) > 3 and (_part(rest, lexicon) or _owner(rest))
            )
            if known:
                middle = token.start + min(cut, token.end - token.start)
                return [
                    Token(head, token.start, middle, "word", token.text[:cut]),
                    Token(known, middle, token.end, "word", token.text[cut:]),
                ]
    return []


def _nearest(word: str, lexicon: Lexicon, languages: Sequence[str]) -> str | None:
    """The one known word that is a slip away; None when it is a real word itself or has two such."""
    if len(word) < SHORTEST or is_real(word, languages):
        return None
    far = 1 if len(word) < 8 else 2
    near = process.extract(
        word, lexicon.candidates(languages), scorer=OSA.distance, score_cutoff=far, limit=3
    )
    doubled = [hit[0] for hit in near if _single(hit[0]) == _single(word)]
    if len(doubled) == 1:
        return str(doubled[0])  # bestelt: a letter said once for twice is the likeliest slip
    if not near or (
        len(near) > 1 and near[0][1] == near[1][1] and not _same_stem(near[0][0], near[1][0])
    ):
        return None
    return str(near[0][0])


def _single(word: str) -> str:
    """The word with doubled letters once."""
    return "".join(letter for letter, _ in itertools.groupby(word))


def _same_stem(one: str, other: str) -> bool:
    return any(stem(one, lang) == stem(other, lang) for lang in stemmers())
