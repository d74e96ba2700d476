"""The chart of an answer as a picture, drawn by matplotlib from the same figure that the page draws.

Axes, titles and words are those of the figure; numbers and days are written as the language writes
them. No screen is needed, and nothing is kept between two pictures.
"""

import io
import math
from collections.abc import Callable
from datetime import datetime
from functools import cache
from html import unescape
from typing import Any

from crm.errors import Misused
from crm.exports.fonts import Font, chinese, latin
from crm.exports.paper import Paper
from crm.exports.shapes import draw_traces, is_panel
from crm.exports.tiles import draw_numbers
from crm.languages.speak import Speaker
from crm.reports.figures import Figure
from crm.segments.conditions.base import Wording

WIDE, DOTS = 10.0, 150  # inches; dots an inch
INK, SOFT, LINE = "#222222", "#555555", "#dddddd"
LONGEST_TITLE = 95  # letters; a Chinese character takes the room of two
ROOM = 120  # letters side by side along the bottom


def as_png(paper: Paper, wording: Wording) -> bytes:
    """The picture, titled, 1500 dots wide, on white. Raises Misused where there is no chart."""
    if paper.chart is None:
        raise Misused("export-no-chart")
    return draw(paper.chart, paper.title, wording.say)


def draw(figure: Figure, title: str, say: Speaker) -> bytes:
    """A figure as PNG; `title` may be empty."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure as Sheet

    height = float(figure["layout"].get("height", 380)) / 100 + (0.7 if title else 0.2)
    sheet = Sheet(figsize=(WIDE, height), dpi=DOTS, layout="constrained", facecolor="white")
    FigureCanvasAgg(sheet)
    if title:
        sheet.suptitle(_cut(title), x=0.01, ha="left", color=INK, fontsize=13, fontweight="bold", family=families())  # fmt: skip
    if is_panel(figure):
        draw_numbers(sheet, figure, say, families())
    else:
        _axes(sheet.subplots(), figure, say)
    held = io.BytesIO()
    sheet.savefig(held, format="png")
    return held.getvalue()


def named_axes(figure: Figure) -> str:
    """The axes along which names stand, not numbers: that of bars, both of a grid, the steps' of a funnel."""
    first = figure["data"][0]
    if first["type"] == "bar":
        return "y" if first.get("orientation") == "h" else "x"
    return {"heatmap": "xy", "funnel": "y"}.get(first["type"], "")


def _cut(title: str) -> str:
    """As much of the title as stands in a line."""
    while _wide(title) > LONGEST_TITLE:
        title = f"{title[:-2]}…"
    return title


@cache
def families() -> list[str]:
    """The names of our fonts, the first one tried first for each character."""
    from matplotlib.font_manager import fontManager, get_font

    names = []
    for font in (latin(), latin(bold=True), chinese()):
        if font is not None:
            fontManager.addfont(str(font.path))
            names.append(get_font(str(font.path)).family_name if font.face == 0 else _face(font))
    return list(dict.fromkeys(names))


def _face(font: Font) -> str:
    from matplotlib.ft2font import FT2Font

    return str(FT2Font(str(font.path), face_index=font.face).family_name)


def _axes(axes: Any, figure: Figure, say: Speaker) -> None:
    layout = figure["layout"]
    legend = draw_traces(axes, figure, say)
    for spine in ("top", "right"):
        axes.spines[spine].set_visible(False)
    for spine in ("left", "bottom"):
        axes.spines[spine].set_color(LINE)
    axes.tick_params(colors=SOFT, labelsize=9)
    for name, axis in (("x", axes.xaxis), ("y", axes.yaxis)):
        named = {"type": "category"} if name in named_axes(figure) else {}
        _axis(axes, axis, layout.get(f"{name}axis", {}) | named, say)
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set_family(families())
    if legend:
        axes.legend(loc="upper left", bbox_to_anchor=(0, -0.12), ncols=3, frameon=False, prop={"family": families(), "size": 9}, labelcolor=SOFT)  # fmt: skip


def _axis(axes: Any, axis: Any, told: dict[str, Any], say: Speaker) -> None:
    """Its title, ticks and grid as the figure has them."""
    title = unescape(str((told.get("title") or {}).get("text", "")))
    axis.set_label_text(title, family=families(), color=SOFT, fontsize=10)
    if told.get("visible") is False:
        axis.set_visible(False)
    if told.get("autorange") == "reversed":
        axis.set_inverted(True)
    if told.get("side") == "top":
        axis.tick_top()
        axis.set_label_position("top")
    kind = told.get("type")
    if kind == "category":
        _turned(axis)
        return
    if kind == "date":
        axis.set_major_formatter(_days(axis, say))
        return
    axis.grid(True, color=LINE, linewidth=0.8)
    axes.set_axisbelow(True)
    axis.set_major_formatter(number_as(str(told.get("tickformat", "")), say))
    if told.get("rangemode") == "tozero" and kind != "log":
        low, high = sorted(axis.get_view_interval())
        axis.set_view_interval(min(low, 0), max(high, 0), ignore=True)


def _turned(axis: Any) -> None:
    """Long or many names along the bottom stand at an angle, so that none covers its neighbour."""
    names = [label.get_text() for label in axis.get_ticklabels()]
    if axis.axis_name == "x" and len(names) * max(map(_wide, names), default=0) > ROOM:
        for label in axis.get_ticklabels():
            label.set_rotation(35)
            label.set_ha("left" if axis.get_ticks_position() == "top" else "right")
            label.set_rotation_mode("anchor")


def _wide(text: str) -> int:
    """The room that a text takes, in letters; a Chinese character takes that of two."""
    return sum(2 if ord(c) > 0x2E80 else 1 for c in text) + 2


def number_as(form: str, say: Speaker) -> Callable[[float, object], str]:
    """How an axis writes its numbers."""
    if "%" in form:
        return lambda value, _: say.percent(value)
    return lambda value, _: say.number(value)


def _days(axis: Any, say: Speaker) -> Callable[[float, object], str]:
    """Days as the language has them: with the day where the axis is short, the month else."""
    from babel.dates import format_skeleton
    from matplotlib.dates import AutoDateLocator, num2date

    axis.set_major_locator(AutoDateLocator(minticks=3, maxticks=9))  # type: ignore[no-untyped-call]
    low, high = sorted(axis.get_view_interval())
    span = high - low
    skeleton = "Hm" if span < 2 else "MMMd" if span < 200 else "yMMM" if span < 1500 else "y"

    def written(value: float, _: object) -> str:
        if not math.isfinite(value):
            return ""
        when: datetime = num2date(value)  # type: ignore[no-untyped-call]
        return str(format_skeleton(skeleton, when, locale=say.locale))

    return written
