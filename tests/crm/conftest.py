"""Both warehouses for tests that ask a `World`.

pytestmark = pytest.mark.usefixtures("engine")  # every test of the module, on each of them

A fixture of the module that makes a world names `engine` among its own.
"""

from collections.abc import Iterator

import pytest

from tests.servers import answers
from tests.worlds import World


@pytest.fixture(
    scope="module", params=["duckdb", pytest.param("postgres", marks=pytest.mark.postgres)]
)
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """The database in which worlds answer: DuckDB itself, or a copy on a real PostgreSQL server."""
    if request.param == "postgres" and not answers():
        pytest.skip("no PostgreSQL server answers")
    World.engine = request.param
    yield request.param
    World.engine = "duckdb"
