"""Where a series goes from here, how sure that is, and how wrong it would have been in the past.

The forecast is that of exponential smoothing with a damped trend, and with a season where there are
three of them (the ETS models of Hyndman et al. 2008, as statsmodels fits them); sums are forecast as
their roots, whose spread is alike at every level. Means and 95% ends are those of 2,000 simulated
futures, always the same ones. The past error is measured by forecasting from several past moments
with nothing but what was known then (rolling origin), beside the seasonal naive forecast: the same
as in the latest season, or as the latest value where there is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

FUTURES, SEED = 2_000, 20_260_101
ORIGINS = 5  # past moments from which is forecast
LATEST = {"day": 548, "week": 157, "month": 72}  # periods that a forecast is learnt from
FEWEST = {"day": 56, "week": 26, "month": 14}


@dataclass(frozen=True)
class Future:
    """One period to come, or all of them together."""

    expected: float
    low: float
    high: float


@dataclass(frozen=True)
class Error:
    """How wrong forecasts of this kind were.

    `wape` is the sum of what they were wrong by / the sum of what was measured, `naive` the same of
    the naive forecast, `mape` the mean of the single shares (None where something was 0), `covered`
    the share of what was measured that lay within the 95% ends. Over `forecasts` single periods.
    """

    wape: float | None
    mape: float | None
    naive: float | None
    covered: float
    forecasts: int


@dataclass(frozen=True)
class Kind:
    """How a series is looked at: as roots, never below `floor` or above `ceiling`, with which season."""

    roots: bool
    season: int | None
    floor: float | None = None
    ceiling: float | None = None


def season_of(grain: str, length: int) -> int | None:
    """The periods of a season, where the series has three of them."""
    season = {"day": 7, "week": 52, "month": 12}[grain]
    return season if length >= 3 * season else None


def ahead(
    values: Sequence[float], count: int, kind: Kind, before: int = 0
) -> tuple[list[Future], Future]:
    """The next `count` periods without the first `before` of them, and the sum of what is told."""
    import numpy as np

    futures = _futures(values, count, kind)[before:]
    return [_told(row) for row in futures], _told(np.sum(futures, axis=0))


def _told(simulated: Any) -> Future:
    import numpy as np

    low, high = np.quantile(simulated, (0.025, 0.975))
    return Future(float(np.mean(simulated)), float(low), float(high))


def _futures(values: Sequence[float], count: int, kind: Kind) -> list[Any]:
    """Simulated futures: a row a period."""
    import warnings

    import numpy as np
    from statsmodels.tsa.exponential_smoothing.ets import ETSModel

    known = np.asarray([sqrt(v) for v in values] if kind.roots else values, dtype=float)
    if np.ptp(known) == 0:  # nothing ever moved
        return list(np.full((count, FUTURES), float(values[-1])))
    model = ETSModel(
        known,
        error="add",
        trend="add",
        damped_trend=True,
        seasonal="add" if kind.season else None,
        seasonal_periods=kind.season,
        initialization_method="heuristic",
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a fit that stops early still forecasts; the error tells
        fitted = model.fit(disp=False)
    drawn = fitted.simulate(
        anchor="end", nsimulations=count, repetitions=FUTURES, random_state=SEED
    )
    found = np.asarray(drawn).reshape(count, FUTURES)
    found = np.clip(found, 0, None) ** 2 if kind.roots else np.clip(found, kind.floor, kind.ceiling)
    return list(found)


def past_error(values: Sequence[float], count: int, kind: Kind, fewest: int) -> Error | None:
    """The error of forecasts over `count` periods from past moments; None where none can be made."""
    tested = [
        (values[at : at + count], ahead(values[:at], count, _kind(kind, at))[0], _naive(values[:at], count, kind))
        for at in _origins(len(values), count, fewest)
    ]  # fmt: skip
    triples = [t for actual, told, naive in tested for t in zip(actual, told, naive, strict=True)]
    if not triples:
        return None
    whole = sum(abs(actual) for actual, _, _ in triples)
    shares = [abs(a - told.expected) / abs(a) for a, told, _ in triples if a]
    return Error(
        wape=sum(abs(a - told.expected) for a, told, _ in triples) / whole if whole else None,
        mape=sum(shares) / len(shares) if len(shares) == len(triples) else None,
        naive=sum(abs(a - guess) for a, _, guess in triples) / whole if whole else None,
        covered=sum(told.low <= a <= told.high for a, told, _ in triples) / len(triples),
        forecasts=len(triples),
    )


def _kind(kind: Kind, known: int) -> Kind:
    """Without its season where too little was known then."""
    short = kind.season is not None and known < 2 * kind.season
    return Kind(kind.roots, None if short else kind.season, kind.floor, kind.ceiling)


def _origins(length: int, count: int, fewest: int) -> list[int]:
    """The moments, latest first, that leave `count` periods after them and enough before them."""
    apart = max(1, count // 2)
    found = [length - count - n * apart for n in range(ORIGINS)]
    return [at for at in found if at >= fewest]


def _naive(values: Sequence[float], count: int, kind: Kind) -> list[float]:
    season = kind.season if kind.season and len(values) >= kind.season else 1
    return [values[len(values) - season + n % season] for n in range(count)]
