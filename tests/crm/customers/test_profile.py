"""One customer, looked up in a real warehouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.campaigns.room import MailRoom
from crm.customers.masking import masked
from crm.customers.profile import Customer, find_customer
from crm.errors import Misused, Unknown
from tests.crm.campaigns.company import CLOCK, make_company, open_room


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailRoom]:
    home: Path = make_company(tmp_path_factory.mktemp("company"))
    room = open_room(home, tmp_path_factory.mktemp("store"))
    yield room
    room.warehouse.close()


def look_up(room: MailRoom, who: str, *, language: str = "en", personal: bool = False) -> Customer:
    return find_customer(
        who, room.warehouse, room.catalog, clock=CLOCK, language=language, see_personal=personal
    )


def test_a_customer_is_found_by_id_and_by_address_in_any_case(room: MailRoom) -> None:
    assert look_up(room, "ann").customer_id == "ann"
    assert look_up(room, " ANN@mail.Example ").customer_id == "ann"


def test_personal_values_are_masked_and_the_others_are_not(room: MailRoom) -> None:
    profile = look_up(room, "ann").profile
    assert profile["email"] == "a•••@mail.example"
    assert (profile["first_name"], profile["last_name"]) == ("A•••", "L•••")
    assert profile["phone"] == "••• 00"
    assert profile["country"] == "US"
    assert look_up(room, "ann", personal=True).profile["email"] == "ann@mail.example"


def test_worth_counts_the_orders_that_count(room: MailRoom) -> None:
    profile = look_up(room, "ann").profile
    assert (profile["orders"], profile["revenue"]) == (1, 40.0)
    assert profile["last_order"] == "2026-05-01T00:00:00Z"
    assert look_up(room, "cy").profile["orders"] == 0


def test_consents_are_told_by_channel(room: MailRoom) -> None:
    assert look_up(room, "outed").profile["consents"] == {"email": "opted_out"}
    assert look_up(room, "unasked").profile["consents"] == {}


def test_the_timeline_is_the_latest_first_and_ends_now(room: MailRoom) -> None:
    moments = look_up(room, "ann").timeline
    assert [(m["at"], m["kind"]) for m in moments] == [
        ("2026-06-20T00:00:00Z", "order"),
        ("2026-06-10T00:00:00Z", "ticket"),
        ("2026-06-01T10:00:00Z", "event"),
        ("2026-05-01T00:00:00Z", "order"),
    ]
    assert moments[0]["text"].startswith("Order over $60.00")
    assert "60,00" in look_up(room, "ann", language="de").timeline[0]["text"]
    assert "Where is it?" not in str(moments)


def test_nobody_of_that_name_is_unknown_and_an_address_of_two_is_asked_back(room: MailRoom) -> None:
    with pytest.raises(Unknown, match=r"nobody@mail\.example"):
        look_up(room, "nobody@mail.example")
    with pytest.raises(Misused, match="bo, botwin"):
        look_up(room, "bo@mail.example")
    for hostile in ("' OR 1=1 --", "ann'; DROP TABLE customers", "%", ""):
        with pytest.raises(Unknown):
            look_up(room, hostile)


@pytest.mark.parametrize(
    "column, value, shown",
    [
        ("email", "x@y.example", "x•••@y.example"),
        ("phone", "+49 171 123456", "••• 56"),
        ("postal_code", "01067", "••• 67"),
        ("company", "Halo", "H•••"),
        ("last_name", "李", "•••"),
        ("last_name", "欧阳", "欧•••"),
        ("phone", "1", "•••"),
    ],
)
def test_masks(column: str, value: str, shown: str) -> None:
    assert masked(column, value) == shown
