"""The same cards for the web, for Slack and for the shell."""

import io
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from rich.console import Console

from crm.languages.speak import LANGUAGES, speaker
from tests.ui.made_cards import (
    APPROVAL,
    CAMPAIGN,
    EVIL,
    HOSTILE,
    PRODUCTS,
    QUESTION,
    REPORT,
    SEGMENT,
)
from tests.ui.stand_in import StandIn
from tools.cards import (
    Card,
    Chip,
    CustomerCard,
    LookCard,
    OtherCard,
    Question,
    Sheet,
    Table,
    TreeLine,
)
from ui.cards import blocks, text
from ui.cards.html import draw, draw_approval, draw_question
from ui.cards.markdown import as_html
from ui.cards.repeats import latest, without_repeats
from ui.cards.shelf import picture

WEEK = ({"name": "day", "type": "date"}, {"name": "customers", "type": "integer"})
CUSTOMER = CustomerCard(
    customer_id="C-1", profile={"country": "US"}, timeline=({"what": "order"},), scores={"nps": 9}
)
TREND = LookCard(
    segment="seg-1",
    question="trend",
    title="This segment since 12 May",
    summary=("From 64 to 62.",),
    sheets=(Sheet(title="By week", columns=WEEK, rows=(("2026-05-12", 64), ("2026-05-19", 62))),),
    chart={"data": [{"type": "scatter", "x": ["2026-05-12"], "y": [64]}], "layout": {}},
    notes=("As known today.",),
    sql="SELECT 1",
    as_of="2026-11-15 23:59 UTC",
)
WHY = LookCard(
    segment="seg-1",
    question="why",
    title="Why ann is not in it",
    tree=(
        TreeLine(depth=0, words="who live in Germany", holds=True, actual=("country: Germany",)),
        TreeLine(depth=0, words="at least one of these", holds=False),
        TreeLine(depth=1, words="who opened an email", holds=False, actual=("times: 0",)),
    ),
)
OTHER = OtherCard(title="Fields", text="*All* of them", table=SEGMENT.preview)
CARDS: tuple[Card, ...] = (SEGMENT, REPORT, PRODUCTS, CAMPAIGN, CUSTOMER, TREND, WHY, OTHER)
EMPTY: tuple[Card, ...] = (
    SEGMENT.model_copy(
        update={"count": 0, "total": 0, "sendable": None, "waterfall": (), "preview": None}
    ),
    REPORT.model_copy(update={"rows": (), "chart": None, "summary": "", "notes": ()}),
    PRODUCTS.model_copy(update={"rows": (), "sql": "", "as_of": ""}),
    CAMPAIGN.model_copy(update={"html": "", "text": "", "audience": {}, "warnings": ()}),
    CustomerCard(customer_id="C-1", profile={}),
    LookCard(segment="seg-1", question="overlap", title="Overlap"),
    OtherCard(),
)


