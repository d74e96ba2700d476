"""The chart is the one that a person would choose, and plotly can draw it."""

import json
from typing import Any

import plotly.graph_objects as go
import pytest

from crm.reports.charts import Chart, chart
from crm.reports.course import course
from crm.reports.drawing import distinct
from tests.crm.reports.asking import MONTH, asked, run, wording
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
    went = course(asked(measures, *breakdowns, **more), world.scope(), world)
    found = chart(run(world, measures, *breakdowns, **more), wording(world), went)
    assert found
    go.Figure(found.figure)  # raises for what plotly does not know
    json.dumps(found.figure, allow_nan=False)
    return found


def kinds(found: Chart) -> list[str]:
    return [trace["type"] for trace in found.figure["data"]]


def test_one_value_is_a_big_number_with_its_change(world: World) -> None:
    figure = drawn(world, "revenue orders", window=MONTH, compare="previous").figure
    assert [t["type"] for t in figure["data"] if t["type"] != "scatter"] == ["indicator"] * 2
    assert figure["data"][0]["delta"]["reference"] > 0


def test_one_value_shows_its_course_below_it(world: World) -> None:
    year = {"kind": "calendar", "period": "year"}
    found = drawn(world, "revenue orders", window=year)
    assert kinds(found) == ["indicator", "scatter", "indicator", "scatter"]
    shown = found.figure["data"][1]
    assert sum(shown["y"]) == run(world, "revenue", window=year).rows[0][0]
    assert found.figure["layout"]["xaxis2"]["visible"] is False


def test_a_number_of_now_has_no_course(world: World) -> None:
    assert kinds(drawn(world, "customers")) == ["indicator"]


def test_two_measures_that_share_no_axis_are_points(world: World) -> None:
    found = drawn(world, "revenue orders", "customers.city")
    assert kinds(found) == ["scatter"]
    assert found.figure["data"][0]["mode"] == "markers+text"
    assert len(found.figure["data"][0]["hovertext"]) == 30
    assert found.figure["layout"]["xaxis"]["title"]["text"] == "Revenue (USD)"


def test_money_and_the_value_of_an_order_share_no_axis(world: World) -> None:
    found = drawn(world, "revenue aov", "month")
    assert len(found.figure["data"]) == 1
    assert found.note(wording(world)) == (
        "Average order value does not fit on the same axis and is not in the chart; the table has it."
    )


def test_days_against_hours_are_a_grid_in_their_order(world: World) -> None:
    found = drawn(world, "orders", "weekday", "hour_of_day")
    assert kinds(found) == ["heatmap"]


def test_many_groups_both_ways_are_a_grid(world: World) -> None:
    world = World()
    for i in range(64):
        world.customers((f"c{i}", {"city": f"Town {i % 8}"}))
        world.products((f"p{i % 8}", {"category": f"Kind {i % 8}"})) if i < 8 else None
        world.order(f"c{i}", "2026-05-10", items=[(f"p{(i // 8) % 8}", 1, 10.0 + i)])
    found = drawn(world, "revenue", "customers.city", "products.category")
    assert kinds(found) == ["heatmap"]
    assert len(found.figure["data"][0]["z"]) == len(found.figure["data"][0]["z"][0]) == 8


def test_the_steps_of_mails_are_a_funnel() -> None:
    world = World()
    world.campaigns(("m1", {"channel": "email", "sent_at": "2026-06-01"}))
    for i in range(8):
        world.customers((f"c{i}", {}))
        for number, type in enumerate(
            ("email_sent", "email_delivered", "email_opened", "email_clicked")
        ):
            if i >= number:
                world.event(f"c{i}", type, "2026-06-02", campaign_id="m1")
    found = drawn(world, "sent delivered opened clicked")
    assert kinds(found) == ["funnel"]
    assert found.figure["data"][0]["x"] == [8, 7, 6, 5]


def test_no_two_names_on_an_axis_are_the_same() -> None:
    long = "A dryer with a name that no axis of any chart could ever hold"
    assert len(set(distinct([long, long, "Oslo"]))) == 3
    assert max(map(len, distinct([long, "Oslo"]))) <= 36


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
