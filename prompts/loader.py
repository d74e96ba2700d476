"""Prompts as files beside this one, each known by the hash of its text."""

from functools import cache
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent


@cache
def prompt(name: str) -> str:
    """The text of `<name>.md`. Raises FileNotFoundError for one that is not there."""
    return (HERE / f"{name}.md").read_text(encoding="utf8").strip()


def version(name: str) -> str:
    """The first twelve digits of the SHA-256 of the prompt's text."""
    return sha256(prompt(name).encode()).hexdigest()[:12]
