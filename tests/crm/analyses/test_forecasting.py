"""Forecasts of made series whose future is known."""

from random import Random

import pytest

from crm.analyses.forecasting import FEWEST, Kind, ahead, past_error, season_of

WEEK = (1.0, 0.9, 0.9, 1.0, 1.5, 1.8, 0.4)


def daily(seed: int, length: int) -> list[float]:
    r = Random(seed)
    return [max(0.0, (200 + i / 4) * WEEK[i % 7] * r.gauss(1, 0.08)) for i in range(length)]


def test_a_season_and_a_trend_are_carried_on() -> None:
    values = daily(1, 224)
    futures, whole = ahead(values[:196], 28, Kind(True, 7))
    inside = sum(f.low <= v <= f.high for f, v in zip(futures, values[196:], strict=True))
    assert inside >= 25
    wrong = sum(abs(f.expected - v) for f, v in zip(futures, values[196:], strict=True))
    assert wrong / sum(values[196:]) < 0.12
    assert whole.expected == pytest.approx(sum(f.expected for f in futures))
    assert whole.low < sum(values[196:]) < whole.high
    # A sum is surer than its parts: its ends are nearer than the sums of theirs.
    assert whole.high - whole.low < sum(f.high - f.low for f in futures)


def test_the_same_past_has_the_same_future() -> None:
    assert ahead(daily(2, 90), 7, Kind(True, 7)) == ahead(daily(2, 90), 7, Kind(True, 7))


def test_the_past_error_is_that_of_what_was_known_then() -> None:
    error = past_error(daily(3, 168), 14, Kind(True, 7), FEWEST["day"])
    assert error is not None
    assert error.forecasts == 70
    assert error.wape is not None
    assert error.naive is not None
    assert 0.03 < error.wape < 0.13
    assert error.wape < error.naive
    assert 0.85 <= error.covered <= 1.0


def test_a_walk_without_a_pattern_is_no_better_than_repeating() -> None:
    r, level, values = Random(4), 1000.0, []
    for _ in range(60):
        level += r.gauss(0, 10)
        values.append(level)
    error = past_error(values, 4, Kind(True, None), FEWEST["week"])
    assert error is not None
    assert error.wape is not None
    assert error.naive is not None
    assert 0.6 < error.wape / error.naive < 1.8


def test_what_never_moved_stays() -> None:
    futures, whole = ahead([5.0] * 40, 3, Kind(True, None))
    assert [(f.expected, f.low, f.high) for f in futures] == [(5.0, 5.0, 5.0)] * 3
    assert whole.expected == 15.0
    error = past_error([0.0] * 40, 3, Kind(True, None), FEWEST["week"])
    assert error is not None
    assert (error.wape, error.mape, error.covered) == (None, None, 1.0)


def test_rates_stay_rates() -> None:
    r = Random(5)
    values = [min(1.0, r.gauss(0.97, 0.03)) for _ in range(60)]
    futures, _ = ahead(values, 8, Kind(False, None, 0.0, 1.0))
    assert all(0 <= f.low <= f.expected <= f.high <= 1 for f in futures)


def test_too_little_past_to_test() -> None:
    assert past_error([1.0, 2.0] * 14, 8, Kind(True, None), FEWEST["week"]) is None
    assert [season_of("day", n) for n in (20, 21)] == [None, 7]
    assert [season_of("month", n) for n in (35, 36)] == [None, 12]
