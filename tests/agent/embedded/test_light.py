"""The understanding starts soon and holds little: it loads no database, no model library and no statistics."""

import subprocess
import sys

HEAVY = {"sqlalchemy", "tools", "langchain_core", "langgraph", "openai", "chromadb", "gradio", "scipy", "statsmodels", "simplemma"}  # fmt: skip


def test_reading_loads_nothing_heavy() -> None:
    loaded = "import sys, agent.embedded.dialogue; print(*sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", loaded], check=True, capture_output=True, text=True
    )
    assert HEAVY.isdisjoint(said.stdout.split())
