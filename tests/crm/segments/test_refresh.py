"""Counting saved segments by plan: when, once however many look, nothing lost by a crash."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.audit import trail
from crm.errors import Misused
from crm.languages.speak import LANGUAGES, speaker
from crm.segments import refresh as module
from crm.segments.notices import notices, put_aside
from crm.segments.plans import Every, Plan, drop_plan, next_after, plans, set_plan
from crm.segments.refresh import LEASE, Counting, refresh, refresh_due
from crm.segments.sizes import history
from crm.segments.store import Segments
from crm.store.store import Store, open_store
from crm.terms.clock import Clock
from tests.crm.segments.shelf import US, Shelf, shelf
from tests.crm.store.test_on_postgres import url as url  # (a database of its own)

MONDAY = datetime(2026, 6, 29, 5, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    where = tmp_path if request.param == "sqlite" else request.getfixturevalue("url")
    store = open_store(where)
    yield store
    store.close()


@pytest.fixture
def on(store: Store) -> Shelf:
    return shelf(store)


def planned(on: Shelf, now: datetime, every: Every = "daily", share: float | None = 0.1) -> None:
    set_plan(on.segments, "US", Plan(every, "06:00", share=share), by="ann", clock=on.at(now))


def due(on: Shelf, now: datetime) -> list[tuple[str, int | None, bool]]:
    found = refresh_due(on.counting, by="rapport", clock=on.at(now))
    return [(one.saved.name, one.size, one.moved) for one in found]


def sizes(on: Shelf, name: str = "US") -> list[int]:
    with on.segments.store.reading() as session:
        return [size.customers for size in history(session, on.segments.get(name).id)]


@pytest.mark.parametrize(
    ("plan", "now", "expected"),
    [
        (Plan("hourly", "00:15"), "2026-06-30 10:10", "2026-06-30 10:15"),
        (Plan("hourly", "00:15"), "2026-06-30 10:15", "2026-06-30 11:15"),
        (Plan("daily", "06:00"), "2026-06-30 05:59", "2026-06-30 06:00"),
        (Plan("daily", "06:00"), "2026-06-30 06:00", "2026-07-01 06:00"),
        (Plan("weekly", "06:00", 0), "2026-06-30 12:00", "2026-07-06 06:00"),
        (Plan("weekly", "18:00", 1), "2026-06-30 12:00", "2026-06-30 18:00"),
        (Plan("daily", "02:30"), "2026-03-28 12:00", "2026-03-29 03:30"),  # 02:30 is left out
        (Plan("daily", "08:00"), "2026-10-24 12:00", "2026-10-25 08:00"),
    ],
)
def test_the_next_moment_is_in_the_companys_zone(plan: Plan, now: str, expected: str) -> None:
    local = datetime.fromisoformat(now).replace(tzinfo=BERLIN)
    found = next_after(plan, Clock(local.astimezone(UTC), BERLIN))
    assert found.astimezone(BERLIN).strftime("%Y-%m-%d %H:%M") == expected


def test_what_is_due_is_counted_once_and_again_at_the_next_moment(on: Shelf) -> None:
    on.save("US", US)
    planned(on, MONDAY)
    assert due(on, MONDAY) == []
    assert due(on, MONDAY + timedelta(hours=1)) == [("US", 2, False)]
    assert due(on, MONDAY + timedelta(hours=2)) == []
    assert due(on, MONDAY + timedelta(days=5)) == [("US", 2, False)], (
        "once, however long it was off"
    )
    assert sizes(on) == [2, 2]
    assert plans(on.segments)[on.segments.get("US").id].next_at == datetime(2026, 7, 4, 6, tzinfo=UTC)  # fmt: skip


def test_a_size_that_moves_by_the_share_gives_one_notice_in_every_language(on: Shelf) -> None:
    on.save("US", US)
    planned(on, MONDAY, share=0.5)
    due(on, MONDAY + timedelta(days=1))
    on.world.customers(("di", {"country": "US"}))
    assert due(on, MONDAY + timedelta(days=2)) == [("US", 3, True)]
    (told,) = notices(on.segments.store)
    assert told.words(speaker("en")) == "“US” grew from 2 to 3 customers (50%)."
    assert len({told.words(speaker(language)) for language in LANGUAGES}) == len(LANGUAGES)
    assert due(on, MONDAY + timedelta(days=3)) == [("US", 3, False)]
    assert put_aside(on.segments.store, by="ann", now=MONDAY) == 1
    assert notices(on.segments.store) == ()
    assert len(notices(on.segments.store, seen=True)) == 1


def test_a_smaller_move_and_a_plan_without_a_share_give_none(on: Shelf) -> None:
    on.save("US", US)
    planned(on, MONDAY, share=0.51)
    due(on, MONDAY + timedelta(days=1))
    on.world.customers(("di", {"country": "US"}))
    assert due(on, MONDAY + timedelta(days=2)) == [("US", 3, False)]
    planned(on, MONDAY + timedelta(days=2), share=None)
    on.world.customers(*((f"e{n}", {"country": "US"}) for n in range(9)))
    assert due(on, MONDAY + timedelta(days=4)) == [("US", 12, False)]


def test_a_segment_that_cannot_be_counted_is_told_of_and_does_not_hold_up_others(on: Shelf) -> None:
    on.save("US", US)
    on.save("Gone", {"kind": "attribute", "field": "customers.gone", "values": ["x"]})
    planned(on, MONDAY)
    set_plan(on.segments, "Gone", Plan("daily", "05:30"), by="ann", clock=on.at(MONDAY))
    found = due(on, MONDAY + timedelta(days=1))
    assert found == [("Gone", None, False), ("US", 2, False)]
    (told,) = notices(on.segments.store)
    assert (told.name, told.kind) == ("Gone", "failed")
    assert "gone" in told.words(speaker("de"))


def test_two_processes_count_each_segment_once(on: Shelf) -> None:
    for number in range(6):
        on.save(f"US {number}", US)
        set_plan(on.segments, f"US {number}", Plan("hourly"), by="ann", clock=on.at(MONDAY))
    one_at_a_time = (
        threading.Lock()
    )  # the small world is one connection; the store is shared freely

    class Locked:
        dialect = "duckdb"

        def rows(self, *asked: object) -> object:
            with one_at_a_time:
                return on.world.rows(*asked)  # type: ignore[arg-type]

    counted: list[str] = []

    def work() -> None:
        counting = Counting(Segments(on.segments.store), Locked(), on.scope)  # type: ignore[arg-type]
        for one in refresh_due(counting, by="rapport", clock=on.at(MONDAY + timedelta(hours=1))):
            counted.append(one.saved.name)

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(counted) == [f"US {number}" for number in range(6)]
    assert all(sizes(on, f"US {number}") == [2] for number in range(6))


def test_a_crash_between_claim_and_result_is_made_good_after_the_lease(
    on: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    on.save("US", US)
    planned(on, MONDAY)
    crash = MONDAY + timedelta(hours=1)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(module, "_finish", killed)
        due(on, crash)
    assert (sizes(on), due(on, crash)) == ([], []), "the claim stands"
    assert due(on, crash + LEASE) == [("US", 2, False)]
    assert sizes(on) == [2]


def test_a_process_that_lost_its_claim_keeps_nothing(
    on: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    on.save("US", US)
    planned(on, MONDAY)
    slow, first = MONDAY + timedelta(hours=1), module._counted

    def overtaken(counting: Counting, *told: object) -> object:
        monkeypatch.setattr(module, "_counted", first)
        assert due(on, slow + LEASE) == [("US", 2, False)]
        return first(counting, *told)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "_counted", overtaken)
    assert due(on, slow) == []
    assert sizes(on) == [2]


def test_plans_are_for_saved_segments_and_bad_ones_are_refused(on: Shelf) -> None:
    on.save("US", US)
    for bad in (Plan("daily", "25:00"), Plan("daily", "x"), Plan("daily", share=0.0)):
        with pytest.raises(Misused):
            set_plan(on.segments, "US", bad, by="ann", clock=on.clock)
    with pytest.raises(Misused):
        drop_plan(on.segments, "US", by="ann", now=MONDAY)
    planned(on, MONDAY)
    drop_plan(on.segments, "US", by="ann", now=MONDAY)
    assert due(on, MONDAY + timedelta(days=1)) == []


def test_an_archived_segment_is_not_counted(on: Shelf) -> None:
    on.save("US", US)
    planned(on, MONDAY)
    on.segments.archive("US", by="ann", now=MONDAY)
    assert due(on, MONDAY + timedelta(days=1)) == []


def test_counting_on_demand_is_kept_and_audited(on: Shelf) -> None:
    made = on.save("US", US)
    first = refresh(on.counting, "US", by="bo", clock=on.at(MONDAY))
    second = refresh(on.counting, "US", by="bo", clock=on.at(MONDAY + timedelta(hours=1)))
    assert (first.before, second.before, sizes(on)) == (None, 2, [2, 2])
    latest = trail.entries(on.segments.store, object=made.id)[0]
    assert (latest.who, latest.action, latest.details) == ("bo", "segment.refresh", {"customers": 2})  # fmt: skip
