"""The marks of a figure: lines, points, bars, grids and funnels, as matplotlib draws them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from html import unescape
from typing import Any

from crm.exports.tiles import written
from crm.languages.speak import Speaker
from crm.reports.figures import GREY, PALETTE, Figure

MOST_NAMED = 40  # points of a scatter that bear their names


def is_panel(figure: Figure) -> bool:
    """Whether the figure is made of single large numbers rather than of axes."""
    return any(trace["type"] == "indicator" for trace in figure["data"])


def draw_traces(axes: Any, figure: Figure, say: Speaker) -> bool:
    """Draw all traces; whether they need a legend."""
    bars = [trace for trace in figure["data"] if trace["type"] == "bar"]
    if bars:
        layout = figure["layout"]
        _bars(axes, bars, stacked=layout.get("barmode") in ("stack", "relative"))
        if layout.get("xaxis", {}).get("type") == "date":
            _dated(axes, say)
    for number, trace in enumerate(figure["data"]):
        if trace["type"] != "bar":
            DRAWN[trace["type"]](axes, trace, number, say)
    named = sum(bool(t.get("name")) and t.get("showlegend", True) for t in figure["data"])
    return bool(figure["layout"].get("showlegend", named > 1)) and named > 1


def _colour(trace: Figure, number: int = 0) -> Any:
    for part in ("marker", "line"):
        found = (trace.get(part) or {}).get("color")
        if isinstance(found, str | list | tuple):
            return found
    return PALETTE[number % len(PALETTE)]


def _numbers(values: Sequence[Any]) -> list[float]:
    return [float("nan") if value is None else float(value) for value in values]


def _places(values: Sequence[Any]) -> list[Any]:
    """Positions along an axis: moments as moments, numbers as they are, names as text."""
    if values and all(isinstance(v, int | float) or v is None for v in values):
        return list(values)
    try:
        return [datetime.fromisoformat(str(value)) for value in values]
    except ValueError:
        return [unescape(str(value)) for value in values]


def _line(axes: Any, trace: Figure, number: int, say: Speaker) -> None:
    if any(isinstance(value, str) for value in trace["y"]):
        _listed(axes, trace, number)
        return
    x, y = _places(trace["x"]), _numbers(trace["y"])
    colour, name = _colour(trace, number), unescape(str(trace.get("name", "")))
    mode = str(trace.get("mode", "lines"))
    style = "--" if (trace.get("line") or {}).get("dash") else "-"
    style = style if "lines" in mode else "none"
    if trace.get("fill") == "tonexty" and axes.lines:
        below = axes.lines[-1].get_ydata()
        axes.fill_between(x, below, y, color=colour, alpha=0.2, linewidth=0, label=name or None)
        return
    wide = float((trace.get("line") or {}).get("width", 2))
    axes.plot(
        x, y, linestyle=style, label=name, color=colour, linewidth=wide,
        marker="o" if "markers" in mode else None, markersize=4.5,
    )  # fmt: skip
    if trace.get("error_y"):
        axes.errorbar(x, y, yerr=_spread(trace["error_y"]), fmt="none", ecolor=GREY, capsize=3)
    if "text" in mode and len(x) <= MOST_NAMED:
        _name_points(axes, x, y, trace.get("text") or [])


def _listed(axes: Any, trace: Figure, number: int) -> None:
    """A point for each name of a list from top to bottom, with its interval."""
    x, spots = _numbers(trace["x"]), range(len(trace["y"]))
    axes.plot(x, spots, "o", color=_colour(trace, number), markersize=5, label=unescape(str(trace.get("name", ""))))  # fmt: skip
    if trace.get("error_x"):
        axes.errorbar(x, spots, xerr=_spread(trace["error_x"]), fmt="none", ecolor=GREY, capsize=3)
    axes.set_yticks(spots, _named(trace["y"]))


def _name_points(axes: Any, x: Sequence[Any], y: Sequence[float], names: Sequence[str]) -> None:
    from crm.exports.picture import families

    for across, up, name in zip(x, y, names, strict=False):
        if across is not None and up == up:
            axes.annotate(
                unescape(name), (across, up), xytext=(0, 6), textcoords="offset points",
                ha="center", fontsize=8, color="#555555", family=families(),
            )  # fmt: skip


def _spread(told: Figure) -> Any:
    """The lengths of error bars, below and above."""
    above = _numbers(told["array"])
    return [_numbers(told.get("arrayminus") or told["array"]), above]


def _bars(axes: Any, traces: Sequence[Figure], stacked: bool) -> None:
    lying = traces[0].get("orientation") == "h"
    places = list(dict.fromkeys(p for t in traces for p in _named(t["y" if lying else "x"])))
    at = {place: n for n, place in enumerate(places)}
    thick = 0.8 if stacked else 0.8 / len(traces)
    over, under = [0.0] * len(places), [0.0] * len(places)
    for number, trace in enumerate(traces):
        names = _named(trace["y" if lying else "x"])
        values = [0.0 if v != v else v for v in _numbers(trace["x" if lying else "y"])]
        shift = 0.0 if stacked else (number - (len(traces) - 1) / 2) * thick
        spots = [at[name] + shift for name in names]
        base = _bases(stacked, names, values, at, over, under, trace)
        told = {"color": _colour(trace, number), "label": unescape(str(trace.get("name", "")))}
        bar = axes.barh if lying else axes.bar
        bar(spots, values, thick, **{"left" if lying else "bottom": base}, **told)
        error = trace.get("error_x" if lying else "error_y")
        if error:
            whole = [b + v for b, v in zip(base, values, strict=True)]
            placed = (whole, spots) if lying else (spots, whole)
            axes.errorbar(*placed, **{"xerr" if lying else "yerr": _spread(error)}, fmt="none", ecolor=GREY, capsize=3)  # fmt: skip
    (axes.set_yticks if lying else axes.set_xticks)(range(len(places)), places)


def _dated(axes: Any, say: Speaker) -> None:
    """Days under bars, as the language writes the first days of periods."""
    from babel.dates import format_skeleton

    days = [datetime.fromisoformat(label.get_text()) for label in axes.get_xticklabels()]
    apart = (days[1] - days[0]).days if len(days) > 1 else 0
    skeleton = "y" if apart > 300 else "yMMM" if apart > 27 else "MMMd"
    said = [str(format_skeleton(skeleton, day, locale=say.locale)) for day in days]
    axes.set_xticks(range(len(said)), said)


def _bases(
    stacked: bool, names: Sequence[str], values: Sequence[float], at: dict[str, int],
    over: list[float], under: list[float], trace: Figure,
) -> list[float]:  # fmt: skip
    """Where each bar begins: at its own base, or on top of (below) those before it."""
    if trace.get("base") is not None:
        own = trace["base"]
        return _numbers(own) if isinstance(own, list | tuple) else [float(own)] * len(values)
    if not stacked:
        return [0.0] * len(values)
    begins = []
    for name, value in zip(names, values, strict=True):
        pile = over if value >= 0 else under
        begins.append(pile[at[name]])
        pile[at[name]] += value
    return begins


def _named(values: Sequence[Any]) -> list[str]:
    return [unescape(str(value)) for value in values]


def _grid(axes: Any, trace: Figure, number: int, say: Speaker) -> None:
    """A heat map, each cell with its number."""
    from matplotlib.colors import LinearSegmentedColormap

    cells = [_numbers(row) for row in trace["z"]]
    scale = [tuple(step) for step in trace["colorscale"]]
    axes.pcolormesh(
        cells, cmap=LinearSegmentedColormap.from_list("ours", scale), edgecolors="white"
    )
    for names, ticks in ((trace["x"], axes.set_xticks), (trace["y"], axes.set_yticks)):
        ticks([n + 0.5 for n in range(len(names))], _named(names))
    known = [value for row in cells for value in row if value == value]
    middle = (min(known) + max(known)) / 2 if known else 0
    form = str(trace.get("texttemplate", "")).removeprefix("%{z:").removesuffix("}")
    if not form:
        return
    for up, row in enumerate(cells):
        for across, value in enumerate(row):
            if value == value:
                said = written(value, form, say)
                axes.text(across + 0.5, up + 0.5, said, ha="center", va="center", fontsize=7.5, color="white" if value > middle else "#222222")  # fmt: skip


def _funnel(axes: Any, trace: Figure, number: int, say: Speaker) -> None:
    """Bars about the middle, narrower step by step, with number and share of the first."""
    counts, names = _numbers(trace["x"]), _named(trace["y"])
    spots = range(len(counts))
    axes.barh(spots, counts, 0.75, left=[-c / 2 for c in counts], color=_colour(trace, number))
    axes.set_yticks(spots, names)
    axes.invert_yaxis()
    axes.xaxis.set_visible(False)
    first = counts[0] or 1
    for spot, count in enumerate(counts):
        inside = count > first / 4
        told = {"ha": "center", "color": "white"} if inside else {"ha": "left", "color": "#222222"}
        said = f"{say.number(count)} · {say.percent(count / first)}"
        axes.text(0 if inside else count / 2 + first / 80, spot, said, va="center", fontsize=10, **told)  # fmt: skip


DRAWN: dict[str, Callable[[Any, Figure, int, Speaker], None]] = {
    "scatter": _line,
    "heatmap": _grid,
    "funnel": _funnel,
}
