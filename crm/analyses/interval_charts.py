"""Figures that show how sure a number is: points with error bars, and a line with a band."""

from collections.abc import Sequence

from crm.reports.figures import PALETTE, Figure, axis, drawn, escaped, line, value_axis
from crm.reports.measures.base import Unit

BAND = "rgba(0,114,178,0.18)"  # the palette's blue, so thin that lines show through
Ends = tuple[float | None, float | None]


def points(
    title: str,
    labels: Sequence[str],
    values: Sequence[float | None],
    ends: Sequence[Ends],
    along: tuple[str, Unit],
    down: str = "",
) -> Figure:
    """Values under each other, each with the bar from its low to its high end."""
    pairs = list(zip(values, ends, strict=True))
    trace: Figure = {
        "type": "scatter",
        "mode": "markers",
        "name": escaped(along[0]),
        "x": list(values),
        "y": [escaped(label) for label in labels],
        "marker": {"color": PALETTE[0], "size": 9},
        "error_x": {
            "type": "data",
            "symmetric": False,
            "array": [_less(high, value) for value, (_, high) in pairs],
            "arrayminus": [_less(value, low) for value, (low, _) in pairs],
            "color": PALETTE[0],
            "thickness": 1.5,
        },
    }
    groups = axis(down) | {"type": "category", "autorange": "reversed"}
    height = max(300, 140 + 30 * len(labels))
    return drawn([trace], title, groups, value_axis(*along, from_zero=True), True, height)


def _less(one: float | None, other: float | None) -> float:
    return 0.0 if one is None or other is None else round(max(one - other, 0.0), 8)


def banded(
    title: str,
    past: tuple[str, Sequence[str], Sequence[float | None]],
    expected: tuple[str, Sequence[str], Sequence[float | None]],
    ends: tuple[str, Sequence[Ends]],
    values: tuple[str, Unit],
    marked: tuple[str, Sequence[str], Sequence[float | None]] | None = None,
) -> Figure:
    """A measured line, and an expected one with the band it lies in; some points can be marked."""
    days = list(expected[1])
    lows, highs = [low for low, _ in ends[1]], [high for _, high in ends[1]]
    edge = {"type": "scatter", "mode": "lines", "line": {"width": 0}, "hoverinfo": "skip"}
    traces: list[Figure] = [
        edge | {"x": days, "y": highs, "showlegend": False, "name": ""},
        edge | {"x": days, "y": lows, "name": escaped(ends[0]), "fill": "tonexty", "fillcolor": BAND},
        line(past[0], list(past[1]), list(past[2]), 0) | {"mode": "lines"},
        _dashed(line(expected[0], days, list(expected[2]), 1)),
    ]  # fmt: skip
    if marked and marked[1]:
        traces.append(_marks(*marked))
    along = axis("") | {"type": "date"}
    return drawn(traces, title, along, value_axis(*values, from_zero=False), False, 420)


def _dashed(trace: Figure) -> Figure:
    colour = trace["line"]["color"]
    return trace | {"mode": "lines", "line": {"color": colour, "width": 2, "dash": "dash"}}


def _marks(name: str, x: Sequence[str], y: Sequence[float | None]) -> Figure:
    return {
        "type": "scatter",
        "mode": "markers",
        "name": escaped(name),
        "x": list(x),
        "y": list(y),
        "marker": {"color": PALETTE[5], "size": 11, "symbol": "circle-open", "line": {"width": 2.5, "color": PALETTE[5]}},
    }  # fmt: skip
