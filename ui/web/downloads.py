"""Files handed out once: an export is fetched by the person who asked for it, soon, or not at all."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

SECONDS = 300.0


@dataclass(frozen=True)
class Offer:
    path: Path
    user: str
    until: float


class Downloads:
    """Offers by an unguessable token. `now` counts seconds and never goes back."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._offers: dict[str, Offer] = {}
        self._lock = Lock()

    def offer(self, path: Path, user: str) -> str:
        """The address at which `user` can fetch the file once within five minutes."""
        token = secrets.token_urlsafe(24)
        with self._lock:
            self._offers = {t: o for t, o in self._offers.items() if o.until > self._now()}
            self._offers[token] = Offer(path, user, self._now() + SECONDS)
        return f"/download/{token}"

    def take(self, token: str, user: str) -> Path | None:
        """The file, no longer on offer; None if it never was, was fetched, or is another person's."""
        with self._lock:
            offer = self._offers.get(token)
            if offer is None or offer.user != user:
                return None
            del self._offers[token]
        return offer.path if offer.until > self._now() and offer.path.is_file() else None
