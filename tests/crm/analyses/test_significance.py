"""Intervals and tests against published examples, and against the same test on the single values."""

from random import Random

import pytest
from scipy.stats import ttest_ind

from crm.analyses.beside import beside
from crm.analyses.significance import Group, corrected, difference, interval, needed


def test_the_interval_of_a_rate_is_wilsons() -> None:
    # Newcombe (1998), Statistics in Medicine 17, 857-872, table I: method 3.
    for hits, count, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605)):
        assert interval(Group("a", count, hits)) == pytest.approx((low, high), abs=5e-5)
    assert interval(Group("a", 40, 0)) == pytest.approx((0.0, 0.0876), abs=5e-5)


def test_the_interval_of_a_difference_is_newcombes() -> None:
    # Newcombe (1998), Statistics in Medicine 17, 873-890, table II: method 10, contrast (a).
    found = difference(Group("a", 70, 56), Group("b", 80, 48))
    assert found is not None
    assert (found.low, found.high) == pytest.approx((0.0524, 0.3339), abs=5e-5)
    # The pooled z test of the same table is a chi-squared test of 7.0..: z = 2.6515.
    assert found.p == pytest.approx(0.00804, abs=5e-5)


def test_few_who_did_it_are_tested_exactly() -> None:
    found = difference(Group("a", 40, 3), Group("b", 40, 0))
    assert found is not None
    assert found.p == pytest.approx(0.240506, abs=1e-5)  # Fisher: 2 x C(40,3) / C(80,3)


def test_many_tests_are_corrected_as_holm_does() -> None:
    # Holm's step-down by hand: 4 x 0.005, 3 x 0.01, then 2 x 0.03 holds for both that are left.
    assert corrected([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert corrected([]) == []


def test_means_are_told_apart_as_from_their_single_values() -> None:
    r = Random(3)
    for _ in range(20):
        one = [max(0.0, r.gauss(5, 9)) for _ in range(r.randrange(30, 90))]
        two = [max(0.0, r.gauss(7, 3)) for _ in range(r.randrange(30, 90))]
        found = difference(_amounts(one), _amounts(two))
        wanted = ttest_ind(one, two, equal_var=False)
        ends = wanted.confidence_interval(0.95)
        assert found is not None
        assert found.p == pytest.approx(wanted.pvalue)
        assert (found.low, found.high) == pytest.approx((ends.low, ends.high))


def _amounts(values: list[float]) -> Group:
    return Group("a", len(values), sum(values), sum(v * v for v in values))


def test_recipients_needed() -> None:
    # Cohen (1988), two proportions by arcsine: h = 0.0640 needs 2 x (1.96 + 0.8416)^2 / h^2.
    assert needed(Group("a", 500, 50), Group("b", 500, 60)) == 3835
    assert needed(Group("a", 500, 50), Group("b", 500, 50)) is None
    half, more = _amounts([0.0, 10.0] * 50), _amounts([2.0, 12.0] * 50)
    assert needed(half, more) == pytest.approx(2 * (1.96 + 0.8416) ** 2 * (5.025 / 2) ** 2, abs=1)


def test_nothing_is_said_of_groups_that_cannot_be_tested() -> None:
    few, odd, good = Group("few", 29, 10), Group("odd", 50, 60), Group("good", 50, 10)
    assert interval(few) is None
    assert interval(odd) is None
    assert difference(few, good) is None
    assert needed(odd, good) is None
    nothing = Group("nothing", 50, 0.0, 0.0)
    assert difference(nothing, Group("nothing too", 60, 0.0, 0.0)) is None


def test_false_differences_stay_rare_among_many() -> None:
    """Of ten comparisons of five campaigns that are all alike, about one in twenty may be wrong."""
    r, wrong = Random(11), 0
    for _ in range(10):
        groups = [Group(str(i), 400, sum(r.random() < 0.1 for _ in range(400))) for i in range(5)]
        (lines,) = beside([(groups, False)])
        wrong += any(line.real for line in lines)
    assert wrong <= 2


def test_the_best_comes_first_whichever_way_is_better() -> None:
    groups = [Group("a", 100, 10), Group("b", 100, 30), Group("few", 3, 3)]
    (most,), (least,) = beside([(groups, False)]), beside([(groups, True)])
    assert [line.group.label for line in most] == ["b", "a", "few"]
    assert [line.group.label for line in least] == ["a", "b", "few"]
    assert [line.p is None for line in most] == [True, False, True]
