"""A small salon company, and a reader that knows its catalog."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.vocabulary import build_lexicon
from tests.agent.embedded.salon import salon
from tests.worlds import World


@pytest.fixture(scope="session")
def world() -> World:
    return salon()


@pytest.fixture(scope="session")
def reader(world: World) -> Reader:
    return Reader(world.catalog, build_lexicon(world.catalog))
