"""What is unusual in made series whose truth is known."""

from random import Random

from crm.analyses.unusual import usual


def noise(seed: int, length: int, level: float = 100.0, spread: float = 8.0) -> list[float]:
    r = Random(seed)
    return [r.gauss(level, spread) for _ in range(length)]


def found(values: list[float], grain: str, roots: bool = False) -> tuple[list[int], list[int]]:
    """Where values are unusual, and where new levels begin."""
    told, levels = usual(values, grain, roots)
    return [i for i, one in enumerate(told) if one.unusual], [level.first for level in levels]


def test_a_planted_dip_is_found_and_its_size() -> None:
    values = noise(1, 104)
    values[80] = 45.0
    told, levels = usual(values, "week", False)
    assert [i for i, one in enumerate(told) if one.unusual] == [80]
    assert not levels
    assert 90 < told[80].expected < 110
    assert 60 < told[80].low < 80 < 120 < told[80].high < 140


def test_a_planted_day_is_found_in_spite_of_the_days_of_the_week() -> None:
    week = (1.0, 0.9, 0.9, 1.0, 1.6, 2.0, 0.4)
    values = [v * week[i % 7] for i, v in enumerate(noise(2, 280, spread=4.0))]
    values[200] = 30.0  # a Friday that looks like a Sunday
    assert 200 in found(values, "day")[0]
    assert len(found(values, "day")[0]) <= 4


def test_a_new_level_is_found_where_it_begins() -> None:
    values = [*noise(3, 60), *noise(4, 20, level=60.0)]
    told, levels = usual(values, "week", False)
    (level,) = levels
    assert abs(level.first - 60) <= 1
    assert (level.after, round(level.before, -1), round(level.level, -1)) == (80, 100, 60)
    assert level.strength > 10
    assert not any(one.unusual for one in told)  # low ever since is no series of unusual weeks


def test_growth_and_noise_are_usual() -> None:
    false_levels = false_values = 0
    for seed in range(12):
        values = [v + i for i, v in enumerate(noise(seed, 104))]
        unusual, levels = found(values, "week")
        false_levels += bool(levels)
        false_values += len(unusual)
    assert false_levels <= 1
    assert false_values <= 10  # of 1,248

    flat = [found(noise(100 + seed, 104), "week") for seed in range(12)]
    assert sum(bool(levels) for _, levels in flat) <= 1
    assert sum(len(unusual) for unusual, _ in flat) <= 10


def test_a_series_that_never_moves_has_nothing_unusual() -> None:
    for grain in ("day", "week", "month"):
        assert found([7.0] * 60, grain, roots=True) == ([], [])


def test_a_single_sale_among_weeks_of_nothing_stands_out() -> None:
    values = [0.0] * 40
    values[30] = 500.0
    told, _ = usual(values, "week", True)
    assert told[30].unusual
    assert told[30].low >= 0


def test_a_rate_is_never_expected_beyond_what_it_was() -> None:
    told, _ = usual([min(1.0, v / 100) for v in noise(6, 60, level=97.0)], "week", False)
    assert max(one.expected for one in told) <= 1.0
