"""What a definition would be silent of is asked about: turns, ways to reach people, orders of things, changes."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Ask, MakeSegment
from tests.worlds import World

ASKED = [
    ("whose subscription to sms lapsed", "sms"),
    ("customers whose second product was a shampoo", "second"),
    ("customers who contacted support and then bought", "and then"),
    ("who viewed a product and then added it to the cart and then bought", "and then"),
    ("customers whose spending dropped", "dropped"),
]
READ = ["customers who added to cart and then bought", "German customers without Berlin"]


@pytest.mark.parametrize(("text", "word"), ASKED)
def test_it_is_asked_about(reader: Reader, world: World, text: str, word: str) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, Ask)
    assert word in str(request.values["words"])


@pytest.mark.parametrize("text", READ)
def test_what_the_definition_says_is_read(reader: Reader, world: World, text: str) -> None:
    assert isinstance(reader.read(text, world.clock).request, MakeSegment)
