"""Fonts for pictures and documents: DejaVu Sans, which comes with matplotlib, and one for Chinese.

No font of Chinese is delivered: the first of a few known ones that this machine has is taken, and
where it has none, that is said rather than left to be found out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from crm.languages.speak import Speaker, speaker

FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
)
# Name of the file, and which face of a collection is that of simplified Chinese.
CHINESE = (
    ("NotoSansCJK-Regular.ttc", 2), ("NotoSansSC-Regular.otf", 0), ("NotoSansCJKsc-Regular.otf", 0),
    ("SourceHanSansSC-Regular.otf", 0), ("wqy-microhei.ttc", 0), ("wqy-zenhei.ttc", 0),
    ("DroidSansFallbackFull.ttf", 0), ("DroidSansFallback.ttf", 0), ("PingFang.ttc", 0),
    ("Hiragino Sans GB.ttc", 0), ("STHeiti Light.ttc", 0), ("msyh.ttc", 0), ("simhei.ttf", 0),
)  # fmt: skip


@dataclass(frozen=True)
class Font:
    """A font's file, and its face where the file holds several."""

    path: Path
    face: int = 0


@cache
def latin(bold: bool = False) -> Font:
    """DejaVu Sans: the letters of Europe, and signs."""
    import matplotlib

    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return Font(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / name)


@cache
def chinese(folders: tuple[str, ...] = FOLDERS) -> Font | None:
    """The first known font with Chinese characters; None where the machine has none."""
    found = {
        path.name: path
        for folder in folders
        for path in Path(folder).rglob("*")
        if path.suffix.lower() in (".ttc", ".ttf", ".otf")
    }
    return next((Font(found[name], face) for name, face in CHINESE if name in found), None)


@cache
def characters(font: Font) -> frozenset[int]:
    """The code points that the font can draw."""
    from matplotlib.ft2font import FT2Font

    return frozenset(FT2Font(str(font.path), face_index=font.face).get_charmap())


def undrawable(text: str, fonts: Iterable[Font] | None = None) -> str:
    """The characters of the text that no font of ours can draw, each once, at most ten."""
    have = [latin(), chinese()] if fonts is None else fonts
    known = frozenset[int]().union(*(characters(font) for font in have if font))
    lacking = dict.fromkeys(c for c in text if c.isprintable() and ord(c) not in known)
    return "".join(list(lacking)[:10])


def without_font(characters: str, say: Speaker | None = None) -> str:
    """The sentence that says so; in English where it must be legible without the font."""
    return (say or speaker("en")).say("export-no-font", characters=characters)
