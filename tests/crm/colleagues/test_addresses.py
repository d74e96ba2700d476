"""The verified list: proven by a code, no customers, nothing that could be a header."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm.audit import trail
from crm.colleagues.addresses import MOST_TRIES, VALID_FOR, Colleagues, written
from crm.errors import BadInput, Refused, Unknown
from crm.store.store import open_store
from tests.worlds import World

NOW = datetime(2026, 6, 29, 8, tzinfo=UTC)


@pytest.fixture
def colleagues(tmp_path: Path) -> Iterator[Colleagues]:
    world, store = World(), open_store(tmp_path)
    world.customers(("cy", {"email": " Cy@People.example"}))
    yield Colleagues(store, world, has_mail=True)
    store.close()


def verified(colleagues: Colleagues, address: str, person: str = "ann") -> str:
    kept, code = colleagues.add(address, person=person, by="ann", now=NOW)
    return colleagues.confirm(kept, code, by="ann", now=NOW).address


def test_an_address_is_used_once_its_code_came_back(colleagues: Colleagues) -> None:
    kept, code = colleagues.add(" Ann@Shop.Example ", person="ann", by="bo", now=NOW)
    assert kept == "ann@shop.example" and colleagues.of("ann") is None
    with pytest.raises(Refused):
        colleagues.checked([kept])
    colleagues.confirm(kept, code, by="ann", now=NOW)
    assert colleagues.checked(["ANN@shop.example", kept]) == (kept,)
    assert colleagues.of("ann") == kept and colleagues.of("bo") is None
    colleagues.remove(kept, by="bo", now=NOW)
    assert colleagues.list() == () and trail.verify(colleagues.store).holds
    told = repr([(e.object, e.details) for e in trail.entries(colleagues.store)])
    assert "ann@" not in told and code not in told


def test_a_wrong_a_late_and_a_worn_code_are_refused(colleagues: Colleagues) -> None:
    kept, code = colleagues.add("ann@shop.example", person="ann", by="bo", now=NOW)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    with pytest.raises(Refused):
        colleagues.confirm(kept, code, by="x", now=NOW + VALID_FOR + timedelta(seconds=1))
    for _ in range(MOST_TRIES):
        with pytest.raises(Refused):
            colleagues.confirm(kept, wrong, by="x", now=NOW)
    with pytest.raises(Refused):
        colleagues.confirm(kept, code, by="x", now=NOW)
    with pytest.raises(Unknown):
        colleagues.confirm("bo@shop.example", code, by="x", now=NOW)


def test_customers_are_never_on_it(colleagues: Colleagues) -> None:
    with pytest.raises(Refused):
        colleagues.add("CY@people.example", person="ann", by="ann", now=NOW)
    denied = trail.entries(colleagues.store)[0]
    assert (denied.action, denied.outcome) == ("colleague.add", "denied")


@pytest.mark.parametrize(
    "given",
    ["", "ann", "a@b", "ann@shop.example\r\nBcc: eve@x.example", "ann@shop.example, eve@x.example",
     "Ann <ann@shop.example>", "#", "#a b", "slack:", "-x@shop.example"],
)  # fmt: skip
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(BadInput):
        written(given)


def test_slack_is_an_address_too(colleagues: Colleagues) -> None:
    assert verified(colleagues, "#marketing") == "slack:#marketing"
    assert verified(colleagues, "slack:U123", "slack:U123") == colleagues.of("slack:U123")
