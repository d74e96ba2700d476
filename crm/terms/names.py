"""Names that people give to things: when two are the same, and how one is kept."""

LONGEST_NAME = 120


def key(name: str) -> str:
    """What makes two names the same: case and runs of spaces do not count."""
    return " ".join(name.split()).casefold()


def tidy(name: str) -> str:
    """The name on one line, without control characters, at most 120 characters long."""
    readable = "".join(c for c in " ".join(name.split()) if c.isprintable())
    return readable[:LONGEST_NAME].strip()
