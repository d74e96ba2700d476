"""Figures that only analyses need: a heat map, a funnel. Colours as in `crm.reports.figures`."""

from collections.abc import Sequence

from crm.reports.figures import PALETTE, Figure, axis, escaped, look

LIGHT = "#E3EEF6"  # of the palette's blue, legible on white and on black


def heat_map(
    title: str,
    along: tuple[str, Sequence[str]],
    down: tuple[str, Sequence[str]],
    cells: Sequence[Sequence[float | None]],
    shares: bool = True,
) -> Figure:
    """A grid of values, darker the larger; `along` and `down` are the axes' titles and labels."""
    form = ".0%" if shares else ",~r"
    trace: Figure = {
        "type": "heatmap",
        "x": [escaped(label) for label in along[1]],
        "y": [escaped(label) for label in down[1]],
        "z": [list(row) for row in cells],
        "colorscale": [[0, LIGHT], [1, PALETTE[0]]],
        "texttemplate": f"%{{z:{form}}}",
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
        "textinfo": "value+percent initial",
        "marker": {"color": PALETTE[0]},
    }
    layout = look(title, max(300, 120 + 60 * len(steps)))
    layout["yaxis"] = {"automargin": True}
    return {"data": [trace], "layout": layout}
