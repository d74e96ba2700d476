"""Figures of shares that grow: bars with their running share, and a curve beside equality."""

from collections.abc import Sequence

from crm.reports.figures import (
    GREY,
    PALETTE,
    Figure,
    axis,
    bars,
    drawn,
    escaped,
    line,
    look,
    value_axis,
)
from crm.reports.measures.base import Unit


def bars_and_curve(
    title: str,
    groups: tuple[str, Sequence[str]],
    values: tuple[str, Sequence[float]],
    shares: tuple[str, Sequence[float]],
    unit: Unit,
) -> Figure:
    """Bars, largest first, and above them the share of the whole that they add up to, on an axis of its own."""
    names = [escaped(label) for label in groups[1]]
    marks: Figure = {"color": PALETTE[1], "size": 6}
    above: Figure = {
        "type": "scatter",
        "mode": "lines+markers",
        "name": escaped(shares[0]),
        "x": names,
        "y": list(shares[1]),
        "yaxis": "y2",
        "line": {"color": PALETTE[1], "width": 2.5},
        "marker": marks,
    }
    layout = look(title, 420)
    layout["xaxis"] = axis(groups[0]) | {"type": "category"}
    layout["yaxis"] = value_axis(values[0], unit, from_zero=True)
    layout["yaxis2"] = value_axis(shares[0], "fraction", from_zero=True) | {
        "overlaying": "y",
        "side": "right",
        "showgrid": False,
    }
    layout["showlegend"] = True
    return {"data": [bars(values[0], list(groups[1]), list(values[1]), 0, False), above], "layout": layout}  # fmt: skip


def curve(
    title: str, along: tuple[str, Sequence[float]], up: tuple[str, Sequence[float]]
) -> Figure:
    """How one share grows with another, beside the line on which all were equal."""
    trace = line(up[0], list(along[1]), list(up[1]), 0) | {"mode": "lines"}
    equal: Figure = {
        "type": "scatter",
        "mode": "lines",
        "x": [0, 1],
        "y": [0, 1],
        "line": {"color": GREY, "width": 1, "dash": "dot"},
        "hoverinfo": "skip",
        "showlegend": False,
    }
    ends = [value_axis(name, "fraction", from_zero=True) for name in (along[0], up[0])]
    figure = drawn([trace, equal], title, ends[0], ends[1], False, 420)
    figure["layout"]["showlegend"] = False
    return figure
