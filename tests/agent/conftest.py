"""A company imported once, and assistants on copies of it, asking a scripted server."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent.app import App
from agent.assistant import Assistant
from agent.settings import Settings
from crm.terms.clock import Clock
from tests.agent.company import NOW, make_company
from tests.agent.openai_server import OpenAIServer

KEY = "sk-canary-0123456789abcdef"
Make = Callable[..., Assistant]


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_company(tmp_path_factory.mktemp("retailer"))


@pytest.fixture(scope="session")
def imported_hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same company, with instructions in the names of a product and a campaign."""
    return make_company(tmp_path_factory.mktemp("hostile"), hostile=True)


@pytest.fixture(scope="session")
def served() -> Iterator[OpenAIServer]:
    with OpenAIServer() as server:
        yield server


@pytest.fixture
def server(served: OpenAIServer) -> OpenAIServer:
    served.reset()
    return served


@pytest.fixture(scope="session")
def make(served: OpenAIServer) -> Iterator[Make]:
    """An assistant of a workspace, with the scripted server, or that of a URL, as its large model."""
    made: list[Assistant] = []

    def assistant(home: Path, *, seconds: float = 30, url: str = served.url) -> Assistant:
        settings = Settings(home, model="scripted", base_url=url, api_key=KEY, turn_seconds=seconds)
        made.append(Assistant(App(settings, lambda: Clock(NOW))))
        return made[-1]

    yield assistant
    for each in made:
        each.close()


@pytest.fixture(scope="session")
def assistant(imported: Path, make: Make) -> Assistant:
    """One for many tests: each conversation is its own."""
    return make(imported)


@pytest.fixture
def home(imported: Path, tmp_path: Path) -> Path:
    """A copy of the company for a test that needs a workspace of its own."""
    return Path(shutil.copytree(imported, tmp_path / "home"))
