import pytest

from crm.errors import BadInput
from crm.languages.speak import HERE, LANGUAGES, speaker
from crm.warehouse.importing.checks import UNREADABLE
from crm.warehouse.importing.report import reason_words
from tests.crm.warehouse.folders import NOW, Folder

REASONS = (*UNREADABLE.values(), "duplicate_key", "unknown_reference", "missing_value")
ROOMS = ("import.ftl", "errors-import.ftl")


def messages(language: str, room: str) -> set[str]:
    lines = (HERE / language / room).read_text(encoding="utf8").splitlines()
    return {line.partition(" =")[0] for line in lines if line[:1].isalpha()}


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language: str, room: str) -> None:
    assert messages(language, room) == messages("en", room)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_can_be_said(language: str) -> None:
    for reason in (*REASONS, "ragged_row", "torn_quote"):
        assert reason_words(speaker(language), reason, "total")


@pytest.fixture
def dirty(folder: Folder) -> Folder:
    folder.customers("1", "2", "2")
    folder.file(
        "orders.csv",
        (
            "order_id,customer_id,ordered_at,total,currency,status\n"
            "a,1,2026-01-05,5,CHF,lost\nb,1,2026-03-09T23:00:00Z,5,,\nc,1,never,5,,\n"
        ),
    )
    folder.file("notes.txt", "hello")
    return folder


def test_the_report_in_english(dirty: Folder) -> None:
    assert dirty.run(max_bad=50).sentences("en") == [
        "Imported: 2 customers and 2 orders.",
        "Orders from Jan 5, 2026 to Mar 9, 2026.",
        'customers: 1 row was left out because "customer_id" is there already (the first row stays).',
        'orders: 1 row was left out because "ordered_at" is not a date or time in ISO 8601.',
        (
            "orders: 1 amount in CHF without an exchange rate; add fx_rates, or they are missing "
            "from all sums of money."
        ),
        (
            "orders: the status lost is not one of placed, shipped, delivered, returned, "
            "cancelled. That order counts as sold; say in mapping.yaml what each word stands for "
            "if not."
        ),
        "Not used, because they are named like no table: notes.txt.",
        (
            "You can ask about: who the customers are and where they live; "
            "sales, spend and repeat buyers."
        ),
        "Without products there is no answer by product name, category or brand.",
        "Without order_items there is no answer about what was bought.",
        "Without events there is no answer about engagement, opens, clicks or visits.",
        "Without campaigns there is no answer by campaign, and no cost of winning customers.",
        "Without consents nobody counts as reachable.",
        "Without tickets there is no answer about service.",
        "Without surveys there is no answer about satisfaction or NPS.",
        "Without fx_rates only amounts in USD are added up.",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_as_long_in_every_language(dirty: Folder, language: str) -> None:
    assert len(dirty.run(max_bad=50).sentences(language)) == 16


def test_the_report_is_kept_beside_the_data(dirty: Folder) -> None:
    report = dirty.run(max_bad=50)
    again = dirty.run(max_bad=50)
    assert again == report.model_copy(update={"unchanged": True})
    assert report.imported_at == NOW
    assert (report.orders and report.orders.last.isoformat()) == "2026-03-09T23:00:00+00:00"
    assert report.events is None
    assert report.rows_per_second > 0


def test_a_currency_that_is_none(dirty: Folder) -> None:
    with pytest.raises(BadInput, match="no currency code"):
        dirty.run(currency="dollar")


def test_errors_are_said_in_every_language(folder: Folder) -> None:
    folder.customers("1", "1")
    with pytest.raises(BadInput) as error:
        folder.run()
    said = {language: error.value.sentence(language) for language in LANGUAGES}
    assert len(set(said.values())) == len(LANGUAGES)
    assert all(
        "customer_id" in sentence and "rejected.csv" in sentence for sentence in said.values()
    )
