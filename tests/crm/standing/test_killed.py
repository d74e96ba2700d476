"""A process is killed in the middle of a digest; `python -m evals.kill_digests` does it at every step."""

from pathlib import Path

import pytest

from evals.kill_digests import make_home, one_round


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_home(tmp_path_factory.mktemp("kill"))


@pytest.mark.parametrize(
    ("point", "nth", "expected"),
    [
        ("claimed", 3, {"sent": 4, "unknown": 1}),  # nobody can say: told, and not sent again
        ("handed", 5, {"sent": 5, "unknown": 0}),  # the outbox knows that it is out
    ],
)
def test_nobody_gets_it_twice(
    origin: Path, tmp_path: Path, point: str, nth: int, expected: dict[str, int]
) -> None:
    assert one_round(origin, tmp_path, point, nth) == expected
