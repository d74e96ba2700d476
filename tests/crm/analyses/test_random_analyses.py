"""Funnels, RFM grids, basket pairs and Pareto answer what they mean; many more: `python -m evals.random_analyses`."""

import pytest

from tests.crm.analyses.comparing import differences


@pytest.mark.parametrize("seed", range(2))
def test_the_sql_answers_what_is_meant(seed: int, engine: str) -> None:
    assert differences(seed, 8, engines=(engine,)) == []
