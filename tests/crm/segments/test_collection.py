"""The library of saved segments: copies, folders, tags, where used, biggest, growing, unused."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm.answers.store import Reports
from crm.audit import trail
from crm.campaigns.definition import Campaign
from crm.campaigns.store import Campaigns
from crm.errors import Misused, Unknown
from crm.languages.speak import LANGUAGES
from crm.reports.definition import Report
from crm.segments.collection import folders, listed, size_before
from crm.segments.wanted import Order, Wanted
from crm.store.store import Store, open_store
from tests.crm.segments.shelf import DE, MADE, US, Shelf, all_of, asleep, opened, shelf

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


@pytest.fixture
def on(store: Store) -> Shelf:
    return shelf(store)


def names(on: Shelf, order: Order = "name", **wanted: object) -> list[str]:
    asked = Wanted.model_validate({"order": order, **wanted})
    return [one.saved.name for one in listed(on.counting, asked, on.clock)]


def test_a_copy_is_a_segment_of_its_own(on: Shelf) -> None:
    on.save("US", US)
    on.segments.tag("US", ("summer",), by="ann", now=NOW)
    on.segments.move("US", "Regions", by="ann", now=NOW)
    copy = on.segments.copy("US", "US too", by="bo", now=NOW)
    assert (copy.saved, copy.version, copy.created_by, copy.folder, copy.tags) == (
        True, 1, "bo", "Regions", ("summer",),
    )  # fmt: skip
    on.revise("US too", DE)
    assert on.segments.get("US").definition.where.values == ("US",)  # type: ignore[union-attr]
    with pytest.raises(Misused):
        on.segments.copy("US", "us TOO", by="bo", now=NOW)


def test_tags_have_no_case_and_no_doubles(on: Shelf) -> None:
    on.save("US", US)
    assert on.segments.tag("US", ("#Summer", "vip "), by="ann", now=NOW).tags == ("Summer", "vip")
    assert on.segments.tag("US", ("summer",), ("VIP",), by="ann", now=NOW).tags == ("Summer",)
    with pytest.raises(Misused):
        on.segments.tag("US", [f"t{n}" for n in range(21)], by="ann", now=NOW)
    assert on.segments.get("US").tags == ("Summer",)


def test_any_version_can_be_gone_back_to_and_that_can_be_undone(on: Shelf) -> None:
    made = on.save("US", US)
    on.revise(made.id, DE)
    on.revise(made.id, all_of(DE, asleep()))
    assert on.segments.back_to(made.id, 1, by="ann", now=NOW).definition == made.definition
    assert on.segments.undo(made.id, by="ann", now=NOW).version == 5
    with pytest.raises(Misused, match="no version 9"):
        on.segments.back_to(made.id, 9, by="ann", now=NOW)


def test_a_name_of_an_archived_one_is_found_to_restore_it(on: Shelf) -> None:
    on.save("US", US)
    on.segments.archive("US", by="ann", now=NOW)
    with pytest.raises(Unknown):
        on.segments.get("US")
    assert names(on, archived=True) == ["US"]
    assert not on.segments.restore("us", by="ann", now=NOW).archived
    assert names(on) == ["US"]


def test_a_renamed_segment_stays_what_others_are_built_on(on: Shelf) -> None:
    on.save("US", US)
    on.save("Sleepers", all_of({"kind": "in_segment", "segment": "us"}, asleep()))
    on.segments.rename("US", "America", by="ann", now=NOW)
    assert on.world.count(US) == 2
    assert names(on, "biggest") == ["America", "Sleepers"]
    assert [one.name for one in on.segments.uses("America")] == ["Sleepers"]


def test_what_is_used_stays_in_the_list_and_says_where(on: Shelf, store: Store) -> None:
    made = on.save("US", US)
    on.save("Sleepers", all_of({"kind": "in_segment", "segment": "US"}, asleep()))
    inside = Report.model_validate({"measures": ["revenue"], "who": {"kind": "in_segment", "segment": made.id}})  # fmt: skip
    reports = Reports(store)
    drafted = reports.draft(inside, name="Sales", request="", language="en", by="ann", now=NOW)
    assert [use.kind for use in on.segments.uses("US")] == ["segment"], "a draft is no use"
    reports.save(drafted.id, by="ann", now=NOW)
    mail = Campaign.model_validate(
        {
            "name": "Hi", "segment": made.id, "purpose": "winback", "language": "en", "subject": "Hello",
            "body": [{"kind": "paragraph", "text": "x"}],
        }
    )  # fmt: skip
    sent = Campaigns(store).add(mail, by="ann", now=NOW)
    with pytest.raises(Misused) as refused:
        on.segments.archive("US", by="ann", now=NOW)
    for language in LANGUAGES:
        said = refused.value.sentence(language)
        assert all(name in said for name in ("Sleepers", "Sales", "Hi")), said
    assert not on.segments.get("US").archived
    on.segments.archive("Sleepers", by="ann", now=NOW)
    reports.archive("Sales", by="ann", now=NOW)
    Campaigns(store).cancel(sent.id, by="ann", now=NOW)
    assert [(use.kind, use.holds) for use in on.segments.uses("US")] == [("campaign", False)]
    assert on.segments.archive("US", by="ann", now=NOW).archived


def test_biggest_newest_folder_tag_maker_and_words(on: Shelf) -> None:
    on.save("Germans", DE, by="bo")
    on.save("Americans", US, now=MADE + timedelta(days=1))
    on.segments.tag("Germans", ("DACH",), by="bo", now=NOW)
    on.segments.move("Americans", "Regions", by="bo", now=NOW)
    assert names(on, "biggest") == ["Americans", "Germans"]
    assert names(on, "smallest") == ["Germans", "Americans"]
    assert names(on, "newest", limit=1) == ["Americans"]
    assert names(on, tag="dach") == names(on, by="Bo") == ["Germans"]
    assert names(on, folder="regions") == names(on, words="amercans") == ["Americans"]
    assert folders(on.counting) == {"Regions": 1}


def test_growing_and_shrinking_go_by_kept_sizes_and_else_by_the_dates_of_the_data(
    on: Shelf,
) -> None:
    """In the 30 days up to 30 May Ann had opened, in those up to 30 June Cy; asleep: Bo and Cy, Ann and Bo."""
    on.save("Opened in 7 days", opened(7))
    on.save("Opened in 60 days", opened(60))
    on.save("Everybody", {"kind": "everyone"})
    assert names(on, "growing") == ["Opened in 7 days", "Opened in 60 days"]
    assert names(on, "shrinking") == []
    from crm.segments.refresh import refresh

    kept = refresh(on.counting, "Everybody", by="ann", clock=on.at(on.clock.now - timedelta(days=31)))  # fmt: skip
    assert (kept.size, kept.before) == (3, None)
    on.world.customers("di")
    assert names(on, "growing") == ["Opened in 7 days", "Opened in 60 days", "Everybody"]
    before = size_before(on.counting, on.segments.get("Everybody"), 30, on.clock)
    assert before and (before.customers, before.kept) == (3, True)


def test_unused_is_what_nothing_uses_and_nobody_has_looked_at(on: Shelf) -> None:
    used = on.save("Used", US)
    on.save("Using", {"kind": "in_segment", "segment": used.id}, now=NOW)
    on.save("Forgotten", DE)
    assert names(on, "unused") == ["Forgotten"]
    assert names(on, "used") == ["Used"]
    on.segments.looked_at("Forgotten", now=NOW)
    assert names(on, "unused") == []
    assert names(on, "unused", days=1) == []


def test_a_segment_that_cannot_be_counted_is_listed_last_without_a_size(on: Shelf) -> None:
    on.save("US", US)
    on.save("Points", {"kind": "attribute", "field": "customers.gone", "values": ["x"]})
    found = listed(on.counting, Wanted(order="biggest"), on.clock)
    assert [(one.saved.name, one.size) for one in found] == [("US", 2), ("Points", None)]


def test_every_change_is_in_the_audit(on: Shelf, store: Store) -> None:
    made = on.save("US", US)
    on.segments.tag("US", ("a",), by="bo", now=NOW)
    on.segments.move("US", "F", by="bo", now=NOW)
    on.segments.back_to("US", 1, by="bo", now=NOW)
    on.segments.copy("US", "US too", by="bo", now=NOW)
    on.segments.archive("US", by="cy", now=NOW)
    on.segments.restore("US", by="cy", now=NOW)
    told = [(e.who, e.action.split(".")[1]) for e in trail.entries(store, object=made.id)]
    assert told[:5] == [("cy", "restore"), ("cy", "archive"), ("bo", "back"), ("bo", "move"), ("bo", "tag")]  # fmt: skip
    assert trail.verify(store).holds
