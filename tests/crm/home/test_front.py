"""The start page: figures that equal the answer to their question, pins in a person's order, empty data."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.audit import trail
from crm.errors import Misused, Unknown
from crm.home.front import FrontPage
from crm.home.pins import MOST, Pins
from crm.languages.speak import LANGUAGES
from crm.reports.definition import ByField, ByTime, Report
from crm.reports.run import run_report
from crm.segments.notices import keep_notice
from crm.store.store import Store, open_store
from crm.terms.clock import Clock
from crm.terms.window import Calendar
from crm.workspace import Workspace
from tests.worlds import World

NOW = datetime(2026, 6, 30, 12, tzinfo=ZoneInfo("UTC"))
CLOCK = Clock(NOW)
WEEKLY = Report(measures=("revenue",), breakdowns=(ByTime(grain="week"),))
BY_COUNTRY = Report(measures=("revenue",), breakdowns=(ByField(field="customers.country"),))


@pytest.fixture(scope="module")
def world() -> World:
    made = World()
    made.customers(("ann", {"country": "US", "email": "a@b.example"}), ("bo", {"country": "DE"}))
    for day, total in (("2026-06-15", 100), ("2026-06-24", 150), ("2026-06-29", 999)):
        made.order("ann", day, total)
    made.order("bo", "2026-05-06", 30)
    made.event("ann", "email_opened", "2026-06-23")
    made.consent("ann")
    made.survey("ann", "2026-05-10", 10)
    made.survey("bo", "2026-04-10", 2)
    return made


@pytest.fixture
def workspace(world: World, tmp_path: Path) -> Iterator[Workspace]:
    store = open_store(tmp_path)
    yield Workspace(tmp_path, world, world.catalog, lambda: store)
    store.close()


def counting(workspace: Workspace) -> tuple[Workspace, list[str]]:
    asked: list[str] = []

    class Counted:
        dialect = "duckdb"

        def rows(self, sql: str, *values: object) -> object:
            asked.append(sql)
            return workspace.warehouse.rows(sql, *values)  # type: ignore[arg-type]

    return replace(workspace, warehouse=Counted()), asked  # type: ignore[arg-type]


def test_each_figure_is_one_query_and_remembered(workspace: Workspace) -> None:
    counted, asked = counting(workspace)
    page = FrontPage()
    front = page.of(counted, "ann", "en", CLOCK)
    assert len(front.figures) == 5 and len(asked) == 5
    assert page.of(counted, "bo", "en", CLOCK).figures == front.figures and len(asked) == 5
    with workspace.store.writing() as session:
        from crm.store.changes import changed

        changed(session, "events")
    page.of(counted, "ann", "en", CLOCK)
    assert len(asked) == 10, "own events change figures at once"


def test_the_figures_are_those_of_the_last_whole_week_or_month(workspace: Workspace) -> None:
    revenue, engaged, reachable, attributed, nps = (
        FrontPage().of(workspace, "ann", "en", CLOCK).figures
    )
    assert (revenue.value, revenue.change, revenue.way) == ("$150.00", "+50%", "up")
    assert revenue.period.startswith("Jun 22") and len(revenue.course) == 13
    assert revenue.course[-2:] == (100, 150), "the running week is not in it"
    assert engaged.value == "1"
    assert (reachable.value, reachable.share) == ("1", 0.5)
    assert attributed.value == "–" and attributed.note == "No data in these days."
    assert (nps.value, nps.change) == ("100", "+200 points")


def test_a_figure_is_what_its_question_is_answered_with(workspace: Workspace) -> None:
    report = Report(
        measures=("revenue",), window=Calendar(period="week", offset=-1), compare="previous"
    )
    scope, wording = workspace.scope(CLOCK), workspace.wording("en")
    found = run_report(report, scope, workspace.warehouse, wording)
    figure = FrontPage().of(workspace, "ann", "en", CLOCK).figures[0]
    assert found.rows[0] == (150, 100, 0.5) and figure.value in found.summary


def test_a_company_without_any_rows_has_figures_that_say_so(tmp_path: Path) -> None:
    bare = World()
    store = open_store(tmp_path)
    front = FrontPage().of(
        Workspace(tmp_path, bare, bare.catalog, lambda: store), "ann", "de", CLOCK
    )  # type: ignore[arg-type]
    store.close()
    assert all(figure.value == "–" and figure.note for figure in front.figures)


def test_pins_are_a_persons_own_and_in_their_order(workspace: Workspace) -> None:
    ann, bo = (Pins(workspace.store, person) for person in ("ann", "bo"))
    first = ann.add(WEEKLY, "Weekly", saved=None, now=NOW)
    second = ann.add(BY_COUNTRY, "Countries", saved=None, now=NOW)
    assert ann.add(WEEKLY, "again", saved=None, now=NOW).id == first.id, "the same is pinned once"
    assert [pin.name for pin in ann.list()] == ["Weekly", "Countries"] and bo.list() == ()
    assert [pin.name for pin in ann.move(second.id, 1, now=NOW)] == ["Countries", "Weekly"]
    assert ann.get("2").id == first.id and ann.holding(BY_COUNTRY) == second
    ann.remove("countries", now=NOW)
    assert [pin.name for pin in ann.list()] == ["Weekly"]
    with pytest.raises(Unknown):
        bo.remove("Weekly", now=NOW)
    assert trail.verify(workspace.store).holds


def test_a_pinned_saved_report_is_shown_as_it_stands(workspace: Workspace) -> None:
    made = {"by": "ann", "now": NOW}
    draft = workspace.reports.draft(WEEKLY, name="Sales", request="", language="en", **made)  # type: ignore[arg-type]
    saved = workspace.reports.save(draft.id, name=None, **made)  # type: ignore[arg-type]
    pins = Pins(workspace.store, "ann")
    pins.add(saved.definition, saved.name, saved=saved.id, now=NOW)
    workspace.reports.revise(saved.id, BY_COUNTRY, request="", language="en", **made)  # type: ignore[arg-type]
    workspace.reports.rename(saved.id, "By country", **made)  # type: ignore[arg-type]
    (pin,) = pins.list()
    assert (pin.name, pin.asked) == ("By country", BY_COUNTRY)
    workspace.reports.archive(saved.id, **made)  # type: ignore[arg-type]
    assert pins.list() == ()


def test_the_start_page_has_room_for_so_many(workspace: Workspace) -> None:
    pins = Pins(workspace.store, "ann")
    for n in range(MOST):
        pins.add(WEEKLY.model_copy(update={"top": n + 1}), str(n), saved=None, now=NOW)
    with pytest.raises(Misused):
        pins.add(BY_COUNTRY, "more", saved=None, now=NOW)


def test_a_pin_shows_its_course_its_groups_or_its_number(workspace: Workspace) -> None:
    one = Report(
        measures=("orders",), window=Calendar(period="month", offset=-1), compare="previous"
    )
    gone = Report(measures=("revenue",), breakdowns=(ByField(field="customers.gone"),))
    pins = Pins(workspace.store, "ann")
    both = Report(measures=("revenue",), breakdowns=(*BY_COUNTRY.breakdowns, ByTime(grain="month")))
    for name, report in (("w", WEEKLY), ("c", BY_COUNTRY), ("b", both), ("o", one), ("g", gone)):
        pins.add(report, name, saved=None, now=NOW)
    weekly, countries, monthly, orders, broken = (f for _, f in FrontPage().of(workspace, "ann", "en", CLOCK).pins)  # fmt: skip
    assert (weekly.value, weekly.course[-1]) == ("$150.00", 150)
    assert [(bar.label, bar.value) for bar in countries.bars] == [("United States", "$1,249.00"), ("Germany", "$30.00")]  # fmt: skip
    assert countries.value == "United States" and countries.name == "Revenue by country"
    assert [(bar.label, bar.value) for bar in monthly.bars] == [("Germany", "$30.00")]
    assert monthly.period == "May 2026", "the last whole month that has any"
    assert orders.value == "1" and broken.value == "–" and "gone" in broken.note


def test_everything_is_said_in_five_languages(workspace: Workspace, store_notice: None) -> None:
    pages = [FrontPage().of(workspace, "ann", language, CLOCK) for language in LANGUAGES]
    for said in zip(*(tuple(f.name for f in page.figures) for page in pages), strict=True):
        assert len(set(said)) >= 3, said  # NPS is called alike in three languages
    assert len({page.figures[0].question for page in pages}) == len(LANGUAGES)
    assert all(len(page.news) == 1 and "US" in page.news[0] for page in pages)


@pytest.fixture
def store_notice(workspace: Workspace) -> None:
    """A saved segment whose size moved."""
    from crm.segments.definition import Segment

    where = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
    segment = Segment.model_validate({"where": where})
    made = {"by": "ann", "now": NOW}
    draft = workspace.segments.draft(segment, name="US", request="", language="en", **made)  # type: ignore[arg-type]
    saved = workspace.segments.save(draft.id, name=None, **made)  # type: ignore[arg-type]
    store: Store = workspace.store
    with store.writing() as session:
        keep_notice(session, saved.id, NOW, "moved", {"before": 1, "after": 3})
