"""How many ordered are people, of those spoken of where there are any, in six languages; what was sold are things."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import MakeSegment
from tests.agent.embedded.asked_report import asked_report
from tests.worlds import World

DID = [
    "how many ordered last month",
    "wie viele haben letzten Monat bestellt",
    "combien ont commandé le mois dernier",
    "cuántos hicieron un pedido el mes pasado",
    "quantos fizeram um pedido no mês passado",
    "上个月有多少人下单",
    "how many opened an email last month",
    "how many cancelled",
]
ARE = [
    "how many are VIPs",
    "wie viele sind VIPs",
    "combien sont VIP",
    "cuántos son VIP",
    "quantos são VIP",
    "有多少是VIP",
]


@pytest.mark.parametrize("text", DID)
def test_who_did_it_are_people(reader: Reader, world: World, text: str) -> None:
    report = asked_report(reader, world, text)
    assert report.measures == ("customers",)
    assert report.who is not None


@pytest.mark.parametrize("text", [*ARE, *DID[:4]])
def test_those_spoken_of_are_meant(reader: Reader, world: World, text: str) -> None:
    made = reader.read("stylists in Germany", world.clock).request
    assert isinstance(made, MakeSegment)
    report = asked_report(reader, world, text, Focus(last="segment", segment=made.where))
    assert report.measures == ("customers",)
    assert "stylist" in report.model_dump_json()


@pytest.mark.parametrize("text", ["how many shampoos were bought", "how many orders were placed"])
def test_what_was_done_to_things_is_theirs(reader: Reader, world: World, text: str) -> None:
    assert asked_report(reader, world, text).measures != ("customers",)
