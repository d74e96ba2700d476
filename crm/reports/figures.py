"""Plotly figures as plain JSON: traces, axes and the look that all charts of reports share.

Colours are told apart by colour-blind people (Okabe and Ito); the background is the page's own, so
that a figure works on light and on dark ones.
"""

from collections.abc import Sequence
from textwrap import wrap
from typing import Any

from crm.reports.measures.base import Unit

Figure = dict[str, Any]
# Okabe & Ito 2008; their yellow and black are left out, which vanish on light and dark pages.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
GREY = "#888888"  # legible on white and on black
MOST_MARKERS, MOST_TOLD = 60, 14
SHADE = "rgba(0,114,178,0.12)"  # of the first colour, under the course of a number
NUMBER_SIZES = (56, 44, 34, 27, 24, 20, 17, 15)  # of one number, of two side by side ...
TITLE_ROOM = 110  # letters over all of them
CHANGE: Figure = {
    "relative": True,
    "valueformat": ".1%",
    "increasing": {"color": "#009E73"},
    "decreasing": {"color": "#D55E00"},
}
LIGHT = "#E3EEF6"  # of the palette's blue, legible on white and on black


def line(name: str, x: list[Any], y: list[Any], number: int) -> Figure:
    """One series over time; single points are marked while they can be told apart."""
    colour = PALETTE[number % len(PALETTE)]
    return {
        "type": "scatter",
        "mode": "lines+markers" if len(x) <= MOST_MARKERS else "lines",
        "name": escaped(name),
        "x": x,
        "y": y,
        "line": {"color": colour, "width": 2.5},
        "marker": {"color": colour, "size": 6},
    }


def bars(name: str, labels: list[str], values: list[Any], number: int, lying: bool) -> Figure:
    """One series of bars over named groups."""
    names = [escaped(label) for label in labels]
    return {
        "type": "bar",
        "orientation": "h" if lying else "v",
        "name": escaped(name),
        "x": values if lying else names,
        "y": names if lying else values,
        "marker": {"color": PALETTE[number % len(PALETTE)]},
    }


