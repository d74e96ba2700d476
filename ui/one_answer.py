"""A process that gives one answer and ends: it looks for no garbage, and takes nothing apart at its end.

Both together take a third of the time of a `rapport ask`. What is kept is on disk by then.
"""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


@contextmanager
def ending_at_once(words: Sequence[str]) -> Iterator[None]:
    """Ends the process with the command's status, where its words ask one question."""
    if words[:1] != ["ask"] or any(word.startswith("--batch") for word in words):
        yield
        return
    gc.disable()
    try:
        yield
    except SystemExit as end:
        if isinstance(end.code, int) and _flushed():
            os._exit(end.code)
        raise


def _flushed() -> bool:
    """Whether everything that was said is out; nobody may be listening any more."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return False
    return True
