"""Waiting for a service: as long as it asks for, and no longer than there is time."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from agent.patience import OutOfTime, asked_pause, retry_after, within

NOON = datetime(2026, 6, 30, 12, tzinfo=UTC)


def test_a_service_that_falls_silent_is_given_up_before_the_turn_is_over() -> None:
    def pieces() -> Iterator[str]:
        yield "one"
        time.sleep(1)
        yield "two"

    heard = within(30, pieces, silence=0.2)
    assert next(heard) == "one"
    started = time.monotonic()
    with pytest.raises(OutOfTime):
        next(heard)
    assert time.monotonic() - started < 0.8


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("2", 2.0),
        ("-5", 0.0),
        ("0.5", 0.5),
        ("Tue, 30 Jun 2026 12:00:30 GMT", 30.0),
        ("Tue, 30 Jun 2026 11:00:00 GMT", 0.0),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("Tue, 30 Jun 20260 12:00:00 GMT", None),
        (None, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, datetime(2026, 6, 30, 12, tzinfo=UTC)) == seconds


def test_milliseconds_are_more_exact_than_seconds() -> None:
    assert asked_pause({"retry-after-ms": "250", "retry-after": "1"}, NOON) == 0.25
    assert asked_pause({"retry-after-ms": "soon", "retry-after": "1"}, NOON) == 1.0
    assert asked_pause({}, NOON) is None
