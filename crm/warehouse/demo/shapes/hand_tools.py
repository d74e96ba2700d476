"""Brushes, combs, scissors and razors."""

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
    group,
    path,
    rect,
    stroke,
)

WOOD, WOOD_DARK = "#c99a63", "#a97b48"


def _stuff(colors: Palette, name: str) -> tuple[str, str]:
    """The color of a body and of its darker side: wood where the name says so."""
    return (WOOD, WOOD_DARK) if "Bamboo" in name else (colors.body, colors.shade)


def draw_paddle_brush(colors: Palette, chance: Random, name: str) -> str:
    body, shade = _stuff(colors, name)
    pins = [(x, y) for y in range(92, 206, 19) for x in range(158, 250, 17) if _on_cushion(x, y)]
    return group(
        path("M182 222 L218 222 L222 336 Q222 358 200 358 Q178 358 178 336 Z", shade),
        circle(200, 338, 7, colors.light),
        rect(128, 50, 144, 188, body, 58),
        faint(rect(136, 72, 10, 130, WHITE, 5)),
        rect(146, 68, 108, 152, colors.light, 44),
        *(circle(x, y, 4.5, INK) for x, y in pins),
        *(circle(x, y - 2, 2.5, colors.accent) for x, y in pins),
        turn=chance.choice((24, 30, 36)),
    )


def _on_cushion(x: float, y: float) -> bool:
    return ((x - 200) / 50) ** 4 + ((y - 144) / 70) ** 4 < 1


def draw_round_brush(colors: Palette, chance: Random, name: str) -> str:
    body, shade = _stuff(colors, name)
    thick = chance.choice((56, 68, 82))
    left, right = 200 - thick / 2, 200 + thick / 2
    bristles = "".join(
        stroke(
            f"M{left - 13:g} {y} L{right + 13:g} {y + 5}",
            colors.accent if y % 3 else INK,
            3.5,
        )
        for y in range(62, 204, 10)
    )
    return group(
        path("M184 222 L216 222 L212 340 Q200 364 188 340 Z", body),
        faint(path("M188 228 L194 228 L196 336 L192 336 Z", WHITE), how=0.35),
        bristles,
        rect(left, 50, thick, 164, METAL, thick * 0.3),
        *(circle(x, y, 3.2, METAL_DARK) for y in range(74, 200, 22) for x in _across(left, right)),
        rect(left + 4, 204, thick - 8, 26, shade, 8),
        turn=chance.choice((32, 38, 44)),
    )


def _across(left: float, right: float) -> tuple[float, float, float]:
    return (left + 14, (left + right) / 2, right - 14)


def draw_comb(colors: Palette, chance: Random, name: str) -> str:
    body, shade = _stuff(colors, name)
    gap = 13 if "Wide" in name else 8
    teeth = (rect(x, 190, gap * 0.55, 74, body, 2) for x in range(76, 318, gap))
    tail = "" if "Tail" not in name else rect(318, 166, 74, 8, METAL, 4)
    if "Tail" in name:
        teeth = (rect(x, 190, 4, 54, body, 2) for x in range(60, 214, 7))
        spine = path("M54 156 L222 156 Q240 158 330 166 L330 176 L216 200 L54 200 Z", shade)
    else:
        spine = rect(66, 148, 268, 54, shade, 16)
    shine = faint(rect(84, 158, 150, 8, WHITE, 4), how=0.3)
    return group(tail, *teeth, spine, shine, turn=chance.choice((-32, -26, -38)))


def draw_scissors(colors: Palette, chance: Random, name: str) -> str:
    tines = _tines() if "Thinning" in name else ""
    one = _half(colors, METAL, tines)
    other = f'<g transform="translate(400 0) scale(-1 1)">{_half(colors, METAL_DARK, "")}</g>'
    opening = chance.choice((9, 12, 15))
    return group(
        group(other, turn=opening, y=206),
        group(one, turn=-opening, y=206),
        circle(200, 206, 10, INK),
        circle(200, 206, 4.5, colors.accent),
        turn=chance.choice((-34, 34, 28)),
    )


def _half(colors: Palette, steel: str, tines: str) -> str:
    """One blade up and its ring down on the other side, as it turns about the screw."""
    return (
        path("M190 212 L196 46 Q208 90 212 206 Z", steel)
        + tines
        + path("M192 198 L212 200 Q214 240 234 268 L222 276 Q196 248 192 198 Z", steel)
        + _ring(242, 302, colors)
    )


def _ring(x: float, y: float, colors: Palette) -> str:
    return (
        f'<ellipse cx="{x}" cy="{y}" rx="25" ry="33" fill="none" '
        f'stroke="{colors.body}" stroke-width="12"/>'
    )


def _tines() -> str:
    return "".join(rect(184, y, 16, 3.4, METAL_DARK, 1.5) for y in range(84, 190, 8))


def draw_razor(colors: Palette, chance: Random, name: str) -> str:
    return group(
        group(
            path("M186 186 L186 60 Q186 46 200 46 L236 46 L236 190 Z", METAL),
            rect(228, 46, 8, 144, METAL_DARK, 2),
            faint(rect(196, 60, 8, 120, WHITE, 4), how=0.7),
            turn=-38,
            y=196,
        ),
        path("M182 184 Q178 300 206 356 Q226 366 232 348 Q214 280 220 184 Z", colors.body),
        faint(
            path("M188 196 Q186 290 208 344 L214 344 Q196 280 198 196 Z", WHITE),
            how=0.3,
        ),
        ellipse(201, 196, 11, 11, INK),
        circle(201, 196, 5, colors.accent),
        turn=chance.choice((14, 20)),
    )
