"""How long a person waits at the start: `python -m evals.bench_startup`.

Each line starts a process of its own on a made demo company: the help, the understanding without the
libraries of models, a first question in the shell, the chat until its page can be used, and `make
run` where everything is installed. Seconds by the clock, the middle of `--times` runs after one that
is not counted; Python may keep what it compiled, as it does for people. The load of the machine is
printed first.
"""

import argparse
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
RAPPORT = (sys.executable, "-m", "ui.cli")
READ = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from agent.embedded.dialogue import Reader
from agent.embedded.vocabulary import build_lexicon
from agent.garbage import without_looking_for_garbage
from crm.terms.clock import Clock
from crm.workspace import open_workspace

with without_looking_for_garbage():
    catalog = open_workspace(Path(sys.argv[1])).catalog
    Reader(catalog, build_lexicon(catalog)).read(sys.argv[2], Clock(datetime.now(UTC)))
"""
QUESTION = "Segment US salon owners not engaging"
BOX = "#ask textarea"  # where a person writes
PATIENCE = 120.0  # seconds until a start counts as failed


def usual() -> dict[str, str]:
    """The environment that a person has: one in which Python keeps what it compiled."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def to_end(*command: str) -> float:
    """Seconds until the command has ended. Raises CalledProcessError when it fails."""
    begun = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env=usual())
    return time.perf_counter() - begun


@contextmanager
def started(*command: str) -> Iterator[None]:
    """The command runs while the block does, with everything that it started."""
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True, env=usual()
    )
    try:
        yield
    finally:
        os.killpg(process.pid, 15)
        process.wait()


def to_page(port: int, *command: str) -> float:
    """Seconds from the start of the command until the page's box takes a question."""
    from playwright.sync_api import sync_playwright

    address = f"http://127.0.0.1:{port}"
    with sync_playwright() as web:
        browser = web.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = browser.new_page()
        begun = time.perf_counter()
        with started(*command):
            wait_for(address)
            page.goto(address)
            page.wait_for_selector(BOX, timeout=PATIENCE * 1000)
            took = time.perf_counter() - begun
        browser.close()
    return took


def wait_for(address: str) -> None:
    """Until something answers there. Raises TimeoutError."""
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last:
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(address)


def chromium() -> str:
    from shutil import which

    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(path for name in names if (path := which(name)))


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def starts(home: str) -> Iterator[tuple[str, Callable[[], float]]]:
    """What is measured, in order."""
    yield "`rapport --help`", lambda: to_end(*RAPPORT, "--help")
    yield (
        "the understanding alone, a first message read",
        lambda: to_end(sys.executable, "-c", READ, home, QUESTION),
    )
    yield (
        "`rapport ask`, a first question",
        lambda: to_end(*RAPPORT, "ask", QUESTION, "--home", home),
    )

    def page(*command: str) -> float:
        port = free_port()
        return to_page(port, *(part.replace("PORT_HERE", str(port)) for part in command))

    serve = (*RAPPORT, "serve", "--home", home, "--port", "PORT_HERE")
    yield "`rapport serve` until the page can be used", lambda: page(*serve)
    again = ("make", "run", f"HOME_DIR={home}", "PORT=PORT_HERE")
    if (ROOT / ".venv" / ".installed").exists():
        yield "`make run` once more, until the page can be used", lambda: page(*again)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=3)
    options.add_argument("--customers", type=int, default=20_000)
    given = options.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before the start\n")
    with tempfile.TemporaryDirectory(prefix="rapport-start-") as home:
        to_end(*RAPPORT, "demo", "--home", home, "--customers", str(given.customers))
        print("| start | seconds | of each run |\n|---|---|---|", flush=True)
        for name, measure in starts(home):
            measure()
            took = [measure() for _ in range(given.times)]
            each = ", ".join(f"{seconds:.2f}" for seconds in took)
            print(f"| {name} | {statistics.median(took):.2f} | {each} |", flush=True)


if __name__ == "__main__":
    main()
