"""Cards as Slack's blocks, within Slack's limits: 50 blocks a message, 3,000 characters a section.

Text from data is escaped, so that it can neither mention anybody nor carry a link.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from crm.languages import figures
from crm.languages.speak import Speaker
from tools.cards import (
    Approval,
    CampaignCard,
    Card,
    Chip,
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

Block = dict[str, Any]
MOST_BLOCKS, MOST_TEXT, MOST_HEADER, MOST_BUTTON, MOST_VALUE = 50, 3000, 150, 75, 2000
INDENT = "\u2003"  # Slack takes spaces at the beginning of a line away
MOST_FIELDS, MOST_OPTIONS, MOST_ROWS, MOST_PRODUCTS = 10, 10, 20, 8


def draw(card: Card, speaker: Speaker) -> list[Block]:
    parts = {
        SegmentCard: segment,
        ReportCard: report,
        ProductsCard: products,
        CampaignCard: campaign,
        CustomerCard: customer,
        LookCard: look,
        OtherCard: other,
    }
    return list(parts[type(card)](card, speaker))  # type: ignore[operator]


def message(blocks: Sequence[Block], speaker: Speaker) -> list[Block]:
    """As many blocks as a message can hold; the last says how many were left out."""
    if len(blocks) <= MOST_BLOCKS:
        return list(blocks)
    left = len(blocks) - MOST_BLOCKS + 1
    return [
        *blocks[: MOST_BLOCKS - 1],
        context(speaker.say("screens-more-rows", more=left)),
    ]


def answer(text: str) -> list[Block]:
    """An answer's Markdown in as many sections as it takes."""
    said = mrkdwn(text)
    pieces = [said[n : n + MOST_TEXT] for n in range(0, len(said), MOST_TEXT)]
    return [section(piece) for piece in pieces]


def segment(card: SegmentCard, speaker: Speaker) -> Iterator[Block]:
    yield header(card.name)
    if card.description != card.name or len(card.name) > MOST_HEADER:
        yield section(safe(card.description))
    yield from assumed(card.assumptions, speaker)
    count = f"*{speaker.number(card.count)}* {speaker.say('screens-customers', count=card.count)}"
    told = [count]
    if card.total:
        told.append(f"{speaker.say('screens-share')}: {speaker.percent(card.count / card.total)}")
    if card.sendable is not None:
        told.append(f"{speaker.say('screens-sendable')}: {speaker.number(card.sendable)}")
    yield fields(told)
    yield from (context(safe(note)) for note in card.notes)
    if len(card.waterfall) > 1:
        yield section(f"*{speaker.say('screens-waterfall')}*\n{drawn(card.waterfall, speaker)}")
    if len(card.sendable_steps) > 1:
        yield section(f"*{speaker.say('sendable-title')}*\n{drawn(card.sendable_steps, speaker)}")
    if card.preview and card.preview.rows:
        yield section(grid(card.preview, speaker))
    yield from stamp(card.as_of, speaker)


def drawn(steps: Sequence[WaterfallStep], speaker: Speaker) -> str:
    most = max(step.count for step in steps) or 1
    return "\n".join(
        f"`{plain.bar(step.count / most, 12):<12}` {speaker.number(step.count)}  {safe(step.words)}"
        for step in steps
    )


def report(card: ReportCard, speaker: Speaker) -> Iterator[Block]:
    yield header(card.title)
    yield from (section(safe(said)) for said in (facts.asked(card), card.summary) if said)
    yield from assumed(card.assumptions, speaker)
    if card.rows:
        yield section(grid(Table(columns=card.columns, rows=card.rows), speaker))
    else:
        yield section(speaker.say("screens-no-rows"))
    yield from (context(safe(note)) for note in card.notes)
    yield from (context(safe(one)) for one in card.definitions)
    yield from stamp(card.as_of, speaker)


def products(card: ProductsCard, speaker: Speaker) -> Iterator[Block]:
    yield header(card.description or speaker.say("screens-products"))
    for rank, row in enumerate(card.rows[:MOST_PRODUCTS], 1):
        p = shelf.shown(row, speaker)
        known = [p.brand, p.price, p.stock, f"★ {p.rating}" if p.rating else ""]
        line = " · ".join(safe(fact) for fact in known if fact)
        why = f"\n_{safe(p.why)}_" if p.why else ""
        yield section(f"*{rank}. {safe(p.name)}*\n{line}{why}")
    if len(card.rows) > MOST_PRODUCTS:
        more = speaker.number(len(card.rows) - MOST_PRODUCTS)
        yield context(speaker.say("screens-more-rows", more=more))
    yield from stamp(card.as_of, speaker)


def campaign(card: CampaignCard, speaker: Speaker) -> Iterator[Block]:
    yield header(card.name)
    yield context(facts.status(card.status, speaker))
    yield fields([f"{safe(n)}: *{safe(v)}*" for n, v in facts.audience(card, speaker)])
    yield from (context(f":warning: {safe(warning)}") for warning in card.warnings)
    yield section(f"{speaker.say('screens-subject')}: *{safe(card.subject)}*")
    if card.text:
        yield section(quoted(card.text))


