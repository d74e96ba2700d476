"""How a message goes on from the segment before it: or silver, but not this year, how many people?"""

from agent.embedded.acts import Signs
from agent.embedded.annotate import Annotated
from agent.embedded.edits import parts
from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from crm.segments.conditions.attribute import Attribute
from crm.segments.definition import Condition


def says_or(said: Annotated) -> bool:
    """Or silver: the message begins with what joins another choice."""
    first = next((s for s in said.spans if s.kind != "filler"), None)
    return first is not None and first.kind == "particle" and first.meaning == "or"


def says_and(said: Annotated) -> bool:
    """`and who opened` narrows; `also include Austria` widens."""
    return any(s.kind == "particle" and s.meaning == "who" for s in said.spans)


def excepts(said: Annotated) -> bool:
    """But not this year: the time in which it did not happen."""
    first = [s.meaning for s in said.spans if s.kind != "filler"][:2]
    return first == ["but", "not"]


def adds_a_demand(said: Annotated, signs: Signs, more: Condition) -> bool:
    """加上今年花超过100美元: what they must also have done; people who did it would be further ones."""
    did = not any(isinstance(part, Attribute) for part in parts(more))
    of_people = signs.people or any(
        s.of_kind("table") or (s.kind == "filler" and s.meaning == "head") for s in said.spans
    )
    return did and not of_people


def counts_them(said: Annotated, signs: Signs) -> bool:
    """How many people? Nothing else is said, as in how many do we have: those just found."""
    return (
        "count" in signs.acts
        and all(
            s.kind in ("act", "measure") or s.of_kind("table") or _is_small(said, s)
            for s in said.spans
        )
        and not signs.measures
    )


def _is_small(said: Annotated, span: Span) -> bool:
    """An article, or a mark and no word."""
    word = said.written(span).casefold()
    articles = grammar(said.language).data["articles"]
    return word in articles or not any(c.isalnum() for c in word)
