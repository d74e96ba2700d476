"""The header row of a CSV file: what separates it, and the names in it."""

import csv
import io
import re
import unicodedata

from crm.errors import BadInput

SEPARATORS = (",", ";", "\t", "|")
MOST_COLUMNS = 1_000
LONGEST_NAME = 60
# Words that SQL keeps for itself: a column of such a name would have to be quoted everywhere.
RESERVED = frozenset(
    re.findall(
        r"\w+",
        """
        all analyse analyze and any array as asc asymmetric both case cast check collate column constraint
        create current_date current_time current_timestamp default deferrable desc describe distinct do
        else end except false fetch for foreign from grant group having in initially intersect
        into join lambda lateral leading left limit not null offset on only or order pivot pivot_longer pivot_wider placing
        primary qualify references returning right select show some summarize symmetric table
        then to trailing true union unique unpivot user using variadic when where window with
        """,
    )
)


def header_of(text: str, separator: str) -> list[str]:
    """The names in the first record of `text`, trimmed; a quoted name may span lines."""
    allow_fields_of(len(text) + 1)
    names = next(csv.reader(io.StringIO(text, newline=""), delimiter=separator), [])
    return [name.strip(" \t\r\n\u00a0\ufeff") for name in names]


def separator_of(text: str) -> str:
    """The sign that separates the first line, counted outside quotes; a comma when none does."""
    counts = dict.fromkeys(SEPARATORS, 0)
    inside = False
    for sign in text:
        if sign == '"':
            inside = not inside
        elif not inside and sign in "\r\n":
            break
        elif not inside and sign in counts:
            counts[sign] += 1
    return max(SEPARATORS, key=lambda sign: counts[sign])


def allow_fields_of(length: int) -> None:
    """Let Python's CSV reader read fields that long. Its limit is one for all; it only grows."""
    csv.field_size_limit(max(csv.field_size_limit(), length))


def line_end_of(text: str) -> str:
    """What ends the first line, counted outside quotes; a line feed when nothing does."""
    bare = re.sub(r'"[^"]*"', "", text)
    found = re.search(r"\r\n|\n|\r", bare)
    return found.group() if found else "\n"


def check_header(names: list[str], file: str) -> None:
    """Raises BadInput for a name that stands twice, and for a header that cannot be one."""
    if len(names) > MOST_COLUMNS:
        raise BadInput(
            "import-too-many-columns", file=file, count=len(names), limit=str(MOST_COLUMNS)
        )
    seen: set[str] = set()
    for name in names:
        if name and name.casefold() in seen:
            raise BadInput("import-column-twice", file=file, column=name[:LONGEST_NAME])
        seen.add(name.casefold())


def identifier_of(header: str, position: int, taken: set[str]) -> str:
    """A name for a custom column that needs no quoting in SQL and that no other column has.

    `position` counts from one and names a column without a usable header.
    """
    words = re.sub(r"\W+", "_", unicodedata.normalize("NFKC", header).lower())
    name = words[:LONGEST_NAME].strip("_") or f"column_{position}"
    if name[0].isdigit():
        name = f"n_{name}"
    if name in RESERVED:
        name += "_"
    numbered = (name if i == 1 else f"{name}_{i}" for i in range(1, MOST_COLUMNS + 2))
    return next(candidate for candidate in numbered if candidate not in taken)