class Reader(HTMLParser):
    """Collects tags that are left open and attributes that could run something."""

    VOID = frozenset({"img", "input", "use", "path", "circle", "meta", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.dangerous: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.dangerous += [f"{tag} {name}" for name, _ in attrs if name.startswith("on")]
        self.dangerous += [tag] if tag in ("script", "object", "embed", "base") else []
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", [*CARDS, *EMPTY], ids=lambda card: card.kind)
def test_every_card_is_whole_html_in_every_language(card: Card, language: str) -> None:
    reader = read(draw(card, "t1-card0", speaker(language)))
    assert reader.open == [] and reader.dangerous == []


@pytest.mark.parametrize("card", HOSTILE, ids=lambda card: card.kind)
def test_html_in_data_stays_text_on_the_page(card: Card) -> None:
    assert read(draw(card, "t1-card0", speaker("en"))).dangerous == []


def test_html_in_questions_and_requests_stays_text() -> None:
    asked = Question(text=EVIL, options=(EVIL,))
    request = APPROVAL.model_copy(update={"summary": EVIL, "details": {EVIL: EVIL}})
    say = speaker("en")
    for html in (draw_question(asked, "q", say), draw_approval(request, "a", say)):
        assert read(html).dangerous == []


@pytest.mark.parametrize(
    "markdown",
    [
        "![x](https://elsewhere.example/x.png)",
        "[x](https://elsewhere.example)",
        "[x](javascript:alert(1))",
        "[x](//elsewhere.example)",
        "<https://elsewhere.example>",
        "[x][1]\n\n[1]: https://elsewhere.example",
        "<img src=x onerror=alert(1)>",
        "<b onclick=alert(1)>x</b>",
    ],
)
def test_markdown_makes_no_pictures_links_or_raw_html(markdown: str) -> None:
    html = as_html(markdown)
    assert not re.search(r"<(a|img|b)\b", html)


def test_markdown_keeps_what_answers_need() -> None:
    html = as_html("**3** of\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n[here](/x)")
    for tag in ("strong", "ul", "table", 'a href="/x"'):
        assert f"<{tag}" in html


@pytest.mark.parametrize(
    "address",
    [None, "", "https://a.example/x.png", "//a/x.png", "/etc/x.svg", "../x.svg", "a/../../x.svg",
     "file:///etc/x.svg", "..\\x.svg"],
)  # fmt: skip
def test_a_picture_from_elsewhere_has_no_address_here(address: str | None) -> None:
    assert picture(address) == ""


def test_a_picture_of_the_workspace_has_one() -> None:
    assert picture("pictures/a b.svg") == "/pictures/pictures/a%20b.svg"


@pytest.mark.parametrize(
    ("chip", "sentence"),
    [
        (Chip(text="90 days", key="for 60 days"), "for 60 days"),
        (Chip(text="90 days", key="engaged-window"), "stattdessen in den letzten 60 Tagen"),
        (Chip(text="90 days", key="another"), "90 days"),
    ],
)
def test_a_chip_fills_in_the_sentence_that_changes_it(chip: Chip, sentence: str) -> None:
    card = SEGMENT.model_copy(update={"assumptions": (chip,)})
    assert f'data-text="{sentence}"' in draw(card, "b", speaker("de"))


def test_an_answer_does_not_say_once_more_what_its_card_shows() -> None:
    text = f"**{REPORT.title}**\n\n{REPORT.summary}\n\n{REPORT.notes[0]}\n\nRemember the sale."
    assert without_repeats(text, [REPORT]) == "Remember the sale."
    assert without_repeats(text, []) == text
    more = REPORT.model_copy(update={"description": f"{REPORT.title} · this year"})
    assert without_repeats("this year\n\nRemember the sale.", [more]) == "Remember the sale."
    listed = (
        "These:\n\n1. **AirSilk Dryer Pro** – Sold most in the last 30 days: 312 units\n2. Other"
    )
    assert without_repeats(listed, [PRODUCTS]) == "These:\n\n2. Other"


def test_a_card_that_was_made_anew_is_shown_as_it_is_last() -> None:
    asked_for = CAMPAIGN.model_copy(update={"status": "requested"})
    assert latest([SEGMENT, CAMPAIGN, asked_for]) == (SEGMENT, asked_for)
    assert latest([REPORT, REPORT]) == (REPORT, REPORT)


# ---- Slack


def limits(found: list[dict[str, Any]]) -> None:
    """Slack's limits, as its reference gives them."""
    assert 0 < len(found) <= 50
    for block in found:
        kind = block["type"]
        if kind == "header":
            assert 0 < len(block["text"]["text"]) <= 150
        if kind == "section" and "text" in block:
            assert 0 < len(block["text"]["text"]) <= 3000
        if kind == "section" and "fields" in block:
            assert 0 < len(block["fields"]) <= 10
            assert all(0 < len(field["text"]) <= 2000 for field in block["fields"])
        if kind == "actions":
            assert 0 < len(block["elements"]) <= 25
            for button in block["elements"]:
                assert 0 < len(button["text"]["text"]) <= 75 and len(button["value"]) <= 2000
            assert len({b["action_id"] for b in block["elements"]}) == len(block["elements"])


LONG = "word " * 3000
HUGE = REPORT.model_copy(
    update={"rows": tuple((f"2026-01-{n % 28 + 1:02d}", n * 1.5, n) for n in range(5000)),
            "summary": LONG, "title": LONG, "notes": (LONG,) * 80}
)  # fmt: skip
WIDE = OtherCard(
    title="wide",
    text=LONG,
    table=Table(
        columns=tuple({"name": f"c{n}", "type": "text"} for n in range(60)),
        rows=tuple(tuple("x" * 80 for _ in range(60)) for _ in range(40)),
    ),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", [*CARDS, *EMPTY, *HOSTILE, HUGE, WIDE], ids=lambda card: card.kind)
def test_every_card_fits_slacks_limits(card: Card, language: str) -> None:
    say = speaker(language)
    drawn = blocks.draw(card, say)
    if drawn:
        limits(blocks.message(drawn, say))


def test_too_many_blocks_are_cut_and_the_cut_is_said() -> None:
    cut = blocks.message([blocks.section("x")] * 80, speaker("en"))
    assert len(cut) == 50 and "31 more" in json.dumps(cut[-1])


def test_long_options_stay_whole_in_their_value() -> None:
    option = "the customers " * 10
    (_, actions) = blocks.question(Question(text="Which?", options=(option,)))
    assert actions["elements"][0]["value"] == option
    limits([actions])


def test_nobody_is_mentioned_and_nothing_linked_by_data() -> None:
    told = json.dumps(
        blocks.draw(OtherCard(title="x", text="<!channel> <@U1> <http://a|b>"), speaker("en"))
    )
    assert "<!channel>" not in told and "<@U1>" not in told and "<http" not in told


def test_a_request_in_slack_has_two_buttons_that_name_it() -> None:
    *_, actions = blocks.approval(APPROVAL, speaker("en"))
    assert [(b["action_id"], b["value"]) for b in actions["elements"]] == [
        ("approve", "appr-1"),
        ("reject", "appr-1"),
    ]


# ---- the shell


def printed(*things: Any) -> str:
    console = Console(file=io.StringIO(), width=100, color_system=None)
    console.print(*things)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", [*CARDS, *EMPTY], ids=lambda card: card.kind)
def test_every_card_can_be_printed(card: Card, language: str) -> None:
    assert printed(text.draw(card, speaker(language)))


def test_a_printed_segment_has_its_count_and_its_waterfall() -> None:
    shown = printed(text.draw(SEGMENT, speaker("de")))
    assert "1.284 Kunden" in shown and "8.110" in shown and "█" in shown


def test_a_printed_why_marks_what_holds_and_indents_what_is_inside() -> None:
    shown = printed(text.draw(WHY, speaker("en")))
    assert "✓ who live in Germany – country: Germany" in shown
    assert "  ✗ who opened an email – times: 0" in shown


def test_markup_and_escapes_in_data_are_printed_as_text() -> None:
    card = SEGMENT.model_copy(update={"name": "[red]x[/red]\x1b[31m", "description": "[bold]y"})
    shown = printed(text.draw(card, speaker("en")))
    assert "[red]x[/red]" in shown and "\x1b" not in shown and "[bold]y" in shown


def test_questions_and_requests_can_be_printed() -> None:
    say = speaker("en")
    assert "2. A person called Lyon" in printed(text.question(QUESTION, say))
    assert "1,017" in printed(text.approval(APPROVAL, say))


def test_the_stand_in_keeps_to_what_screens_expect(tmp_path: Any) -> None:
    from ui.talk import Assistant

    assistant: Assistant = StandIn(tmp_path)
    assert assistant.examples("en")


def test_every_language_has_every_message_of_the_screens() -> None:
    keys = {language: messages(language) for language in LANGUAGES}
    assert len(keys["en"]) > 100
    for language in LANGUAGES:
        assert keys[language] == keys["en"]


def messages(language: str) -> set[str]:
    from crm.languages.speak import HERE

    said = (HERE / language / "screens.ftl").read_text(encoding="utf8")
    return set(re.findall(r"^(screens-[a-z-]+) =", said, re.MULTILINE))
