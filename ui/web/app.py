"""The web application: the chat page with its pictures, exports and, where wanted, Slack beside it."""

import ipaddress
import logging
import os
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi import FastAPI

from crm.campaigns.pictures import Pictures
from crm.errors import Refused, Unavailable
from ui.talk import Assistant
from ui.web.desk import Desk
from ui.web.downloads import Downloads
from ui.web.guard import Guard
from ui.web.login import Login, signed_in
from ui.web.routes import routes

if TYPE_CHECKING:
    import uvicorn

FAVICON = Path(__file__).parent / "static" / "favicon.png"


def build(
    assistant: Assistant,
    *,
    pictures: Pictures | None = None,
    login: Login | None = None,
    hosts: tuple[str, ...] = (),
    extra: tuple[Callable[[FastAPI], None], ...] = (),
) -> FastAPI:
    """The application, ready to be served.

    pictures: where the product pictures are; nothing outside is ever served.
    login: says whether a name and a password belong together; without one everybody is "local".
    hosts: the names under which the site may be called, all when empty.
    extra: adds further routes, Slack's for one.
    """
    # Gradio reads this when it is imported; it would report to its makers otherwise.
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    import gradio as gr

    from ui.web.page import look, page

    downloads = Downloads(time.monotonic)
    app = FastAPI(title="Rapport", docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(routes(downloads, pictures, lambda request: signed_in(app, request)))
    for add in extra:
        add(app)
    app.add_middleware(Guard, hosts=hosts)
    gr.mount_gradio_app(
        app,
        page(Desk(assistant, downloads, time.monotonic)),
        path="/",
        auth=login,
        auth_message="Rapport",
        favicon_path=str(FAVICON),
        show_error=False,
        ssr_mode=False,
        run_history=False,
        footer_links=[],
        mcp_server=False,
        pwa=False,
        **look(),
    )
    return app


def serve(
    assistant: Assistant,
    host: str = "127.0.0.1",
    port: int = 7860,
    *,
    pictures: Pictures | None = None,
    login: Login | None = None,
    opened: Callable[[], object] | None = None,
    warm: Callable[[], object] | None = None,
    extra: tuple[Callable[[FastAPI], None], ...] = (),
) -> None:
    """Serve until interrupted: a word of patience at once, the page when it is built.

    `opened` is called when the address is ours, `warm` in the background when the page is built.
    Raises Refused before anything listens when other machines could reach a page without a login,
    and Unavailable when the port is taken.
    """
    if not is_loopback(host) and login is None:
        raise Refused("error-screens-login-needed", host=host)
    door = listening(host, port)
    if opened:
        opened()
    from ui.web.opening import Opening

    hosts = ("127.0.0.1", "localhost", "[::1]") if is_loopback(host) else ()

    def built() -> FastAPI:
        app = build(assistant, pictures=pictures, login=login, hosts=hosts, extra=extra)
        if warm:
            threading.Thread(target=warm, name="warm", daemon=True).start()
        return app

    def failed(error: BaseException) -> None:
        failures.append(error)
        server.should_exit = True

    failures: list[BaseException] = []
    server = _server(Guard(Opening(built, failed), hosts=hosts))
    server.run(sockets=[door])
    if failures:
        raise failures[0]


def _server(app: Guard) -> "uvicorn.Server":
    """It ends soon after it is told, and quietly."""
    import uvicorn

    config = uvicorn.Config(
        app,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=2,  # a page that stays open must not hold us up
    )
    server = uvicorn.Server(config)
    logging.getLogger("uvicorn.error").addFilter(Farewell(lambda: server.should_exit))
    return server


class Farewell(logging.Filter):
    """Once the server ends, a page that was still open is no error worth a trace."""

    def __init__(self, ending: Callable[[], bool]) -> None:
        super().__init__()
        self._ending = ending

    def filter(self, record: logging.LogRecord) -> bool:
        return not self._ending()


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens at the address; closing it is left to the server."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        door = socket.create_server((host, port), family=family)
    except OSError as error:
        raise Unavailable("error-screens-port-taken", host=host, port=str(port)) from error
    door.setblocking(False)
    return door


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
