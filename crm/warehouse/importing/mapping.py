"""mapping.yaml: which file and column of theirs is which table and column of ours.

    customers:
      file: Kunden.csv                   # when the file is not called customers.*
      customer_id: CustomerKey
      country: {from: Country, values: {Germany: DE}}
      created_at: {from: Since, format: "%d.%m.%Y"}

A name of ours that the format does not know becomes a custom attribute.
"""

import re
from collections.abc import Mapping as Pairs
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from crm.errors import BadInput
from crm.warehouse.schema import TABLES, ColumnType

TABLE_NAMES = tuple(table.name for table in TABLES)
# Of a table itself, not of a column. With an underscore they can never be a column's name.
TABLE_OPTIONS = {"file": "file", "_file": "file", "_from": "file"} | {
    "_encoding": "encoding",
    "_separator": "separator",
}
DATE_PATTERN = re.compile(r"[%A-Za-z0-9 .,/:_-]{2,60}")


class ColumnRule(BaseModel):
    """Where one column of ours comes from, and how its values are read."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    from_: str = Field(alias="from", min_length=1)
    values: dict[str, str] = {}
    decimal: Literal[".", ","] | None = None
    format: str = ""
    type: ColumnType | None = None

    @field_validator("format")
    @classmethod
    def _is_a_pattern(cls, value: str) -> str:
        if value and not ("%" in value and DATE_PATTERN.fullmatch(value)):
            raise ValueError("a pattern such as %d.%m.%Y")
        return value


class TableRule(BaseModel):
    """What the mapping says of one table; every part may be missing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str = ""
    encoding: str = ""
    separator: Literal[",", ";", "\t", "|", ""] = ""
    columns: dict[str, ColumnRule] = {}


Mapping = dict[str, TableRule]


def load_mapping(path: Path | None) -> Mapping:
    """The rules of a mapping file by table, and none without a file.

    Raises BadInput, naming the key, for what is not in the form that the docstring above shows.
    """
    if path is None:
        return {}
    return parse_mapping(_read(path), path.name)


def parse_mapping(text: str, name: str = "mapping.yaml") -> Mapping:
    """The rules of a mapping in YAML. `name` is what errors call it."""
    try:
        # The base loader keeps every word a text: a country NO must not become "false".
        tree = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts only
    except (yaml.YAMLError, RecursionError) as broken:
        line = getattr(getattr(broken, "problem_mark", None), "line", 0) + 1
        raise BadInput("import-mapping-not-yaml", file=name, line=str(line)) from broken
    if tree in (None, ""):
        return {}
    if not isinstance(tree, dict):
        raise BadInput("import-mapping-shape", file=name, place="-")
    return {str(table): _table_rule(str(table), rules, name) for table, rules in tree.items()}


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as missing:
        raise BadInput("import-mapping-missing", file=str(path)) from missing
    except (UnicodeDecodeError, OSError) as broken:
        raise BadInput("import-mapping-not-yaml", file=path.name, line="1") from broken


def _table_rule(table: str, rules: object, name: str) -> TableRule:
    if table not in TABLE_NAMES:
        known = ", ".join(TABLE_NAMES)
        raise BadInput("import-mapping-table", file=name, place=table, known=known)
    if not isinstance(rules, dict):
        raise BadInput("import-mapping-shape", file=name, place=table)
    options: dict[str, object] = {}
    columns: dict[str, ColumnRule] = {}
    for key, rule in rules.items():
        if key in TABLE_OPTIONS and isinstance(rule, str):
            options[TABLE_OPTIONS[key]] = (
                rule.encode().decode("unicode_escape")[:1] if (key == "_separator") else rule
            )
        else:
            columns[str(key)] = _column_rule(f"{table}.{key}", rule, name)
    try:
        return TableRule.model_validate({**options, "columns": columns})
    except ValidationError as broken:
        key = f"{table}._{broken.errors()[0]['loc'][0]}"
        raise BadInput("import-mapping-shape", file=name, place=key) from broken


def _column_rule(key: str, rule: object, name: str) -> ColumnRule:
    pairs: Pairs[str, object] = {"from": rule} if isinstance(rule, str) else {}
    try:
        return ColumnRule.model_validate(rule if isinstance(rule, dict) else pairs)
    except ValidationError as broken:
        part = ".".join(str(step) for step in broken.errors()[0]["loc"])
        whole = f"{key}.{part}" if isinstance(rule, dict) and part else key
        raise BadInput("import-mapping-shape", file=name, place=whole) from broken
