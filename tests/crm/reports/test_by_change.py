"""Groups in the order of what changed most against the time before."""

from typing import Any

import pytest

from crm.errors import Misused
from tests.crm.reports.asking import MONTH, rows, run
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    """In June against May: DE doubles, US grows by a tenth, FR halves, IT is new."""
    world = World()
    bought = {"DE": (10, 20), "US": (100, 110), "FR": (40, 20), "IT": (0, 5)}
    for country, (may, june) in bought.items():
        name = country.lower()
        world.customers((name, {"country": country}))
        if may:
            world.order(name, "2026-05-10", may)
        world.order(name, "2026-06-10", june)
    return world


def countries(world: World, **more: Any) -> list[str]:
    told: dict[str, Any] = {"window": MONTH, "compare": "previous", **more}
    return [str(row[0]) for row in rows(world, "revenue", "customers.country", **told)]


def test_what_grew_most_comes_first_and_what_was_not_there_before_last(world: World) -> None:
    assert countries(world) == ["US", "DE", "FR", "IT"]
    assert countries(world, by_change=True) == ["DE", "US", "FR", "IT"]
    assert countries(world, by_change=True, lowest=True) == ["FR", "US", "DE", "IT"]
    assert countries(world, by_change=True, top=1) == ["DE"]


def test_the_heading_and_the_summary_speak_of_the_change(world: World) -> None:
    told: dict[str, Any] = {"window": MONTH, "compare": "previous", "by_change": True}
    answer = run(world, "revenue", "customers.country", **told)
    assert answer.title.startswith("Revenue by country, most growth first")
    assert answer.summary == (
        "Revenue grew most for Germany with +100% and least for France with -50%."
    )


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"compare": {"kind": "target", "value": 10.0}},
        {"compare": "previous", "forms": ["share"]},
        {"compare": "previous", "rest": True, "top": 1},
    ],
)
def test_without_a_change_of_each_group_it_is_refused(world: World, more: dict[str, Any]) -> None:
    with pytest.raises(Misused, match="put in order by their change"):
        run(world, "revenue", "customers.country", window=MONTH, by_change=True, **more)


def test_over_time_it_is_refused(world: World) -> None:
    with pytest.raises(Misused, match="put in order by their change"):
        run(world, "revenue", "week", window=MONTH, compare="previous", by_change=True)
