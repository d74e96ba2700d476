"""Pictures of the products, drawn by ourselves: flat shapes on a ground in the brand's color."""

import re
from html import escape
from random import Random
from zlib import crc32

from crm.warehouse.demo.shapes import SHAPES
from crm.warehouse.demo.shapes.canvas import Palette, circle, faint, palette, rect
from crm.warehouse.demo.words import shop

TONES = ("#2f6690", "#b5536c", "#6b8f5e", "#7a4e8a", "#d98a2b")


def draw(category: str, brand: str, name: str, seed: int) -> str:
    """The picture of a product as an SVG of 400 by 400, without text and outside references.

    The same arguments give the same picture. Unknown categories get a box, unknown brands a tone.
    """
    # Seeded by the words themselves, since a product keeps its picture when others come or go.
    chance = Random(crc32(f"{seed}:{category}:{brand}:{name}".encode()))  # noqa: S311
    known = shop().brands.get(brand)
    tone = known.tone if known else TONES[crc32(brand.encode()) % len(TONES)]
    colors = palette(tone, chance)
    parts = (
        _ground(colors, chance),
        SHAPES[shape_of(category, name)](colors, chance, name),
    )
    drawn = re.sub(r"\d+\.\d{3,}", lambda number: f"{float(number[0]):.1f}", "".join(parts))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400" '
        f'role="img"><title>{escape(name)}</title>{drawn}</svg>\n'
    )


def shape_of(category: str, name: str) -> str:
    """Which shape a product has: that of the kind it is named after, or its category's first."""
    kinds = next((c.kinds for c in shop().categories if c.name == category), ())
    named = [kind for kind in kinds if kind.noun in name]
    if named:
        return max(named, key=lambda kind: len(kind.noun)).shape
    return kinds[0].shape if kinds else "box"


def _ground(colors: Palette, chance: Random) -> str:
    """A soft plane with a halo behind the thing and two dots of light."""
    x, y = chance.choice(((64, 76), (330, 84), (334, 318), (70, 322)))
    return (
        rect(0, 0, 400, 400, colors.back)
        + circle(200, 204, 164, colors.halo)
        + faint(
            circle(x, y, 18, colors.accent),
            circle(400 - x, y + 24, 8, colors.body),
            how=0.28,
        )
    )
