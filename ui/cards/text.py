"""Cards for the shell, as things that rich prints. No text from data is read as markup."""

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.markdown import Markdown
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table as Grid
from rich.text import Text

from crm.languages import figures
from crm.languages.speak import Speaker
from tools.cards import (
    Approval,
    CampaignCard,
    Card,
    CustomerCard,
    LookCard,
    OtherCard,
    ProductsCard,
    Question,
    ReportCard,
    SegmentCard,
    Table,
    WaterfallStep,
)
from ui.cards import facts, plain, shelf

MOST_ROWS = 30


def draw(card: Card, speaker: Speaker) -> RenderableType:
    """The card in a frame, its name first."""
    parts = {
        SegmentCard: segment,
        ReportCard: report,
        ProductsCard: products,
        CampaignCard: campaign,
        CustomerCard: customer,
        LookCard: look,
        OtherCard: other,
    }
    body = Group(*parts[type(card)](card, speaker))  # type: ignore[operator]
    return Panel(Group(*heading(card), body), padding=(1, 2))


def heading(card: Card) -> Iterator[RenderableType]:
    """The card's name, whole, except where the next line says it again."""
    name = title(card)
    if name and not (isinstance(card, SegmentCard) and card.description.startswith(name)):
        yield words(name, "bold")


def title(card: Card) -> str:
    if isinstance(card, ProductsCard):
        return card.description
    if isinstance(card, CustomerCard):
        return card.customer_id
    return card.name if isinstance(card, SegmentCard | CampaignCard) else card.title


def segment(card: SegmentCard, speaker: Speaker) -> Iterator[RenderableType]:
    yield words(card.description)
    yield from assumed(card.assumptions, speaker)
    count = f"{speaker.number(card.count)} {speaker.say('screens-customers', count=card.count)}"
    yield Text(f"\n{count}", style="bold green")
    if card.total:
        yield words(f"{speaker.say('screens-share')}: {speaker.percent(card.count / card.total)}")
    if card.sendable is not None:
        yield words(f"{speaker.say('screens-sendable')}: {speaker.number(card.sendable)}")
    yield from (words(note, "yellow") for note in card.notes)
    if len(card.waterfall) > 1:
        yield waterfall(card.waterfall, speaker)
    if len(card.sendable_steps) > 1:
        yield Text("\n" + speaker.say("sendable-title"), style="bold")
        yield waterfall(card.sendable_steps, speaker)
    if card.preview and card.preview.rows:
        yield Text("\n" + speaker.say("screens-preview"), style="bold")
        yield grid(card.preview, speaker)
    yield from stamp(card.as_of, speaker)


def waterfall(steps: Sequence[WaterfallStep], speaker: Speaker) -> Grid:
    most = max(step.count for step in steps) or 1
    drawn = Grid(box=None, show_header=False, padding=(0, 2, 0, 0))
    for step in steps:
        line = plain.bar(step.count / most)
        drawn.add_row(words(step.words), Text(speaker.number(step.count)), Text(line, "green"))
    return drawn


def report(card: ReportCard, speaker: Speaker) -> Iterator[RenderableType]:
    yield from (words(said) for said in (facts.asked(card), card.summary) if said)
    yield from assumed(card.assumptions, speaker)
    yield grid(Table(columns=card.columns, rows=latest(card)), speaker)
    if len(card.rows) > MOST_ROWS:
        more = speaker.number(len(card.rows) - MOST_ROWS)
        yield words(speaker.say("screens-more-rows", more=more), "dim")
    yield from (words(note, "yellow") for note in card.notes)
    yield from (words(one, "dim") for one in card.definitions)
    yield from stamp(card.as_of, speaker)


def latest(card: ReportCard) -> tuple[tuple[Any, ...], ...]:
    """As many rows as fit: the last ones where the report runs through time, else the first."""
    in_time = bool(card.columns) and card.columns[0].get("type") == "date"
    return card.rows[-MOST_ROWS:] if in_time else card.rows[:MOST_ROWS]


