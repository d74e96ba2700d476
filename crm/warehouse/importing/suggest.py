"""Drafting a mapping.yaml from the files themselves, for a person to look over.

Names are compared with what people call things in six languages, and values with what could
stand in a column; the draft says beside every line how sure it is. Nothing is imported with it before somebody has saved it.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from crm.errors import BadInput
from crm.warehouse.importing.alike import column_likeness, file_likeness, plain
from crm.warehouse.importing.fitting import fits
from crm.warehouse.importing.guessing import formats_of, words_for
from crm.warehouse.importing.sampling import Sample, sample
from crm.warehouse.importing.sources import MAPPING_NAME, data_files, stem
from crm.warehouse.schema import TABLES, Column, Table

SURE, LIKELY, ENOUGH_FOR_A_TABLE = 97.0, 86.0, 49.0
# Where no column looks like one that is needed, another can stand for it.
STAND_INS = {("customers", "customer_id"): "email", ("products", "name"): "product_id"}
INTRODUCTION = (
    f"# A draft: look it over, then save it as {MAPPING_NAME} beside the files.",
    "# Names that are the same in the format and in the files need no line here.",
)


@dataclass(frozen=True)
class Match:
    """A name of ours for one of theirs, and how alike they are, 0 to 100."""

    ours: str
    theirs: str
    alike: float

    @property
    def words(self) -> str:
        if self.alike >= SURE:
            return "sure"
        return f"likely, {self.alike:.0f}% alike: please check"


def suggest_mapping(folder: Path) -> str:
    """A mapping in YAML with comments, which loads as it is. Raises BadInput without any tables."""
    samples = [sample(path) for path in data_files(folder)]
    if not samples:
        names = ", ".join(table.name for table in TABLES)
        raise BadInput("import-source-empty", source=folder.name, known=names)
    shared = _shared_words(samples)
    chosen = _choose_tables(samples, shared)
    parts = [line for table, found in chosen for line in _table_lines(table, found, shared)]
    used = {found.name for _, found in chosen}
    rest = [
        f"# {_quoted(s.name)}: looks like none of the tables" for s in samples if s.name not in used
    ]
    return "\n".join([*INTRODUCTION, "", *parts, *rest]) + "\n"


def _shared_words(samples: list[Sample]) -> frozenset[str]:
    """Words that all files' names have, such as the company's: they tell no table."""
    names = [set(plain(stem(found.name) or "").split()) for found in samples]
    return frozenset(set.intersection(*names)) if len(names) > 1 else frozenset()


def _choose_tables(samples: list[Sample], shared: frozenset[str]) -> list[tuple[Table, Sample]]:
    """The best pairs first; each table and each file once. In the order of the format."""
    pairs = [(_table_likeness(t, s, shared), t, s) for t in TABLES for s in samples]
    chosen: dict[str, Sample] = {}
    for alike, table, found in sorted(pairs, key=lambda pair: -pair[0]):
        free = table.name not in chosen and found not in chosen.values()
        if free and alike >= ENOUGH_FOR_A_TABLE:
            chosen[table.name] = found
    return [(table, chosen[table.name]) for table in TABLES if table.name in chosen]


def _table_likeness(table: Table, found: Sample, shared: frozenset[str]) -> float:
    """Half by the name of the file, half by whether the required columns seem to be there."""
    matches = {match.ours for match in _match_columns(table, found)}
    required = [column.name for column in table.columns if column.required]
    there = sum(name in matches for name in required) / len(required)
    return 0.5 * file_likeness(stem(found.name) or "", table.name, shared) + 50 * there


def _match_columns(table: Table, found: Sample) -> list[Match]:
    """The best pairs first; each column of ours and each of theirs once."""
    pairs = [
        Match(column.name, header, alike)
        for column in table.columns
        for header in found.headers
        if header
        and (alike := column_likeness(header, table.name, column.name)) >= LIKELY
        and fits(column, found, header)
    ]
    ours: set[str] = set()
    theirs: set[str] = set()
    best = []
    for match in sorted(pairs, key=lambda match: -match.alike):
        if match.ours not in ours and match.theirs not in theirs:
            best.append(match)
            ours.add(match.ours)
            theirs.add(match.theirs)
    return best


def _table_lines(table: Table, found: Sample, shared: frozenset[str]) -> list[str]:
    matches = {match.ours: match for match in _match_columns(table, found)}
    lines = [_file_line(table, found, shared)] if (stem(found.name) or "") != table.name else []
    for column in table.columns:
        if column.name in matches:
            lines += _column_lines(table, column, matches[column.name], found)
        elif stand_in := matches.get(STAND_INS.get((table.name, column.name), "")):
            note = f"no column looks like it; {stand_in.ours} serves as well: please check"
            lines.append(f"  {column.name}: {_quoted(stand_in.theirs)}  # {note}")
        elif column.required:
            lines.append(f"  # {column.name}: ...  # required, and no column looks like it")
    known = {match.theirs for match in matches.values()}
    rest = [header for header in found.headers if header and header not in known]
    if rest:
        lines.append(f"  # become custom attributes: {', '.join(map(_quoted, rest))}")
    said = any(not line.lstrip().startswith("#") for line in lines)
    return [f"{table.name}:{'' if said else ' {}'}", *lines, ""]


def _file_line(table: Table, found: Sample, shared: frozenset[str]) -> str:
    alike = file_likeness(stem(found.name) or "", table.name, shared)
    match = Match(table.name, found.name, alike)
    words = match.words if match.alike >= LIKELY else "by its columns: please check"
    return f"  _file: {_quoted(found.name)}  # {words}"


def _column_lines(table: Table, column: Column, match: Match, found: Sample) -> list[str]:
    """One line, or none when the names are the same and the values need no help."""
    values = found.values[found.headers.index(match.theirs)]
    words = words_for(table.name, column, values) if column.type == "text" else {}
    formats = formats_of(values) if column.type in ("date", "timestamp") else []
    same = match.theirs.strip().lower() == column.name
    if same and not words and not formats:
        return []
    theirs, notes = _quoted(match.theirs), [match.words]
    if words:
        pairs = ", ".join(f"{_quoted(a)}: {_quoted(b)}" for a, b in words.items())
        theirs, notes = f"{{from: {theirs}, values: {{{pairs}}}}}", [*notes, "values guessed"]
    elif formats:
        theirs = f"{{from: {theirs}, format: {_quoted(formats[0])}}}"
        others = " or ".join(formats[1:])
        notes += [f"or is it {others}? please check"] if others else []
    return [f"  {column.name}: {theirs}  # {'; '.join(notes)}"]


def _quoted(text: str) -> str:
    """A text as YAML, in one line whatever is in it."""
    plain = json.dumps(text, ensure_ascii=False)
    return "".join(sign if sign.isprintable() else json.dumps(sign)[1:-1] for sign in plain)
