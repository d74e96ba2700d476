"""The pictures are well-formed, safe to show, and each product has one."""

from xml.etree import ElementTree

import pytest

from crm.warehouse.demo.pictures import draw, shape_of
from crm.warehouse.demo.shapes import SHAPES
from crm.warehouse.demo.words import shop
from tests.crm.warehouse.demo.reading import Demo

SVG = "{http://www.w3.org/2000/svg}"
DRAWN_WITH = {"svg", "title", "g", "rect", "circle", "ellipse", "path"}
KINDS = [(c.name, k.noun, k.shape) for c in shop().categories for k in c.kinds]


def _check(picture: str) -> ElementTree.Element:
    """Well-formed, of plain shapes only, and without any address but that of the SVG format."""
    root = ElementTree.fromstring(picture)
    assert {e.tag.removeprefix(SVG) for e in root.iter()} <= DRAWN_WITH
    assert root.get("viewBox") == "0 0 400 400"
    assert "href" not in picture
    assert "url(" not in picture
    assert picture.count("http") == 1
    return root


def test_every_product_shows_its_picture(demo: Demo) -> None:
    for product, name, image in demo.rows("SELECT product_id, name, image_url FROM products"):
        assert image == f"pictures/{product}.svg"
        root = _check((demo.summary.folder / image).read_text(encoding="utf8"))
        assert root.findtext(f"{SVG}title") == name


def test_the_same_product_is_drawn_the_same() -> None:
    args = ("Hair Dryers", "Ventara", "Ventara Aero Ionic Hair Dryer")
    assert draw(*args, 7) == draw(*args, 7)
    assert len({draw(*args, seed) for seed in range(6)}) > 1


@pytest.mark.parametrize(("category", "noun", "shape"), KINDS)
def test_a_product_has_the_shape_of_what_it_is(category: str, noun: str, shape: str) -> None:
    assert shape_of(category, f"Brand Series Trait {noun} 100 ml") == shape
    for seed in range(8):
        _check(draw(category, "Ventara", f"Brand {noun}", seed))


def test_every_shape_is_of_some_product() -> None:
    assert {shape for *_, shape in KINDS} == set(SHAPES)


def test_strange_words_are_drawn_as_words() -> None:
    name = 'A <script> & "B"'
    root = _check(draw("No such category", "<brand>", name, 1))
    assert root.findtext(f"{SVG}title") == name
