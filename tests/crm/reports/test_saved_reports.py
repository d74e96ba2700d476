"""Saved reports on a real SQLite file: the same keeping as for segments, with ids of their own."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm.answers.store import Reports
from crm.errors import Unknown
from crm.reports.definition import ByTime, Report
from crm.segments.conditions.everyone import Everyone
from crm.segments.definition import Segment
from crm.segments.store import Segments
from crm.store.store import open_store

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
WEEKLY = Report(measures=("revenue",), breakdowns=(ByTime(grain="week"),))


def test_a_report_is_saved_changed_and_taken_back(tmp_path: Path) -> None:
    reports = Reports(open_store(tmp_path))
    made = reports.draft(WEEKLY, name="Sales", request="sales", language="en", by="ann", now=NOW)
    reports.save(made.id, by="ann", now=NOW)
    monthly = WEEKLY.model_copy(update={"breakdowns": (ByTime(grain="month"),)})
    reports.revise("sales", monthly, request="by month", language="en", by="ann", now=NOW)
    assert reports.get("Sales").definition == monthly
    assert reports.undo("Sales", by="ann", now=NOW).definition == WEEKLY
    assert made.id.startswith("R-")


def test_segments_and_reports_may_share_a_name_and_never_mix(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    segments, reports = Segments(store), Reports(store)
    segment = segments.draft(
        Segment(where=Everyone()), name="All", request="", language="en", by="ann", now=NOW
    )
    report = reports.draft(WEEKLY, name="All", request="", language="en", by="ann", now=NOW)
    segments.save(segment.id, by="ann", now=NOW)
    reports.save(report.id, by="ann", now=NOW)
    assert (segments.get("all").id, reports.get("all").id) == (segment.id, report.id)
    with pytest.raises(Unknown):
        reports.get(segment.id)
