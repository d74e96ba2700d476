"""Waiting for no longer than there is time: for a reply that drips, for a service that says "later"."""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib import import_module
from math import isfinite
from queue import Empty, Queue
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import openai

T = TypeVar("T")
TRIES = 3
MOST_SILENCE = 30.0  # seconds without a word, after which a service is taken to hang
LATER = (408, 409, 429)  # statuses that say: again, a little later
FIRST_PAUSE = 0.5  # seconds; each further one is twice as long


class OutOfTime(Exception):
    """The time is over; what is still on its way is not waited for."""


def within(
    seconds: float, made: Callable[[], Iterator[T]], silence: float = MOST_SILENCE
) -> Iterator[T]:
    """What `made` gives, for at most so many seconds in all, and `silence` between two pieces.

    Then raises OutOfTime. It runs in a thread of its own, since nothing else ends a wait for a byte, a name or a lock.
    """
    end, queue, over = time.monotonic() + seconds, Queue[tuple[str, T | None]](), Event()
    failed: list[BaseException] = []

    def run() -> None:
        try:
            for piece in made():
                if over.is_set():
                    return
                queue.put(("piece", piece))
        except BaseException as error:
            failed.append(error)
        queue.put(("end", None))

    Thread(target=run, daemon=True, name="model").start()
    try:
        while (got := _next(queue, min(end, time.monotonic() + silence)))[0] == "piece":
            yield got[1]  # type: ignore[misc]
    finally:
        over.set()
    if failed:
        raise failed[0]


def _next(queue: Queue[tuple[str, T | None]], end: float) -> tuple[str, T | None]:
    try:
        return queue.get(timeout=max(end - time.monotonic(), 0))
    except Empty as empty:
        raise OutOfTime from empty


def patiently(made: Callable[[], Iterator[T]], until: float) -> Iterator[T]:
    """What `made` gives; when its service is busy or broken before the first piece, tried again.

    The pause is what the service asks for, or grows from half a second. A pause past `until`
    (monotonic) is not waited for: the error is raised at once.
    """
    import openai

    for tried in range(1, TRIES + 1):
        begun = False
        try:
            for piece in made():
                begun = True
                yield piece
            return
        except openai.APIError as error:
            pause = pause_after(error, tried)
            late = pause is None or time.monotonic() + pause >= until
            if begun or late or tried == TRIES:
                raise
        time.sleep(pause or 0)


def pause_after(error: "openai.APIError", tried: int) -> float | None:
    """Seconds to wait before another try; None when trying again would not help."""
    import openai

    if isinstance(error, openai.APITimeoutError) or error.code == "insufficient_quota":
        return None
    if isinstance(error, openai.APIStatusError):
        again = error.status_code in LATER or error.status_code >= 500
        asked = asked_pause(error.response.headers, datetime.now(UTC)) if again else None
        return asked if asked is not None else _growing(tried) if again else None
    return _growing(tried) if isinstance(error, openai.APIConnectionError) else None


def _growing(tried: int) -> float:
    pause = FIRST_PAUSE * 2.0 ** (tried - 1)
    return pause * random.uniform(0.75, 1.25)  # noqa: S311 - so that many clients do not come back at once


def asked_pause(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that a service asks to wait, to the millisecond where it says so; None where it does not."""
    exact = retry_after(headers.get("retry-after-ms"), now)
    return exact / 1000 if exact is not None else retry_after(headers.get("retry-after"), now)


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, as a number or a date; None for what is neither."""
    if value is None:
        return None
    try:
        seconds = float(value)
        return max(seconds, 0.0) if isfinite(seconds) else None
    except ValueError:
        pass
    try:
        return max((parsedate_to_datetime(value) - now).total_seconds(), 0.0)
    except (TypeError, ValueError, OverflowError):
        return None


def bounded(response: Any) -> None:
    """A response hook of the client library: the read time-out of a request holds for its whole answer.

    A server that drips a byte now and then would else keep a connection and its thread for ever.
    """
    seconds = response.request.extensions.get("timeout", {}).get("read")
    if seconds is not None:
        response.stream = _bounded(
            response.stream, time.monotonic() + seconds, _library_of(response)
        )


def _library_of(made: object) -> Any:
    """The module that the class of an object comes from: the openai client has its own httpx."""
    return import_module(type(made).__module__.partition(".")[0])


def _bounded(inner: Any, end: float, http: Any) -> Any:
    class Bounded(http.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Iterator[bytes]:
            for piece in inner:
                if time.monotonic() > end:
                    raise http.ReadTimeout("the answer took too long")
                yield piece

        def close(self) -> None:
            inner.close()

    return Bounded()
