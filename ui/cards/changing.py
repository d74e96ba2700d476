"""The sentence that changes an assumption, ready to be altered and sent."""

from crm.languages.speak import Speaker
from tools.cards import Chip


def change(chip: Chip, speaker: Speaker) -> str:
    """A chip's key is such a sentence itself, or names one of ours; else its own words are taken."""
    if " " in chip.key:
        return chip.key
    key = f"screens-change-{chip.key}"
    return speaker.say(key) if speaker.knows(key) else chip.text
