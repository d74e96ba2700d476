"""What the pictures show, as flat shapes on a canvas of 400 by 400: one function a thing."""

from crm.warehouse.demo.shapes.canvas import Palette, Shape
from crm.warehouse.demo.shapes.hand_tools import (
    draw_comb,
    draw_paddle_brush,
    draw_razor,
    draw_round_brush,
    draw_scissors,
)
from crm.warehouse.demo.shapes.hot_tools import (
    draw_clipper,
    draw_curler,
    draw_dryer,
    draw_straightener,
    draw_wand,
    draw_waver,
)
from crm.warehouse.demo.shapes.nails import draw_lamp, draw_polish
from crm.warehouse.demo.shapes.packs import (
    draw_bar,
    draw_box,
    draw_color,
    draw_jar,
    draw_tin,
)
from crm.warehouse.demo.shapes.salon import (
    draw_barber_chair,
    draw_basin,
    draw_cape,
    draw_chair,
    draw_roll,
    draw_towels,
    draw_trolley,
)
from crm.warehouse.demo.shapes.vessels import (
    draw_bottle,
    draw_dropper,
    draw_pump,
    draw_spray,
    draw_tube,
)

__all__ = ["SHAPES", "Palette", "Shape"]

SHAPES: dict[str, Shape] = {
    "bar": draw_bar,
    "barber_chair": draw_barber_chair,
    "basin": draw_basin,
    "bottle": draw_bottle,
    "box": draw_box,
    "brush": draw_paddle_brush,
    "cape": draw_cape,
    "chair": draw_chair,
    "clipper": draw_clipper,
    "color": draw_color,
    "comb": draw_comb,
    "curler": draw_curler,
    "dropper": draw_dropper,
    "dryer": draw_dryer,
    "jar": draw_jar,
    "lamp": draw_lamp,
    "polish": draw_polish,
    "pump": draw_pump,
    "razor": draw_razor,
    "roll": draw_roll,
    "round_brush": draw_round_brush,
    "scissors": draw_scissors,
    "spray": draw_spray,
    "straightener": draw_straightener,
    "tin": draw_tin,
    "towels": draw_towels,
    "trolley": draw_trolley,
    "tube": draw_tube,
    "wand": draw_wand,
    "waver": draw_waver,
}
