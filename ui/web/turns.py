"""One turn of a conversation as blocks of the page, redrawn as its events come in."""

from dataclasses import dataclass, field
from typing import Any, Literal

from agent.events import Event, Finished, Progress, Said, Shown
from crm.languages.speak import Speaker, speaker
from tools.cards import Approval, Card, Question
from ui.cards.html import draw, draw_approval, draw_question, page
from ui.cards.paid import paid
from ui.cards.repeats import latest, without_repeats

Block = dict[str, str]  # id and html


@dataclass
class Turn:
    """What was asked and what has come of it so far; `id` is unique within the conversation."""

    id: str
    language: str
    asked: str = ""  # empty when a decision, not a sentence, began the turn
    said: str = ""
    progress: str = ""
    failed: bool = False
    cards: list[Card] = field(default_factory=list)
    question: Question | None = None
    approval: Approval | None = None
    decided: Literal["", "approved", "rejected"] = ""
    cost: str = ""  # of a large model's answer, in words

    def add(self, event: Event) -> None:
        if isinstance(event, Said):
            self.said, self.progress = self.said + event.text, ""
        elif isinstance(event, Progress):
            self.progress = event.text
        elif isinstance(event, Shown):
            self.cards = list(latest([*self.cards, event.card]))
        else:
            self.finish(event)

    def finish(self, event: Finished) -> None:
        """The whole answer replaces its pieces, in case one was lost or taken back."""
        self.said, self.progress = event.answer or self.said, ""
        self.cards = list(latest(event.cards)) or self.cards
        self.question, self.approval = event.question, event.approval
        self.failed = event.status == "error"
        self.language = event.language
        self.cost = paid(event.usage, speaker(event.language))

    def fail(self, sentence: str) -> None:
        self.said, self.progress, self.failed = sentence, "", True

    def stop(self, sentence: str) -> None:
        self.said, self.progress = self.said or sentence, ""

    def card(self, block: str) -> Card | None:
        """The card drawn in a block, if there is one."""
        return next((c for n, c in enumerate(self.cards) if self.place(n) == block), None)

    def put(self, block: str, card: Card) -> None:
        self.cards = [card if self.place(n) == block else c for n, c in enumerate(self.cards)]

    def place(self, number: int) -> str:
        return f"{self.id}-card{number}"

    def blocks(self) -> list[Block]:
        """The blocks from top to bottom."""
        say = speaker(self.language)
        cards = [(self.place(n), draw(c, self.place(n), say)) for n, c in enumerate(self.cards)]
        drawn = [*self._words(), *cards, *self._asks(), *self._paid(say)]
        return [{"id": name, "html": str(html)} for name, html in drawn]

    def _words(self) -> list[tuple[str, str]]:
        say, words = speaker(self.language), []
        if self.asked:
            words.append((f"{self.id}-asked", page("asked", say, text=self.asked)))
        text = without_repeats(self.said, self.cards, self.approval)
        if text or self.progress:
            said = page("said", say, text=text, progress=self.progress, failed=self.failed)
            words.append((f"{self.id}-said", said))
        return list(words)

    def _asks(self) -> list[tuple[str, str]]:
        say, asks = speaker(self.language), []
        if self.question:
            repeated = self.question.text in self.said
            question = replace_text(self.question, "") if repeated else self.question
            name = f"{self.id}-question"
            asks.append((name, draw_question(question, name, say)))
        if self.approval:
            name = f"{self.id}-approval"
            asks.append((name, draw_approval(self.approval, name, say, self.decided)))
        return list(asks)

    def _paid(self, say: Speaker) -> list[tuple[str, str]]:
        return [(f"{self.id}-paid", page("paid", say, text=self.cost))] if self.cost else []


def replace_text(question: Question, text: str) -> Question:
    return question.model_copy(update={"text": text})


def drawn(turn: Turn) -> dict[str, Any]:
    return {"id": turn.id, "blocks": turn.blocks()}
