"""Who may sign in, and who is signed in, also for the addresses that are not Gradio's."""

import hmac
import time
from collections.abc import Callable
from threading import Lock
from typing import Any

from fastapi import FastAPI, Request
from starlette.routing import Mount

from crm.errors import BadInput

Login = Callable[[str, str], bool]
MOST_WRONG, SECONDS = 5, 60.0  # so many wrong passwords for a name, then so long none is looked at


def login_from(text: str | None, now: Callable[[], float] = time.monotonic) -> Login | None:
    """The login of `name:password` pairs, one a line or separated by commas; None where there are none.

    Raises BadInput when a pair has no name or a password of less than eight characters.
    """
    people = dict(map(pair, filter(None, (p.strip() for p in _parts(text or "")))))
    return Limited(people, now) if people else None


def _parts(text: str) -> list[str]:
    return text.replace("\n", ",").split(",")


def pair(text: str) -> tuple[str, str]:
    name, _, password = text.partition(":")
    if not name or len(password) < 8:
        raise BadInput("error-screens-login-form")
    return name, password


class Limited:
    """Compares without telling by its time how much was right, and slows down who guesses."""

    def __init__(self, people: dict[str, str], now: Callable[[], float]) -> None:
        self._people, self._now = people, now
        self._wrong: dict[str, list[float]] = {}
        self._lock = Lock()

    def __call__(self, name: str, password: str) -> bool:
        since = self._now() - SECONDS
        with self._lock:
            wrong = [at for at in self._wrong.get(name, ()) if at > since]
            if len(wrong) >= MOST_WRONG:
                return False
            right = self._is_right(name, password)
            # Names that are not ours are not kept: whoever guesses could fill the memory.
            if name in self._people:
                self._wrong[name] = [] if right else [*wrong, self._now()]
        return right

    def _is_right(self, name: str, password: str) -> bool:
        known = self._people.get(name, "")
        same = hmac.compare_digest(known.encode(), password.encode("utf8", "replace"))
        return same and name in self._people


def signed_in(app: FastAPI, request: Request) -> str | None:
    """The person's name; "local" where the page asks for no login, None where it does and nobody is."""
    page = chat(app)
    if page.auth is None:
        return "local"
    for name in (f"access-token-{page.cookie_id}", f"access-token-unsecure-{page.cookie_id}"):
        if (token := request.cookies.get(name)) in page.tokens:
            return str(page.tokens[token])
    return None


def chat(app: FastAPI) -> Any:
    """Gradio's application within ours; it keeps who is signed in."""
    return next(r.app for r in app.routes if isinstance(r, Mount) and hasattr(r.app, "tokens"))
