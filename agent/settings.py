"""What the environment says, read once at the door and passed in from there."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

EMBEDDED = "embedded"
DEFAULT_HOME = Path.home() / ".rapport"


DIMENSION = 1536  # of an endpoint's vectors, unless it is said


@dataclass(frozen=True)
class IndexSettings:
    """Where the knowledge index lies, and what makes its vectors. The key is a secret.

    Without `chroma_url` it is in the workspace's folder; without `embedding`, the name of a model
    at an OpenAI-compatible endpoint, nothing leaves the house.
    """

    chroma_url: str | None = None
    embedding: str | None = None
    dimension: int = DIMENSION
    embedding_url: str | None = None
    embedding_key: str | None = None

    def __repr__(self) -> str:
        return f"IndexSettings(chroma_url={self.chroma_url}, embedding={self.embedding})"


@dataclass(frozen=True)
class Settings:
    """Where a workspace is, and which model answers. The key is a secret: it is never shown or logged."""

    home: Path
    model: str = EMBEDDED
    base_url: str | None = None
    api_key: str | None = None
    organization: str | None = None
    store_url: str | None = None
    warehouse_url: str | None = None
    turn_seconds: float = 60.0  # wall clock for one turn, all model calls and tools together
    index: IndexSettings = IndexSettings()

    def __repr__(self) -> str:
        key = "set" if self.api_key else "none"
        return f"Settings(home={self.home}, model={self.model}, base_url={self.base_url}, api_key={key})"


def settings_from(
    environment: Mapping[str, str] = os.environ, home: Path | None = None, model: str | None = None
) -> Settings:
    """The settings of this process; `home` and `model` are what the command line said.

    Raises BadInput for a variable that cannot be what it says.
    """
    named = environment.get("RAPPORT_HOME")
    return Settings(
        home=(home or (Path(named) if named else DEFAULT_HOME)).expanduser(),
        model=model or environment.get("RAPPORT_MODEL") or EMBEDDED,
        base_url=environment.get("OPENAI_BASE_URL") or None,
        api_key=environment.get("OPENAI_API_KEY") or None,
        organization=environment.get("OPENAI_ORG_ID") or None,
        store_url=environment.get("RAPPORT_STORE_URL") or None,
        warehouse_url=environment.get("RAPPORT_WAREHOUSE") or None,
        turn_seconds=seconds_of(environment.get("RAPPORT_TURN_SECONDS") or "60"),
        index=index_settings(environment),
    )


def index_settings(environment: Mapping[str, str]) -> IndexSettings:
    """What the environment says of the index; an endpoint of its own, or the model's. Raises BadInput."""
    return IndexSettings(
        chroma_url=environment.get("RAPPORT_CHROMA_URL") or None,
        embedding=environment.get("RAPPORT_EMBEDDING") or None,
        dimension=dimension_of(environment.get("RAPPORT_EMBEDDING_DIMENSION") or str(DIMENSION)),
        embedding_url=environment.get("RAPPORT_EMBEDDING_URL")
        or environment.get("OPENAI_BASE_URL")
        or None,
        embedding_key=environment.get("RAPPORT_EMBEDDING_KEY")
        or environment.get("OPENAI_API_KEY")
        or None,
    )


def dimension_of(given: str) -> int:
    """How many numbers a vector has. Raises BadInput."""
    from crm.errors import BadInput

    if not given.isdecimal() or not 1 <= int(given) <= 10_000:
        raise BadInput("shell-no-dimension", name="RAPPORT_EMBEDDING_DIMENSION", given=given)
    return int(given)


def seconds_of(given: str) -> float:
    """A number of seconds above zero. Raises BadInput."""
    from crm.errors import BadInput

    try:
        seconds = float(given)
    except ValueError:
        seconds = 0
    if not 0 < seconds < 86_400:
        raise BadInput("shell-no-seconds", name="RAPPORT_TURN_SECONDS", given=given)
    return seconds
