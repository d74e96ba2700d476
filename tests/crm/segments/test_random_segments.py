"""The SQL of random segments against their plain meaning; the long form is `evals.random_segments`."""

import pytest

from tests.crm.segments.comparing import differences

pytestmark = pytest.mark.usefixtures("engine")


@pytest.mark.parametrize("seed", range(20))
def test_sql_finds_exactly_who_is_meant(seed: int) -> None:
    assert differences(seed, segments=20) == []
