"""Conditions on what the store lays beside the data: kept lists, and who must not be mailed."""

import pytest

from crm.errors import NoData, Unknown
from crm.languages.speak import LANGUAGES, speaker
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.segments.words import describe
from tests.worlds import World, days_before

pytestmark = pytest.mark.usefixtures("engine")
FAIR = {"kind": "in_list", "list": "L-1"}
SUPPRESSED = {"kind": "suppressed"}


@pytest.fixture
def world() -> World:
    world = World()
    for id in ("ann", "bo", "cy", "di"):
        world.customers((id, {"email": f" {id.upper()}@Example.com"}))
    world.customers("nomail")
    return world


def test_on_a_list_or_not(world: World) -> None:
    world.listed("L-1", "ann", "nomail", "gone")
    world.listed("L-2", "bo")
    assert world.members(FAIR) == {"ann", "nomail"}
    assert world.members({"kind": "not", "of": FAIR}) == {"bo", "cy", "di"}
    assert world.members({"kind": "any", "of": [FAIR, FAIR | {"list": "L-2"}]}) == {
        "ann",
        "bo",
        "nomail",
    }


def test_suppressed_by_the_list_or_by_what_happened(world: World) -> None:
    world.suppress("ann@example.com", days_before(1))
    world.suppress("bo@example.com", days_before(-1))  # only tomorrow
    world.event("cy", "email_complained", days_before(5))
    world.event("nomail", "email_unsubscribed", days_before(5))
    world.event("di", "email_bounced", days_before(5))
    world.consent("di", updated_at=days_before(4))
    assert world.members(SUPPRESSED) == {"ann", "cy", "nomail"}
    assert world.members({"kind": "not", "of": SUPPRESSED}) == {"bo", "di"}


def test_suppressed_without_consents_or_events(world: World) -> None:
    world.event("cy", "email_complained", days_before(5))
    world.never_imported("consents")
    assert world.members(SUPPRESSED) == {"cy"}
    world.never_imported("events")
    world.suppress("ann@example.com", days_before(1))
    assert world.members(SUPPRESSED) == {"ann"}
    world.never_imported("customers.email")
    with pytest.raises((NoData, Unknown)):
        world.members(SUPPRESSED)


WORDS = {
    "en": ("Customers who are not on the list “Fair”", "Customers who are suppressed for email"),
    "de": (
        "Kunden, die nicht auf der Liste „Fair“ stehen",
        "Kunden, die für E-Mails gesperrt sind",
    ),
    "fr": (
        "Clients qui ne figurent pas sur la liste « Fair »",
        "Clients qui sont exclus des envois d’e-mails",
    ),
    "es": (
        "Clientes que no están en la lista «Fair»",
        "Clientes que están excluidos de los envíos de correo",
    ),
    "pt": (
        "Clientes que não estão na lista «Fair»",
        "Clientes que estão excluídos dos envios de e-mail",
    ),
    "zh": ("不在“Fair”名单上的客户", "被列入邮件禁发范围的客户"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words(world: World, language: str) -> None:
    wording = Wording(speaker(language), world.catalog, str, lambda id: "Fair")
    not_listed = Segment.model_validate({"where": {"kind": "not", "of": FAIR}})
    suppressed = Segment.model_validate({"where": SUPPRESSED})
    assert (describe(not_listed, wording), describe(suppressed, wording)) == WORDS[language]
