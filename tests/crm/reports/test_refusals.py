"""What cannot be answered is refused with a sentence that says what would work."""

import pytest

from crm.errors import CrmError, Misused, NoData, Unknown
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import rows
from tests.worlds import World


@pytest.fixture
def world() -> World:
    world = World()
    world.customers("ann")
    world.order("ann", "2026-06-01", 5)
    return world


def test_an_unknown_measure_names_the_nearest(world: World) -> None:
    with pytest.raises(Unknown, match=r"“revenues”.*revenue"):
        rows(world, "revenues")


def test_a_breakdown_that_the_rows_do_not_have(world: World) -> None:
    with pytest.raises(
        Misused, match=r"“net promoter score”.*products.*customers and survey answers"
    ):
        rows(world, "nps", "products.category")


def test_both_sides_of_a_ratio_must_have_the_breakdown(world: World) -> None:
    with pytest.raises(Misused, match=r"“customer acquisition cost”.*campaigns"):
        rows(world, "cac", "campaigns.type")


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("en", "“net promoter score”"), ("zh", "净推荐值"), ("de", "Net Promoter Score"),
        ("fr", "Net Promoter Score"), ("es", "Net Promoter Score"),
    ],
)  # fmt: skip
def test_measures_and_tables_are_named_as_the_reader_calls_them(
    world: World, language: str, named: str
) -> None:
    with pytest.raises(Misused) as error:
        rows(world, "nps", "products.category")
    said = error.value.sentence(language)
    assert named in said
    if language != "en":
        assert "products" not in said and "customers" not in said


def test_stock_has_no_history(world: World) -> None:
    with pytest.raises(Misused, match=r"“stock”.*as it stands now"):
        rows(world, "stock", "month")


def test_campaigns_are_nobodys(world: World) -> None:
    with pytest.raises(Misused, match=r"“number of campaigns”.*single customers"):
        rows(world, "campaigns", who={"kind": "everyone"})


def test_people_are_not_listed(world: World) -> None:
    with pytest.raises(Misused, match=r"“email address”.*single people"):
        rows(world, "revenue", "customers.email")


def test_a_table_that_is_missing_is_named() -> None:
    world = World()
    world.never_imported("tickets")
    with pytest.raises(NoData, match='"tickets"'):
        rows(world, "tickets")


def test_a_column_that_is_missing_is_named() -> None:
    world = World()
    world.products(("gel", {"cost": 2.0}))
    world.order("ann", "2026-06-01", items=[("gel", 1, 5.0)])
    world.never_imported("orders.discount", "orders.discount_value", "orders.promised_at")
    with pytest.raises(NoData, match=r"orders\.discount"):
        rows(world, "discount")
    with pytest.raises(NoData, match=r"orders\.promised_at"):
        rows(world, "on_time_delivery_rate")
    assert rows(world, "margin") == [(3,)]


def test_campaigns_without_dates_can_be_asked_about_all_time() -> None:
    world = World()
    world.customers("ann")
    world.campaigns("k1")
    world.event("ann", "email_delivered", "2026-06-01", campaign_id="k1")
    world.never_imported("campaigns.sent_at")
    assert rows(world, "delivered campaigns") == [(1, 1)]
    with pytest.raises(NoData, match=r"campaigns\.sent_at"):
        rows(world, "delivered", "month")


def test_every_refusal_is_said_in_every_language(world: World) -> None:
    refused: list[CrmError] = []
    asked = (("revenues", ()), ("nps", ("products.category",)), ("stock", ("month",)))
    for measure, breakdowns in asked:
        with pytest.raises(CrmError) as caught:
            rows(world, measure, *breakdowns)
        refused.append(caught.value)
    for error in refused:
        assert len({error.sentence(language) for language in LANGUAGES}) == len(LANGUAGES)
