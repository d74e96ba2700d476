"""In which language to speak to a person before a message is read, or where reading it failed."""

from agent.embedded.grammar import grammars
from agent.embedded.lexicon import Lexicon
from agent.embedded.text import tokenize
from agent.embedded.tongue import guess

ENOUGH = 500  # characters


def spoken_in(text: str, before: str, lexicon: Lexicon | None = None) -> str:
    """The language of the words, else the one spoken before. Small words tell it where none are known."""
    return guess(tokenize(text[:ENOUGH]), lexicon or Lexicon(), grammars(), before)[0]
