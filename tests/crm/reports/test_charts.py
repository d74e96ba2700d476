"""The chart is the one that a person would choose, and plotly can draw it."""

import json
from typing import Any

import plotly.graph_objects as go
import pytest

from crm.reports.charts import Chart, chart
from tests.crm.reports.asking import MONTH, run, wording
from tests.worlds import World


@pytest.fixture(scope="module")
def world() -> World:
    world = World()
    for i in range(30):
        channel = ("web", "app")[i % 2]
        world.customers((f"c{i}", {"city": f"Town {i:02}", "country": ("US", "DE")[i % 2]}))
        world.order(f"c{i}", f"2026-0{1 + i % 6}-10", 10 + i, channel=channel)
    return world


def drawn(world: World, measures: str, *breakdowns: str, **more: Any) -> Chart:
    found = chart(run(world, measures, *breakdowns, **more), wording(world))
    assert found
    go.Figure(found.figure)  # raises for what plotly does not know
    json.dumps(found.figure, allow_nan=False)
    return found


def kinds(found: Chart) -> list[str]:
    return [trace["type"] for trace in found.figure["data"]]


def test_one_value_is_a_big_number_with_its_change(world: World) -> None:
    figure = drawn(world, "revenue orders", window=MONTH, compare="previous").figure
    assert [trace["type"] for trace in figure["data"]] == ["indicator", "indicator"]
    assert figure["data"][0]["delta"]["reference"] > 0


def test_time_is_a_line_on_a_date_axis_and_two_units_do_not_share_it(world: World) -> None:
    found = drawn(world, "revenue orders", "month")
    assert kinds(found) == ["scatter"]
    assert found.figure["layout"]["xaxis"]["type"] == "date"
    assert found.figure["layout"]["yaxis"]["title"]["text"] == "Revenue (USD)"


def test_the_year_before_is_a_second_line(world: World) -> None:
    year = {"kind": "calendar", "period": "year"}
    names = [t["name"] for t in drawn(world, "revenue", "month", window=year,
                                      compare="last_year").figure["data"]]  # fmt: skip
    assert names == ["Revenue", "Revenue, a year before"]


def test_a_few_groups_stand_and_many_lie_the_first_on_top(world: World) -> None:
    assert drawn(world, "revenue", "customers.country").figure["data"][0]["orientation"] == "v"
    many = drawn(world, "revenue", "customers.city")
    assert many.figure["data"][0]["orientation"] == "h"
    assert many.figure["layout"]["yaxis"]["autorange"] == "reversed"


def test_more_groups_than_can_be_read_are_cut_and_it_is_said(world: World) -> None:
    many = drawn(world, "revenue", "customers.city")
    assert len(many.figure["data"][0]["x"]) == 20
    assert many.note(wording(world)) == (
        "The chart shows the first 20 of 30 groups; the table has all of them."
    )
    assert drawn(world, "revenue", "customers.country").note(wording(world)) == ""


def test_two_breakdowns_stack_where_parts_sum_and_stand_side_by_side_else(world: World) -> None:
    stacked = drawn(world, "revenue", "customers.country", "orders.channel").figure
    assert stacked["layout"]["barmode"] == "stack"
    beside = drawn(world, "aov", "customers.country", "orders.channel").figure
    assert beside["layout"]["barmode"] == "group"


def test_time_and_groups_are_one_line_each(world: World) -> None:
    found = drawn(world, "revenue", "month", "customers.country")
    assert kinds(found) == ["scatter", "scatter"]
    assert found.figure["layout"]["showlegend"]


def test_weekdays_keep_their_order(world: World) -> None:
    labels = drawn(world, "orders", "weekday").figure["data"][0]["x"]
    week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    assert labels == [day for day in week if day in labels]


def test_nothing_has_no_chart(world: World) -> None:
    nothing = run(world, "revenue", "month", window={"kind": "between", "last": "2020-01-01"})
    assert chart(nothing, wording(world)) is None


def test_what_data_says_is_text_and_no_markup() -> None:
    world = World()
    world.customers(("ann", {"city": '<a href="http://x">here</a>'}), ("bo", {"city": "Oslo"}))
    world.order("ann", "2026-06-01", 5)
    figure = drawn(world, "revenue", "customers.city").figure
    assert "<" not in json.dumps(figure["data"])


def test_the_page_shows_through(world: World) -> None:
    layout = drawn(world, "revenue", "month").figure["layout"]
    assert layout["paper_bgcolor"] == layout["plot_bgcolor"] == "rgba(0,0,0,0)"
