"""How long the start page takes: cold, when its figures are computed, and warm, when they are remembered.

    python -m evals.bench_home --home ~/.rapport [--pins 4]

Prints milliseconds of all that the page asks of data and store, with its values as words: the median
of ten warm openings, the slowest of them, and the first one.
"""

import argparse
import json
import statistics
import time
from datetime import UTC, datetime
from pathlib import Path

from crm.home.front import FrontPage
from crm.home.pins import Pins
from crm.reports.definition import ByField, ByTime, Report
from crm.terms.clock import Clock
from crm.workspace import Workspace, open_workspace

PINNED = (
    Report(measures=("revenue",), breakdowns=(ByTime(grain="month"),)),
    Report(measures=("revenue",), breakdowns=(ByField(field="customers.country"),), top=5),
    Report(measures=("orders",), breakdowns=(ByTime(grain="week"),)),
    Report(measures=("aov",)),
)


def opened(page: FrontPage, workspace: Workspace, person: str, clock: Clock) -> float:
    """Milliseconds of one opening of the start page."""
    started = time.perf_counter()
    page.of(workspace, person, "en", clock)
    return (time.perf_counter() - started) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--home", type=Path, required=True, help="a workspace with data")
    parser.add_argument("--pins", type=int, default=len(PINNED), help="reports pinned meanwhile")
    wanted = parser.parse_args()
    workspace = open_workspace(wanted.home)
    clock = Clock(datetime.now(UTC), workspace.zone)
    person = f"bench-{clock.now:%H%M%S}"
    pins = Pins(workspace.store, person)
    for number, report in enumerate(PINNED[: wanted.pins]):
        pins.add(report, f"Pin {number}", saved=None, now=clock.now)
    page = FrontPage()
    cold = opened(page, workspace, person, clock)
    warm = [opened(page, workspace, person, clock) for _ in range(10)]
    for pin in pins.list():
        pins.remove(pin.id, now=clock.now)
    told = {"cold_ms": cold, "warm_p50_ms": statistics.median(warm), "warm_max_ms": max(warm)}
    print(json.dumps({name: round(value, 1) for name, value in told.items()}))


if __name__ == "__main__":
    main()
