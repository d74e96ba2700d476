"""An answer on the screen of a shell."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent.events import Finished
    from tools.cards import Table


def show(finished: "Finished") -> None:
    """Print the answer and its cards."""
    from rich.console import Console
    from rich.markdown import Markdown

    from crm.languages.speak import speaker
    from ui.cards.paid import paid
    from ui.cards.repeats import latest, without_repeats
    from ui.cards.text import approval, draw, question

    console, say = Console(), speaker(finished.language)
    told = without_repeats(finished.answer, finished.cards, finished.approval)
    if finished.question:  # which is drawn below, with its options
        told = told.replace(finished.question.text, "").strip()
    if told:
        console.print(Markdown(told))
    for card in latest(finished.cards):
        console.print(draw(card, say))
    if finished.question:
        console.print(question(finished.question, say))
    if cost := paid(finished.usage, say):
        console.print(cost, style="dim")
    if finished.approval:
        console.print(approval(finished.approval, say))


def print_table(table: "Table", language: str = "en") -> None:
    from rich.console import Console

    from crm.languages.speak import speaker
    from ui.cards.text import grid

    Console().print(grid(table, speaker(language)))
