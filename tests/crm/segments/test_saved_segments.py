"""Saved segments on a real SQLite file."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm.audit import trail
from crm.errors import Misused, Unknown
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.in_segment import InSegment
from crm.segments.conditions.logic import AnyOf
from crm.segments.definition import Segment
from crm.segments.store import SavedSegment, Segments
from crm.store.store import Store, open_store

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


@pytest.fixture
def segments(store: Store) -> Segments:
    return Segments(store)


def country(code: str) -> Segment:
    return Segment(where=Attribute(field="customers.country", op="is", values=(code,)))


def within(*names: str) -> Segment:
    return Segment(where=AnyOf(of=tuple(InSegment(segment=name) for name in names)))


def draft(segments: Segments, name: str, definition: Segment | None = None) -> SavedSegment:
    return segments.draft(
        definition or country("US"), name=name, request="us folk", language="en", by="ann", now=NOW
    )


def saved(segments: Segments, name: str, definition: Segment | None = None) -> SavedSegment:
    return segments.save(draft(segments, name, definition).id, by="ann", now=NOW)


def revise(segments: Segments, id: str, code: str) -> SavedSegment:
    return segments.revise(
        id, country(code), request=f"now {code}", language="en", by="bo", now=NOW
    )


def test_a_draft_has_an_id_and_is_not_in_the_list(segments: Segments) -> None:
    made = draft(segments, "US folk")
    assert not made.saved and segments.list() == ()
    assert segments.get(made.id.lower()) == made


def test_a_saved_segment_comes_back_whole_after_a_restart(store: Store, tmp_path: Path) -> None:
    made = saved(Segments(store), "US folk")
    store.close()
    again = Segments(open_store(tmp_path)).get("us  FOLK")
    assert again == made
    assert (again.definition, again.request, again.made_by) == (country("US"), "us folk", "ann")


def test_a_name_that_is_in_use_is_refused_and_changes_nothing(segments: Segments) -> None:
    first = saved(segments, "Salons")
    second = draft(segments, "Other")
    with pytest.raises(Misused, match="Salons"):
        segments.save(second.id, name="SALONS", by="ann", now=NOW)
    assert [s.id for s in segments.list()] == [first.id]
    assert segments.get(second.id).name == "Other"


def test_an_archived_segment_frees_its_name(segments: Segments) -> None:
    first = saved(segments, "Salons")
    segments.archive(first.id, by="ann", now=NOW)
    second = saved(segments, "Salons")
    assert segments.get("salons").id == second.id
    with pytest.raises(Misused):
        segments.restore(first.id, by="ann", now=NOW)


def test_a_missing_name_is_answered_with_the_nearest(segments: Segments) -> None:
    saved(segments, "Lapsed salons")
    saved(segments, "Newcomers")
    with pytest.raises(Unknown, match="Lapsed salons"):
        segments.get("lapsd salon")


def test_with_nothing_saved_the_answer_says_so(segments: Segments) -> None:
    with pytest.raises(Unknown, match="no saved segment"):
        segments.get("anything")


def test_undo_walks_back_and_redo_walks_forward(segments: Segments) -> None:
    made = saved(segments, "s")
    revise(segments, made.id, "DE")
    revise(segments, made.id, "FR")
    seen = [
        segments.undo(made.id, by="ann", now=NOW),
        segments.undo(made.id, by="ann", now=NOW),
        segments.redo(made.id, by="ann", now=NOW),
        segments.redo(made.id, by="ann", now=NOW),
    ]
    assert [s.definition for s in seen] == [country(c) for c in ("DE", "US", "DE", "FR")]
    assert [s.version for s in seen] == [4, 5, 6, 7]
    assert not seen[-1].can_redo and seen[-1].can_undo


def test_undo_stops_at_the_first_and_a_new_change_ends_redo(segments: Segments) -> None:
    made = saved(segments, "s")
    with pytest.raises(Misused):
        segments.undo(made.id, by="ann", now=NOW)
    revise(segments, made.id, "DE")
    segments.undo(made.id, by="ann", now=NOW)
    revise(segments, made.id, "FR")
    with pytest.raises(Misused):
        segments.redo(made.id, by="ann", now=NOW)
    assert segments.undo(made.id, by="ann", now=NOW).definition == country("US")


def test_a_rename_can_be_undone(segments: Segments) -> None:
    made = saved(segments, "old")
    segments.rename(made.id, "new", by="ann", now=NOW)
    assert segments.undo(made.id, by="ann", now=NOW).name == "old"


def test_versions_say_who_asked_for_what(segments: Segments) -> None:
    made = saved(segments, "s")
    revise(segments, made.id, "DE")
    told = [(v.version, v.made_by, v.request) for v in segments.versions("s")]
    assert told == [(1, "ann", "us folk"), (2, "bo", "now DE")]


def test_a_segment_built_on_itself_is_refused(segments: Segments) -> None:
    below = saved(segments, "below")
    above = saved(segments, "above", within("below"))
    for circle in (within("below"), within("above"), within(above.id)):
        with pytest.raises(Misused):
            segments.revise(below.id, circle, request="", language="en", by="ann", now=NOW)
    assert segments.definition("above") == within(below.id)
    assert segments.name(above.id) == "above"


def test_old_drafts_are_cleaned_and_saved_ones_stay(segments: Segments) -> None:
    old, kept = draft(segments, "old"), saved(segments, "kept")
    later = NOW + timedelta(days=30)
    assert segments.clean_drafts(before=NOW + timedelta(days=1), by="system", now=later) == 1
    assert segments.get(kept.id).saved
    with pytest.raises(Unknown):
        segments.get(old.id)


def test_every_change_is_in_the_audit_without_the_words(store: Store, segments: Segments) -> None:
    made = saved(segments, "s")
    revise(segments, made.id, "DE")
    told = [(e.who, e.action) for e in trail.entries(store, object=made.id)]
    assert told == [("bo", "segment.revise"), ("ann", "segment.save"), ("ann", "segment.draft")]
    assert "us folk" not in str([e.details for e in trail.entries(store)])
    assert trail.verify(store).holds
