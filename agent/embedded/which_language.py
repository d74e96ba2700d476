"""A message whose words belong to several languages alike: read in each, and asked about where they differ.

A message may begin with the name of its language: Español: clientes no VIP. So are the options written.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from babel import Locale

from agent.embedded.requests import Ask
from agent.embedded.text import normalise
from agent.embedded.understood import Reading
from crm.languages.speak import LANGUAGES


def named(text: str) -> tuple[str | None, str]:
    """The language that the message names before a colon, None when it names none, and the rest."""
    name, colon, rest = text.replace("：", ":").partition(":")
    language = _names().get(normalise(name.strip())[0]) if colon else None
    return (language, rest.strip()) if language and rest.strip() else (None, text)


def settled(
    text: str, own: Reading, others: Sequence[str], read: Callable[[str], Reading]
) -> Reading:
    """The reading of a message that the words put into `others` as well as into its own language.

    What can be read in one of them alone is meant; readings that differ are asked about.
    """
    readings = [own, *map(read, others)]
    understood = [r for r in readings if not isinstance(r.request, Ask)]
    if not understood:
        return own
    first = understood[0]
    different = [r for r in understood if r.request != first.request]
    if not different:
        return first
    options = tuple(f"{_name(r.language)}: {text.strip()}" for r in (first, *different))
    return replace(first, request=Ask("ask-which-language", options=options))


def _name(language: str) -> str:
    """The language's name in itself: español."""
    return str(Locale(language).get_language_name(language)).capitalize()


@cache
def _names() -> dict[str, str]:
    return {normalise(_name(language))[0]: language for language in LANGUAGES}
