"""What cannot be asked is refused in one sentence that says what would work."""

from typing import Any

import pytest

from crm.errors import CrmError, Misused, NoData, Unknown
from tests.crm.segments.asking import LAST_90, attribute, no
from tests.worlds import World


@pytest.fixture
def world() -> World:
    return World()


REFUSED: tuple[tuple[dict[str, Any], type[CrmError], str], ...] = (
    (attribute("ctiy", "is", "Lyon"), Unknown, "customers.city"),
    (attribute("city", "at_least", 3), Misused, "holds text"),
    (attribute("loyalty_points", "is", "many"), Misused, "not a number"),
    (attribute("birth_date", "is", "2026-02-31"), Misused, "not a day"),
    (attribute("loyalty_points", "between", 9, 1), Misused, "lower value first"),
    (attribute("city", "is"), Misused, "0 values"),
    (
        {"kind": "attribute", "field": "orders.channel", "values": ["web"]},
        Misused,
        "cannot be asked here",
    ),
    ({"kind": "dated", "field": "customers.city", "window": LAST_90}, Misused, "no dates"),
    ({"kind": "event", "types": ["email_opend"]}, Unknown, "email opened"),
    (
        {
            "kind": "event",
            "types": ["email_opened"],
            "where": [{"field": "orders.channel", "values": ["web"]}],
        },
        Misused,
        "cannot be asked here",
    ),
    ({"kind": "top", "by": "customers.city", "count": 3}, Misused, "no numbers"),
    ({"kind": "age", "years": {"op": "at_least", "value": 900}}, Misused, "900"),
    (
        {"kind": "engaged", "window": {"kind": "last", "count": 9999, "unit": "year"}},
        Misused,
        "calendar",
    ),
    ({"kind": "ticket"}, NoData, "tickets"),
    ({"kind": "bought", "orders": "late"}, CrmError, "promised"),
)


@pytest.mark.parametrize("where, error, said", REFUSED)
def test_what_cannot_be_asked_is_refused_in_one_sentence(
    where: dict[str, Any], error: type[CrmError], said: str
) -> None:
    world = World()
    world.customers(("ann", {"city": "Lyon"}))
    world.never_imported("tickets", "orders.promised_at")
    with pytest.raises(error, match=said):
        world.members(where)


def test_a_condition_nested_too_deep_or_too_wide_is_refused(world: World) -> None:
    deep: dict[str, Any] = {"kind": "everyone"}
    for _ in range(12):
        deep = no(deep)
    with pytest.raises(Misused, match="12 levels"):
        world.members(deep)
    with pytest.raises(Misused, match="500"):
        world.members({"kind": "any", "of": [{"kind": "everyone"}] * 500})
