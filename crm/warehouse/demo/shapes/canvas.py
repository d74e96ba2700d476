"""The few SVG elements that the shapes are made of, and the colors of a picture."""

import colorsys
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

INK = "#2b2f36"
METAL, METAL_DARK = "#d3d9de", "#9aa5ae"
WHITE = "#ffffff"


@dataclass(frozen=True)
class Palette:
    """Colors that go together: the brand's tone on soft grounds of the same hue."""

    back: str
    halo: str
    body: str  # the main part of the thing
    shade: str  # its darker side
    light: str  # labels and lids
    accent: str  # buttons, contents, small parts
    shadow: str


Shape = Callable[[Palette, Random, str], str]  # colors, chance, name of the product -> elements


def palette(tone: str, chance: Random) -> Palette:
    """Colors for one picture of a brand: mostly its tone, now and then graphite or cream."""
    hue, lightness, colorfulness = _hls(tone)
    body = chance.choice((tone, tone, tone, _color(hue, 0.24, 0.12), _color(hue, 0.8, 0.38)))
    return Palette(
        back=_color(hue, 0.9, 0.42),
        halo=_color(hue, 0.955, 0.5),
        body=body,
        shade=darker(body, 0.8),
        light=_color(hue, 0.975, 0.4),
        accent=_color((hue + chance.choice((0.5, 0.08, 0.42))) % 1, 0.62, 0.47),
        shadow=_color(hue, lightness * 0.75 + 0.1, colorfulness * 0.6),
    )


def darker(color: str, share: float) -> str:
    """The color with this share of its lightness."""
    hue, lightness, colorfulness = _hls(color)
    return _color(hue, lightness * share, colorfulness)


def _hls(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return colorsys.rgb_to_hls(red, green, blue)


def _color(hue: float, lightness: float, colorfulness: float) -> str:
    red, green, blue = colorsys.hls_to_rgb(hue, min(lightness, 1), min(colorfulness, 1))
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def rect(x: float, y: float, wide: float, high: float, fill: str, r: float = 0) -> str:
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{wide:g}" height="{high:g}" rx="{r:g}" fill="{fill}"/>'
    )


def circle(x: float, y: float, r: float, fill: str) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{fill}"/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str) -> str:
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" fill="{fill}"/>'


def path(d: str, fill: str) -> str:
    return f'<path d="{d}" fill="{fill}"/>'


def stroke(d: str, color: str, wide: float) -> str:
    return (
        f'<path d="{d}" fill="none" stroke="{color}" stroke-width="{wide:g}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def group(*parts: str, turn: float = 0, x: float = 200, y: float = 200) -> str:
    """The parts turned by so many degrees about a point, the middle unless one is named."""
    return f'<g transform="rotate({turn:g} {x:g} {y:g})">{"".join(parts)}</g>'


def faint(*parts: str, how: float = 0.25) -> str:
    """The parts, so transparent: light that falls on a thing, or its shadow."""
    return f'<g opacity="{how:g}">{"".join(parts)}</g>'


def ground(colors: Palette, wide: float, y: float = 330) -> str:
    """The shadow below a thing that stands."""
    return faint(ellipse(200, y, wide, 9, colors.shadow), how=0.35)
