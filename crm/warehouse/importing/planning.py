"""What each column of one file becomes: a column of the format, or a custom attribute."""

from dataclasses import dataclass, replace

from crm.errors import BadInput
from crm.warehouse.importing.headers import LONGEST_NAME, identifier_of
from crm.warehouse.importing.mapping import ColumnRule, TableRule
from crm.warehouse.importing.numbers import PLAIN, STYLES, NumberStyle
from crm.warehouse.schema import DERIVED, Column, ColumnType, Table


@dataclass(frozen=True)
class Plan:
    """One column on its way: from the raw column `c<position>` to `name`.

    `type` is None until a custom column's values have been seen. `label` is the header as the
    file has it. `values` says what stands for what; `style` how its numbers are written.
    """

    name: str
    label: str
    position: int
    type: ColumnType | None = None
    column: Column | None = None  # of the format; None for a custom attribute
    values: tuple[tuple[str, str], ...] = ()
    style: NumberStyle | None = None
    form: str = ""
    padded: bool = True  # some cell has white space around it, or is empty but not NULL

    @property
    def raw(self) -> str:
        return f"c{self.position}"

    @property
    def custom(self) -> bool:
        return self.column is None

    @property
    def written(self) -> NumberStyle:
        return self.style or PLAIN


def plan_columns(
    table: Table, headers: list[str], rule: TableRule, file: str, types: list[ColumnType | None]
) -> tuple[Plan, ...]:
    """The columns that the file gives to `table`: those of the format first, in its order.

    `types` are what the source itself says of its columns, None where it says nothing (CSV).
    Raises BadInput for a required column that is missing, and for a mapped one that is not there.
    """
    places = {header.casefold(): i for i, header in enumerate(headers) if header}
    mapped = {name: _place(table, name, r, places, file) for name, r in rule.columns.items()}
    plans = [
        _format_column(column, position, headers, rule.columns.get(column.name))
        for column in table.columns
        if (position := mapped.get(column.name, places.get(column.name))) is not None
    ]
    _check_required(table, {plan.name for plan in plans}, file)
    taken = {c.name for c in table.columns} | {c.name for c in DERIVED.get(table.name, ())}
    used = {plan.position for plan in plans}
    named = [(name, at) for name, at in mapped.items() if table.column(name) is None]
    rest = [(h, i) for i, h in enumerate(headers) if i not in used | {at for _, at in named}]
    for name, position in (*named, *rest):
        made = _custom_column(name, position, headers, rule.columns.get(name), taken)
        plans.append(replace(made, type=made.type or types[position]))
        taken.add(made.name)
    return tuple(plans)


def _place(table: Table, name: str, rule: ColumnRule, places: dict[str, int], file: str) -> int:
    found = places.get(rule.from_.strip().casefold())
    if found is None:
        key = f"{table.name}.{name}"
        raise BadInput("import-mapping-column", file=file, place=key, column=rule.from_)
    return found


def _check_required(table: Table, have: set[str], file: str) -> None:
    missing = next((c.name for c in table.columns if c.required and c.name not in have), None)
    if missing:
        raise BadInput("import-column-missing", file=file, column=missing, table=table.name)


def _format_column(
    column: Column, position: int, headers: list[str], rule: ColumnRule | None
) -> Plan:
    plan = Plan(column.name, headers[position], position, column.type, column)
    return _ruled(plan, rule)


def _custom_column(
    name: str, position: int, headers: list[str], rule: ColumnRule | None, taken: set[str]
) -> Plan:
    label = (headers[position] or name)[: 2 * LONGEST_NAME]
    plan = Plan(identifier_of(name, position + 1, taken), label, position)
    return replace(_ruled(plan, rule), type=rule.type if rule else None)


def _ruled(plan: Plan, rule: ColumnRule | None) -> Plan:
    if rule is None:
        return plan
    values = tuple({theirs.strip().lower(): ours for theirs, ours in rule.values.items()}.items())
    style = STYLES[rule.decimal] if rule.decimal else None
    return replace(plan, values=values, style=style, form=rule.format)
