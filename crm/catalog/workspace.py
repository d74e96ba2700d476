"""The catalog of a workspace folder: its `catalog.yaml`, its data, and the harvest beside them."""

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from crm.catalog.harvest import FILE, Harvest, harvest, load_harvest, save_harvest
from crm.catalog.load import load_catalog
from crm.catalog.model import Catalog
from crm.catalog.overrides import Key, path_of
from crm.catalog.properties import Readable
from crm.errors import BadInput
from crm.warehouse.layout import REPORT, current_folder

OVERRIDES = "catalog.yaml"


def open_catalog(home: Path, warehouse: Readable) -> Catalog:
    """What can be asked of the workspace's data, in its own words.

    The data is harvested on the first call after an import, unless the import did it. Raises
    BadInput for anything wrong in `<home>/catalog.yaml`, naming the line.
    """
    raw, lines = read_workspace(home / OVERRIDES)
    given = {**_imported_in(home), **raw}
    return load_catalog(
        warehouse.tables(), harvest_of(home, warehouse), given, lambda key: _where(key, lines)
    )


def _imported_in(home: Path) -> dict[str, str]:
    """The currency that the data was added up in, for a company that has named none."""
    folder = current_folder(home)
    try:
        told = json.loads((folder / REPORT).read_text(encoding="utf8")) if folder else {}
        return {"currency": str(told["currency"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def harvest_of(home: Path, warehouse: Readable) -> Harvest:
    """The harvest kept beside the data; made and kept now when there is none."""
    folder = current_folder(home)
    kept = load_harvest(folder / FILE) if folder else None
    if kept is not None:
        return kept
    made = harvest(warehouse)
    if folder:
        made = replace(made, labels=_labels(folder / REPORT))
        # A workspace that may only be read is harvested each time.
        with suppress(OSError):
            save_harvest(made, folder / FILE)
    return made


def _labels(report: Path) -> dict[str, str]:
    """`table.column` -> the header in the file, for the columns that the company added."""
    try:
        tables = json.loads(report.read_text(encoding="utf8"))["tables"]
        return {
            f"{table['name']}.{column['name']}": str(column["label"])
            for table in tables
            for column in table["custom"]
        }
    except (OSError, ValueError, KeyError, TypeError):
        return {}  # without it a column is called by its name in the warehouse


def read_workspace(path: Path) -> tuple[dict[str, Any], dict[Key, int]]:
    """The content of a workspace's catalog.yaml and the line of each key; empty without the file.

    Raises BadInput when it is not YAML or not a mapping.
    """
    try:
        text = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
        raw = yaml.safe_load(text)
    except (yaml.YAMLError, UnicodeDecodeError) as wrong:
        mark = getattr(wrong, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise BadInput("catalog-not-yaml", file=path.name, line=line) from wrong
    if tree is None:
        return {}, {}
    if not isinstance(raw, dict):
        raise BadInput("catalog-not-yaml", file=path.name, line=1)
    return raw, dict(_lines(tree, ()))


def _lines(node: yaml.Node, key: Key) -> list[tuple[Key, int]]:
    if isinstance(node, yaml.MappingNode):
        found: list[tuple[Key, int]] = []
        for name, part in node.value:
            inner = (*key, str(name.value))
            found += [(inner, name.start_mark.line + 1), *_lines(part, inner)]
        return found
    if isinstance(node, yaml.SequenceNode):
        parts = enumerate(node.value)
        return [
            line
            for i, part in parts
            for line in [((*key, i), part.start_mark.line + 1), *_lines(part, (*key, i))]
        ]
    return []


def _where(key: Key, lines: dict[Key, int]) -> str:
    """`names.fields.customers.x (line 7)`, with the line of the nearest key that has one."""
    known = next((key[:n] for n in range(len(key), 0, -1) if key[:n] in lines), None)
    return f"{path_of(key)} ({OVERRIDES}:{lines[known]})" if known else path_of(key)
