"""The second order, when it was and how soon after the first, in six languages; what falls away is asked about."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Ask, MakeSegment, RunReport
from crm.segments.conditions.logic import Not
from crm.segments.conditions.nth_order import NthOrder
from crm.terms.window import Calendar
from tests.worlds import World

LAST_MONTH = Calendar(period="month", offset=-1)
SOON = [
    "customers whose second order was within 30 days of their first",
    "who made a 2nd purchase within 30 days of their first order",
    "Kunden, deren zweite Bestellung innerhalb von 30 Tagen nach der ersten kam",
    "clients dont la deuxième commande est venue dans les 30 jours après la première",
    "clientes cuyo segundo pedido fue dentro de los 30 días del primero",
    "clientes que fizeram uma segunda compra em 30 dias",
    "首单后30天内下第二单的客户",
]
WHEN = [
    "customers who bought a second time last month",
    "wer hat letzten Monat zum zweiten Mal bestellt",
    "qui a passé une deuxième commande le mois dernier",
    "clientes que hicieron su segundo pedido el mes pasado",
    "quem fez o segundo pedido no mês passado",
    "第二次购买在上个月的客户",
]
NONE = [
    "customers who never placed a third order",
    "Kunden ohne dritte Bestellung",
    "clients sans troisième commande",
    "clientes sin un tercer pedido",
    "clientes sem um terceiro pedido",
    "没有下第三单的客户",
]
ASKED = [
    "whose subscription to sms lapsed",
    "customers whose second order was within 2 months of their first",
    "customers whose second product was a kettle",
]


def _condition(reader: Reader, world: World, text: str) -> object:
    request = reader.read(text, world.clock).request
    assert isinstance(request, MakeSegment), request
    return request.where


@pytest.mark.parametrize("text", SOON)
def test_so_soon_after_the_first(reader: Reader, world: World, text: str) -> None:
    assert _condition(reader, world, text) == NthOrder(n=2, within_days=30)


@pytest.mark.parametrize("text", WHEN)
def test_in_a_time(reader: Reader, world: World, text: str) -> None:
    assert _condition(reader, world, text) == NthOrder(n=2, window=LAST_MONTH)


@pytest.mark.parametrize("text", NONE)
def test_never(reader: Reader, world: World, text: str) -> None:
    assert _condition(reader, world, text) == Not(of=NthOrder(n=3))


def test_the_time_of_the_order_is_not_that_of_the_report(reader: Reader, world: World) -> None:
    text = "revenue of customers whose third order was last month"
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport)
    assert request.report.who == NthOrder(n=3, window=LAST_MONTH)


@pytest.mark.parametrize("text", ASKED)
def test_what_falls_away_is_asked_about(reader: Reader, world: World, text: str) -> None:
    assert isinstance(reader.read(text, world.clock).request, Ask)
