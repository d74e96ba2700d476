import pytest

from knowledge.documents import Document
from knowledge.errors import BadDocument, PersonalData
from knowledge.personal import redact


@pytest.mark.parametrize(
    "text",
    [
        "Ask anna.smith@example.com for a sample",
        "邮箱：lin@example.cn",
        "info＠example.de",
        "Call +49 30 123 4567 today",
        "Tel. +49 (0)30 1234-567",
        "Ruf an: 030 1234567",
        "0151/23456789",
        "Appelez le 01 23 45 67 89",
        "au 01.23.45.67.89",
        "0033 1 23 45 67 89",
        "(212) 555-0123",
        "212-555-0123",
        "电话13812345678",
        "138 1234 5678",
        "Llama al 612 345 678",
    ],
)
def test_a_mail_address_or_phone_number_is_refused(text: str) -> None:
    with pytest.raises(PersonalData) as refused:
        Document("p1", "product", "Dryer", text=text)
    assert "p1" in str(refused.value)
    assert text not in str(refused.value)
    with pytest.raises(PersonalData):
        Document("p1", "product", "Dryer", names=(text,))
    with pytest.raises(PersonalData):
        Document("p1", "product", "Dryer", facts={"note": text})
    assert Document("p1", "product", "Dryer", text=redact(text)).text.count("[removed]") == 1


def test_an_address_as_id_is_refused_without_repeating_it() -> None:
    with pytest.raises(PersonalData) as refused:
        Document("anna@example.com", "segment", "Lapsed")
    assert "anna" not in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "Launched 2026-06-30, on sale from 01.02.2026 to 03.04.2026",
        "From 03/04/2026 10:30 until 05/04/2026 11:45",
        "EAN 4006381333931, weight 1 250 g, 2,000.50 USD",
        "Revenue 612 345 678 € in 2025",
        "2026-06-30T12:00:00+02:00",
        "Speed 10,000 rpm, 220-240 V, 50/60 Hz, 1875 W",
        "Follow @auralia, 5 @ 20 €",
        "Top 5% of 20,000 customers spent 1234567890 points",
        "SKU AB-0123456789",
    ],
)
def test_dates_prices_and_article_numbers_are_no_personal_data(text: str) -> None:
    assert Document("p1", "product", "Dryer", text=text).text == redact(text)


def test_a_code_of_digits_alone_may_be_a_fact() -> None:
    assert Document("p1", "product", "Dryer", facts={"sku": "0123456789"}).facts


def test_a_document_needs_an_id_a_title_and_a_known_kind() -> None:
    for id, kind, title in [("", "product", "x"), ("p1", "product", " "), ("p1", "person", "x")]:
        with pytest.raises(BadDocument):
            Document(id, kind, title)  # type: ignore[arg-type]


def test_the_digest_changes_with_every_part() -> None:
    base = Document("p1", "product", "Dryer", "warm", "en", {"price": 1.0}, ("drier",))
    others = [
        Document("p2", "product", "Dryer", "warm", "en", {"price": 1.0}, ("drier",)),
        Document("p1", "value", "Dryer", "warm", "en", {"price": 1.0}, ("drier",)),
        Document("p1", "product", "Drier", "warm", "en", {"price": 1.0}, ("drier",)),
        Document("p1", "product", "Dryer", "hot", "en", {"price": 1.0}, ("drier",)),
        Document("p1", "product", "Dryer", "warm", "de", {"price": 1.0}, ("drier",)),
        Document("p1", "product", "Dryer", "warm", "en", {"price": 2.0}, ("drier",)),
        Document("p1", "product", "Dryer", "warm", "en", {"price": 1.0}, ("fan",)),
        Document("p1", "product", "Dryer", "warm", "en", {"price": 1.0}, ("drier",), ("tool",)),
    ]
    assert len({document.digest() for document in [base, *others]}) == 9
    again = Document("p1", "product", "Dryer", "warm", "en", {"price": 1.0}, ("drier",))
    assert base.digest() == again.digest()
