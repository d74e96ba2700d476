"""Business words with anything between their words, and birthdays without people named, in six languages."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import MakeSegment
from crm.segments.conditions.anniversary import Anniversary
from crm.segments.conditions.sequence import Sequence, Step
from crm.terms.window import Calendar
from tests.worlds import World

YESTERDAY, NEXT_WEEK = Calendar(period="day", offset=-1), Calendar(period="week", offset=1)
LEFT = [
    "who left something in their cart yesterday",
    "wer hat gestern etwas im Warenkorb liegen gelassen",
    "qui a laissé des articles dans son panier hier",
    "clientes que ayer dejaron algo en el carrito",
    "clientes que ontem deixaram algo no carrinho",
    "昨天购物车里还有商品的客户",
]
BORN = ["birthdays next week", "Geburtstage nächste Woche", "下周过生日的客户"]


@pytest.mark.parametrize("text", LEFT)
def test_carts_that_were_left(reader: Reader, world: World, text: str) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, MakeSegment), request
    left = Sequence(first=Step(types=("cart_added",)), followed=False, window=YESTERDAY)
    assert request.where == left


@pytest.mark.parametrize("text", BORN)
def test_whose_birthday_it_is(reader: Reader, world: World, text: str) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, MakeSegment), request
    assert request.where == Anniversary(window=NEXT_WEEK)