def big_number(
    name: str, value: Any, before: Any, unit: Unit, place: tuple[float, float], low: float = 0.0
) -> Figure:
    """One value large, with its change where there is something to compare with; it stands above `low`.

    All that stand in a row have one size, which leaves each its room.
    """
    beside = round(1 / (place[1] - place[0]))
    size = NUMBER_SIZES[min(beside, len(NUMBER_SIZES)) - 1]
    lines = wrap(name, max(12, TITLE_ROOM // beside)) if beside > 1 else [name]
    title = "<br>".join(escaped(line) for line in lines)
    trace: Figure = {
        "type": "indicator",
        "mode": "number+delta" if before else "number",
        "value": value,
        "number": {"valueformat": number_format(unit), "font": {"size": size}},
        "title": {"text": title, "font": {"size": 15 if beside < 4 else 12}},
        "domain": {"x": list(place), "y": [low, 1]},
    }
    if before:
        trace["delta"] = CHANGE | {"reference": before, "font": {"size": max(12, size // 2)}}
    return trace


def spark_line(
    x: Sequence[Any], y: Sequence[Any], place: tuple[float, float], number: int
) -> tuple[Figure, Figure]:
    """The course of a number, without axes, below it; the trace, and the layout of its hidden axes."""
    end = "" if number == 0 else str(number + 1)
    narrow = 0.12 * (place[1] - place[0])
    trace = line("", list(x), list(y), 0) | {"xaxis": f"x{end}", "yaxis": f"y{end}"}
    trace |= {"mode": "lines", "showlegend": False, "fill": "tozeroy", "fillcolor": SHADE}
    hidden = {"visible": False, "fixedrange": True}
    across = hidden | {"domain": [place[0] + narrow, place[1] - narrow], "anchor": f"y{end}"}
    up = hidden | {"domain": [0, 0.3], "anchor": f"x{end}", "rangemode": "tozero"}
    return trace, {f"xaxis{end}": across | {"type": "date"}, f"yaxis{end}": up}


def points(names: Sequence[str], x: Sequence[Any], y: Sequence[Any]) -> Figure:
    """A point for each name. Beside it stands its name, unless that would cover another's."""
    told = _apart(names, x, y)
    return {
        "type": "scatter",
        "mode": "markers+text",
        "name": "",
        "x": list(x),
        "y": list(y),
        "text": told,
        "hovertext": [escaped(name) for name in names],
        "textposition": "top center",
        "hovertemplate": "%{hovertext}<br>%{x:,} · %{y:,}<extra></extra>",
        "cliponaxis": False,
        "marker": {"color": PALETTE[0], "size": 9, "opacity": 0.8},
    }


def _apart(names: Sequence[str], x: Sequence[Any], y: Sequence[Any]) -> list[str]:
    """The names that have room, the first ones first; an empty text for each other."""
    wide, tall = (max((float(v) for v in values if v is not None), default=1) or 1 for values in (x, y))  # fmt: skip
    placed: list[tuple[float, float]] = []
    told = []
    for name, across, up in zip(names, x, y, strict=True):
        spot = None if across is None or up is None else (across / wide, up / tall)
        clear = spot and all(abs(spot[0] - a) > 0.09 or abs(spot[1] - b) > 0.06 for a, b in placed)
        told.append(escaped(name) if clear else "")
        placed += [spot] if clear and spot else []
    return told


def drawn(
    traces: list[Figure], title: str, groups: Figure, values: Figure, lying: bool, height: int
) -> Figure:
    """The traces with their two axes."""
    layout = look(title, height)
    layout["yaxis" if lying else "xaxis"] = groups
    layout["xaxis" if lying else "yaxis"] = values
    layout["showlegend"] = len(traces) > 1
    return {"data": traces, "layout": layout}


def look(title: str, height: int) -> Figure:
    """What every chart shares."""
    return {
        "title": {"text": escaped(title), "font": {"size": 16}, "x": 0.01},
        "height": height,
        "margin": {"l": 10, "r": 16, "t": 56, "b": 10},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": "system-ui, sans-serif", "color": GREY},
        "colorway": list(PALETTE),
        "barmode": "group",
        "legend": {"orientation": "h", "y": -0.2},
    }


def axis(title: str) -> Figure:
    return {
        "title": {"text": escaped(title)},
        "automargin": True,
        "gridcolor": "rgba(136,136,136,0.25)",
        "zerolinecolor": "rgba(136,136,136,0.5)",
    }


def value_axis(title: str, unit: Unit, from_zero: bool) -> Figure:
    ticks = {"tickformat": ",.1%" if unit == "fraction" else ",~r"}
    return axis(title) | ticks | ({"rangemode": "tozero"} if from_zero else {})


def number_format(unit: Unit, short: bool = False) -> str:
    """How a single number of a unit is written, as d3 has it; `short` for little room."""
    if unit == "fraction":
        return ",.1%"
    if short and unit == "currency":
        return ",.0f"
    return {"currency": ",.2f", "count": ",.0f"}.get(unit, ",.1f")


def heat_map(
    title: str,
    along: tuple[str, Sequence[str]],
    down: tuple[str, Sequence[str]],
    cells: Sequence[Sequence[float | None]],
    shares: bool = True,
    form: str = "",
) -> Figure:
    """A grid of values, darker the larger; `along` and `down` are the axes' titles and labels.

    `form` says how its numbers are written, as d3 has it. They stand in the cells while these are wide enough.
    """
    form = form or (".0%" if shares else ",~r")
    told = {"texttemplate": f"%{{z:{form}}}"} if len(along[1]) <= MOST_TOLD else {}
    trace: Figure = {
        "type": "heatmap",
        "x": [escaped(label) for label in along[1]],
        "y": [escaped(label) for label in down[1]],
        "z": [list(row) for row in cells],
        "colorscale": [[0, LIGHT], [1, PALETTE[0]]],
        **told,
        "hoverongaps": False,
        "xgap": 1,
        "ygap": 1,
        "colorbar": {"tickformat": form},
    }
    layout = look(title, max(360, 140 + 26 * len(down[1])))
    layout["xaxis"] = axis(along[0]) | {"type": "category", "side": "top"}
    layout["yaxis"] = axis(down[0]) | {"type": "category", "autorange": "reversed"}
    return {"data": [trace], "layout": layout}


def funnel(title: str, steps: Sequence[str], counts: Sequence[int]) -> Figure:
    """Steps under each other, each with how many reached it and which share of the first."""
    trace: Figure = {
        "type": "funnel",
        "y": [escaped(step) for step in steps],
        "x": list(counts),
        "texttemplate": "%{x:,}<br>%{percentInitial:.1%}",
        "marker": {"color": PALETTE[0]},
    }
    layout = look(title, max(300, 120 + 60 * len(steps)))
    layout["yaxis"] = {"automargin": True}
    return {"data": [trace], "layout": layout}


def escaped(text: str) -> str:
    """Plotly reads some HTML in texts, and what comes from data is only ever text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
