"""What a reader gets: our words and the company's data as text, nothing that runs or calls home."""

import re
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html.parser import HTMLParser

import pytest

from crm.campaigns.definition import PURPOSES, Campaign, Paragraph, Products, ShownProduct
from crm.campaigns.draft import Written, draft
from crm.campaigns.mail import mail_to
from crm.campaigns.pictures import Pictures
from crm.campaigns.products import shown_products
from crm.campaigns.render import Letter, compose, fill, preview
from crm.campaigns.room import MailRoom
from crm.campaigns.sender import Sender
from crm.errors import Unknown
from crm.languages.speak import LANGUAGES
from crm.store.sends import SendRow
from tests.crm.campaigns.company import NOW, SENDER, drafted

WAY_OUT = "https://halo.example/unsubscribe?t=abc"
FETCHING = ("src", "href", "background", "action", "poster", "data", "srcset")


class Page(HTMLParser):
    """The elements of a page: its tags, what it would fetch, where its links lead, its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.handlers: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.handlers += [name] if name.startswith("on") else []
            if name in FETCHING:
                (self.links if tag == "a" else self.fetched).append(value or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture
def products(room: MailRoom) -> tuple[ShownProduct, ...]:
    return shown_products(room.warehouse, ["p1", "p2", "p3"])


def letter(room: MailRoom, campaign: Campaign) -> Letter:
    return compose(campaign, SENDER, room.pictures)


def saying(room: MailRoom, *paragraphs: str) -> Campaign:
    plain = drafted(room)
    return plain.model_copy(update={"body": tuple(Paragraph(text=text) for text in paragraphs)})


def mail(
    room: MailRoom, campaign: Campaign, name: str = "Ann", sender: Sender = SENDER
) -> EmailMessage:
    row = SendRow(
        campaign="C-1", customer="ann", address="ann@mail.example", first_name=name,
        message_id="<c-1.x@halo.example>", token="abc",
    )  # fmt: skip
    written = mail_to(row, compose(campaign, sender, room.pictures), sender, NOW).as_bytes()
    parsed = BytesParser(policy=policy.default).parsebytes(written)
    assert isinstance(parsed, EmailMessage)
    return parsed


@pytest.mark.parametrize("purpose", PURPOSES)
def test_every_purpose_has_good_copy_in_every_language(
    room: MailRoom, products: tuple[ShownProduct, ...], purpose: str
) -> None:
    subjects = set()
    for language in LANGUAGES:
        for shown in ((), products[:1], products):
            campaign = draft(
                purpose, segment="S-1", segment_name="US", language=language,  # type: ignore[arg-type]
                sender=SENDER, products=shown,
            )  # fmt: skip
            filled = fill(letter(room, campaign), name="Ann", way_out=WAY_OUT)
            assert "Ann" in filled.text and WAY_OUT in filled.text
            assert (Products() in campaign.body) == bool(shown)
            assert "{" not in "".join(campaign.texts())
        subjects.add(campaign.subject)
    assert len(subjects) == len(LANGUAGES)


def test_products_are_shown_with_name_price_link_and_picture(
    room: MailRoom, products: tuple[ShownProduct, ...]
) -> None:
    page = Page(preview(letter(room, drafted(room, products)), name="Ann"))
    for shown in ("Halo Dryer <Pro>", "$129.00", "Comb {{ email }}", "$9.50", "Plain soap"):
        assert shown in page.text
    assert "https://halo.example/p/1" in page.links
    assert len(page.fetched) == 1 and page.fetched[0].startswith("data:image/svg+xml;base64,")


def test_a_mail_fetches_nothing_and_runs_nothing(
    room: MailRoom, products: tuple[ShownProduct, ...]
) -> None:
    composed = letter(room, drafted(room, products))
    for html in (fill(composed, name="Ann", way_out=WAY_OUT).html, preview(composed)):
        page = Page(html)
        assert page.tags.isdisjoint({"script", "link", "iframe", "object", "embed", "form", "base"})
        assert page.handlers == []
        assert all(source.startswith(("cid:", "data:image/")) for source in page.fetched)
        assert "@import" not in html and not re.search(r"url\(", html)
    assert "default-src 'none'" in preview(composed)


def test_names_and_texts_are_shown_as_written_never_as_html(room: MailRoom) -> None:
    campaign = saying(room, "<script>alert(1)</script> {{ first_name }} <img src=x onerror=y>")
    filled = fill(letter(room, campaign), name="<b>Eve</b>", way_out=WAY_OUT)
    page = Page(filled.html)
    assert "script" not in page.tags and "b" not in page.tags and page.fetched == []
    assert "<script>alert(1)</script> <b>Eve</b> <img" in page.text
    assert "<b>Eve</b>" in filled.text


def test_braces_in_texts_and_product_names_are_no_template(room: MailRoom) -> None:
    campaign = saying(room, "{{ email }} {% for a in (1..9999999) %}x{% endfor %} { } {{{{")
    filled = fill(letter(room, campaign), name="{{ unsubscribe }}", way_out=WAY_OUT)
    for shown in (filled.text, Page(filled.html).text):
        assert "{{ email }} {% for a in (1..9999999) %}x{% endfor %} { } {{{{" in shown


@pytest.mark.parametrize(
    "language, named, nameless", [("en", "Hello Ann,", "Hello,"), ("zh", "Ann，您好：", "您好：")]
)
def test_the_greeting_has_a_form_for_people_without_a_name(
    room: MailRoom, language: str, named: str, nameless: str
) -> None:
    campaign = drafted(room).model_copy(update={"language": language})
    composed = letter(room, campaign)
    assert named in fill(composed, name="Ann", way_out=WAY_OUT).text
    for missing in ("", "  ", "www.evil.example", "click http://evil.example", "a@b.example"):
        assert nameless in fill(composed, name=missing, way_out=WAY_OUT).text


def test_the_way_out_and_the_postal_address_are_in_both_parts(room: MailRoom) -> None:
    filled = fill(letter(room, drafted(room)), name="Ann", way_out=WAY_OUT)
    assert WAY_OUT in Page(filled.html).links and WAY_OUT in filled.text
    for part in (Page(filled.html).text, filled.text):
        assert "1 Harbour St, Springfield" in part


def test_the_mail_has_the_headers_that_bulk_mail_needs(
    room: MailRoom, products: tuple[ShownProduct, ...]
) -> None:
    sent = mail(room, drafted(room, products))
    assert str(sent["From"]) == '"Halo & Co." <hello@halo.example>'
    assert (sent["To"], sent["Reply-To"]) == ("ann@mail.example", "care@halo.example")
    assert sent["List-Unsubscribe"] == f"<{WAY_OUT}>"
    assert sent["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert sent["Message-ID"] == "<c-1.x@halo.example>"
    assert sent["Date"].datetime == NOW and isinstance(sent["Date"].datetime, datetime)
    kinds = [part.get_content_type() for part in sent.walk() if not part.is_multipart()]
    assert kinds == ["text/plain", "text/html", "image/svg+xml"]


def test_pictures_in_the_mail_are_those_that_its_html_names(
    room: MailRoom, products: tuple[ShownProduct, ...]
) -> None:
    sent = mail(room, drafted(room, products))
    page = sent.get_body(("html",))
    assert page is not None
    named = set(re.findall(r'src="cid:([^"]+)"', page.get_content()))
    there = {str(part["Content-ID"]).strip("<>") for part in sent.walk() if part["Content-ID"]}
    assert named == there and len(there) == 1


@pytest.mark.parametrize(
    "hostile", ["Ann\r\nBcc: eve", "Ann\nSubject: x", "\x00Ann\x1b", "Ann\u2028To: eve"]
)
def test_a_name_cannot_add_a_header(room: MailRoom, hostile: str) -> None:
    campaign = drafted(room).model_copy(update={"subject": "{{ first_name }}, hello"})
    sent = mail(room, campaign, name=hostile)
    assert sent["Bcc"] is None and sent.get_all("Subject") is not None
    assert len(sent.get_all("Subject") or []) == 1 and len(sent.get_all("To") or []) == 1
    assert str(sent["Subject"]).startswith("Ann") and "\n" not in str(sent["Subject"])


def test_a_long_way_out_is_never_folded_or_encoded(room: MailRoom) -> None:
    far = "https://halo.example/" + "a-long-way/" * 20 + "unsubscribe"
    sender = SENDER.model_copy(update={"unsubscribe": far})
    assert str(mail(room, drafted(room), sender=sender)["List-Unsubscribe"]) == f"<{far}?t=abc>"


def test_a_subject_in_any_language_arrives_as_it_was_written(room: MailRoom) -> None:
    subject = "Größe, 很高兴, ¡Bienvenida! " * 4
    campaign = drafted(room).model_copy(update={"subject": subject})
    assert str(mail(room, campaign)["Subject"]) == subject.strip()


def test_the_same_campaign_gives_the_same_letter(
    room: MailRoom, products: tuple[ShownProduct, ...]
) -> None:
    campaign = drafted(room, products)
    assert letter(room, campaign) == letter(room, campaign)


@pytest.mark.parametrize("called", ["Häuser & Söhne", "很好 Beauty, 有限公司", 'The "Halo" <x>'])
def test_the_sender_in_any_language_arrives_as_it_was_written(room: MailRoom, called: str) -> None:
    sender = SENDER.model_copy(update={"company": called})
    (address,) = mail(room, drafted(room), sender=sender)["From"].addresses
    assert (address.display_name, address.addr_spec) == (called, "hello@halo.example")


@pytest.mark.parametrize("path", ["../secret.svg", "/etc/passwd", "pictures/p1.svg\0", "", "x.exe"])
def test_only_pictures_in_their_folder_are_read(room: MailRoom, path: str) -> None:
    assert room.pictures.find(path) is None


def test_a_link_out_of_the_folder_is_not_followed(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder, outside = tmp_path_factory.mktemp("in"), tmp_path_factory.mktemp("out")
    (outside / "secret.png").write_bytes(b"secret")
    (folder / "link.png").symlink_to(outside / "secret.png")
    assert Pictures([folder]).find("link.png") is None


def test_a_product_that_does_not_exist_is_unknown(room: MailRoom) -> None:
    with pytest.raises(Unknown, match="p9"):
        shown_products(room.warehouse, ["p1", "p9"])


def test_written_texts_take_the_place_of_ours(room: MailRoom) -> None:
    campaign = draft(
        "thanks", segment="S-1", segment_name="US", language="en", sender=SENDER,
        written=Written(subject="Mine", paragraphs=("One.", "Two.")),
    )  # fmt: skip
    assert campaign.subject == "Mine" and "One." in campaign.texts()
    assert campaign.preheader == "It is a pleasure to have you with us."
