"""Which encoding a text file has, made sure of by reading all of it.

UTF-8 and UTF-16 prove themselves. GB18030 and Windows-1252 can each be read as the other, so
they are told apart by what they look like, and a file that looks like neither is asked about.
"""

import codecs
import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from crm.errors import BadInput

CHUNK = 1 << 20
UTF8, UTF16 = "utf-8", ("utf-16-le", "utf-16-be")
KNOWN = (UTF8, *UTF16, "gb18030", "cp1252")
NAMES = {"utf8": UTF8, "utf-8-sig": UTF8, "utf-16": UTF16[0], "windows-1252": "cp1252"}
NAMES |= {"gbk": "gb18030", "gb2312": "gb18030", "latin-1": "cp1252", "iso-8859-1": "cp1252"}
MARKS = (("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE))
HIGH_RUN = re.compile(rb"[\x80-\xff]+")
UTF8_LETTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
COMMON_CHINESE = re.compile(rb"[\xb0-\xd7][\xa1-\xfe]|[\xa1\xa3][\xa1-\xfe]")
SAMPLE = 200_000  # bytes above ASCII are enough to tell by


@dataclass(frozen=True)
class Inspected:
    """How the text of a file is written."""

    encoding: str
    line_ends: int  # bytes that end a line, inside quotes or not; of UTF-8 text only


def inspect(path: Path, name: str, given: str = "") -> Inspected:
    """Reads the file once. `name` is what errors call it, `given` a mapping's word on its encoding.

    Raises BadInput for an empty file and for an encoding that is not sure.
    """
    size, feeds, returns, valid = 0, 0, 0, True
    decode = codecs.getincrementaldecoder(UTF8)().decode
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            size += len(chunk)
            feeds += chunk.count(b"\n")
            returns += chunk.count(b"\r")
            valid = valid and _decodes(decode, chunk)
    valid = valid and _decodes(decode, b"", final=True)
    if size == 0:
        raise BadInput("import-file-empty", file=name)
    encoding = _given(given, name) if given else _recognised(path, name, valid)
    if encoding == UTF8 and not valid:
        raise BadInput("import-encoding-broken", file=name, encoding=UTF8)
    return Inspected(encoding, feeds or returns)


def digest_of(path: Path) -> str:
    """The digest of a file whose text is not looked at."""
    with path.open("rb") as file:
        digest = blake2b(digest_size=16)
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def transcode(path: Path, encoding: str, to: Path) -> None:
    """Write the text of `path` as UTF-8 to `to`, piece by piece.

    Raises BadInput when a piece does not say the same in both encodings.
    """
    decoder = codecs.getincrementaldecoder(encoding)()
    encoder = codecs.getincrementalencoder(encoding)()
    there, back = blake2b(), blake2b()
    try:
        with path.open("rb") as source, to.open("wb") as target:
            while chunk := source.read(CHUNK):
                there.update(chunk)
                text = decoder.decode(chunk)
                back.update(encoder.encode(text))
                target.write(text.encode(UTF8))
            tail = decoder.decode(b"", final=True)
            back.update(encoder.encode(tail, final=True))
            target.write(tail.encode(UTF8))
    except UnicodeError as broken:
        raise BadInput("import-encoding-broken", file=path.name, encoding=encoding) from broken
    if there.digest() != back.digest():
        raise BadInput("import-encoding-broken", file=path.name, encoding=encoding)


def _decodes(decode: object, chunk: bytes, final: bool = False) -> bool:
    try:
        decode(chunk, final)  # type: ignore[operator]
    except UnicodeDecodeError:
        return False
    return True


def _given(given: str, name: str) -> str:
    encoding = NAMES.get(given.strip().lower(), given.strip().lower())
    if encoding not in KNOWN:
        raise BadInput("import-encoding-unknown", file=name)
    return encoding


def _recognised(path: Path, name: str, valid_utf8: bool) -> str:
    with path.open("rb") as file:
        start = file.read(4096)
    marked = next((known for known, mark in MARKS if start.startswith(mark)), None)
    if marked or (unmarked := _unmarked_utf16(start)):
        return marked or str(unmarked)
    if valid_utf8:
        return UTF8
    runs = _high_runs(path)
    if _looks_mixed(runs):
        raise BadInput("import-encoding-mixed", file=name, line=str(_broken_line(path)))
    if _looks_chinese(runs):
        return "gb18030"
    if _looks_western(runs):
        return "cp1252"
    raise BadInput("import-encoding-unknown", file=name)


def _unmarked_utf16(start: bytes) -> str | None:
    """Text in Latin letters has a zero byte in every second place."""
    pairs = len(start) // 2
    if pairs and start[1::2].count(0) > 0.7 * pairs:
        return UTF16[0]
    return UTF16[1] if pairs and start[0::2].count(0) > 0.7 * pairs else None


def _high_runs(path: Path) -> list[bytes]:
    """The stretches of bytes above ASCII, from all over the file up to a sample's size."""
    runs: list[bytes] = []
    found = 0
    with path.open("rb") as file:
        while found < SAMPLE and (lines := file.readlines(CHUNK)):
            fresh = HIGH_RUN.findall(b"".join(lines))
            runs += fresh
            found += sum(map(len, fresh))
    return runs


def _looks_mixed(runs: list[bytes]) -> bool:
    """Mostly UTF-8 with some other bytes in it: reading it as anything would spoil some of it."""
    high = sum(map(len, runs))
    as_utf8 = sum(len(letter) for run in runs for letter in UTF8_LETTER.findall(run))
    return as_utf8 > 0.5 * high


def _looks_chinese(runs: list[bytes]) -> bool:
    high = sum(map(len, runs))
    common = sum(len(pair) for run in runs for pair in COMMON_CHINESE.findall(run))
    return common > 0.6 * high


def _looks_western(runs: list[bytes]) -> bool:
    """Single accented letters and signs between ASCII ones, in a mixture that some language has."""
    try:
        text = b"".join(runs).decode("cp1252")
    except UnicodeDecodeError:
        return False
    usual = sum(sign in WESTERN for sign in text)
    alone = len(text) < 1.6 * len(runs)
    return alone and usual >= 0.9 * len(text) and "¤" not in text and not _looks_like_others(text)


def _looks_like_others(text: str) -> bool:
    """What the letters of another encoding, read as Windows-1252, look like."""
    common = {sign for sign in set(text) if text.count(sign) >= 0.1 * len(text)}
    late = sum(sign in "ŒœŠšŽžŸƒˆ‡†‰‹›" for sign in text)
    return late > 0.5 * len(text) or any(a & common and b & common for a, b in NEVER_TOGETHER)


WESTERN = frozenset(
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœŠšŽžŸ"
    "€£¥§°«»¿¡·–—‘’‚“”„…•™®©²³½¼¾ªº×±µ\u00a0´"
)
# Letters that no one language has both of; Czech, Polish and Turkish files look as if one did.
NEVER_TOGETHER = (
    (frozenset("šžŠŽ"), frozenset("èøìùïòÈØÌ")),
    (frozenset("³¹¿£"), frozenset("óÓêæñœŸ")),
    (frozenset("ðþýÐÞ"), frozenset("çüÇÜ")),
)


def _broken_line(path: Path) -> int:
    """The first line, counted from one, that is not UTF-8."""
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            try:
                line.decode(UTF8)
            except UnicodeDecodeError:
                return number
    return 1
