"""What the summary says of what stands beside a measure: forms, targets, and everything else."""

from collections.abc import Sequence

from crm.reports.compile import Column, Compiled
from crm.reports.labels import amount, group_label, measure_name
from crm.reports.naming import others
from crm.segments.conditions.base import Wording

Row = Sequence[object]


def is_others(compiled: Compiled, row: Row, wording: Wording) -> bool:
    """Whether the row, with its name, is that of everything else."""
    fields = [i for i, c in enumerate(compiled.columns) if c.key and c.key.field]
    return compiled.report.rest and all(row[i] == others(wording) for i in fields)


def beside(compiled: Compiled, rows: Sequence[Row], wording: Wording) -> list[str]:
    """One sentence a form of the first measure, about the target, and about the rest."""
    said = [_form(compiled, column, rows, wording) for column in _of_first(compiled, "form")]
    said += [_target(compiled, column, rows, wording) for column in _of_first(compiled, "target")]
    said.append(_rest(compiled, rows, wording))
    return [sentence for sentence in said if sentence]


def _of_first(compiled: Compiled, kind: str) -> list[Column]:
    """The columns of that kind that belong to the first measure that has one."""
    found = [column for column in compiled.columns if column.kind == kind]
    return [column for column in found if column.measure == found[0].measure]


def _form(compiled: Compiled, column: Column, rows: Sequence[Row], wording: Wording) -> str:
    """The largest share, or where a course of time has got to."""
    at = compiled.columns.index(column)
    known = [row for row in rows if row[at] is not None and not is_others(compiled, row, wording)]
    if not known or column.form is None:
        return ""
    told = max(known, key=lambda row: _number(row[at])) if column.form == "share" else known[-1]
    assert column.measure
    if column.form == "share" and not _label(compiled, told, wording):
        return wording.say.say("report-said-part", value=_amount(column, told[at], wording))
    return wording.say.say(
        f"report-said-{column.form.replace('_', '-')}",
        measure=measure_name(column.measure.id, wording.say),
        group=_label(compiled, told, wording),
        value=_signed(told[at], wording)
        if column.form == "growth"
        else _amount(column, told[at], wording),
        periods=compiled.report.periods,
    )


def _target(compiled: Compiled, column: Column, rows: Sequence[Row], wording: Wording) -> str:
    """How much of the target is reached: by the whole, or by the groups that are furthest and least far."""
    at = (
        compiled.columns.index(column) + 2
    )  # the share that is reached stands behind target and difference
    known = [row for row in rows if row[at] is not None and not is_others(compiled, row, wording)]
    if not known:
        return ""
    low, high = (end(known, key=lambda row: _number(row[at])) for end in (min, max))
    return wording.say.say(
        "report-said-targets" if len(known) > 1 else "report-said-target",
        target=_amount(column, high[at - 2], wording),
        reached=wording.say.percent(_number(high[at])),
        high=_label(compiled, high, wording),
        low=_label(compiled, low, wording),
        least=wording.say.percent(_number(low[at])),
    )


def _rest(compiled: Compiled, rows: Sequence[Row], wording: Wording) -> str:
    """What everything else has, where it is one group of the answer."""
    rest = [row for row in rows if is_others(compiled, row, wording)]
    column = next(c for c in compiled.columns if c.kind == "measure")
    if len(rest) != 1:
        return ""
    value = _amount(column, rest[0][compiled.columns.index(column)], wording)
    return wording.say.say("report-said-rest", others=others(wording), value=value)


def _label(compiled: Compiled, row: Row, wording: Wording) -> str:
    labels = [
        group_label(column.key, row[i], wording.say)
        for i, column in enumerate(compiled.columns)
        if column.key is not None
    ]
    return " / ".join(labels)


def _amount(column: Column, value: object, wording: Wording) -> str:
    return amount(_number(value), column.unit, wording)


def _signed(value: object, wording: Wording) -> str:
    share = _number(value)
    return ("+" if share > 0 else "") + wording.say.percent(share)


def _number(value: object) -> float:
    return float(str(value))
