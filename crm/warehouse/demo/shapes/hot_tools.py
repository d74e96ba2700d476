"""Dryers, irons and clippers."""

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


def draw_dryer(colors: Palette, chance: Random, name: str) -> str:
    front = _diffuser(colors) if "Diffuser" in name else _nozzle()
    small = "Travel" in name
    end = 288 if small else 318
    barrel = "M124 118 Q210 92 282 106 Q330 116 330 158 Q330 202 282 208 Q210 218 124 196 Z"
    return group(
        stroke(f"M246 {end} C250 350 300 320 330 352", INK, 7),
        path(f"M204 186 L260 186 L266 {end - 2} Q248 {end + 16} 226 {end} Z", colors.shade),
        rect(226, 222, 16, 34, colors.light, 8),
        circle(234, 232 + chance.choice((0, 14)), 6, colors.accent),
        path(barrel, colors.body),
        faint(path("M130 124 Q210 102 280 114 Q310 120 316 140 Q220 116 130 138 Z", WHITE)),
        ellipse(300, 157, 24, 42, colors.shade),
        *(rect(288, y, 24, 4, colors.body, 2) for y in range(132, 186, 10)),
        rect(150, 112, 9, 90, colors.accent, 4),
        front,
        turn=chance.choice((-10, -6, -14)),
    )


def _nozzle() -> str:
    return path("M126 120 L84 134 Q78 157 84 180 L126 194 Z", INK) + rect(
        76, 132, 12, 50, "#454b54", 5
    )


def _diffuser(colors: Palette) -> str:
    cup = path("M126 126 Q96 110 74 84 Q50 157 74 230 Q96 206 126 190 Z", INK)
    pins = (rect(48, y, 20, 8, colors.accent, 4) for y in range(98, 214, 20))
    return cup + "".join(pins)


def _cable(x: float = 200, y: float = 340) -> str:
    return stroke(f"M{x:g} {y:g} C{x - 2:g} 374 {x + 60:g} 362 {x + 74:g} 396", INK, 7)


def draw_straightener(colors: Palette, chance: Random, name: str) -> str:
    wide = 44 if "Wide" in name else 32
    cable = "" if "Cordless" in name else _cable()
    arm = (
        rect(200 - wide - 2, 60, wide, 284, colors.body, 15)
        + rect(198 - 9, 76, 9, 112, METAL, 3)
        + faint(rect(206 - wide, 72, 7, 250, WHITE, 4))
        + rect(200 - wide + 6, 244, wide - 16, 46, colors.shade, 8)
    )
    mirrored = f'<g transform="translate(400 0) scale(-1 1)">{arm}</g>'
    return group(
        cable,
        group(arm, turn=-6, y=336),
        group(mirrored, turn=6, y=336),
        circle(200, 330, 15, colors.shade),
        circle(200, 330, 6, colors.accent),
        rect(224, 256, 10, 22, colors.accent, 5),
        turn=chance.choice((34, 40, 46)),
    )


def _iron_handle(colors: Palette, cordless: bool) -> str:
    return (
        ("" if cordless else _cable(y=346))
        + rect(172, 214, 56, 136, colors.body, 24)
        + faint(rect(180, 226, 9, 112, WHITE, 5))
        + rect(166, 204, 68, 20, colors.shade, 9)
        + circle(202, 262, 10, colors.light)
        + circle(202, 262, 5, colors.accent)
        + rect(198, 284, 8, 34, colors.shade, 4)
    )


def draw_curler(colors: Palette, chance: Random, name: str) -> str:
    wide = chance.choice((32, 40, 48))
    edge = 196 + wide / 2
    clamp = f"M{edge} 64 Q{edge + 18} 70 {edge + 16} 214 L{edge} 214 Z"
    return group(
        rect(200 - wide / 2, 40, wide, 172, METAL, 14),
        faint(rect(204 - wide / 2, 50, 6, 154, WHITE, 3), how=0.7),
        path(clamp, METAL_DARK),
        rect(200 + wide / 2, 180, 14, 66, INK, 7),
        rect(190, 26, 20, 20, INK, 9),
        _iron_handle(colors, "Cordless" in name),
        turn=chance.choice((34, 40, 46)),
    )


def draw_wand(colors: Palette, chance: Random, name: str) -> str:
    return group(
        path("M190 44 Q200 30 210 44 L226 212 L174 212 Z", colors.shade),
        *(rect(186 - y / 26, y, 28 + y / 13, 5, colors.accent, 2) for y in range(76, 196, 24)),
        faint(path("M191 48 L196 46 L190 208 L180 208 Z", WHITE), how=0.4),
        circle(200, 42, 9, INK),
        _iron_handle(colors, "Cordless" in name),
        turn=chance.choice((34, 40, 46)),
    )


def draw_waver(colors: Palette, chance: Random, name: str) -> str:
    barrels = (rect(x, 56, 30, 160, METAL, 13) for x in (152, 185, 218))
    shine = (rect(x, 66, 5, 140, WHITE, 3) for x in (157, 190, 223))
    return group(
        *barrels,
        faint(*shine, how=0.7),
        rect(146, 196, 108, 24, INK, 10),
        _iron_handle(colors, "Cordless" in name),
        turn=chance.choice((34, 40, 46)),
    )


def draw_clipper(colors: Palette, chance: Random, name: str) -> str:
    top, teeth = (150, 9) if "Clipper" in name else (162, 7)
    body = "M146 112 Q200 98 254 112 L246 236 Q244 330 222 344 L178 344 Q156 330 154 236 Z"
    head = _foil(top) if "Shaver" in name else _blade(top, teeth)
    return group(
        "" if "Cordless" in name else stroke("M200 338 C200 372 250 360 264 392", INK, 7),
        head,
        path(body, colors.body),
        faint(path("M154 118 L168 115 L172 330 Q162 310 160 236 Z", WHITE)),
        path("M168 196 Q200 184 232 196 L228 268 Q200 282 172 268 Z", colors.shade),
        rect(192, 206, 16, 46, colors.light, 8),
        circle(200, 218, 7, colors.accent),
        rect(156, 132, 88, 8, colors.accent, 4),
        turn=chance.choice((-18, -12, 14)),
    )


def _blade(left: float, teeth: int) -> str:
    wide = (400 - 2 * left) / teeth
    tines = (rect(left + n * wide + 1.5, 56, wide - 3, 30, METAL_DARK, 2) for n in range(teeth))
    return "".join(tines) + path(f"M{left} 74 L{400 - left} 74 L250 116 L150 116 Z", METAL)


def _foil(left: float) -> str:
    return (
        rect(left - 6, 68, 46, 50, METAL, 20)
        + rect(366 - left - 6, 68, 46, 50, METAL, 20)
        + rect(152, 98, 96, 20, INK, 6)
    )
