"""Writing that differs only in form made equal: case, accents, width, traditional characters."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Protocol

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_CJK = f"{_HAN}\u3040-\u30ff\uac00-\ud7af"
_HAS_HAN = re.compile(f"[{_HAN}]")
_IS_CJK = re.compile(f"[{_CJK}]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}]+")


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


def fold(text: str) -> str:
    """The text in one form: NFKC, case-folded, without accents, Chinese simplified.

    "Föhn" and "FOHN" are equal, "捲髮棒" and "卷发棒" are equal.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    plain = unicodedata.normalize("NFC", _ACCENTS.sub("", plain))
    return _simplifier().convert(plain) if _HAS_HAN.search(plain) else plain


def words(text: str) -> list[str]:
    """The words of the folded text, in order; a run of Chinese or Japanese is one word."""
    return _WORD.findall(fold(text))


def is_cjk(word: str) -> bool:
    return _IS_CJK.match(word) is not None


@lru_cache(maxsize=16_384)
def parts(word: str) -> tuple[str, ...]:
    """What a folded word is looked up by: itself, or its pairs of characters when CJK."""
    if not is_cjk(word) or len(word) == 1:
        return (word,)
    return tuple(word[i : i + 2] for i in range(len(word) - 1))


def tokens(text: str) -> list[str]:
    """The parts of all words of the text, in order."""
    return [part for word in words(text) for part in parts(word)]


@cache
def _simplifier() -> _Converter:
    from opencc import OpenCC

    converter: _Converter = OpenCC("t2s")
    return converter