def customer(card: CustomerCard, speaker: Speaker) -> Iterator[Block]:
    yield header(card.customer_id)
    known = {**card.profile, **card.scores}
    yield fields([f"{safe(n)}: {safe(figures.cell(v, {}, speaker))}" for n, v in known.items()])


def look(card: LookCard, speaker: Speaker) -> Iterator[Block]:
    yield header(card.title)
    yield from (section(safe(said)) for said in card.summary)
    if card.tree:
        yield section("\n".join(tree(card)))
    for sheet in card.sheets:
        if sheet.title:
            yield section(f"*{safe(sheet.title)}*")
        if sheet.rows:
            yield section(grid(sheet, speaker))
    yield from (context(safe(note)) for note in card.notes)
    yield from stamp(card.as_of, speaker)


def tree(card: LookCard) -> Iterator[str]:
    """A line for each condition, further in by its depth; what the customer has stands behind it."""
    for line in card.tree:
        mark = ":white_check_mark:" if line.holds else ":x:"
        values = f" – _{safe('; '.join(line.actual))}_" if line.actual else ""
        yield f"{INDENT * line.depth}{mark} {safe(line.words)}{values}"


def other(card: OtherCard, speaker: Speaker) -> Iterator[Block]:
    if card.title:
        yield header(card.title)
    yield from answer(card.text)
    if card.table and card.table.rows:
        yield section(grid(card.table, speaker))


def question(asked: Question) -> list[Block]:
    """The options as buttons; what is sent back is the option in full."""
    text = [section(safe(asked.text))] if asked.text else []
    buttons = [button(o, f"say-{n}", o) for n, o in enumerate(asked.options[:MOST_OPTIONS])]
    return [*text, {"type": "actions", "elements": buttons}] if buttons else text


def approval(asked: Approval, speaker: Speaker, decided: str = "") -> list[Block]:
    """What is asked for, with the two buttons, or with what was `decided`."""
    told = [f"{safe(n)}: *{safe(v)}*" for n, v in facts.pairs(asked.details, speaker)]
    blocks = [section(f"*{safe(asked.summary)}*"), *([fields(told)] if told else [])]
    if decided:
        return [*blocks, context(safe(decided))]
    yes = {
        **button(speaker.say("screens-approve"), "approve", asked.id),
        "style": "primary",
    }
    no = {
        **button(speaker.say("screens-reject"), "reject", asked.id),
        "style": "danger",
    }
    note = context(speaker.say("screens-approval-note"))
    return [*blocks, note, {"type": "actions", "elements": [yes, no]}]


def header(text: str) -> Block:
    return {"type": "header", "text": words(plain.one_line(text, MOST_HEADER) or "–")}


def section(text: str) -> Block:
    return {
        "type": "section",
        "text": {"type": "mrkdwn", "text": shortened(text) or "–"},
    }


def context(text: str) -> Block:
    return {
        "type": "context",
        "elements": [{"type": "mrkdwn", "text": shortened(text) or "–"}],
    }


def fields(texts: Sequence[str]) -> Block:
    told = [{"type": "mrkdwn", "text": plain.cut(t, MOST_VALUE)} for t in texts[:MOST_FIELDS]]
    return {"type": "section", "fields": told} if told else section("–")


def button(text: str, action: str, value: str) -> Block:
    shown = words(plain.one_line(text, MOST_BUTTON))
    return {
        "type": "button",
        "action_id": action,
        "value": value[:MOST_VALUE],
        "text": shown,
    }


def words(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}


def assumed(chips: Sequence[Chip], speaker: Speaker) -> Iterator[Block]:
    if chips:
        told = " · ".join(safe(chip.text) for chip in chips)
        yield context(f"{speaker.say('screens-assumed')}: {told}")


def stamp(as_of: str, speaker: Speaker) -> Iterator[Block]:
    if as_of:
        yield context(speaker.say("screens-as-of", when=figures.as_of(as_of, speaker)))


def grid(table: Table, speaker: Speaker) -> str:
    """The first rows in fixed width, as many as fit into a section."""
    headings = [figures.heading(column) for column in table.columns]
    right = [figures.is_figure(column) for column in table.columns]
    rows = figures.rows_of(table.columns, table.rows[:MOST_ROWS], speaker)
    while rows and len(fenced(plain.table(headings, rows, right))) > MOST_TEXT - 100:
        rows = rows[: len(rows) * 3 // 4]
    left = len(table.rows) - len(rows)
    more = "\n" + speaker.say("screens-more-rows", more=speaker.number(left)) if left else ""
    return fenced(plain.table(headings, rows, right)) + more


def fenced(text: str) -> str:
    inside = safe(text).replace("`", "'")
    return f"```{inside}```"


def quoted(text: str) -> str:
    return "\n".join(f">{line}" for line in safe(text).splitlines())


def mrkdwn(text: str) -> str:
    """Markdown in Slack's own dialect: bold, the rest as it is typed."""
    return re.sub(r"\*\*(.+?)\*\*", r"*\1*", safe(text)).strip()


def safe(text: str) -> str:
    return plain.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def shortened(text: str) -> str:
    return plain.cut(text, MOST_TEXT)
