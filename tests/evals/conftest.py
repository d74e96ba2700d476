from collections.abc import Iterator
from pathlib import Path

import pytest

from evals.running import Asking
from evals.worlds import Worlds


@pytest.fixture(scope="session")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> Worlds:
    return Worlds(Path(tmp_path_factory.mktemp("worlds")))


@pytest.fixture(scope="session")
def asking(worlds: Worlds) -> Iterator[Asking]:
    asking = Asking(worlds, "embedded")
    yield asking
    asking.close()
