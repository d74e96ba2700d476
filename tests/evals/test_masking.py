"""What the command measures: no value of a known customer in what a model is sent."""

from evals.masking import measure


def test_no_known_customer_reaches_a_model_and_plain_words_stay() -> None:
    asked, leaked, leaks, changed, _ = measure(seed=2)
    assert asked["all"] == 10_000
    assert (leaked.total(), leaks, changed) == (0, [], [])
