"""The conversations that are open in browsers, kept so that a reload shows them again.

This is what the page draws from, in memory, the most recent few hundred. What the assistant
remembers of a conversation is the assistant's own and outlives the process.
"""

import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

from tools.cards import Card
from ui.web.turns import Turn

MOST = 300


@dataclass
class Conversation:
    thread: str
    user: str
    language: str
    chosen: bool = False  # whether the person chose the language rather than the browser
    turns: list[Turn] = field(default_factory=list)
    running: Turn | None = None  # the turn that is being answered

    def begin(self, asked: str) -> Turn:
        turn = Turn(f"t{len(self.turns) + 1}", self.language, asked)
        self.turns.append(turn)
        return turn

    def turn_of(self, block: str) -> Turn | None:
        return next((t for t in self.turns if t.id == block.partition("-")[0]), None)

    def card(self, block: str) -> Card | None:
        turn = self.turn_of(block)
        return turn.card(block) if turn else None


class Conversations:
    """Conversations by person and thread: nobody is given another person's."""

    def __init__(self) -> None:
        self._open: OrderedDict[tuple[str, str], Conversation] = OrderedDict()
        self._lock = Lock()

    def get(self, thread: str, user: str, language: str) -> Conversation:
        """The person's conversation, or a new one when it is not open here.

        What nobody can see any more, after a restart, should not be meant by "them" either.
        """
        with self._lock:
            found = self._open.get((user, thread)) or Conversation(new_thread(), user, language)
            self._open[user, found.thread] = found
            self._open.move_to_end((user, found.thread))
            while len(self._open) > MOST:
                self._open.popitem(last=False)
        return found

    def new(self, user: str, language: str) -> Conversation:
        return self.get("", user, language)


def new_thread() -> str:
    return secrets.token_urlsafe(18)
