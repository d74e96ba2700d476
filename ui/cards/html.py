"""Cards as HTML for the web page.

The pages of `templates/` escape whatever they are given; what a card holds came from customers,
products and models, and is text. A control is a button with `data-do`, the page's script sends it.
"""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from crm.languages import figures
from crm.languages.speak import Speaker
from tools.cards import Approval, CampaignCard, Card, ProductsCard, Question, ReportCard
from ui.cards import facts, shelf
from ui.cards.changing import change
from ui.cards.mail import framed
from ui.cards.markdown import as_html

MOST_ROWS = 200  # of a table on the page; the export has them all
FIRST_ROWS = 12  # seen at once, the others on demand
MOST_COPIED = 1_000  # rows; the export has them all
MOST_PRODUCTS = 24


@cache
def pages() -> Environment:
    pages = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters["markdown"] = as_html
    pages.globals.update(
        change=change, figures=figures, framed=framed, MOST_ROWS=MOST_ROWS, FIRST_ROWS=FIRST_ROWS
    )
    return pages


def page(name: str, speaker: Speaker, **values: Any) -> Markup:
    """The page `templates/NAME.html` filled in."""
    template = pages().get_template(f"{name}.html")  # escapes what it is given
    return Markup(template.render(s=speaker, **values))  # noqa: S704


def draw(card: Card, block: str, speaker: Speaker) -> Markup:
    """A card; `block` is the id of its place on the page."""
    return page(card.kind, speaker, card=card, block=block, **views(card, speaker))


def views(card: Card, speaker: Speaker) -> dict[str, Any]:
    """What a card's page needs beside the card itself."""
    if isinstance(card, ProductsCard):
        return {"products": [shelf.shown(row, speaker) for row in card.rows[:MOST_PRODUCTS]]}
    if isinstance(card, ReportCard):
        from crm.reports.export import as_tsv

        pasted = as_tsv(card.columns, card.rows[:MOST_COPIED])
        return {"asked": facts.asked(card), "pasted": pasted}
    if isinstance(card, CampaignCard):
        status = facts.status(card.status, speaker)
        return {"audience": facts.audience(card, speaker), "status": status}
    return {}


def draw_question(question: Question, block: str, speaker: Speaker) -> Markup:
    return page("question", speaker, question=question, block=block)


def draw_approval(approval: Approval, block: str, speaker: Speaker, decided: str = "") -> Markup:
    """A request; `decided` is empty, "approved" or "rejected" once a person has chosen."""
    details = facts.pairs(approval.details, speaker)
    return page(
        "approval",
        speaker,
        approval=approval,
        block=block,
        decided=decided,
        details=details,
    )
