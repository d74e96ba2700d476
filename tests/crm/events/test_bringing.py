"""Events from a file between two imports: the import's checks, and nothing twice."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm.audit import trail
from crm.errors import BadInput
from crm.events.bringing import Brought, bring
from crm.languages.speak import LANGUAGES, speaker
from crm.warehouse.importing.checks import Reason
from crm.warehouse.importing.run import run_import
from crm.workspace import Workspace, open_workspace
from tests.small_company import write_company

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
HEAD = "customer_id,occurred_at,type,event_id,campaign_id,value\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    tables = write_company(tmp_path / "tables")
    events = "customer_id,occurred_at,type,event_id,value\nbo,2026-06-01,email_opened,e1,1\n"
    (tables / "events.csv").write_text(events, encoding="utf8")
    run_import(str(tables), tmp_path / "home", now=NOW)
    return open_workspace(tmp_path / "home")


def brought(workspace: Workspace, text: str, max_bad: float = 50) -> Brought:
    path = workspace.home / "new.csv"
    path.write_text(text, encoding="utf8")
    return bring(
        path,
        path.name,
        store=workspace.store,
        warehouse=workspace.warehouse,
        catalog=workspace.catalog,
        rejected=workspace.home / "rejected.csv",
        by="ann",
        now=NOW,
        max_bad=max_bad,
    )


def told(workspace: Workspace) -> list[tuple[object, ...]]:
    asked = "SELECT customer_id, occurred_at, type, value FROM events ORDER BY 2, 1"
    return workspace.warehouse.rows(asked).rows


def test_good_rows_are_counted_and_bad_ones_said(workspace: Workspace) -> None:
    found = brought(
        workspace,
        HEAD + "ann,2026-06-29T10:00:00+02:00,email_sent,n1,k1,2.5\n"
        "nobody,2026-06-29,email_sent,n2,k1,\n"
        "bo,31.02.2026,email_sent,n3,k1,\n"
        "bo,2026-09-01,email_sent,n4,k1,\n"
        "bo,2026-06-29,email_snt,n5,k1,\n"
        "cy,2026-06-29 12:00,email_clicked,n6,,\n",
    )
    reasons = [("unknown_reference", "customer_id"), ("bad_time", "occurred_at")]
    reasons += [("not_yet", "occurred_at"), ("unknown_type", "email_snt")]
    assert found == Brought(2, 0, Counter(Reason(*reason) for reason in reasons))
    assert told(workspace) == [
        ("bo", datetime(2026, 6, 1), "email_opened", 1.0),
        ("ann", datetime(2026, 6, 29, 8), "email_sent", 2.5),
        ("cy", datetime(2026, 6, 29, 12), "email_clicked", None),
    ]
    assert "nobody" in (workspace.home / "rejected.csv").read_text(encoding="utf8")
    assert all(len(found.sentences(speaker(language))) == 5 for language in LANGUAGES)
    assert trail.entries(workspace.store, limit=1)[0].action == "events.bring"


def test_the_same_file_again_changes_nothing(workspace: Workspace) -> None:
    text = "customer_id,occurred_at,type\nann,2026-06-29,email_sent\nbo,2026-06-29,email_sent\n"
    assert brought(workspace, text) == Brought(2, 0, Counter())
    assert brought(workspace, text) == Brought(0, 2, Counter())
    assert len(told(workspace)) == 3
    assert not (workspace.home / "rejected.csv").exists()


def test_a_row_that_the_import_has_is_counted_once(workspace: Workspace) -> None:
    assert brought(workspace, HEAD + "bo,2026-06-01,email_opened,e1,,1\n").new == 1
    assert len(told(workspace)) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD + "ann,soon,email_sent,n1,,\nbo,2026-06-29,email_sent,n2,,\n", "new.csv"),
        ("customer_id,type\nann,email_sent\n", "occurred_at"),
        ("", "empty"),
    ],
)
def test_a_file_of_too_many_bad_rows_is_refused_whole(
    workspace: Workspace, text: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        brought(workspace, text, max_bad=5)
    assert len(told(workspace)) == 1
