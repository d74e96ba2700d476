"""What a campaign or a request says about itself, as pairs of words and figure."""

from collections.abc import Iterator, Mapping
from typing import Any

from crm.languages.speak import Speaker
from tools.cards import CampaignCard, ReportCard

Pairs = list[tuple[str, str]]
# Ids, and what the card shows elsewhere.
HIDDEN = frozenset(
    ("id", "campaign", "campaign_id", "segment", "segment_id", "hash", "left_out_words")
)


def audience(card: CampaignCard, speaker: Speaker) -> Pairs:
    """How many are meant and can be reached, then how many are left out, reason by reason.

    The segment's name is not among them: the campaign bears it, and it may be long.
    """
    return pairs({k: v for k, v in card.audience.items() if k != "name"}, speaker)


def asked(card: ReportCard) -> str:
    """What a report was asked beyond its title: whom it is about, what it is compared with."""
    if not card.description.startswith(card.title):
        return card.description
    return card.description.removeprefix(card.title).strip(" ·")


def pairs(values: Mapping[str, Any], speaker: Speaker) -> Pairs:
    return [
        (label(name, speaker), figure(value, speaker))
        for name, value in flat(values)
        if name not in HIDDEN
    ]


def flat(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The pairs of a mapping and of the mappings within it, except what is empty."""
    for name, value in values.items():
        if isinstance(value, Mapping):
            yield from flat(value)
        elif value not in (None, "", [], ()):
            yield name, value


def label(name: str, speaker: Speaker) -> str:
    key = f"screens-fact-{name.replace('_', '-')}"
    return speaker.say(key) if speaker.knows(key) else name.replace("_", " ").capitalize()


def figure(value: Any, speaker: Speaker) -> str:
    if isinstance(value, bool):
        return speaker.say("screens-yes" if value else "screens-no")
    if isinstance(value, int | float):
        return speaker.number(value)
    if isinstance(value, list | tuple):
        return speaker.all_of([str(each) for each in value])
    return str(value)


def status(name: str, speaker: Speaker) -> str:
    key = f"screens-status-{name.replace('_', '-')}"
    return speaker.say(key) if speaker.knows(key) else name
