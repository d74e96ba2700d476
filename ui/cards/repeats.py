"""What an answer shows twice: words that a card below says too, and cards that were made anew.

The words of an answer stand alone in a shell or a script. Beside a card, a paragraph that only
repeats the card is left out; whatever a card does not show is kept.
"""

import re
from collections.abc import Iterator, Sequence

from tools.cards import Approval, Card, LookCard, OtherCard, ProductsCard, ReportCard, SegmentCard

MARKS = re.compile(r"^\s*(\d+\.|[-*])\s+|\*\*")
END = " \n.。:："


def latest(cards: Sequence[Card]) -> tuple[Card, ...]:
    """Each thing once, as it was shown last: a campaign that was drafted and then asked for."""
    found: dict[tuple[str, str], Card] = {}
    for number, card in enumerate(cards):
        id = getattr(card, "id", "")
        found[card.kind, id or str(number)] = card
    return tuple(found.values())


def without_repeats(text: str, cards: Sequence[Card], approval: Approval | None = None) -> str:
    """The paragraphs and list lines of the text that no card and no request shows."""
    shown = {plain(said) for card in cards for said in words_of(card)}
    if approval:
        shown.add(plain(approval.summary))
    if not shown:
        return text
    paragraphs = (kept(paragraph, shown) for paragraph in re.split(r"\n\s*\n", text))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def kept(paragraph: str, shown: set[str]) -> str:
    if plain(paragraph) in shown:
        return ""
    return "\n".join(line for line in paragraph.splitlines() if plain(line) not in shown)


def plain(text: str) -> str:
    return " ".join(MARKS.sub("", text).split()).strip(END).casefold()


def words_of(card: Card) -> Iterator[str]:
    if isinstance(card, SegmentCard):
        yield from (card.name, card.description, *card.notes)
    elif isinstance(card, ReportCard):
        more = card.description.removeprefix(card.title).lstrip(" ·")  # than the title says
        yield from (card.title, card.summary, card.description, more, *card.notes)
    elif isinstance(card, ProductsCard):
        yield card.description
        yield from (f"{row.get('name')} – {row.get('why')}" for row in card.rows)
    elif isinstance(card, LookCard):
        yield from (card.title, *card.summary, *card.notes, *(line.text for line in card.tree))
    elif isinstance(card, OtherCard):
        yield from (card.title, card.text, *re.split(r"\n\s*\n", card.text))
