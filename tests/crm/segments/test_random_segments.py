"""The SQL of random segments against their plain meaning; the long form is `evals.random_segments`."""

import pytest

from tests.crm.segments.comparing import differences


@pytest.mark.parametrize("seed", range(6))
def test_sql_finds_exactly_who_is_meant(seed: int, engine: str) -> None:
    assert differences(seed, segments=20, engines=(engine,)) == []
