"""Whether numbers of two groups differ by more than chance, and how sure a number is.

All formulas are those of statsmodels and scipy, which are loaded when first needed:

- the interval of a rate is Wilson's (1927), that of the difference of two rates Newcombe's (1998,
  hybrid score); two rates are told apart by the pooled z test, or by Fisher's exact test where
  fewer than five are expected in some cell;
- means (revenue per mail) have Student's interval and are told apart by Welch's test, which does
  not take their spreads to be alike;
- of several tests at once the p values are corrected by Holm's method (1979), so that the chance of
  one false difference among all of them stays at 5%.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, isfinite, sqrt

ALPHA, POWER = 0.05, 0.8
FEWEST = 30  # recipients below which nothing is said of a group
EXPECTED = 5  # in each cell, for the z test


@dataclass(frozen=True)
class Group:
    """`total` of `count` recipients: how many did it, or with `squares` (a sum of squares) an amount.

    `key` is the campaign's id where it is one campaign.
    """

    label: str
    count: int
    total: float
    squares: float | None = None
    key: str = ""

    @property
    def value(self) -> float | None:
        return self.total / self.count if self.count else None

    @property
    def sound(self) -> bool:
        """Whether it can be tested: enough recipients, and no more who did it than there are."""
        return self.count >= FEWEST and (self.squares is not None or 0 <= self.total <= self.count)

    @property
    def variance(self) -> float:
        """Of one recipient's amount, with Bessel's correction."""
        assert self.squares is not None
        return max(self.squares - self.total**2 / self.count, 0.0) / (self.count - 1)


@dataclass(frozen=True)
class Difference:
    """One group's value less another's, where it lies with 95% confidence, and its p value."""

    value: float
    low: float
    high: float
    p: float


def interval(group: Group) -> tuple[float, float] | None:
    """Where the value lies with 95% confidence; None for a group that cannot be tested."""
    if not group.sound:
        return None
    if group.squares is not None:
        from scipy.stats import t

        reach = t.ppf(1 - ALPHA / 2, group.count - 1) * sqrt(group.variance / group.count)
        mean = group.total / group.count
        return float(mean - reach), float(mean + reach)
    from statsmodels.stats.proportion import proportion_confint

    low, high = proportion_confint(group.total, group.count, ALPHA, "wilson")
    return float(low), float(high)


def difference(one: Group, other: Group) -> Difference | None:
    """`one` less `other`; None where either cannot be tested."""
    p = p_of(one, other)
    if p is None:
        return None
    value = one.total / one.count - other.total / other.count
    ends = _ends_of_rates(one, other) if one.squares is None else _ends_of_means(one, other, value)
    return Difference(value, *ends, p)


def p_of(one: Group, other: Group) -> float | None:
    """How likely so large a difference is where there is none; None where either cannot be tested."""
    if not (one.sound and other.sound):
        return None
    return _p_of_rates(one, other) if one.squares is None else _p_of_means(one, other)


def _ends_of_rates(one: Group, other: Group) -> tuple[float, float]:
    from statsmodels.stats.proportion import confint_proportions_2indep

    low, high = confint_proportions_2indep(
        one.total, one.count, other.total, other.count, method="newcomb", compare="diff"
    )
    return float(low), float(high)


def _p_of_rates(one: Group, other: Group) -> float:
    rate = (one.total + other.total) / (one.count + other.count)
    if min(one.count, other.count) * min(rate, 1 - rate) < EXPECTED:
        from scipy.stats import fisher_exact

        cells = [[g.total, g.count - g.total] for g in (one, other)]
        return float(fisher_exact(cells).pvalue)
    from statsmodels.stats.proportion import proportions_ztest

    return float(proportions_ztest([one.total, other.total], [one.count, other.count])[1])


def _p_of_means(one: Group, other: Group) -> float | None:
    """None where nobody's amount differs from another's in either group."""
    from scipy.stats import ttest_ind_from_stats

    if not one.variance + other.variance:
        return None
    told = [(g.total / g.count, sqrt(g.variance), g.count) for g in (one, other)]
    return float(ttest_ind_from_stats(*told[0], *told[1], equal_var=False).pvalue)


def _ends_of_means(one: Group, other: Group, value: float) -> tuple[float, float]:
    """With the degrees of freedom of Welch (1947) and Satterthwaite (1946)."""
    from scipy.stats import t

    parts = [(g.variance / g.count, g.count - 1) for g in (one, other)]
    whole = sum(part for part, _ in parts)
    freedom = whole**2 / sum(part**2 / less for part, less in parts)
    reach = float(t.ppf(1 - ALPHA / 2, freedom)) * sqrt(whole)
    return value - reach, value + reach


def corrected(ps: Sequence[float]) -> list[float]:
    """The p values as they are among so many tests (Holm), in their order."""
    if not ps:
        return []
    from statsmodels.stats.multitest import multipletests

    return [float(p) for p in multipletests(ps, ALPHA, "holm")[1]]


def needed(one: Group, other: Group) -> int | None:
    """Recipients of each group that a test needs to see a difference of this size four times in five.

    None where the two do not differ at all, so that no number would do.
    """
    if not (one.sound and other.sound) or one.value == other.value:
        return None
    from statsmodels.stats.power import NormalIndPower
    from statsmodels.stats.proportion import proportion_effectsize

    assert one.value is not None
    assert other.value is not None
    if one.squares is None:
        size = float(proportion_effectsize(one.value, other.value))
    else:
        spread = sqrt((one.variance + other.variance) / 2)
        size = (one.value - other.value) / spread if spread else 0.0
    if not size:
        return None
    found = NormalIndPower().solve_power(effect_size=abs(size), alpha=ALPHA, power=POWER)
    number = float(found)
    return ceil(number) if isfinite(number) else None
