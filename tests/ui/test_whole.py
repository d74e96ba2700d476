"""The page over the real assistant and a small demo company, from the question to the outbox."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from crm.campaigns.pictures import Pictures
from tests.ui.conftest import ask, serving, watch_outside
from ui.commands.demo import make_and_import
from ui.commands.options import app_of
from ui.talk import Assistant
from ui.web.app import build
from ui.workplace import Workplace

pytestmark = pytest.mark.browser
DAY = "2026-06-30"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("wrenfield")
    make_and_import(home, seed=7, customers=800, last_day=DAY)
    return home


@pytest.fixture(scope="module")
def real(home: Path) -> Iterator[str]:
    assistant: Assistant = Workplace(app_of(home, "embedded", DAY))
    with serving(build(assistant, pictures=Pictures([home]))) as address:
        yield address


@pytest.fixture
def page(browser: Browser, real: str) -> Iterator[Page]:
    context = browser.new_context(locale="en-US", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(20_000)
    outside: list[str] = []
    watch_outside(page, (real, "data:", "blob:", "about:"), outside)
    page.goto(real)
    page.wait_for_selector(".example")
    yield page
    context.close()
    assert outside == []


def test_the_header_names_the_company_and_its_data(page: Page) -> None:
    expect(page.locator("#top")).to_contain_text("Wrenfield")
    expect(page.locator("#top")).to_contain_text("800 customers")
    assert page.locator(".example").count() == 12


def test_a_segment_is_counted_saved_and_exported_with_as_many_ids(page: Page) -> None:
    ask(page, "consumers in France who are not engaged")
    card = page.locator(".card.segment")
    count = int(card.locator(".big strong").inner_text().replace(",", ""))
    assert 0 < count < 800
    assert card.locator(".waterfall li").count() >= 3
    assert "@" not in card.locator(".preview").inner_text().replace("•••@", "")
    card.get_by_role("button", name="Save").click()
    page.get_by_label("Name").fill("Quiet in France")
    page.get_by_role("button", name="Keep").click()
    expect(card.locator("h3")).to_have_text("Quiet in France")
    with page.expect_download() as fetched:
        card.get_by_role("button", name="CSV").click()
    ids = Path(fetched.value.path()).read_text(encoding="utf-8-sig").split()
    assert len(ids) == 1 + count


def test_a_report_has_its_chart_and_both_files(page: Page) -> None:
    ask(page, "Show me weekly sales by revenue")
    card = page.locator(".card.report")
    expect(card.locator(".chart .main-svg").first).to_be_visible()
    for button in ("CSV", "Excel"):
        with page.expect_download() as fetched:
            card.get_by_role("button", name=button).click()
        assert Path(fetched.value.path()).stat().st_size > 500


def test_products_come_with_their_pictures(page: Page) -> None:
    ask(page, "The 5 best-selling hair dryers")
    expect(page.locator(".product")).to_have_count(5)
    page.wait_for_function(
        "[...document.querySelectorAll('.product img')].filter(i => i.naturalWidth > 0).length === 5"
    )


def test_mails_are_written_only_when_a_person_approves(page: Page, home: Path) -> None:
    ask(page, "Write a newsletter to consumers in Germany")
    expect(page.locator(".card.campaign")).to_have_count(1)
    expect(page.frame_locator("iframe.mail").locator("body")).to_contain_text("Unsubscribe")
    assert not list(home.glob("outbox/**/*.eml"))
    reached = page.locator(".card.campaign dl div").filter(has_text="Can be reached").locator("dd")
    people = int(reached.inner_text().replace(",", ""))
    page.get_by_role("button", name="Approve").click()
    expect(page.locator(".card.approval .badge")).to_have_text("Approved")
    expect(page.locator(".card.approval")).not_to_contain_text("Nothing has been done")
    expect(page.locator(".card.campaign")).not_to_contain_text("Waiting for approval")
    expect(page.locator(".said").last).to_contain_text(str(people))
    assert len(list(home.glob("outbox/**/*.eml"))) == people > 0


def test_the_same_is_answered_in_chinese(browser: Browser, real: str) -> None:
    page = browser.new_context(locale="zh-CN").new_page()
    page.goto(real)
    page.wait_for_selector(".example")
    ask(page, "按周显示销售额")
    expect(page.locator(".card.report")).to_contain_text("销售额")
    page.context.close()


def test_a_secret_of_the_workspace_is_no_picture(real: str) -> None:
    for path in ("store.db", "sender.yaml", "conversations.db", "warehouse/current"):
        assert httpx.get(f"{real}/pictures/{path}").status_code == 404
