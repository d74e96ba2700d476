"""Anomalies and forecasts of a company's own measures: periods, people, notes, and what is refused."""

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from crm.analyses.anomalies import Anomalies
from crm.analyses.base import Analysed
from crm.analyses.forecast import Forecast
from crm.analyses.series import Asked, series_of
from crm.errors import Misused, NoData
from crm.languages.speak import LANGUAGES, speaker
from crm.reports.labels import measure_name
from tests.crm.reports.asking import days, wording
from tests.worlds import World

FIRST, WEEKS, DIP = date(2025, 9, 1), 43, date(2026, 5, 4)  # Mondays; the last week ends on 28 June


@pytest.fixture(scope="module")
def world(engine: str) -> World:
    """Germany and the US order for about 500 a week each; in one week nobody in Germany does."""
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}), "cy")
    r = Random(8)
    for week in range(WEEKS):
        monday = FIRST + timedelta(weeks=week)
        for who in ("ann", "bo"):
            if who == "ann" or monday != DIP:
                day = monday + timedelta(days=r.randrange(7) if week else 0)
                world.order(who, day.isoformat(), round(r.gauss(500, 25), 2))
    world.order("ann", "2026-06-30", 500)
    return world


def looked(world: World, language: str = "en", **asked: Any) -> Analysed:
    return Anomalies.model_validate(asked).run(world.scope(), world, wording(world, language))


def foreseen(world: World, language: str = "en", **asked: Any) -> Analysed:
    return Forecast.model_validate(asked).run(world.scope(), world, wording(world, language))


def test_the_week_is_found_with_what_explains_it(world: World) -> None:
    found = looked(world)
    assert [c["name"] for c in found.columns][:3] == ["what", "period", "measured"]
    (row,) = found.rows
    assert row[:2] == ("unusual week", "2026-05-04")
    assert row[3] == pytest.approx(1000, rel=0.05)
    assert row[6] == pytest.approx(float(str(row[2])) - float(str(row[3])))
    assert "Country tells most of it: Germany" in str(row[-1])
    assert found.summary.startswith(
        "Unusual weeks of revenue, largest first: week of May 4, 2026 with"
    )
    assert found.chart is not None
    assert found.chart["data"][-1]["x"] == ["2026-05-04"]


def test_each_country_by_itself(world: World) -> None:
    found = looked(world, by="customers.country")
    assert [row[1:3] for row in found.rows] == [("Germany", "2026-05-04")]
    us = {"kind": "attribute", "field": "customers.country", "op": "is", "values": ["US"]}
    assert "nothing unusual (weeks looked at: 26)" in looked(world, who=us).summary
    assert "nothing unusual" in looked(world, window=days("2026-06-01", "2026-06-28")).summary


def test_periods_are_whole_and_without_holes(world: World) -> None:
    found, _ = series_of(Asked("revenue", "week"), world.scope(), world, wording(world))
    assert (found[0].days[0], found[0].days[-1]) == (FIRST, date(2026, 6, 22))
    assert len(found[0].values) == WEEKS
    germany = {"field": "customers.country", "op": "is", "values": ["DE"]}
    wanted = Asked("revenue", "week", where=Anomalies.model_validate({"where": [germany]}).where)
    alone, _ = series_of(wanted, world.scope(), world, wording(world))
    assert alone[0].values[alone[0].days.index(DIP)] == 0.0
    mean, _ = series_of(Asked("aov", "day"), world.scope(), world, wording(world))
    assert None in mean[0].values


def test_a_forecast_with_its_sum_and_its_past_error(world: World) -> None:
    found = foreseen(world, periods=3)
    # Three weeks after the running one, which begins on June 29.
    assert [row[1] for row in found.rows] == [
        "2026-07-06",
        "2026-07-13",
        "2026-07-20",
        None,
    ]
    expected = [float(str(row[2])) for row in found.rows]
    assert expected[-1] == pytest.approx(sum(expected[:-1]))
    assert expected[0] == pytest.approx(1000, rel=0.1)
    assert "Past error, over 20 single forecasts" in found.notes[0]
    assert "From week of Jul 6, 2026 to week of Jul 20, 2026 revenue is expected" in found.summary


def test_the_next_calendar_period_alone_is_told_and_summed(world: World) -> None:
    """The clock stands at June 30: the next month is July, with the weeks that begin in it."""
    found = foreseen(world, upcoming="month")
    assert [row[1] for row in found.rows] == [
        "2026-07-06",
        "2026-07-13",
        "2026-07-20",
        "2026-07-27",
        None,
    ]
    expected = [float(str(row[2])) for row in found.rows]
    assert expected[-1] == pytest.approx(sum(expected[:-1]))
    assert found.notes[0] == (
        "These are the weeks that begin from Jul 1, 2026 to Jul 31, 2026; "
        "the time before them is not in these figures."
    )
    week = foreseen(world, upcoming="week")
    assert [row[1] for row in week.rows] == ["2026-07-06"]
    assert week.notes[0].startswith("Next week is the calendar week of Jul 6, 2026 to Jul 12, 2026")
    days_of_july = foreseen(world, upcoming="month", grain="day").rows
    assert [days_of_july[0][1], days_of_july[-2][1]] == ["2026-07-01", "2026-07-31"]
    with pytest.raises(ValueError, match="not both"):
        Forecast(periods=3, upcoming="month")
    with pytest.raises(ValueError, match="longer than"):
        Forecast(upcoming="week", grain="month")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(world: World, language: str) -> None:
    if world.engine == "postgres":
        pytest.skip("words are the same on both")
    assert "95" in " ".join((*foreseen(world, language, periods=1).notes,))
    found = looked(world, language)
    assert found.summary
    assert found.notes


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_too_little_history_is_said_what_is_missing_and_what_would_work(language: str) -> None:
    """22 months are known whole; next year ends 19 after the last of them."""
    world = World()
    world.customers("ann")
    for month in range(24):
        year, behind = divmod(6 + month, 12)
        world.order("ann", date(2024 + year, behind + 1, 5).isoformat(), 500 + month)
    with pytest.raises(Misused) as raised:
        foreseen(world, language, grain="month", upcoming="year")
    said = speaker(language).say(raised.value.key, **raised.value.values)
    assert measure_name("revenue", speaker(language)) in said
    assert all(number in said for number in ("19", "22", "38", "11"))
    world.close()


def test_too_little_and_too_far_is_refused(world: World) -> None:
    with pytest.raises(NoData, match="10 whole months with data; it takes at least 14"):
        looked(world, grain="month")
    with pytest.raises(NoData, match="13 whole weeks"):
        foreseen(world, window=days("2026-03-30", "2026-06-28"))
    with pytest.raises(Misused, match="next 21"):
        foreseen(world, periods=60)
    with pytest.raises(NoData, match="no data on number of tickets"):
        looked(world, measure="tickets")
    with pytest.raises(Misused, match="known only as it stands now"):
        foreseen(world, measure="stock")
    with pytest.raises(NoData, match="No whole week lies"):
        looked(world, window=days("2026-06-29", "2026-06-30"))
