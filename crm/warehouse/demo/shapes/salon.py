"""What stands in a salon: chairs, basins, trolleys, and what lies on its shelves."""

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
    stroke,
)
from crm.warehouse.demo.shapes.hand_tools import WOOD


def _base() -> str:
    return (
        rect(191, 268, 18, 62, METAL_DARK)
        + rect(186, 268, 28, 26, METAL, 4)
        + path("M128 344 Q200 316 272 344 Z", METAL)
    )


def draw_chair(colors: Palette, chance: Random, name: str) -> str:
    arm = WOOD if "Oak" in name else INK
    return (
        ground(colors, 96, 346)
        + _base()
        + path(
            "M132 96 Q134 70 160 70 L240 70 Q266 70 268 96 L262 226 L138 226 Z",
            colors.body,
        )
        + faint(rect(150, 86, 10, 120, WHITE, 5))
        + stroke("M150 140 L250 140", colors.shade, 4)
        + rect(122, 218, 156, 54, colors.shade, 20)
        + rect(130, 212, 140, 40, colors.body, 18)
        + rect(102, 176, 30, 15, arm, 7)
        + rect(268, 176, 30, 15, arm, 7)
        + rect(110, 182, 12, 72, METAL_DARK, 5)
        + rect(278, 182, 12, 72, METAL_DARK, 5)
    )


def draw_barber_chair(colors: Palette, chance: Random, name: str) -> str:
    """Seen from the side: it leans back, with rests for head and feet."""
    arm = WOOD if "Oak" in name else INK
    return (
        ground(colors, 112, 348)
        + _base()
        + group(rect(252, 74, 44, 168, colors.body, 18), turn=14, x=270, y=240)
        + group(rect(258, 34, 38, 44, colors.shade, 14), turn=14, x=270, y=240)
        + rect(136, 214, 152, 56, colors.body, 20)
        + faint(rect(150, 222, 110, 9, WHITE, 4))
        + group(rect(118, 222, 30, 104, colors.shade, 12), turn=24, x=140, y=226)
        + rect(66, 312, 62, 14, METAL_DARK, 6)
        + rect(150, 168, 112, 18, arm, 9)
        + rect(166, 182, 13, 40, METAL_DARK, 4)
        + circle(200, 282, 9, colors.accent)
    )


def draw_basin(colors: Palette, chance: Random, name: str) -> str:
    bowl = "M190 150 Q190 138 204 138 L334 138 Q350 138 348 156 Q340 204 286 206 Q206 208 190 150 Z"
    return (
        ground(colors, 140, 342)
        + path("M210 176 L338 176 L322 340 L232 340 Z", colors.shade)
        + path(bowl, WHITE)
        + faint(path("M204 150 L334 150 Q326 190 286 192 Q222 194 204 150 Z", METAL_DARK), how=0.45)
        + stroke("M306 138 Q306 92 274 96 Q262 98 262 112", METAL_DARK, 11)
        + group(rect(60, 128, 42, 132, colors.body, 16), turn=-14, x=84, y=250)
        + rect(62, 238, 130, 46, colors.body, 18)
        + faint(rect(76, 246, 96, 8, WHITE, 4))
        + rect(112, 282, 22, 50, METAL_DARK, 3)
        + rect(80, 328, 88, 14, METAL, 6)
        + circle(276, 262, 12, colors.accent)
    )


def draw_trolley(colors: Palette, chance: Random, name: str) -> str:
    drawers = chance.choice((4, 5))
    high = 196 / drawers
    front = WOOD if "Oak" in name else colors.light
    boxes = "".join(
        rect(138, 106 + n * high, 124, high - 8, front, 6)
        + rect(178, 106 + n * high + high / 2 - 7, 44, 7, colors.accent, 3)
        for n in range(drawers)
    )
    return (
        ground(colors, 96, 344)
        + rect(124, 94, 152, 218, colors.body, 12)
        + boxes
        + rect(112, 76, 176, 24, colors.shade, 8)
        + rect(284, 112, 14, 70, METAL_DARK, 6)
        + "".join(
            rect(x, 308, 10, 14, METAL_DARK) + circle(x + 5, 330, 13, INK) for x in (138, 252)
        )
    )


def draw_cape(colors: Palette, chance: Random, name: str) -> str:
    cloth = (
        "M166 76 Q200 96 234 76 Q300 150 326 310 Q264 344 200 332 Q136 344 74 310 Q100 150 166 76 Z"
    )
    folds = ((168, 96, 138, 316), (200, 98, 200, 330), (232, 96, 262, 316))
    return (
        ground(colors, 128, 340)
        + path(cloth, colors.body)
        + "".join(
            stroke(f"M{a} {b} Q{(a + c) / 2} {b + 90} {c} {d}", colors.shade, 5)
            for a, b, c, d in folds
        )
        + path("M158 68 Q200 100 242 68 L248 84 Q200 118 152 84 Z", colors.accent)
        + circle(200, 100, 7, colors.light)
    )


def draw_towels(colors: Palette, chance: Random, name: str) -> str:
    shades = (colors.body, colors.light, colors.accent, colors.body)
    rows = "".join(
        rect(90 + n % 2 * 6, 128 + n * 50, 214, 50, shade, 24)
        + faint(rect(104 + n % 2 * 6, 150 + n * 50, 178, 5, INK, 2), how=0.18)
        + ellipse(286 + n % 2 * 6, 153 + n * 50, 13, 20, colors.shade)
        for n, shade in enumerate(shades)
    )
    return ground(colors, 122, 332) + rows


def draw_roll(colors: Palette, chance: Random, name: str) -> str:
    return (
        ground(colors, 126, 318)
        + path("M130 122 L282 122 Q330 126 330 216 Q330 304 282 308 L130 308 Z", METAL)
        + path("M282 308 L120 308 L96 338 L262 338 Z", METAL_DARK)
        + faint(rect(140, 140, 150, 12, WHITE, 6), rect(140, 250, 170, 7, WHITE, 3), how=0.7)
        + rect(172, 122, 92, 186, colors.body)
        + circle(218, 214, 27, colors.light)
        + circle(218, 214, 13, colors.accent)
        + ellipse(130, 215, 44, 93, METAL_DARK)
        + ellipse(130, 215, 33, 74, METAL)
        + ellipse(130, 215, 15, 34, INK)
    )
