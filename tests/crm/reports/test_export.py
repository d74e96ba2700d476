"""Tables as files: the same values, nothing that a spreadsheet would run."""

import csv
import io

import pytest

from crm.reports.export import as_csv, as_tsv, harmless
from tests.crm.reports.asking import run
from tests.worlds import World


@pytest.fixture
def world() -> World:
    world = World()
    world.customers(("ann", {"city": "=HYPERLINK(1)"}), ("bo", {"city": "Oslo, centre"}))
    world.order("ann", "2026-06-01", 5.5)
    world.order("bo", "2026-06-02", 4)
    return world


def test_csv_has_a_header_and_harmless_cells(world: World) -> None:
    table = list(csv.reader(io.StringIO(as_csv(run(world, "revenue", "customers.city")))))
    assert table == [["City", "Revenue"], ["'=HYPERLINK(1)", "5.5"], ["Oslo, centre", "4.0"]]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", " =1"])
def test_formulas_are_made_text(text: str) -> None:
    assert harmless(text) == "'" + text


def test_numbers_stay_numbers() -> None:
    assert harmless(-5) == -5


def test_what_is_pasted_has_tabs_and_no_formulas(world: World) -> None:
    answer = run(world, "revenue", "customers.city")
    assert as_tsv(answer.columns, answer.rows) == (
        "City\tRevenue\n'=HYPERLINK(1)\t5.5\nOslo, centre\t4.0\n"
    )


def test_a_tab_or_a_line_break_in_a_name_stays_within_its_cell() -> None:
    assert as_tsv([{"label": "City"}], [["New\tYork\nCity"], [None]]) == "City\nNew York City\n\n"
