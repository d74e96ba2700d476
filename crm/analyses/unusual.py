"""Which values of a series are unusual, and since when its level is another one.

What is usual: for days the robust STL decomposition (Cleveland et al. 1990) with the week as its
season, otherwise a robust LOWESS curve (Cleveland 1979), both of statsmodels. A value is unusual
when it lies more than 3.5 robust deviations from that; the deviation is 1.4826 x the median
absolute one (Iglewicz and Hoaglin 1993). Sums are looked at as their roots, whose spread is alike
at every level. New levels are found by PELT (Killick et al. 2012) of ruptures, on least
squares with a penalty of 3 variances x log n, and kept where the step stands beside a trend
through both sides: by more than 1.2 deviations and with a t value above 2.5.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

LIMIT = 3.5
STEP, SURE = 1.2, 2.5  # deviations between two levels, and the t value of the step beside a trend
FIT = 1.2  # a curve follows the values, so they are nearer to it than to what they come from: on noise by this
WINDOW = {"day": 29, "week": 17, "month": 17}  # periods that the smooth curve looks at
SHORTEST = {"day": 42, "week": 8, "month": 4}  # periods that a level lasts
JUMP = {"day": 7, "week": 1, "month": 1}  # periods between which a new level may begin
FEWEST = {"day": 42, "week": 16, "month": 14}  # periods that it takes to tell what is usual


@dataclass(frozen=True)
class Usual:
    """What was to be expected of one period, the ends of what is usual, and how far away it was."""

    expected: float
    low: float
    high: float
    score: float

    @property
    def unusual(self) -> bool:
        return abs(self.score) > LIMIT


@dataclass(frozen=True)
class Level:
    """A stretch of periods [first, after) whose level is not that of the stretch before.

    `strength` is the step in deviations of the mean of the shorter stretch.
    """

    first: int
    after: int
    level: float
    before: float
    strength: float


def usual(values: Sequence[float], grain: str, roots: bool) -> tuple[list[Usual], list[Level]]:
    """For each value what was to be expected; and the new levels, earliest first."""
    seen = [sqrt(value) for value in values] if roots else list(values)
    season = _season(seen) if grain == "day" else [0.0] * len(seen)
    plain = [value - part for value, part in zip(seen, season, strict=True)]
    starts = _starts(plain, grain)
    curve = [value for a, b in _pieces(starts, len(plain)) for value in _smooth(plain[a:b], grain)]
    least, most = min(seen), max(seen)  # no rate is beyond what it ever was
    expected = [min(max(smooth + part, least), most) for smooth, part in zip(curve, season, strict=True)]  # fmt: skip
    away = [value - guess for value, guess in zip(seen, expected, strict=True)]
    deviation = FIT * _deviation(away)
    told = [_told(guess, gap, deviation, roots) for guess, gap in zip(expected, away, strict=True)]
    return told, _levels(list(values), plain, starts, deviation)


def _season(values: list[float]) -> list[float]:
    from statsmodels.tsa.seasonal import STL

    return [float(v) for v in STL(values, period=7, seasonal=35, trend=29, robust=True).fit().seasonal]  # fmt: skip


def _smooth(values: list[float], grain: str) -> list[float]:
    """The robust curve through a stretch; of a short one its median."""
    from statistics import median

    middle = median(values)
    still = median(abs(value - middle) for value in values) == 0  # most are one and the same
    if still or len(values) < WINDOW[grain]:
        return [middle] * len(values)
    from statsmodels.nonparametric.smoothers_lowess import lowess

    share = WINDOW[grain] / len(values)
    found = lowess(values, range(len(values)), frac=share, it=5, return_sorted=False)
    return [float(value) for value in found]


def _deviation(away: Sequence[float]) -> float:
    """1.4826 x the median of what the values are away; 1.2533 x the mean where most are not at all."""
    from statistics import fmean, median

    sizes = [abs(gap) for gap in away]
    return 1.4826 * median(sizes) or 1.2533 * fmean(sizes)


def _told(expected: float, away: float, deviation: float, roots: bool) -> Usual:
    score = away / deviation if deviation > 1e-9 else 0.0
    low, high = expected - LIMIT * deviation, expected + LIMIT * deviation
    if roots:
        return Usual(max(expected, 0.0) ** 2, max(low, 0.0) ** 2, max(high, 0.0) ** 2, score)
    return Usual(expected, low, high, score)


def _starts(values: list[float], grain: str) -> list[int]:
    """Where new levels begin, so that no single far value makes one."""
    import numpy as np
    from ruptures import Pelt

    least = SHORTEST[grain]
    if len(values) < 2 * least:
        return []
    steps = _deviation([b - a for a, b in itertools.pairwise(values)]) / sqrt(2)
    centre = _running_median(values)
    calm = np.clip(values, [c - 3 * steps for c in centre], [c + 3 * steps for c in centre])
    penalty = 3 * steps**2 * log(len(values)) + 1e-9
    ends = (
        Pelt(model="l2", min_size=least, jump=JUMP[grain])
        .fit(np.asarray(calm))
        .predict(pen=penalty)
    )
    return _steps([float(v) for v in calm], [int(end) for end in ends[:-1]], steps)


def _running_median(values: list[float]) -> list[float]:
    from statistics import median

    return [median(values[max(0, i - 2) : i + 3]) for i in range(len(values))]


def _steps(values: list[float], starts: list[int], deviation: float) -> list[int]:
    """Those starts at which the level moves at once, the weakest taken away first."""
    while starts:
        ends = [0, *starts, len(values)]
        sizes = [
            _step(values[a:c], b - a) for a, b, c in zip(ends, ends[1:], ends[2:], strict=False)
        ]
        weak = [n for n, (size, t) in enumerate(sizes) if size < STEP * deviation or t < SURE]
        if not weak:
            return starts
        least = min(weak, key=lambda n: sizes[n][1])
        starts = starts[:least] + starts[least + 1 :]
    return []


def _step(values: list[float], start: int) -> tuple[float, float]:
    """How far the level moves at the start, beside a trend through both sides, and its t value."""
    import numpy as np
    from statsmodels.regression.linear_model import OLS

    at = np.arange(len(values))
    fitted = OLS(values, np.column_stack([np.ones(len(values)), at, at >= start])).fit()
    if not fitted.ssr > 1e-12:
        return abs(float(fitted.params[2])), float("inf")
    return abs(float(fitted.params[2])), abs(float(fitted.tvalues[2]))


def _pieces(starts: list[int], length: int) -> list[tuple[int, int]]:
    ends = [0, *starts, length]
    return list(itertools.pairwise(ends))


def _levels(
    values: list[float], plain: list[float], starts: list[int], deviation: float
) -> list[Level]:
    from statistics import fmean

    pieces = _pieces(starts, len(values))
    means = [fmean(values[a:b]) for a, b in pieces]
    return [
        Level(*pieces[n], means[n], means[n - 1], _strength(plain, pieces[n - 1], pieces[n], deviation))
        for n in range(1, len(pieces))
    ]  # fmt: skip


def _strength(
    plain: list[float], one: tuple[int, int], other: tuple[int, int], deviation: float
) -> float:
    from statistics import fmean

    stretch = fmean(plain[slice(*other)]) - fmean(plain[slice(*one)])
    shorter = min(one[1] - one[0], other[1] - other[0])
    return abs(stretch) / deviation * sqrt(shorter) if deviation > 1e-9 else 0.0
