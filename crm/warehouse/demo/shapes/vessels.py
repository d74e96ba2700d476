"""What care comes in: bottles, pumps, cans, tubes and droppers."""

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
    stroke,
)


def label(colors: Palette, chance: Random, x: float, y: float, wide: float, high: float) -> str:
    """A paper label with a small sign and two lines instead of words."""
    middle = x + wide / 2
    return (
        rect(x, y, wide, high, colors.light, 5)
        + sign(colors, chance, middle, y + high * 0.34, min(wide, high) * 0.2)
        + faint(rect(middle - wide * 0.3, y + high * 0.66, wide * 0.6, 6, INK, 3), how=0.55)
        + faint(rect(middle - wide * 0.19, y + high * 0.8, wide * 0.38, 5, INK, 2), how=0.3)
    )


def sign(colors: Palette, chance: Random, x: float, y: float, size: float) -> str:
    """A leaf, a drop, a sun or a wave."""
    kind = chance.choice(("leaf", "drop", "sun", "wave"))
    top, bottom = y - size, y + size
    if kind == "leaf":
        wide = size * 1.3
        leaf = f"M{x} {bottom} Q{x - wide} {y} {x} {top} Q{x + wide} {y} {x} {bottom} Z"
        vein = stroke(f"M{x} {bottom} L{x} {y - size / 3}", colors.light, 2)
        return path(leaf, colors.accent) + vein
    if kind == "drop":
        wide = size * 1.5
        drop = f"M{x} {top} Q{x + wide} {bottom} {x} {bottom} Q{x - wide} {bottom} {x} {top} Z"
        return path(drop, colors.accent)
    if kind == "sun":
        return circle(x, y, size * 0.95, colors.accent) + circle(x, y, size * 0.5, colors.light)
    d = f"M{x - size * 1.3} {y} q{size * 0.65} {-size} {size * 1.3} 0 t{size * 1.3} 0"
    return stroke(d, colors.accent, size * 0.42)


def _glint(x: float, y: float, high: float) -> str:
    return faint(rect(x, y, 9, high, WHITE, 5), how=0.32)


def _size(name: str) -> float:
    """How much larger than usual the pack is drawn."""
    if " 1 l" in name or "500 ml" in name:
        return 1.1
    return 0.92 if "150 ml" in name or "100 ml" in name else 1.0


def _scaled(size: float, *parts: str) -> str:
    """The parts larger or smaller, still standing on the ground."""
    x, y = 200 * (1 - size), 330 * (1 - size)
    return f'<g transform="translate({x:g} {y:g}) scale({size:g})">{"".join(parts)}</g>'


def draw_bottle(colors: Palette, chance: Random, name: str) -> str:
    wide = chance.choice((112, 122, 134))
    left = 200 - wide / 2
    right = left + wide
    cap = chance.choice((INK, colors.shade, colors.accent))
    body = (
        f"M{left} 168 Q{left} 136 {178} 130 L222 130 Q{right} 136 {right} 168 "
        f"L{right} 312 Q{right} 330 {right - 18} 330 L{left + 18} 330 Q{left} 330 {left} 312 Z"
    )
    return _scaled(
        _size(name),
        ground(colors, wide * 0.62),
        rect(170, 84, 60, 44, cap, 8),
        faint(rect(178, 90, 7, 32, WHITE, 3)),
        rect(176, 122, 48, 12, colors.shade, 3),
        path(body, colors.body),
        _glint(left + 9, 172, 140),
        label(colors, chance, left + 14, 184, wide - 28, 112),
    )


def draw_pump(colors: Palette, chance: Random, name: str) -> str:
    wide = chance.choice((110, 122))
    left = 200 - wide / 2
    return _scaled(
        _size(name),
        ground(colors, wide * 0.62),
        path(
            "M150 76 Q150 66 162 66 L226 66 Q234 66 234 76 L234 88 L164 88 L158 98 L150 96 Z",
            INK,
        ),
        rect(194, 84, 14, 36, INK, 2),
        rect(176, 112, 50, 26, colors.shade, 6),
        rect(left, 134, wide, 196, colors.body, 22),
        _glint(left + 10, 154, 156),
        label(colors, chance, left + 14, 176, wide - 28, 118),
    )


def draw_spray(colors: Palette, chance: Random, name: str) -> str:
    wide = chance.choice((84, 92, 100))
    left = 200 - wide / 2
    dome = path(
        f"M{left + 4} 138 Q{left + 6} 92 200 88 Q{396 - left - 2} 92 {396 - left} 138 Z",
        chance.choice((INK, colors.shade, colors.accent)),
    )
    head = rect(184, 68, 32, 26, INK, 6) + circle(188, 78, 3.5, colors.light)
    return _scaled(
        _size(name),
        ground(colors, wide * 0.66),
        head if "Heat" in name or "Detangling" in name else "",
        dome,
        rect(left, 134, wide, 10, colors.shade, 3),
        rect(left, 142, wide, 188, colors.body, 12),
        ellipse(200, 326, wide / 2 - 6, 5, colors.shade),
        _glint(left + 9, 152, 166),
        sign(colors, chance, 200, 206, 24),
        faint(rect(172, 254, 56, 7, WHITE, 3), rect(180, 270, 40, 6, WHITE, 3), how=0.75),
        rect(left, 294, wide, 10, colors.accent),
    )


def draw_tube(colors: Palette, chance: Random, name: str) -> str:
    wide = chance.choice((118, 132))
    left, right = 200 - wide / 2, 200 + wide / 2
    glint = f"M{left + 10} 90 L{left + 20} 90 L{left + 30} 264 L{left + 22} 264 Z"
    body = f"M{left} 74 L{right} 74 L{right - 14} 276 Q200 290 {left + 14} 276 Z"
    return _scaled(
        _size(name),
        ground(colors, wide * 0.46),
        path(body, colors.body),
        rect(left - 2, 62, wide + 4, 20, colors.shade, 4),
        *(rect(x, 65, 3, 14, colors.body, 1) for x in range(int(left) + 6, int(right) - 4, 9)),
        rect(left + 22, 276, wide - 44, 54, chance.choice((INK, colors.shade, colors.accent)), 9),
        faint(path(glint, WHITE), how=0.32),
        sign(colors, chance, 200, 142, 27),
        faint(rect(166, 196, 68, 7, WHITE, 3), rect(178, 212, 44, 6, WHITE, 3), how=0.75),
        path(f"M{left + 8} 236 L{right - 8} 236 L{right - 9} 246 L{left + 9} 246 Z", colors.accent),
    )


def draw_dropper(colors: Palette, chance: Random, name: str) -> str:
    wide = chance.choice((104, 116))
    left = 200 - wide / 2
    right = left + wide
    body = (
        f"M180 146 L220 146 Q222 164 {right} 174 L{right} 316 Q{right} 330 {right - 14} 330 "
        f"L{left + 14} 330 Q{left} 330 {left} 316 L{left} 174 Q178 164 180 146 Z"
    )
    return _scaled(
        _size(name),
        ground(colors, wide * 0.62),
        rect(182, 62, 36, 56, INK, 17),
        rect(172, 112, 56, 34, chance.choice(("#d8b77e", "#d8b77e", INK)), 5),
        path(body, colors.body),
        faint(rect(196, 146, 8, 120, WHITE, 4), how=0.35),
        _glint(left + 9, 184, 132),
        label(colors, chance, left + 14, 206, wide - 28, 96),
    )
