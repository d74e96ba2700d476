"""Who can be mailed, hurdle by hurdle, counted by hand."""

from dataclasses import replace
from fractions import Fraction

import pytest

from crm.catalog.harvest import Harvest
from crm.catalog.load import load_catalog
from crm.catalog.model import Cap, Sending
from crm.errors import BadInput
from crm.languages.speak import speaker
from crm.segments.definition import Segment
from crm.segments.sendable import Step, mails_sent, sendable
from crm.sql.hashing import is_in_share
from tests.worlds import World, days_before

pytestmark = pytest.mark.usefixtures("engine")
EVERYBODY = Segment.model_validate({"where": {"kind": "everyone"}})
REACHED = ("ann", "bo", "cy", "di", "ed", "flo")


@pytest.fixture
def world() -> World:
    """Six who may be mailed, one without address, one without consent, one who unsubscribed."""
    world = World()
    for id in (*REACHED, "asked_not", "left"):
        world.customers((id, {"email": f"{id}@example.com"}))
    world.customers("nomail")
    for id in (*REACHED, "nomail", "left"):
        world.consent(id, updated_at=days_before(100))
    world.event("left", "email_unsubscribed", days_before(10))
    return world


def steps(
    world: World, sending: Sending = Sending(), segment: Segment = EVERYBODY
) -> dict[str, int]:
    settings = replace(world.catalog.settings, sending=sending)
    scope = replace(world.scope(), catalog=replace(world.catalog, settings=settings))
    found = sendable(segment, scope, world, speaker("en"))
    assert found
    return {step.hurdle: step.count for step in found}


def test_address_consent_and_suppression(world: World) -> None:
    assert steps(world) == {"members": 9, "address": 8, "consent": 7, "suppressed": 6}


def test_the_last_figure_is_who_is_reachable_and_not_on_the_list(world: World) -> None:
    reachable = {"kind": "reachable"}
    assert steps(world)["suppressed"] == world.count(reachable) == 6
    world.suppress("bo@example.com", days_before(1))
    world.suppress("cy@example.com", days_before(-1))  # tomorrow
    assert steps(world)["suppressed"] == 5
    assert world.members({"kind": "suppressed"}) == {"bo", "left"}


def test_a_later_opt_in_ends_the_suppression_by_an_event(world: World) -> None:
    world.consent("left", updated_at=days_before(5))
    assert steps(world)["suppressed"] == 7
    world.event("left", "email_bounced", days_before(4))
    assert steps(world)["suppressed"] == 6


def test_nobody_gets_more_mails_than_the_cap_allows(world: World) -> None:
    world.event("ann", "email_sent", days_before(3), times=4)
    world.event("bo", "email_sent", days_before(3), times=3)
    world.event("cy", "email_sent", days_before(8), times=9)
    world.event("di", "email_opened", days_before(3), times=9)
    assert steps(world, Sending(cap=Cap(mails=4, days=7)))["capped"] == 5
    assert steps(world, Sending(cap=Cap(mails=3, days=7)))["capped"] == 4
    assert steps(world, Sending(cap=Cap(mails=3, days=30)))["capped"] == 3


def test_delivered_mails_count_where_the_data_has_no_sent_ones(world: World) -> None:
    world.event("ann", "email_delivered", days_before(3), times=4)
    assert mails_sent(world.catalog) == ("email_sent", "email_delivered")
    assert steps(world, Sending(cap=Cap(mails=4, days=7)))["capped"] == 5
    world.event("bo", "email_sent", days_before(3))
    assert mails_sent(world.catalog) == ("email_sent",)


def test_the_holdout_is_always_the_same_people(world: World) -> None:
    half = Sending(holdout_percent=50)
    out = {id for id in REACHED if is_in_share(id, "holdout", Fraction(0), Fraction(1, 2))}
    assert 0 < len(out) < 6
    assert steps(world, half)["holdout"] == 6 - len(out)
    assert list(steps(world, replace(half, cap=Cap(1, 7)))) == [
        "members", "address", "consent", "suppressed", "capped", "holdout",
    ]  # fmt: skip


def test_the_steps_are_said(world: World) -> None:
    found = sendable(EVERYBODY, world.scope(), world, speaker("de"))
    assert found and found[-1] == Step("suppressed", "sind nicht gesperrt", 6)


def test_without_consents_nobody_can_tell(world: World) -> None:
    world.never_imported("consents")
    assert sendable(EVERYBODY, world.scope(), world, speaker("en")) is None


def catalog(sending: object) -> Sending:
    tables = {"customers": {"customer_id": "text"}}
    return load_catalog(tables, Harvest(), {"sending": sending}).settings.sending  # type: ignore[arg-type]


def test_the_company_sets_cap_and_holdout() -> None:
    given = {"frequency_cap": {"mails": 4, "days": 7}, "holdout_percent": 5}
    assert catalog(given) == Sending(Cap(4, 7), 5.0, "holdout")
    assert catalog({}) == Sending()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"holdout_percent": 80}, "sending.holdout_percent"),
        ({"frequency_cap": {"mails": 4}}, "sending.frequency_cap.days"),
        ({"frequency_cap": {"mails": 4, "day": 7}}, "days"),
        ({"holdout": 5}, "holdout_percent"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(given: object, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        catalog(given)
