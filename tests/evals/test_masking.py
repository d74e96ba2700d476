"""What the command measures: no value of a known customer in what a model is sent."""

from evals.masking import measure, unchanged


def test_no_known_customer_reaches_a_model_and_plain_words_stay() -> None:
    asked, leaked, leaks, changed, _ = measure(seed=2)
    assert asked["all"] == 10_000
    assert (leaked.total(), leaks, changed) == (0, [], [])


def test_masking_costs_hardly_any_answer() -> None:
    same, said = unchanged()
    assert same / said >= 0.97
