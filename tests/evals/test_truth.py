"""The truth that answers are held to: moments by the glossary, and our meaning of who is meant."""

from datetime import date

from crm.segments.compile import compile_segment
from crm.segments.definition import Segment
from crm.terms.clock import at_end_of
from crm.workspace import open_workspace
from evals.truth import at
from evals.worlds import Worlds

TODAY = date(2025, 11, 15)


def test_days_are_counted_back_from_the_end_of_the_day() -> None:
    assert at("{ago:90 days}", TODAY) == "TIMESTAMP '2025-08-17 23:59:59.999999'"


def test_a_month_before_the_31st_of_march_is_the_last_day_of_february() -> None:
    assert at("{ago:1 month}", date(2025, 3, 31)) == "TIMESTAMP '2025-02-28 00:00:00'"


def test_written_by_hand_and_compiled_the_same_people_are_meant(worlds: Worlds) -> None:
    """The hand-written SQL and the compiler know nothing of each other."""
    by_hand = "country = 'IE' AND customer_id NOT IN (SELECT customer_id FROM signs WHERE seen_at >= {ago:90 days})"
    ours = {
        "kind": "all",
        "of": [
            {"kind": "attribute", "field": "customers.country", "values": ["IE"]},
            {"kind": "not", "of": {"kind": "engaged"}},
        ],
    }
    world = worlds.get("retailer")
    workspace = open_workspace(world.home)
    segment = Segment.model_validate({"where": ours})
    query = compile_segment(segment, workspace.scope(at_end_of(TODAY)))
    found = workspace.warehouse.rows(query.run_sql("duckdb"), query.values).rows
    assert {row[0] for row in found} == world.truth.members(by_hand, TODAY)
    assert len(found) > 20
