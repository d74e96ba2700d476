"""Jars, tins, bars, boxes and color tubes."""

from random import Random

from crm.warehouse.demo.shapes.canvas import (
    INK,
    METAL,
    METAL_DARK,
    WHITE,
    Palette,
    circle,
    ellipse,
    faint,
    ground,
    group,
    path,
    rect,
)
from crm.warehouse.demo.shapes.vessels import label, sign

# Shades that a name promises: the picture shows them.
SHADES = {
    "Copper": "#b5622e",
    "Ash Blonde": "#cbb894",
    "Chestnut": "#6f3d22",
    "Midnight": "#1f2440",
    "Rosewood": "#9c4a4f",
    "Pearl": "#e6dccb",
    "Honey": "#d39b45",
    "Espresso": "#3c261b",
    "Cherry": "#b3172f",
    "Nude": "#dcb39c",
    "Lagoon": "#1f8a8c",
    "Plum": "#5d2a5c",
}


def shade_in(name: str, otherwise: str) -> str:
    return next((color for word, color in SHADES.items() if word in name), otherwise)


def draw_jar(colors: Palette, chance: Random, name: str) -> str:
    lid = chance.choice((INK, colors.shade, colors.accent))
    return (
        ground(colors, 104)
        + rect(104, 182, 192, 148, colors.body, 26)
        + rect(94, 124, 212, 62, lid, 14)
        + faint(rect(108, 132, 180, 10, WHITE, 5))
        + faint(rect(114, 200, 10, 104, WHITE, 5), how=0.32)
        + label(colors, chance, 136, 204, 128, 100)
    )


def draw_tin(colors: Palette, chance: Random, name: str) -> str:
    """A flat tin, its lid leaning behind it."""
    clay = "M130 276 Q170 262 210 276 T270 274 Q250 290 200 290 Q150 290 130 276 Z"
    return (
        ground(colors, 122)
        + circle(214, 176, 96, METAL_DARK)
        + circle(210, 174, 92, colors.body)
        + circle(210, 174, 72, colors.light)
        + sign(colors, chance, 210, 174, 34)
        + path("M96 276 L304 276 L304 308 Q304 330 200 330 Q96 330 96 308 Z", METAL)
        + ellipse(200, 276, 104, 22, METAL_DARK)
        + ellipse(200, 277, 94, 17, colors.light)
        + faint(path(clay, colors.body), how=0.5)
    )


def draw_bar(colors: Palette, chance: Random, name: str) -> str:
    bubbles = (
        (128, 130, 17),
        (164, 98, 11),
        (276, 116, 21),
        (240, 84, 9),
        (306, 154, 9),
    )
    return (
        ground(colors, 122, 312)
        + rect(84, 196, 232, 112, colors.shade, 34)
        + rect(84, 178, 232, 112, colors.body, 34)
        + rect(108, 198, 184, 72, colors.shade, 22)
        + rect(111, 202, 178, 68, colors.body, 20)
        + sign(colors, chance, 200, 235, 24)
        + faint(*(circle(x, y, r, colors.accent) for x, y, r in bubbles), how=0.55)
        + faint(
            *(circle(x - r / 3, y - r / 3, r / 4, WHITE) for x, y, r in bubbles),
            how=0.9,
        )
    )


def draw_box(colors: Palette, chance: Random, name: str) -> str:
    """A carton seen from its corner, with a field in the shade of what is inside."""
    inside = shade_in(name, colors.accent)
    return (
        ground(colors, 110, 334)
        + path("M106 108 L228 84 L228 332 L106 318 Z", colors.body)
        + path("M228 84 L294 112 L294 312 L228 332 Z", colors.shade)
        + path("M106 108 L172 92 L294 112 L228 84 Z", colors.light)
        + path("M124 152 L210 138 L210 244 L124 248 Z", colors.light)
        + path(
            "M138 220 Q150 166 168 176 T198 158 Q202 214 184 232 Q158 242 138 220 Z",
            inside,
        )
        + faint(path("M124 266 L210 264 L210 274 L124 275 Z", WHITE), how=0.8)
        + faint(path("M124 288 L180 288 L180 296 L124 295 Z", WHITE), how=0.6)
    )


def draw_color(colors: Palette, chance: Random, name: str) -> str:
    """A color tube on a strand of the shade that it makes."""
    shade = shade_in(name, colors.accent)
    return _strand(shade) + group(
        rect(150, 60, 100, 20, METAL_DARK, 3),
        path("M152 78 L248 78 L238 284 L162 284 Z", METAL),
        path("M155 132 L245 132 L239 256 L161 256 Z", colors.body),
        circle(200, 178, 25, colors.light),
        circle(200, 178, 18, shade),
        faint(rect(176, 220, 48, 7, WHITE, 3), rect(184, 234, 32, 5, WHITE, 2), how=0.8),
        faint(path("M160 84 L170 84 L174 280 L168 280 Z", WHITE), how=0.5),
        rect(180, 284, 40, 42, INK, 6),
        turn=chance.choice((-16, -10, 12)),
    )


def _strand(shade: str) -> str:
    lock = "M70 330 Q120 210 236 196 T352 92 Q356 196 264 250 T150 352 Q96 366 70 330 Z"
    lines = (
        "M96 336 Q140 236 244 216 T340 130",
        "M122 342 Q160 258 252 230 T346 150",
    )
    strokes = "".join(
        f'<path d="{d}" fill="none" stroke="#ffffff" stroke-width="3"/>' for d in lines
    )
    return path(lock, shade) + faint(strokes, how=0.25)
