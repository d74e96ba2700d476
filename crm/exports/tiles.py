"""Single numbers drawn large, each with its change and, below it, the course that it took."""

from collections.abc import Sequence
from html import unescape
from typing import Any

from crm.languages.speak import Speaker
from crm.reports.figures import Figure

BETTER, WORSE = "#009E73", "#D55E00"  # told apart by colour-blind people, and signed besides


def draw_numbers(sheet: Any, figure: Figure, say: Speaker, families: Sequence[str]) -> None:
    """The numbers side by side."""
    numbers = [trace for trace in figure["data"] if trace["type"] == "indicator"]
    courses = [trace for trace in figure["data"] if trace["type"] == "scatter"]
    rows = 2 if courses else 1
    tall = {"height_ratios": [3, 2]} if courses else {}
    grid = sheet.subplots(rows, len(numbers), squeeze=False, gridspec_kw=tall)
    for at, trace in enumerate(numbers):
        _number(grid[0][at], trace, say, families)
        if courses:
            _course(grid[1][at], courses[at] if at < len(courses) else None)


def _number(axes: Any, trace: Figure, say: Speaker, families: Sequence[str]) -> None:
    axes.axis("off")
    title = unescape(str(trace["title"]["text"]).replace("<br>", "\n"))
    axes.text(0.5, 0.88, title, ha="center", fontsize=11, color="#555555", family=families)
    value, form = trace["value"], trace["number"].get("valueformat", "")
    said = "–" if value is None else written(value, form, say)
    axes.text(0.5, 0.42, said, ha="center", va="center", fontsize=30, color="#222222", family=families)  # fmt: skip
    before = (trace.get("delta") or {}).get("reference")
    if before and value is not None:
        share = (value - before) / abs(before)
        sign = "▲ +" if share > 0 else "▼ " if share < 0 else ""
        colour = BETTER if share >= 0 else WORSE
        axes.text(0.5, 0.02, f"{sign}{say.percent(share)}", ha="center", fontsize=12, color=colour, family=families)  # fmt: skip


def written(value: float, form: str, say: Speaker) -> str:
    """A number as the figure's d3 format has it (",.1%", ",.2f", ",~r"), in the language's own signs."""
    decimals = form.partition(".")[2][:1]
    digits = int(decimals) if decimals.isdigit() else 2
    if "%" in form:
        return say.percent(value, digits)
    return say.number(round(value, digits))


def _course(axes: Any, trace: Figure | None) -> None:
    axes.axis("off")
    if trace is None:
        return
    y = [float("nan") if value is None else float(value) for value in trace["y"]]
    axes.plot(range(len(y)), y, color=trace["line"]["color"], linewidth=2)
    axes.plot(len(y) - 1, y[-1], "o", color=trace["line"]["color"], markersize=5)
    axes.margins(x=0.08, y=0.2)
