"""A plain yes or no, in the six languages."""

from functools import cache

from crm.catalog.vocabulary import load_yaml
from crm.languages.speak import HERE, LANGUAGES
from crm.words.rules import word_key


def said_yes(text: str) -> bool | None:
    """Whether the whole message is a yes, or a no; None for any other, in the six languages."""
    yes, no = _answers()
    key = word_key(text.strip())
    return True if key in yes else False if key in no else None


@cache
def _answers() -> tuple[frozenset[str], frozenset[str]]:
    data = [load_yaml(HERE / language / "learning.yaml") for language in LANGUAGES]
    yes, no = ([word_key(said) for one in data for said in one[name]] for name in ("yes", "no"))
    return frozenset(yes), frozenset(no)
