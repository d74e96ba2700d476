"""Short replies to what was asked last: the number or place of an option, or the option of a reading."""

import re
from collections.abc import Sequence
from functools import cache

from agent.embedded.text import normalise
from crm.catalog.vocabulary import load_yaml
from crm.languages.speak import HERE, LANGUAGES

# The option of one of two readings ends with the segment that shows it: 1 · Customers … (S-7F3KQ).
READING = re.compile(r"^\d[\d.,\s\u00a0\u202f’']* · .*\((S-[2-9A-HJ-NP-Z]{5})\)$", re.DOTALL)
SIGNS = " .,;:!?()。，！？"


def chosen_reading(text: str) -> str | None:
    """The segment of the reading that an option stands for."""
    found = READING.match(text.strip())
    return found[1] if found else None


def meant_option(text: str, options: Sequence[str]) -> str | None:
    """The option that a number or an ordinal alone names, in any of the languages: 2, the second one."""
    at = _places().get(normalise(text)[0].strip(SIGNS))
    return options[at - 1] if at is not None and at <= len(options) else None


@cache
def _places() -> dict[str, int]:
    found = {}
    for language in LANGUAGES:
        for place, words in load_yaml(HERE / language / "replies.yaml")["places"].items():
            found.update({normalise(word)[0]: int(place) for word in (*words, place)})
    return found


def could_be_option(text: str) -> bool:
    """Whether a text is such a short reply at all."""
    return normalise(text)[0].strip(SIGNS) in _places()
