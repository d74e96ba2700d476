"""Letters without their accents, for databases that cannot take letters apart."""

import unicodedata

from sqlglot import exp

LATIN = "".join(map(chr, range(0xC0, 0x250)))  # the accented letters of European languages


def without_accents(text: exp.Expr) -> exp.Expr:
    """The text with each accented letter of the Latin script written plain."""
    pairs = [(letter, plain) for letter in LATIN if (plain := _plain(letter)) != letter]
    accented, plain = ("".join(side) for side in zip(*pairs, strict=True))
    return exp.Anonymous(
        this="TRANSLATE",
        expressions=[text, exp.Literal.string(accented), exp.Literal.string(plain)],
    )


def _plain(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
