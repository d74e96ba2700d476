"""Looking at all cells of a raw table once: how its numbers are written, what custom columns are.

A custom column is a number, a date or true/false only when every cell of it is. Digits with a
leading zero or a plus sign, or too many to count with, are names of things and stay text.
"""

from dataclasses import replace

import duckdb

from crm.warehouse.importing.cells import COMMON, DATE, maybe_padded, trimmed, value_of
from crm.warehouse.importing.numbers import (
    COMMA,
    PLAIN,
    POINT,
    NumberCounts,
    NumberStyle,
    number_counts,
    quoted,
    style_of,
)
from crm.warehouse.importing.planning import Plan
from crm.warehouse.schema import ColumnType

LEADING_ZERO = r"[+-]?0\d.*"
CODE = r"\+\d+|\d{16,}|.*\d[eE].*"  # a phone number, a long id, 4.9E+11
CUSTOM_PATTERNS: dict[ColumnType, str] = {
    "integer": r"-?\d+",
    "boolean": "(?i:true|false)",
    "date": DATE,
    "timestamp": COMMON,
}


def profile(
    connection: duckdb.DuckDBPyConnection, table: str, plans: tuple[Plan, ...]
) -> tuple[Plan, ...]:
    """The plans with everything decided that depends on the values."""
    # A query a column: DuckDB stores by column, and one long query takes far longer to plan.
    return tuple(_decide(plan, _ask(connection, table, plan)) for plan in plans)


def _ask(connection: duckdb.DuckDBPyConnection, table: str, plan: Plan) -> list[int]:
    return list(
        connection.execute(f"SELECT {', '.join(_questions(plan))} FROM {table}").fetchone() or ()
    )


def _questions(plan: Plan) -> list[str]:
    cell = trimmed(plan.raw)
    questions = [f"count_if({maybe_padded(plan.raw)}) > 0"]
    if plan.type in ("number", "integer", None):
        questions += number_counts(cell)
    if plan.type is None:
        codes = f"{LEADING_ZERO}|{CODE}"
        questions += [f"count({cell})", f"count_if(regexp_full_match({cell}, {quoted(codes)}))"]
        questions += [_readable(cell, kind) for kind in CUSTOM_PATTERNS]
    return questions


def _readable(cell: str, kind: ColumnType) -> str:
    looks = f"regexp_full_match({cell}, {quoted(CUSTOM_PATTERNS[kind])})"
    return f"count_if({looks} AND {value_of(cell, kind)} IS NOT NULL)"


def _decide(plan: Plan, answers: list[int]) -> Plan:
    plan = replace(plan, padded=bool(answers[0]))
    if plan.type not in ("number", "integer", None):
        return plan
    numbers = NumberCounts(*answers[1:6])
    plan = replace(plan, style=plan.style or style_of(numbers))
    if plan.type is None:
        filled, codes, *readable = answers[6:]
        return replace(plan, type=_custom_type(filled, codes, readable, numbers, plan.written))
    return plan


def _custom_type(
    filled: int, codes: int, readable: list[int], numbers: NumberCounts, style: NumberStyle
) -> ColumnType:
    if not filled or codes:
        return "text"
    fitting = (kind for kind, n in zip(CUSTOM_PATTERNS, readable, strict=True) if n == filled)
    agreeing = {PLAIN: numbers.plain, POINT: numbers.point, COMMA: numbers.comma}[style]
    return next(fitting, "number" if agreeing == filled else "text")
