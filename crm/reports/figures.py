"""Plotly figures as plain JSON: traces, axes and the look that all charts of reports share.

Colours are told apart by colour-blind people (Okabe and Ito); the background is the page's own, so
that a figure works on light and on dark ones.
"""

from typing import Any

from crm.reports.measures.base import Unit

Figure = dict[str, Any]
# Okabe & Ito 2008; their yellow and black are left out, which vanish on light and dark pages.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
GREY = "#888888"  # legible on white and on black
MOST_MARKERS = 60


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
    name: str, value: Any, before: Any, unit: Unit, place: tuple[float, float]
) -> Figure:
    """One value large, with its change where there is something to compare with."""
    trace: Figure = {
        "type": "indicator",
        "mode": "number+delta" if before else "number",
        "value": value,
        "number": {"valueformat": number_format(unit)},
        "title": {"text": escaped(name), "font": {"size": 15}},
        "domain": {"x": list(place), "y": [0, 1]},
    }
    if before:
        trace["delta"] = {"reference": before, "relative": True, "valueformat": ".1%"}
    return trace


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


def number_format(unit: Unit) -> str:
    """How a single number of a unit is written, as d3 has it."""
    if unit == "fraction":
        return ",.1%"
    return {"currency": ",.2f", "count": ",.0f"}.get(unit, ",.1f")


def escaped(text: str) -> str:
    """Plotly reads some HTML in texts, and what comes from data is only ever text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
