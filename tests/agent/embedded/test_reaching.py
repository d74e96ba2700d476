"""Whom may we write to is a question of people, in six languages; can we write to them is a wish."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import MakeSegment, RunReport, Write
from crm.segments.conditions.logic import Not
from crm.segments.conditions.reachable import Reachable
from crm.segments.definition import Condition
from tests.worlds import World

EMAIL, SMS = Reachable(channel="email"), Reachable(channel="sms")
SAID: list[tuple[str, Condition]] = [
    ("who can we email", EMAIL),
    ("customers we are legally allowed to contact by text", SMS),
    ("people we can't email", Not(of=EMAIL)),
    ("wen dürfen wir per SMS anschreiben", SMS),
    ("Kunden, die wir nicht anschreiben dürfen", Not(of=EMAIL)),
    ("à qui pouvons-nous envoyer un sms", SMS),
    ("les clients que nous ne pouvons pas contacter", Not(of=EMAIL)),
    ("a quién podemos enviar correos", EMAIL),
    ("a quem podemos enviar um sms", SMS),
    ("我们能给谁发短信", SMS),
    ("不能发邮件的客户", Not(of=EMAIL)),
]
COUNTED = [
    "how many people can we actually email",
    "wie viele Kunden dürfen wir eigentlich anschreiben",
    "combien de clients peut-on contacter",
    "a cuántos clientes podemos escribir",
    "quantos clientes podemos contatar por e-mail",
    "有多少客户可以发邮件",
]
WISHES = [
    "can we send a win-back mail to our VIPs",
    "können wir eine Rückgewinnungsmail an unsere VIPs schicken",
    "eine Mail an VIPs schreiben",
    "ich möchte eine Mail an Kunden schreiben, die VIPs sind",
    "peut-on envoyer un mail de bienvenue aux VIP",
]


@pytest.mark.parametrize(("text", "meant"), SAID)
def test_people_who_may_be_written_to(
    reader: Reader, world: World, text: str, meant: Condition
) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, MakeSegment), request
    assert request.where == meant


@pytest.mark.parametrize("text", COUNTED)
def test_how_many_they_are(reader: Reader, world: World, text: str) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    assert (request.report.measures, request.report.who) == (("customers",), EMAIL)


@pytest.mark.parametrize("text", WISHES)
def test_a_wish_to_write_stays_one(reader: Reader, world: World, text: str) -> None:
    assert isinstance(reader.read(text, world.clock).request, Write)
