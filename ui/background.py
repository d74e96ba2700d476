"""What the server does beside answering: plans of segments, digests and alerts, each when it is due.

Any number of servers may run over one store: each thing is done by one of them.
"""

import logging
import threading

from agent.app import App
from crm.segments.refresh import refresh_due
from ui.telling import due

log = logging.getLogger(__name__)
SECONDS = 30.0  # between two looks at what is due


def refreshing(app: App, stop: threading.Event, seconds: float = SECONDS) -> threading.Thread:
    """A thread that does what is due, now and every so many seconds until `stop` is set."""

    def work() -> None:
        while not stop.is_set():
            refresh_once(app)
            due_once(app)
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


def due_once(app: App) -> int:
    """Look at alerts and send digests that are due, and say how many. What goes wrong is logged."""
    try:
        done = list(due(app.company.workspace, app.clock()))
    except Exception:
        log.exception("digests and alerts could not be done")
        return 0
    for one in done:
        if one.error:
            log.warning("%s %s: %s", one.kept.definition.kind, one.kept.id, one.error.key)
    return len(done)
