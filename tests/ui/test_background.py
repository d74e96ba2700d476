"""The server counts segments again by their plans, and survives what goes wrong."""

import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agent.app import App
from agent.settings import settings_from
from crm.segments.definition import Segment
from crm.segments.plans import Plan, set_plan
from crm.segments.sizes import history
from crm.terms.clock import Clock
from crm.warehouse.importing.run import run_import
from tests.small_company import write_company
from ui.background import refresh_once, refreshing

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


def company(home: Path, clock: list[datetime]) -> App:
    run_import(str(write_company(home / "files")), home, now=NOW)
    return App(settings_from(home=home, model="embedded"), lambda: Clock(clock[0]))


def planned(app: App) -> str:
    segments, clock = app.company.workspace.segments, app.clock()
    everyone = Segment.model_validate({"where": {"kind": "everyone"}})
    told = {"request": "", "language": "en", "by": "ann", "now": clock.now}
    made = segments.save(segments.draft(everyone, name="All", **told).id, by="ann", now=clock.now)
    set_plan(segments, made.id, Plan("hourly", "00:00"), by="ann", clock=clock)
    return made.id


def sizes(app: App, id: str) -> list[int]:
    with app.company.workspace.store.reading() as session:
        return [size.customers for size in history(session, id)]


def test_two_servers_count_what_is_due_once(tmp_path: Path) -> None:
    clock = [NOW]
    app = company(tmp_path, clock)
    id = planned(app)
    other = App(app.settings, lambda: Clock(clock[0]))
    assert refresh_once(app) == 0
    clock[0] = NOW + timedelta(hours=1)
    stop = threading.Event()
    threads = [refreshing(each, stop, seconds=0.05) for each in (app, other)]
    deadline = time.monotonic() + 20
    while not sizes(app, id) and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    stop.set()
    for thread in threads:
        thread.join(10)
    assert sizes(app, id) == [5]


def test_a_company_without_data_is_looked_at_again_later(tmp_path: Path) -> None:
    app = App(settings_from(home=tmp_path, model="embedded"), lambda: Clock(NOW))
    assert refresh_once(app) == 0
