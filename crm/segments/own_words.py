"""What a company's own word means, said from the condition that runs."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from crm.catalog.spelling import folded
from crm.segments.conditions.base import Wording
from crm.segments.definition import Condition
from crm.segments.words import describe_people

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def own_meaning(word: str, wording: Wording) -> str:
    """ "VIP: Customers whose loyalty tier is platinum"; empty where the company says no such word."""
    for own in wording.catalog.words:
        if folded(word) in map(folded, own.say):
            meaning = said_meaning(own.means, wording)
            return wording.say.say("glossary-entry", word=own.say[0], meaning=meaning)
    return ""


def said_meaning(means: Mapping[str, Any], wording: Wording) -> str:
    """A meaning in words: "Customers whose loyalty tier is platinum"; of a value "category: Hair Dryers"."""
    if means["kind"] == "value":
        field = wording.catalog.field(str(means["field"]))
        language = wording.say.language
        return f"{field.name(language)}: {field.value_name(str(means['value']), language)}"
    return describe_people(CONDITION.validate_python(means), wording)
