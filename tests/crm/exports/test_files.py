"""Answers as files: what they say beside the numbers, how cells look, and that nothing in them runs."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image

from crm.answers.definition import askable
from crm.errors import BadInput, Misused
from crm.exports.files import FORMS, Form, as_file, file_name, warning
from crm.exports.fonts import latin, undrawable
from crm.exports.paper import Paper, answer
from crm.exports.workbook import number_format
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import wording
from tests.worlds import World

BY_CITY = {"measures": ["revenue"], "breakdowns": [{"kind": "field", "field": "customers.city"}]}
BY_WEEK = {
    "measures": ["revenue", "orders"],
    "breakdowns": [{"kind": "time", "grain": "week"}],
    "window": {"kind": "calendar", "period": "year", "offset": 0},
    "compare": "previous",
}
COHORTS = {"kind": "cohorts", "grain": "month"}
CHANGE = {"kind": "change", "window": {"kind": "calendar", "period": "month", "offset": 0}}
NUMBER = {"measures": ["revenue"], "window": {"kind": "calendar", "period": "month", "offset": 0}}
ASKED = [BY_CITY, BY_WEEK, COHORTS, CHANGE, NUMBER]


@pytest.fixture(scope="module")
def world() -> World:
    world = World()
    world.customers(("ann", {"city": "=HYPERLINK(1)"}), ("bo", {"city": "Oslo, centre"}))
    for month in range(1, 7):
        world.order("ann", f"2026-0{month}-05", 5.5 * month)
        world.order("bo", f"2026-0{month}-1{month}", 40, channel="web")
    return world


def paper(world: World, asked: dict[str, Any], language: str = "en") -> Paper:
    return answer(askable(asked), world.scope(), world, wording(world, language))


def book(world: World, asked: dict[str, Any], language: str = "en") -> dict[str, str]:
    made = as_file(paper(world, asked, language), "xlsx", wording(world, language))
    with zipfile.ZipFile(io.BytesIO(made)) as held:
        return {name: held.read(name).decode() for name in held.namelist()}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: str(asked.get("kind", asked)))
def test_reports_and_analyses_are_files_of_every_form(
    world: World, asked: dict[str, Any], form: Form
) -> None:
    begins = {"csv": b"\xef\xbb\xbf", "xlsx": b"PK", "png": b"\x89PNG", "pdf": b"%PDF"}[form]
    assert as_file(paper(world, asked), form, wording(world)).startswith(begins)


@pytest.mark.parametrize("asked", [BY_CITY, CHANGE], ids=["report", "analysis"])
def test_text_that_looks_like_a_formula_stays_text(world: World, asked: dict[str, Any]) -> None:
    by_city = asked if asked is BY_CITY else {**CHANGE, "by": "customers.city"}
    table = as_file(paper(world, by_city), "csv", wording(world)).decode("utf-8-sig")
    assert "'=HYPERLINK(1)" in [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    pages = book(world, by_city)
    assert "<f>" not in pages["xl/worksheets/sheet1.xml"]
    assert "=HYPERLINK(1)" in pages["xl/sharedStrings.xml"]


def test_the_workbook_formats_money_shares_and_days_and_holds_its_heading(world: World) -> None:
    pages = book(world, BY_WEEK)
    styles, sheet = pages["xl/styles.xml"], pages["xl/worksheets/sheet1.xml"]
    for form in ("#,##0.00 &quot;USD&quot;", "yyyy-mm-dd"):
        assert f'formatCode="{form}"' in styles
    assert 'state="frozen"' in sheet


def test_changes_bear_their_sign_and_shares_none() -> None:
    share = {"type": "number", "unit": "fraction", "kind": "measure"}
    assert number_format(share) == "0.0%"
    assert number_format({**share, "kind": "change"}) == "+0.0%;-0.0%;0.0%"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_what_was_asked_of_when_and_how(world: World, language: str) -> None:
    texts = book(world, BY_WEEK, language)["xl/sharedStrings.xml"]
    found = paper(world, BY_WEEK, language)
    say = wording(world, language).say
    for said in (found.summary, found.period, found.zone, found.as_of, found.data):
        assert said and said.replace("&", "&amp;") in texts
    assert "SUM(o.revenue)" in texts and "2026-06-30T23:59:59+00:00" in texts
    assert say.say("report-sheet-about") in book(world, BY_WEEK, language)["xl/workbook.xml"]


def test_an_analysis_says_its_rule(world: World) -> None:
    texts = book(world, COHORTS)["xl/sharedStrings.xml"]
    assert paper(world, COHORTS).notes[0] in texts


def test_the_picture_is_the_chart_and_not_blank(world: World) -> None:
    picture = Image.open(io.BytesIO(as_file(paper(world, BY_WEEK), "png", wording(world))))
    assert picture.width == 1500
    assert len(picture.convert("RGB").getcolors(1 << 24) or []) > 50


def test_the_document_holds_chart_and_table_over_its_pages(world: World) -> None:
    made = as_file(paper(world, BY_WEEK), "pdf", wording(world))
    assert b"/Subtype /Image" in made and b"(" in made
    assert made.count(b"/Type /Page\n") >= 1


def test_without_a_chart_there_is_no_picture_but_a_document(world: World) -> None:
    nothing = {**BY_CITY, "window": {"kind": "between", "last": "2020-01-01"}}
    with pytest.raises(Misused):
        as_file(paper(world, nothing), "png", wording(world))
    assert as_file(paper(world, nothing), "pdf", wording(world)).startswith(b"%PDF")


def test_a_file_is_named_after_the_answer(world: World) -> None:
    name = file_name(paper(world, BY_CITY).title, world.clock.today, "csv")
    assert name == "revenue-by-city-2026-06-30.csv"


def test_characters_without_a_font_are_said() -> None:
    assert undrawable("Umsatz → 12 €", [latin()]) == ""
    assert undrawable("按周销售额", [latin()]) == "按周销售额"


def test_a_table_needs_no_font(world: World) -> None:
    assert warning(paper(world, BY_CITY, "zh"), "csv", wording(world, "zh")) == ""


def test_ten_thousand_rows_are_all_in_the_workbook_and_the_first_in_the_document(
    world: World,
) -> None:
    many = replace(paper(world, BY_CITY), rows=[(f"Town {n}", n + 0.5) for n in range(10_000)])
    with zipfile.ZipFile(io.BytesIO(as_file(many, "xlsx", wording(world)))) as held:
        assert held.read("xl/worksheets/sheet1.xml").count(b"<row ") == 10_001
    pages = as_file(many, "pdf", wording(world)).count(b"/Type /Page\n")
    assert 5 < pages < 40


@pytest.mark.parametrize("asked", [{"measures": []}, {"kind": "poem"}, {"kind": "report"}])
def test_what_is_no_definition_is_refused(asked: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        askable(json.loads(json.dumps(asked)))
