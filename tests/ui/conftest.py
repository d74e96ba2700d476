"""The page served on loopback with a scripted assistant, and a real headless browser to look at it."""

import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect, sync_playwright

from crm.campaigns.pictures import Pictures
from tests.ui.stand_in import StandIn
from ui.web.app import build

expect.set_options(timeout=15_000)  # a busy machine draws its first chart slowly
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>'
)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The address at which the application answers while the block runs."""
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    (folder / "pictures").mkdir()
    (folder / "pictures" / "dryer.svg").write_text(PICTURE)
    (folder / "secret.svg").write_text(PICTURE)
    return folder


@pytest.fixture(scope="session")
def assistant(folder: Path) -> StandIn:
    return StandIn(folder)


@pytest.fixture(scope="session")
def site(assistant: StandIn, folder: Path) -> Iterator[str]:
    """A site without a login, as on a person's own machine."""
    pictures = Pictures([folder])
    app = build(assistant, pictures=pictures, hosts=("127.0.0.1", "localhost"))
    with serving(app) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        pytest.skip(f"no browser found in PATH (looked for {', '.join(CHROMIUM)})")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Opens the page as a visitor of a given width, language and taste. Fails on any outside call."""
    contexts: list[BrowserContext] = []
    outside: list[str] = []
    broken: list[str] = []

    def open(path: str = "/", **visitor: Any) -> Page:
        visitor = {
            "viewport": {"width": 1280, "height": 860},
            "locale": "en-US",
            **visitor,
        }
        context = browser.new_context(**visitor)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        here = (site, "data:", "blob:", "about:")
        watch_outside(page, here, outside)
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.goto(site + path)
        page.wait_for_selector(".example, .turn")
        return page

    yield open
    for context in contexts:
        context.close()
    assert not outside, f"the page called {outside}"
    assert not broken, f"the page's script failed: {broken}"


def watch_outside(page: Page, here: tuple[str, ...], outside: list[str]) -> None:
    """Note every call that leaves this machine. One that the page's policy stopped has not left."""

    def begun(request: Request) -> None:
        if not request.url.startswith(here):
            outside.append(request.url)

    def failed(request: Request) -> None:
        if request.failure == "csp" and request.url in outside:
            outside.remove(request.url)

    page.on("request", begun)
    page.on("requestfailed", failed)


def ask(page: Page, text: str) -> None:
    """Type a question and wait until it is answered."""
    before = page.locator(".asked").count()
    page.locator("#ask textarea").fill(text)
    page.locator("#ask textarea").press("Enter")
    page.wait_for_function(f"document.querySelectorAll('.asked').length > {before}")
    answered(page)


def answered(page: Page) -> None:
    page.wait_for_function("!document.body.classList.contains('busy')")
