"""Text for places that draw characters: a table in fixed width, a bar, no control characters."""

import unicodedata
from collections.abc import Sequence

BLOCKS = "▏▎▍▌▋▊▉█"
KEPT = "\n\t\u200d"  # the joiner makes one picture of several emoji


def clean(text: str) -> str:
    """The text without characters that steer a terminal or turn the writing direction."""
    return "".join(
        c for c in text if c in KEPT or unicodedata.category(c) not in ("Cc", "Cf", "Cs")
    )


def width(text: str) -> int:
    """Columns that the text takes in fixed width: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def bar(share: float, length: int = 20) -> str:
    """A bar for a share of 0 to 1, to an eighth of a character; never empty."""
    eighths = max(1, round(max(0.0, min(1.0, share)) * length * 8))
    whole, rest = divmod(eighths, 8)
    return "█" * whole + (BLOCKS[rest - 1] if rest else "")


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool]) -> str:
    """Headings, a rule and the rows, each column as wide as its widest cell."""
    every = [list(map(one_line, headings)), *(list(map(one_line, row)) for row in rows)]
    widths = [max(width(row[n]) for row in every) for n in range(len(headings))]
    lines = [
        "  ".join(padded(text, widths[n], right[n]) for n, text in enumerate(row)).rstrip()
        for row in every
    ]
    return "\n".join([lines[0], "  ".join("─" * w for w in widths), *lines[1:]])


def padded(text: str, columns: int, right: bool) -> str:
    space = " " * (columns - width(text))
    return space + text if right else text + space


def one_line(text: str, most: int = 40) -> str:
    text = " ".join(clean(text).split())
    return text if len(text) <= most else text[: most - 1] + "…"


def cut(text: str, most: int) -> str:
    """The text, ended with … where it is longer than `most` characters."""
    return text if len(text) <= most else text[: most - 1] + "…"
