"""Columns that say yes or no, in whatever way: true and false, yes and no, sí y no, 1 and 0."""

from collections.abc import Sequence

from crm.warehouse.schema import ColumnType

YES = frozenset(("yes", "y", "true", "t", "ja", "oui", "sí", "si", "sim", "是", "有"))
NO = frozenset(("no", "n", "false", "f", "nein", "non", "não", "nao", "否", "无", "没有"))


def says_yes_or_no(values: Sequence[str]) -> bool:
    """Whether a text column says nothing else."""
    return bool(values) and not {value.casefold() for value in values} - YES - NO


def yes_of(
    kind: ColumnType, values: Sequence[str], ends: tuple[str | float, str | float] | None
) -> bool | str | int | None:
    """What stands for yes in such a column; None where it says something else.

    `values` are all that there are, `ends` the lowest and the highest number.
    """
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return 1 if ends in ((0.0, 1.0), (1.0, 1.0)) else None
    if kind != "text" or not says_yes_or_no(values):
        return None
    return next((value for value in values if value.casefold() in YES), None)
