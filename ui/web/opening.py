"""A site that answers from its first moment: a word of patience until the chat page is built.

Loading Gradio takes seconds. Meanwhile whoever opens the page is told so, and their browser goes
on to the page by itself.
"""

import asyncio
from collections.abc import Callable

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from crm.languages.speak import speaker
from ui.cards.html import page
from ui.web.languages import preferred


class Opening:
    """The application that `build` gives, as soon as it does. `failed` is told if it does not."""

    def __init__(
        self, build: Callable[[], FastAPI], failed: Callable[[BaseException], None]
    ) -> None:
        self._build, self._failed = build, failed
        self._app: ASGIApp | None = None
        self._closing = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif self._app is not None:
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await wait_a_moment(scope, receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        opening = asyncio.create_task(self._open())
        opening.add_done_callback(self._opened)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self._closing.set()
        await asyncio.wait([opening])
        await send({"type": "lifespan.shutdown.complete"})

    async def _open(self) -> None:
        """Build beside the serving, then hold the application open until the end."""
        app = await asyncio.to_thread(self._build)
        async with app.router.lifespan_context(app):
            self._app = app
            await self._closing.wait()

    def _opened(self, opening: asyncio.Task[None]) -> None:
        if not opening.cancelled() and (error := opening.exception()):
            self._failed(error)


async def wait_a_moment(scope: Scope, receive: Receive, send: Send) -> None:
    request = Request(scope)
    if request.url.path == "/health":
        answer: HTMLResponse | JSONResponse = JSONResponse({"status": "starting"}, 503)
    else:
        say = speaker(preferred(request.headers.get("accept-language", "")))
        status = 200 if request.url.path == "/" else 503
        answer = HTMLResponse(page("opening", say), status, {"Cache-Control": "no-store"})
    await answer(scope, receive, send)
