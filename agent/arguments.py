"""The arguments of a tool call as a model wrote them: one JSON object, whole, or why they are none.

Strict where the client library is kind: it closes what was cut off in the middle, and takes the last
of two values for one name. Neither may be run.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

LONGEST = 64_000  # characters
NO_TEXT = re.compile("[\x00\ud800-\udfff]")  # NUL, and half of a pair


class Unreadable(ValueError):
    """Why the arguments cannot be used, in words of ours for the model."""


def read_arguments(written: str) -> dict[str, Any]:
    """The arguments; nothing written is none. Raises Unreadable."""
    if len(written) > LONGEST:
        raise Unreadable(f"they are longer than {LONGEST} characters")
    if not written.strip():
        return {}
    try:
        told = json.loads(written, object_pairs_hook=_once, parse_constant=_no_number)
    except Unreadable:
        raise
    except (ValueError, RecursionError):
        raise Unreadable("they are not one whole JSON object") from None
    if not isinstance(told, dict):
        raise Unreadable("they are not a JSON object")
    _refuse_unusable(told)
    return told


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told = dict(pairs)
    if len(told) < len(pairs):
        raise Unreadable("a name stands in them twice")
    return told


def _no_number(name: str) -> NoReturn:
    raise Unreadable(f"{name} is no number of JSON")


def _refuse_unusable(told: Any) -> None:
    """Numbers that no database holds (1e400 is read as infinity), and texts that none can keep."""
    for part in _leaves(told):
        if isinstance(part, str) and NO_TEXT.search(part):
            raise Unreadable("a text in them holds a sign that cannot be kept")
        if isinstance(part, int | float) and not abs(part) < 2**63:
            raise Unreadable("a number in them is too large")


def _leaves(told: Any) -> Iterator[Any]:
    """Everything in it that holds nothing else, names among them."""
    if isinstance(told, dict):
        yield from told
        yield from (leaf for part in told.values() for leaf in _leaves(part))
    elif isinstance(told, list):
        yield from (leaf for part in told for leaf in _leaves(part))
    else:
        yield told
