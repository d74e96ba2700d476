"""Nail polish and lamps."""

from random import Random

from crm.warehouse.demo.shapes.canvas import (
    INK,
    WHITE,
    Palette,
    circle,
    ellipse,
    faint,
    ground,
    path,
    rect,
)
from crm.warehouse.demo.shapes.packs import shade_in


def draw_polish(colors: Palette, chance: Random, name: str) -> str:
    shade = shade_in(name, colors.body)
    bottle = chance.choice((34, 14, 58))  # from angular to round
    return (
        faint(path("M82 330 Q60 316 92 308 T150 322 Q140 338 82 330 Z", shade), how=0.85)
        + ground(colors, 80)
        + path("M180 74 Q200 64 220 74 L228 196 L172 196 Z", INK)
        + faint(path("M184 78 L192 75 L188 192 L180 192 Z", WHITE), how=0.3)
        + rect(176, 192, 48, 18, colors.light, 3)
        + rect(132, 206, 136, 124, shade, bottle)
        + faint(rect(144, 226, 12, 84, WHITE, 6), how=0.4)
        + faint(rect(244, 226, 6, 60, WHITE, 3), how=0.25)
        + rect(170, 246, 60, 50, colors.light, 6)
        + circle(200, 266, 9, shade)
        + faint(rect(184, 282, 32, 5, INK, 2), how=0.5)
    )


def draw_lamp(colors: Palette, chance: Random, name: str) -> str:
    return (
        ground(colors, 136, 318)
        + path("M72 306 Q72 128 200 128 Q328 128 328 306 Z", colors.body)
        + faint(path("M92 280 Q98 158 190 142 Q120 172 112 280 Z", WHITE))
        + path("M112 306 Q114 208 200 208 Q286 208 288 306 Z", INK)
        + faint(path("M128 306 Q134 226 200 226 Q266 226 272 306 Z", "#a78bfa"), how=0.85)
        + "".join(
            circle(x, y, 6, WHITE) for x, y in ((156, 252), (184, 238), (216, 238), (244, 252))
        )
        + ellipse(200, 168, 24, 14, colors.light)
        + circle(200, 168, 6, colors.accent)
        + rect(60, 300, 280, 18, colors.shade, 9)
    )
