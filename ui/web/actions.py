"""What a person does with a card: keep it, name it, take it back, export it, say yes or no.

The browser names only the place of the card; the card itself is the one that was drawn there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from crm.languages.speak import speaker
from tools.cards import CampaignCard, Card, ReportCard, SegmentCard
from ui.talk import Assistant, TableFormat
from ui.web.conversations import Conversation
from ui.web.downloads import Downloads
from ui.web.turns import Turn

ON_FRONT = frozenset({"open-pin", "unpin", "pin-earlier", "pin-later", "news-seen"})


@dataclass(frozen=True)
class Acted:
    turns: tuple[Turn, ...] = ()  # to be drawn anew
    notice: str = ""
    tone: str = "good"
    download: str = ""  # address of a file
    front: bool = False  # the start page changed


Segment = Callable[[SegmentCard, str], tuple[SegmentCard, str]]


def act(
    assistant: Assistant,
    downloads: Downloads,
    talk: Conversation,
    data: Mapping[str, Any],
) -> Acted:
    """Do one thing with one card. Raises CrmError as the assistant does."""
    do, block = str(data.get("do")), str(data.get("block"))
    turn = talk.turn_of(block)
    if turn and turn.approval and do in ("approve", "reject"):
        return decide(assistant, talk, turn, do == "approve")
    if do in ON_FRONT:
        return on_front(assistant, talk, do, str(data.get("format")))
    card = talk.card(block)
    if turn is None or card is None:
        return Acted(notice=speaker(talk.language).say("screens-card-gone"), tone="bad")
    if do == "export":
        return export(assistant, downloads, talk, card, str(data.get("format")), turn.language)
    if isinstance(card, ReportCard) and do == "people":
        return people(assistant, talk, card, str(data.get("format")), turn.language)
    if isinstance(card, ReportCard) and do == "pin":
        name = assistant.pin_report(card.spec, talk.user, talk.language)
        say = speaker(talk.language)
        return Acted(notice=say.say("home-was-pinned", name=name), front=True)
    if isinstance(card, SegmentCard) and do in ("save", "rename", "undo"):
        name = str(data.get("name") or card.name).strip()[:120]
        return change(assistant, talk, turn, block, do, card, name)
    return Acted()


def on_front(assistant: Assistant, talk: Conversation, do: str, id: str) -> Acted:
    """A button of the start page: a pin opened, moved or taken off, news put aside."""
    say = speaker(talk.language)
    if do == "open-pin":
        answer = talk.begin("")
        answer.add(assistant.open_pin(id, talk.user, talk.language, talk.thread))
        return Acted((answer,))
    if do == "unpin":
        name = assistant.unpin(id, talk.user)
        return Acted(notice=say.say("home-was-unpinned", name=name), front=True)
    if do == "news-seen":
        assistant.put_news_aside(talk.user)
        return Acted(notice=say.say("home-was-put-aside"), front=True)
    assistant.move_pin(id, -1 if do == "pin-earlier" else 1, talk.user)
    return Acted(front=True)


def change(
    assistant: Assistant,
    talk: Conversation,
    turn: Turn,
    block: str,
    do: str,
    card: SegmentCard,
    name: str,
) -> Acted:
    """A segment saved, renamed or taken one version back."""
    say = speaker(talk.language)
    if do == "undo":
        new = assistant.undo_segment(card.id, talk.user)
        notice = say.say("screens-was-undone", version=new.version)
    elif do == "save":
        new = assistant.save_segment(card.id, name, talk.user)
        notice = say.say("screens-was-saved", name=new.name)
    else:
        new = assistant.rename_segment(card.id, name, talk.user)
        notice = say.say("screens-was-renamed", name=new.name)
    turn.put(block, new)
    return Acted((turn,), notice)


def export(
    assistant: Assistant,
    downloads: Downloads,
    talk: Conversation,
    card: Card,
    format: str,
    language: str,
) -> Acted:
    if isinstance(card, SegmentCard) and format in ("csv", "parquet"):
        path = assistant.export_ids(card.id, talk.user, "csv" if format == "csv" else "parquet")
        warning = ""
    elif isinstance(card, ReportCard) and (form := table_format(format)):
        made = assistant.export_report(card.spec, form, language)
        path, warning = made.path, made.warning
    else:
        return Acted()
    notice = warning or speaker(talk.language).say("screens-file-ready")
    tone = "bad" if warning else "good"
    return Acted(notice=notice, tone=tone, download=downloads.offer(path, talk.user))


def table_format(name: str) -> TableFormat | None:
    return next((form for form in get_args(TableFormat) if form == name), None)


def people(
    assistant: Assistant, talk: Conversation, card: ReportCard, row: str, language: str
) -> Acted:
    """The customers behind a row, as the next thing said in the conversation."""
    if not row.isdigit():
        return Acted()
    found = assistant.segment_row(card.spec, int(row), talk.user, language, talk.thread)
    answer = talk.begin("")
    answer.add(found)
    return Acted((answer,))


def _decided(card: Card, status: str) -> Card:
    """The campaign that waited for the decision, which waits no more."""
    waited = isinstance(card, CampaignCard) and card.status == "requested"
    return card.model_copy(update={"status": status}) if waited else card


def decide(assistant: Assistant, talk: Conversation, turn: Turn, approve: bool) -> Acted:
    """A person's yes or no; what came of it is the next thing said in the conversation."""
    assert turn.approval is not None
    if turn.decided:  # a double click
        return Acted((turn,))
    finished = assistant.decide(turn.approval.id, approve, talk.user)
    turn.decided = "approved" if approve else "rejected"
    turn.cards = [_decided(card, turn.decided) for card in turn.cards]
    answer = talk.begin("")
    answer.add(finished)
    return Acted((turn, answer))
