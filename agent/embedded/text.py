"""From characters to tokens: a sentence in any of the languages, with offsets into the original.

Latin words become one token each, every CJK character is its own, numbers keep their separators,
punctuation that can matter is kept. A token's `norm` is what is matched: compatibility forms and
case folded, accents and traditional Chinese characters made plain.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
TRADITIONAL_HINT = re.compile(r"[\u4e00-\u9fff]")
LETTER = r"(?:(?![\u3400-\u9fff\uf900-\ufaff])[^\W\d_])"  # of a script that has spaces
TOKEN = re.compile(
    r"(?P<date>\d{4}-\d{1,2}(?:-\d{1,2})?(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d))"
    r"|(?P<number>(?<!\d )\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,'\u00a0\u202f]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    r"|(?P<cjk>[\u3400-\u9fff\uf900-\ufaff])"
    r"|(?P<nt>n't\b)"
    r"|(?P<word>LETTER+?(?=n't\b)|LETTER+)"
    r"|(?P<sign>>=|<=|[%$€£¥<>≥≤=+&/(),;:.?!\"-])".replace("LETTER", LETTER),
    re.UNICODE,
)

ORDINAL = "ºª°"  # nº is a number, and no denial
ACCENTED = ("é",)  # is, in Portuguese; without its accent it is another word: and


@dataclass(frozen=True, slots=True)
class Token:
    """`start` and `end` are offsets into the original text; `kind` is word, cjk, number, date or sign."""

    norm: str
    start: int
    end: int
    kind: str
    text: str


@cache
def _simplifier() -> dict[int, str]:
    """Traditional to simplified characters, one to one, from OpenCC's own table.

    Its file has a character and its simplified forms on each line, the usual one first.
    """
    table = files("opencc") / "dictionary" / "TSCharacters.txt"
    pairs = (line.split()[:2] for line in table.read_text("utf8").splitlines() if line.strip())
    return {ord(old): new for old, new in pairs if old != new and len(new) == 1}


@lru_cache(maxsize=50_000)
def plain(char: str) -> str:
    """One character as it is matched: folded, without accent; may be empty or longer than one."""
    if char in ORDINAL:
        return ""
    folded = unicodedata.normalize("NFKC", char).casefold()
    spread = unicodedata.normalize("NFKD", folded)
    kept = "".join(c for c in spread if not unicodedata.combining(c))
    return {"’": "'", "‘": "'", "`": "'", "´": "'", "–": "-", "—": "-"}.get(kept, kept)


def normalise(text: str) -> tuple[str, list[int]]:
    """The text as it is matched, and for each of its characters the index in the original."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    chars: list[str] = []
    origin: list[int] = []
    table = _simplifier() if TRADITIONAL_HINT.search(text) else {}
    for index, char in enumerate(text):
        for piece in plain(table.get(ord(char), char)):
            chars.append(PUNCTUATION.get(piece, piece))
            origin.append(index)
    norm = "".join(chars)
    return _share_behind(norm, origin) if "百" in norm else (norm, origin)


SHARE = re.compile("百分之([零一二两三四五六七八九十百\\d.]+)")


def _share_behind(norm: str, origin: list[int]) -> tuple[str, list[int]]:
    """百分之十 as 十%, which is how every other language has it."""
    for found in reversed(list(SHARE.finditer(norm))):
        start, end = found.span()
        number = origin[found.start(1) : end]
        norm = f"{norm[:start]}{found[1]}%{norm[end:]}"
        origin = [*origin[:start], origin[start], *number[1:], number[-1], *origin[end:]]
    return norm, origin


PUNCTUATION = {
    "、": ",",
    "，": ",",
    "。": ".",
    "；": ";",
    "：": ":",
    "？": "?",
    "！": "!",
    "（": "(",
    "）": ")",
}
PUNCTUATION |= {
    "“": '"',
    "”": '"',
    "「": '"',
    "」": '"',
    "«": '"',
    "»": '"',
    "„": '"',
    "¿": "?",
    "¡": "!",
}


def tokenize(text: str) -> list[Token]:
    """The tokens of a text, in order. Characters that carry nothing (emoji, quotes of a word) are left out."""
    norm, origin = normalise(text)
    tokens = []
    for match in TOKEN.finditer(norm):
        start, end = match.span()
        kind = str(match.lastgroup)
        span = origin[start], origin[end - 1] + 1
        word = match[0]
        if text[span[0] : span[1]].casefold() in ACCENTED:
            word = text[span[0] : span[1]].casefold()
        tokens.append(Token(word, *span, "word" if kind == "nt" else kind, text[span[0] : span[1]]))
    return _joined(tokens)


def keys(phrase: str) -> list[tuple[str, str]]:
    """Norm and kind of each token of a phrase, as `tokenize` has them, in a third of the time."""
    words = _words(phrase)
    if words is None:
        return [(token.norm, token.kind) for token in tokenize(phrase)]
    return [(word, "word") for word in words]


def _words(phrase: str) -> list[str] | None:
    """The words of a phrase that is nothing but words; None of any other, and of e mail."""
    if not phrase.replace(" ", "").isalpha() or CJK.search(phrase):
        return None
    words = (phrase if phrase.isascii() else "".join(map(plain, phrase))).lower().split()
    return words if "e" not in words and "".join(words).isalpha() else None


def _joined(tokens: list[Token]) -> list[Token]:
    """`e` before `mail` is one word, however it was written (e-mail, e mail); other hyphens go."""
    out: list[Token] = []
    for index, token in enumerate(tokens):
        if _hyphen(tokens, index):
            continue
        last = out[-1] if out else None
        if last and last.norm == "e" and token.norm.startswith(("mail", "commerce", "shop")):
            out[-1] = Token("e" + token.norm, last.start, token.end, "word", last.text + token.text)
        else:
            out.append(token)
    return out


def _hyphen(tokens: list[Token], index: int) -> bool:
    """A hyphen that touches a word on either side only joins it to the next."""
    if tokens[index].norm != "-":
        return False
    near = tokens[max(0, index - 1) : index] + tokens[index + 1 : index + 2]
    return any(t.kind in ("word", "cjk") for t in near)
