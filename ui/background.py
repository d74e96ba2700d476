"""What the server does beside answering: segments whose plan is due are counted again.

Any number of servers may run over one store: each segment is counted by one of them.
"""

import logging
import threading

from agent.app import App
from crm.segments.refresh import refresh_due

log = logging.getLogger(__name__)
SECONDS = 30.0  # between two looks at what is due


def refreshing(app: App, stop: threading.Event, seconds: float = SECONDS) -> threading.Thread:
    """A thread that counts what is due, now and every so many seconds until `stop` is set."""

    def work() -> None:
        while not stop.is_set():
            refresh_once(app)
            stop.wait(seconds)

    thread = threading.Thread(target=work, name="refreshing", daemon=True)
    thread.start()
    return thread


def refresh_once(app: App) -> int:
    """Count what is due, and say how many that were. What goes wrong is logged, and tried again later."""
    try:
        counting = app.company.workspace.counting
        return sum(1 for _ in refresh_due(counting, by="rapport", clock=app.clock()))
    except Exception:
        log.exception("segments could not be counted again")
        return 0
