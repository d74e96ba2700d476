"""Finding the tables in what a person points at: a folder, a zip, or one file."""

from dataclasses import dataclass
from pathlib import Path

from crm.errors import BadInput
from crm.warehouse.importing.mapping import TABLE_NAMES, Mapping, TableRule, load_mapping
from crm.warehouse.importing.unpacking import unzip
from crm.warehouse.schema import TABLES, ColumnType, Table

ENDINGS = (".csv", ".csv.gz", ".parquet")
MAPPING_NAME = "mapping.yaml"


@dataclass(frozen=True)
class TableFile:
    """One table's file. `types` are known when it was written from a database."""

    table: Table
    path: Path
    rule: TableRule
    name: str
    types: tuple[ColumnType | None, ...] = ()

    @property
    def parquet(self) -> bool:
        return self.path.name.lower().endswith(".parquet")

    @property
    def packed(self) -> bool:
        return self.path.name.lower().endswith(".gz")


@dataclass(frozen=True)
class Found:
    """The tables in the order in which they refer to each other, and what was not understood."""

    files: tuple[TableFile, ...]
    unused: tuple[str, ...]
    mapping: Path | None


def find(source: Path, mapping: Path | None, scratch: Path) -> Found:
    """The tables of a folder, a zip (unpacked into `scratch`) or a single file.

    Raises BadInput when there is nothing, or not everything that the format requires.
    """
    if not source.exists():
        raise BadInput("import-source-missing", source=str(source))
    if source.is_file() and source.suffix.lower() == ".zip":
        source = unzip(source, scratch, keep=(*ENDINGS, MAPPING_NAME))
    paths = _files(source)
    lying_there = next((p for p in paths if p.name.lower() == MAPPING_NAME), None)
    used_mapping = mapping or lying_there
    rules = load_mapping(used_mapping)
    tables = [path for path in paths if stem(path.name) is not None]
    return _assign(source.name, tables, paths, rules, used_mapping)


def data_files(folder: Path) -> list[Path]:
    """The files of a folder that could be tables, by name. Raises BadInput when it is none."""
    if not folder.exists():
        raise BadInput("import-source-missing", source=str(folder))
    return [path for path in _files(folder) if stem(path.name) is not None]


def _files(source: Path) -> list[Path]:
    if source.is_file():
        return [source]
    inside = sorted(source.iterdir(), key=lambda path: path.name)
    return [path for path in inside if path.is_file() and not path.name.startswith(".")]


def _assign(
    source: str, tables: list[Path], paths: list[Path], rules: Mapping, mapping: Path | None
) -> Found:
    files = [
        TableFile(table, path, rule, path.name)
        for table in TABLES
        for rule in (rules.get(table.name, TableRule()),)
        if (path := _file_of(table.name, rule, tables)) is not None
    ]
    if not files:
        raise BadInput("import-source-empty", source=source, known=", ".join(TABLE_NAMES))
    missing = {t.name for t in TABLES if t.required} - {f.table.name for f in files}
    if missing:
        raise BadInput("import-table-missing", source=source, table=min(missing))
    taken = {file.path for file in files} | {mapping}
    others = (path.name for path in paths if path not in taken and path.name != MAPPING_NAME)
    return Found(tuple(files), tuple(others), mapping)


def _file_of(table: str, rule: TableRule, paths: list[Path]) -> Path | None:
    wanted = Path(rule.file).name.lower()
    found = [p for p in paths if p.name.lower() == wanted or stem(p.name) == (wanted or table)]
    if rule.file and not found:
        raise BadInput("import-mapping-file", place=f"{table}.file", file=rule.file)
    if len(found) > 1:
        raise BadInput("import-file-twice", table=table, files=", ".join(p.name for p in found))
    return found[0] if found else None


def stem(file_name: str) -> str | None:
    """The name without its ending, small, or None for a file that cannot be a table."""
    name = file_name.lower()
    return next((name.removesuffix(end) for end in ENDINGS if name.endswith(end)), None)
