"""What a marketer sees and can do in a real browser."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.ui.conftest import answered, ask
from tests.ui.made_cards import EVIL
from tests.ui.stand_in import StandIn

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]
PHONE = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}


def test_the_first_screen_says_what_it_is_and_offers_examples_in_groups(
    visit: Visit,
) -> None:
    page = visit()
    expect(page.locator("#top")).to_contain_text("Maison Lumière")
    expect(page.locator("#top")).to_contain_text("20,012 customers")
    expect(page.locator("#top")).to_contain_text("Oct 31, 2026")
    assert page.locator(".group").count() == 4
    assert page.locator(".example").count() == 12


def test_an_example_is_asked_when_it_is_clicked(visit: Visit) -> None:
    page = visit()
    page.get_by_role("button", name="Show me weekly sales by revenue").click()
    answered(page)
    expect(page.locator(".asked")).to_contain_text("Show me weekly sales by revenue")
    expect(page.locator(".card.report")).to_be_visible()


def test_a_segment_card_shows_count_share_waterfall_preview_and_sql(
    visit: Visit,
) -> None:
    page = visit()
    ask(page, "segment US salon owners")
    card = page.locator(".card.segment")
    expect(card.locator(".big")).to_contain_text("1,284")
    expect(card).to_contain_text("6.4%")
    expect(card).to_contain_text("1,017")
    assert card.locator(".waterfall").first.locator("li").count() == 4
    expect(card.locator(".preview")).to_contain_text("a…@example.com")
    expect(card.locator(".preview")).to_contain_text("$2,310.50")
    expect(card.locator("pre")).not_to_be_visible()
    card.get_by_text("Show the SQL").click()
    expect(card.locator("pre")).to_contain_text("NOT EXISTS")
    expect(card).to_contain_text("UTC")


def test_a_chip_puts_the_sentence_that_changes_it_into_the_box(visit: Visit) -> None:
    page = visit()
    ask(page, "segment US salon owners")
    page.locator(".chip").first.click()
    expect(page.locator("#ask textarea")).to_have_value("only those inactive for 60 days")
    expect(page.locator("#ask textarea")).to_be_focused()


def test_a_segment_is_saved_renamed_and_undone_from_its_card(
    visit: Visit, assistant: StandIn
) -> None:
    page = visit()
    ask(page, "segment US salon owners")
    page.get_by_role("button", name="Save").click()
    page.get_by_label("Name").fill("Sleeping salons")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator(".card.segment .badge")).to_have_text("Saved · v2")
    expect(page.locator(".card.segment h3")).to_have_text("Sleeping salons")
    page.get_by_role("button", name="Rename").click()
    page.get_by_label("Name").fill("Quiet salons")
    page.get_by_label("Name").press("Enter")
    expect(page.locator(".card.segment h3")).to_have_text("Quiet salons")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".card.segment .badge")).to_have_text("Saved · v1")
    assert assistant.done[-3:] == [
        ("save", "seg-1", "Sleeping salons", "local"),
        ("rename", "seg-1", "Quiet salons", "local"),
        ("undo", "seg-1", "local"),
    ]


def test_ids_and_reports_are_exported_as_files(visit: Visit) -> None:
    page = visit()
    ask(page, "segment US salon owners")
    with page.expect_download() as fetched:
        page.locator(".card.segment").get_by_role("button", name="CSV").click()
    assert Path(fetched.value.path()).read_text() == "customer_id\nC-1004\n"
    ask(page, "weekly sales")
    with page.expect_download() as fetched:
        page.locator(".card.report").get_by_role("button", name="Excel").click()
    assert fetched.value.suggested_filename == "report.xlsx"


def test_a_report_card_draws_its_chart_and_sets_figures_flush_right(
    visit: Visit,
) -> None:
    page = visit()
    ask(page, "weekly sales")
    expect(page.locator(".chart .main-svg").first).to_be_visible()
    cell = page.locator(".card.report td.num").first
    expect(cell).to_contain_text("$")
    assert cell.evaluate("e => getComputedStyle(e).textAlign") == "right"
    expect(page.locator(".card.report")).to_contain_text("complete only up to 21 October")


def test_products_have_a_local_picture_or_a_neutral_place(visit: Visit) -> None:
    page = visit()
    ask(page, "best products")
    expect(page.locator(".product")).to_have_count(3)
    picture = page.locator(".product img")
    expect(picture).to_have_count(1)  # the one of another site is not loaded
    expect(picture).to_have_attribute("alt", "AirSilk Dryer Pro")
    page.wait_for_function("document.querySelector('.product img').naturalWidth > 0")
    expect(page.locator(".product").nth(1)).to_contain_text("Out of stock")


def test_an_option_of_a_question_is_sent_when_clicked(visit: Visit) -> None:
    page = visit()
    ask(page, "lyon")
    page.get_by_role("button", name="A person called Lyon").click()
    page.wait_for_function("document.querySelectorAll('.asked').length === 2")
    expect(page.locator(".asked").last).to_contain_text("A person called Lyon")


def test_only_a_click_approves_and_the_outcome_is_said(visit: Visit, assistant: StandIn) -> None:
    page = visit()
    ask(page, "draft a mail")
    assert not [d for d in assistant.done if d[0] == "decide"]
    page.get_by_role("button", name="Approve").dblclick()
    expect(page.locator(".said").last).to_contain_text("Sent to 1,017 people")
    expect(page.locator(".card.approval .badge")).to_have_text("Approved")
    assert [d for d in assistant.done if d[0] == "decide"] == [("decide", "appr-1", True, "local")]


def test_a_mail_is_shown_sealed_so_that_nothing_in_it_runs_or_loads(
    visit: Visit,
) -> None:
    page = visit()
    ask(page, "draft a mail")
    frame = page.frame_locator("iframe.mail")
    expect(frame.locator("h1")).to_have_text("Your chair is waiting")
    assert page.locator("iframe.mail").get_attribute("sandbox") == ""
    assert page.evaluate("window.hacked") is None


def test_text_from_data_is_only_ever_text(visit: Visit) -> None:
    page = visit()
    ask(page, "evil")
    page.wait_for_timeout(500)
    assert page.evaluate("window.hacked") is None
    assert page.locator("#talk script").count() == 0
    assert page.locator("#talk [onerror]").count() == 0
    assert page.locator("#talk a").count() == 0
    expect(page.locator(".card.segment h3")).to_have_text(EVIL)


def test_what_a_person_types_is_only_ever_text(visit: Visit) -> None:
    page = visit()
    ask(page, EVIL)
    assert page.evaluate("window.hacked") is None
    expect(page.locator(".asked p")).to_have_text(EVIL)


@pytest.mark.parametrize("asked", ["segment", "weekly", "best products", "draft"])
def test_nothing_is_wider_than_a_phone(visit: Visit, asked: str) -> None:
    page = visit(**PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    ask(page, asked)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_dark_follows_the_device_and_the_switch_is_remembered(visit: Visit) -> None:
    page = visit(color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(ground) == "rgb(18, 22, 21)"
    page.get_by_role("button", name="Light or dark").click()
    assert page.evaluate(ground) == "rgb(246, 246, 243)"
    page.reload()
    page.wait_for_selector(".example")
    assert page.evaluate(ground) == "rgb(246, 246, 243)"


def test_the_page_speaks_the_browsers_language_until_another_is_chosen(
    visit: Visit,
) -> None:
    page = visit(locale="zh-CN")
    expect(page.locator(".welcome h1")).to_have_text("您想了解什么？")
    assert page.evaluate("document.documentElement.lang") == "zh"
    ask(page, "按周显示销售额")
    expect(page.locator(".card.report")).to_contain_text("US$")
    page.get_by_label("语言").select_option("de")
    expect(page.locator("#top")).to_contain_text("20.012 Kunden")
    page.reload()
    page.wait_for_selector(".turn")
    expect(page.locator("#top")).to_contain_text("20.012 Kunden")


def test_a_reload_keeps_the_conversation_and_new_begins_another(visit: Visit) -> None:
    page = visit()
    ask(page, "segment US salon owners")
    page.reload()
    expect(page.locator(".card.segment")).to_be_visible()
    page.get_by_role("button", name="New conversation").click()
    expect(page.locator(".welcome")).to_be_visible()
    expect(page.locator(".turn")).to_have_count(0)


def test_everything_can_be_reached_by_keyboard_and_shows_its_focus(
    visit: Visit,
) -> None:
    page = visit()
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.locator(".example").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert style == "solid"
    page.keyboard.press("Enter")
    answered(page)
    expect(page.locator(".card.segment")).to_be_visible()


def test_every_button_and_field_has_a_name(visit: Visit) -> None:
    page = visit()
    ask(page, "segment US salon owners")
    nameless = page.evaluate(
        "[...document.querySelectorAll('button, select, textarea, input')].filter(e => e.offsetParent"
        " && !(e.textContent.trim() || e.ariaLabel || e.labels?.[0]?.innerText.trim())).map(e => e.outerHTML)"
    )
    assert nameless == []


def test_a_broken_turn_says_so_in_one_sentence_without_details(visit: Visit) -> None:
    page = visit()
    ask(page, "crash")
    expect(page.locator(".said.failed")).to_contain_text("Nothing was changed")
    assert "secret" not in page.content()
    ask(page, "segment again")
    expect(page.locator(".card.segment")).to_be_visible()


def test_a_turn_can_be_stopped_and_the_next_one_is_answered(
    visit: Visit, assistant: StandIn
) -> None:
    page = visit()
    assistant.pause = 3.0
    try:
        page.locator("#ask textarea").fill("segment salons")
        page.locator("#ask textarea").press("Enter")
        expect(page.locator(".progress")).to_contain_text("Counting customers")
        page.get_by_role("button", name="Stop").click()
        expect(page.locator(".said")).to_contain_text("Stopped.")
    finally:
        assistant.pause = 0.0
    ask(page, "weekly sales")
    expect(page.locator(".card.report")).to_be_visible()


def test_a_table_keeps_its_first_column_readable_and_wraps_its_heads(visit: Visit) -> None:
    page = visit(**PHONE)
    ask(page, "show me weekly sales by revenue")
    answered(page)
    first = page.locator(".card.report tbody td").first
    box = first.bounding_box()
    assert box is not None and box["width"] >= 0.36 * 390 - 1
    heads = "getComputedStyle(document.querySelector('.card.report th.num')).whiteSpace"
    assert page.evaluate(heads) == "normal"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