def products(card: ProductsCard, speaker: Speaker) -> Iterator[RenderableType]:
    drawn = Grid(box=None, padding=(0, 2, 0, 0))
    for name in ("#", speaker.say("screens-products"), "", "", "★", ""):
        drawn.add_column(name, justify="right" if name in ("#", "★") else "left")
    for rank, row in enumerate(card.rows[:MOST_ROWS], 1):
        p = shelf.shown(row, speaker)
        name = f"{p.name} ({p.brand})" if p.brand else p.name
        drawn.add_row(str(rank), *map(words, (name, p.price, p.stock, p.rating, p.why)))
    yield drawn if card.rows else words(speaker.say("screens-no-products"))
    yield from stamp(card.as_of, speaker)


def campaign(card: CampaignCard, speaker: Speaker) -> Iterator[RenderableType]:
    yield words(facts.status(card.status, speaker), "bold")
    yield from (words(f"{name}: {value}") for name, value in facts.audience(card, speaker))
    yield from (words(warning, "yellow") for warning in card.warnings)
    yield words(f"\n{speaker.say('screens-subject')}: {card.subject}", "bold")
    yield words("\n" + card.text)
    yield words("\n" + card.preview, "dim")


def customer(card: CustomerCard, speaker: Speaker) -> Iterator[RenderableType]:
    for name, value in (*card.profile.items(), *card.scores.items()):
        yield words(f"{name}: {figures.cell(value, {}, speaker)}")


def look(card: LookCard, speaker: Speaker) -> Iterator[RenderableType]:
    yield from (words(said) for said in card.summary)
    for line in card.tree:
        yield Padding(words(line.text, "green" if line.holds else "red"), (0, 0, 0, 2 * line.depth))
    for sheet in card.sheets:
        if sheet.title:
            yield Text("\n" + plain.clean(sheet.title), style="bold")
        if sheet.rows:
            yield grid(sheet, speaker)
    yield from (words(note, "dim") for note in card.notes)
    yield from stamp(card.as_of, speaker)


def other(card: OtherCard, speaker: Speaker) -> Iterator[RenderableType]:
    if card.text:
        yield Markdown(plain.clean(card.text), hyperlinks=False)
    if card.table:
        yield grid(card.table, speaker)


def question(asked: Question, speaker: Speaker) -> RenderableType:
    """The question with its options numbered from 1."""
    options = [f"  {n}. {option}" for n, option in enumerate(asked.options, 1)]
    return words("\n".join([asked.text, *options]))


def approval(asked: Approval, speaker: Speaker) -> RenderableType:
    lines = [f"{name}: {value}" for name, value in facts.pairs(asked.details, speaker)]
    note = speaker.say("screens-approval-note")
    return Panel(words("\n".join([asked.summary, *lines, "", note])), border_style="yellow")


def grid(table: Table, speaker: Speaker) -> Grid:
    drawn = Grid(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in table.columns:
        align: Any = "right" if figures.is_figure(column) else "left"
        drawn.add_column(words(figures.heading(column)), justify=align)
    for row in figures.rows_of(table.columns, table.rows[:MOST_ROWS], speaker):
        drawn.add_row(*map(words, row))
    if len(table.rows) > MOST_ROWS:
        more = speaker.say("screens-more-rows", more=speaker.number(len(table.rows) - MOST_ROWS))
        drawn.caption = more
    return drawn


def assumed(chips: Any, speaker: Speaker) -> Iterator[Text]:
    if chips:
        texts = " · ".join(chip.text for chip in chips)
        yield words(f"{speaker.say('screens-assumed')}: {texts}", "cyan")


def stamp(as_of: str, speaker: Speaker) -> Iterator[Text]:
    if as_of:
        when = figures.as_of(as_of, speaker)
        yield words("\n" + speaker.say("screens-as-of", when=when), "dim")


def words(text: str, style: str = "") -> Text:
    return Text(plain.clean(text), style=style)
