"""Letters as mails: what data holds is text, and one mail has one reader."""

from datetime import UTC, datetime

from crm.campaigns.sender import NOBODY_YET
from crm.colleagues.letter import Letter, Part
from crm.colleagues.mail import as_html, as_text, mail

NOW = datetime(2026, 6, 29, 8, tzinfo=UTC)
EVIL = "<img src=x onerror=alert(1)>\r\nBcc: eve@x.example"


def letter(text: str) -> Letter:
    part = Part(
        text, text, text, (text, "Revenue"), (False, True), ((text, "$1.00"),), (text,), text
    )
    return Letter("de", text, text, (part,), (text,))


def test_data_can_add_neither_a_header_nor_a_tag() -> None:
    made = mail(letter(EVIL), "ann@shop.example", "<1@x.example>", NOBODY_YET, NOW)
    written = made.as_bytes()
    head = written.split(b"\r\n\r\n", 1)[0]
    assert b"\nBcc" not in head and made["Bcc"] is None and made["To"] == "ann@shop.example"
    assert "<img" not in as_html(letter(EVIL))


def test_both_forms_say_the_same_and_tables_stand_in_columns() -> None:
    told = Letter(
        "en", "Sales", "Your report", (Part("Revenue by week", headings=("Week", "Revenue"), figures=(False, True), rows=(("Jun 22", "$120.00"), ("Jun 29", "$1.00"))),), ("As of today",),
    )  # fmt: skip
    text = as_text(told)
    assert "Jun 22  $120.00\nJun 29    $1.00" in text and text.endswith("As of today\n")
    for words in ("Your report", "Revenue by week", "$120.00", "As of today"):
        assert words in text and words in as_html(told)
