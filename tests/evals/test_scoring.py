"""Right, asked, wrong: judged on what really came of a case."""

from typing import Any

import pytest

from evals.case import Case
from evals.results import Outcome, judged
from evals.running import Asking
from evals.scorers import SCORERS


def outcome(asking: Asking, *turns: str, **expect: Any) -> Outcome:
    case = {"id": "a", "language": "en", "turns": turns, "expect": expect}
    with asking.run(Case.model_validate(case)) as run:
        return judged(run)


def test_the_customers_meant_are_right(asking: Asking) -> None:
    made = outcome(asking, "customers in Ireland", members="country = 'IE'")
    assert (made.verdict, made.why) == ("right", ())


def test_other_customers_are_wrong_and_it_says_how_many(asking: Asking) -> None:
    made = outcome(asking, "customers in Ireland", members="country IN ('IE', 'SE')")
    assert made.verdict == "wrong"
    assert "customers missed, 0 too many" in made.why[0]


def test_asking_back_where_an_answer_was_there_is_asked_not_wrong(asking: Asking) -> None:
    made = outcome(asking, "customers who juggle", members="country = 'IE'")
    assert made.verdict == "asked"


def test_asking_back_where_it_should_is_right(asking: Asking) -> None:
    made = outcome(
        asking, "customers who juggle", status="needs_clarification", no_cards=["segment"]
    )
    assert made.verdict == "right"


def test_answering_where_it_should_ask_is_wrong(asking: Asking) -> None:
    made = outcome(asking, "customers in Ireland", status="needs_clarification")
    assert made.verdict == "wrong"


@pytest.mark.parametrize(
    ("sql", "verdict"),
    [
        ("SELECT channel, SUM(usd) FROM o WHERE year(ordered_at) = 2025 GROUP BY 1", "right"),
        (
            "SELECT channel, SUM(usd) * 1.01 FROM o WHERE year(ordered_at) = 2025 GROUP BY 1",
            "wrong",
        ),
        (
            "SELECT channel, SUM(usd) FROM o WHERE year(ordered_at) = 2025 GROUP BY 1 LIMIT 3",
            "wrong",
        ),
    ],
)
def test_rows_are_compared_as_values(asking: Asking, sql: str, verdict: str) -> None:
    assert outcome(asking, "revenue by channel in 2025", report=sql).verdict == verdict


def test_a_value_may_stand_in_the_answer_or_in_the_report(asking: Asking) -> None:
    sql = "SELECT SUM(usd) FROM o WHERE year(ordered_at) = 2025"
    assert outcome(asking, "total revenue in 2025", value=sql).verdict == "right"
    assert (
        outcome(asking, "total revenue in 2025", value=f"{sql} AND channel = 'web'").verdict
        == "wrong"
    )


def test_products_are_compared_by_their_first_places(asking: Asking) -> None:
    sql = "SELECT product_id FROM p WHERE category = 'Soap' ORDER BY usd_price {} LIMIT 2"
    asked = "the 2 cheapest products in the category Soap"
    assert outcome(asking, asked, products=sql.format("ASC")).verdict == "right"
    assert outcome(asking, asked, products=sql.format("DESC")).verdict == "wrong"


def test_what_is_told_against_the_rules_is_wrong_even_with_a_question(asking: Asking) -> None:
    made = outcome(asking, "customers who juggle", members="country = 'IE'", never_says="juggle")
    assert made.verdict == "wrong"


def test_a_case_is_judged_by_everything_that_it_names() -> None:
    assert len(SCORERS) == len(set(SCORERS)) == 13
