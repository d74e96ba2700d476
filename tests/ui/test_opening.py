"""Starting and stopping the served page, as a process of its own."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from tests.ui.conftest import free_port

START = """
from pathlib import Path
from tests.ui.stand_in import StandIn
from ui.web.app import serve
serve(StandIn(Path({folder!r})), port={port})
"""
PATIENCE = 60.0  # seconds; a busy machine starts slowly


def started(port: int, folder: Path) -> subprocess.Popen[bytes]:
    code = START.format(folder=str(folder), port=port)
    return subprocess.Popen([sys.executable, "-c", code], cwd=Path(__file__).parents[2])


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX ones")
def test_the_page_answers_at_once_opens_soon_and_stops_when_told(tmp_path: Path) -> None:
    port, began = free_port(), time.monotonic()
    process = started(port, tmp_path)
    try:
        seen = watch(port, began)
        assert "Rapport startet" in seen["first"]
        assert "gradio" in seen["page"]
        process.send_signal(signal.SIGTERM)
        process.wait(10)
    finally:
        process.kill()


def watch(port: int, began: float) -> dict[str, str]:
    """What the address gave first, and once it said that it is ready."""
    seen: dict[str, str] = {}
    address = f"http://127.0.0.1:{port}"
    while time.monotonic() - began < PATIENCE:
        try:
            page = httpx.get(address, headers={"Accept-Language": "de"}).text
            seen.setdefault("first", page)
            if httpx.get(f"{address}/health").status_code == 200:
                return {**seen, "page": httpx.get(address).text}
        except httpx.TransportError:
            pass
        time.sleep(0.05)
    raise AssertionError(f"not open after {PATIENCE} seconds")


def test_a_page_that_cannot_be_built_ends_the_process_with_its_error(tmp_path: Path) -> None:
    code = f"""
from pathlib import Path
from tests.ui.stand_in import StandIn
from ui.web.app import serve
def broken(app):
    raise ValueError("cannot be built")
serve(StandIn(Path({str(tmp_path)!r})), port={free_port()}, extra=(broken,))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 1 and b"cannot be built" in done.stderr
