"""Lists of customers: from a file or frozen, and asked for in segments."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm.audit import trail
from crm.errors import BadInput, Misused, Unknown
from crm.lists.keeping import Kept
from crm.lists.making import bring, freeze
from crm.lists.reading import values_of
from crm.segments.definition import Segment
from crm.segments.size import count
from crm.segments.words import describe
from crm.terms.clock import Clock
from crm.warehouse.importing.run import run_import
from crm.workspace import Workspace, open_workspace
from tests.small_company import write_company

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
CLOCK = Clock(NOW)
FAIR = {"kind": "in_list", "list": "The fair"}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    run_import(str(write_company(tmp_path / "tables")), tmp_path / "home", now=NOW)
    return open_workspace(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "list.csv"


def listed(workspace: Workspace, file: Path, text: str, name: str = "The fair") -> Kept:
    file.write_text(text, encoding="utf8")
    values = values_of(file, file.name)
    shelf = {"lists": workspace.lists, "warehouse": workspace.warehouse}
    return bring(values, name, **shelf, by="ann", now=NOW)  # type: ignore[arg-type]


def size(workspace: Workspace, where: dict[str, object], clock: Clock = CLOCK) -> int:
    segment = Segment.model_validate({"where": where})
    return count(segment, workspace.scope(clock), workspace.warehouse)


@pytest.mark.parametrize(
    ("text", "found", "unknown"),
    [
        ("ann\nbo\nnobody\n", ("ann", "bo"), 1),
        ("customer_id\nann\nann\n", ("ann",), 0),
        ("ANN@Example.com\n\nwho@example.com\nWHO@example.com\nbo@example.com", ("ann", "bo"), 1),
        ("name;E-Mail\nAnn;Ann@example.com\nEd;\n", ("ann",), 0),
        ("Kundennummer,email\ncy,\ndi,ann@example.com\n", ("cy", "di"), 0),
        ('\ufeff"ed"\r\n"ann"\r\n', ("ann", "ed"), 0),
    ],
)
def test_a_file_of_ids_or_addresses(
    workspace: Workspace, file: Path, text: str, found: tuple[str, ...], unknown: int
) -> None:
    kept = listed(workspace, file, text)
    assert (workspace.lists.members(kept.id, 10), kept.unknown) == (found, unknown)
    assert size(workspace, FAIR) == len(found) == kept.size


def test_a_list_is_named_by_id_or_name_in_any_case(workspace: Workspace, file: Path) -> None:
    kept = listed(workspace, file, "ann\ncy\n")
    for name in (kept.id, kept.id.lower(), "the FAIR"):
        assert size(workspace, {"kind": "in_list", "list": name}) == 2
    assert size(workspace, {"kind": "not", "of": FAIR}) == 3
    segment = Segment.model_validate({"where": {"kind": "in_list", "list": kept.id}})
    words = describe(segment, workspace.wording("en"))
    assert words == "Customers who are on the list “The fair”"


def test_a_list_brought_later_is_seen_by_the_next_question(
    workspace: Workspace, file: Path
) -> None:
    with pytest.raises(Unknown, match="none has been kept"):
        size(workspace, FAIR)
    listed(workspace, file, "ann\n")
    assert size(workspace, FAIR) == 1
    with pytest.raises(Unknown, match="The fair"):
        size(workspace, {"kind": "in_list", "list": "fair of 2025"})


def test_a_frozen_segment_stays_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    where = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
    segment = workspace.segments.draft(
        Segment.model_validate({"where": where}),
        name="US", request="", language="en", by="ann", now=NOW,
    )  # fmt: skip
    kept = freeze(
        segment, "US in June", lists=workspace.lists, scope=workspace.scope(CLOCK),
        warehouse=workspace.warehouse, by="ann", now=NOW,
    )  # fmt: skip
    assert (kept.size, kept.segment, kept.as_of) == (2, segment.id, NOW)
    customers = tmp_path / "tables" / "customers.csv"
    customers.write_text(customers.read_text() + "flo,flo@example.com,US,,,,\n")
    run_import(str(tmp_path / "tables"), tmp_path / "home", now=NOW + timedelta(seconds=1))
    again = open_workspace(tmp_path / "home")
    assert size(again, where) == 3
    assert size(again, {"kind": "in_list", "list": "US in June"}) == 2


def test_a_list_that_a_saved_segment_asks_for_is_not_removed(
    workspace: Workspace, file: Path
) -> None:
    kept = listed(workspace, file, "ann\n")
    made = workspace.segments.draft(
        Segment.model_validate({"where": {"kind": "all", "of": [{"kind": "not", "of": FAIR}]}}),
        name="Not at the fair", request="", language="en", by="ann", now=NOW,
    )  # fmt: skip
    workspace.segments.save(made.id, by="ann", now=NOW)
    with pytest.raises(Misused, match="Not at the fair"):
        workspace.lists.remove(kept.id, by="ann", now=NOW)
    workspace.segments.archive(made.id, by="ann", now=NOW)
    workspace.lists.remove(kept.id, by="ann", now=NOW)
    assert workspace.lists.list() == ()
    with pytest.raises(Unknown):
        size(workspace, FAIR)
    actions = [entry.action for entry in trail.entries(workspace.store, object=kept.id)]
    assert actions == ["list.remove", "list.add"] and trail.verify(workspace.store).holds


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,city\nAnn,Lyon\n", "name, city"),
        ("nobody\n", "None of the 1 values"),
        ("", "empty"),
    ],
)
def test_a_file_that_makes_no_list_is_refused_and_nothing_kept(
    workspace: Workspace, file: Path, text: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        listed(workspace, file, text)
    assert workspace.lists.list() == ()


def test_a_name_is_taken_once(workspace: Workspace, file: Path) -> None:
    listed(workspace, file, "ann\n")
    with pytest.raises(Misused, match="already"):
        listed(workspace, file, "bo\n", name="THE  fair")
    with pytest.raises(BadInput, match="no file"):
        next(values_of(file.with_name("none.csv"), "none.csv"))
