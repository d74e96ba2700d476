"""How a message goes on from the segment before it: or silver, but not this year, how many people?"""

from collections.abc import Sequence

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


def says_also(said: Annotated) -> bool:
    """Also India, India as well: the message begins or ends with a word that adds."""
    words = [t.norm for t in said.tokens if t.kind != "sign"]
    ends = (words[:1], words[:2], words[-1:], words[-2:])
    return any(" ".join(end) in grammar(said.language).adding for end in ends)


def says_and(said: Annotated) -> bool:
    """`and who opened` narrows; `also include Austria` and `add those who opened` widen."""
    spans = [s for s in said.spans if s.kind != "filler" or s.of_kind("act", "table")]
    at = next((i for i, s in enumerate(spans) if s.kind == "particle" and s.meaning == "who"), None)
    return at is not None and not _adds_people(spans[: at + 1])


def _adds_people(spans: Sequence[Span]) -> bool:
    """Add those who: the request to add, then words for people, and nothing else."""
    first, *named, who = spans if len(spans) > 1 else (*spans, *spans)
    asks = any(r.kind == "act" and r.meaning == "add" for r in first.readings())
    people = all(_refers(s) for s in named) and (bool(named) or who.size > 1)
    return asks and first.kind in ("act", "verb") and people


def _refers(span: Span) -> bool:
    """Also, those, the customers."""
    acts = [r.meaning for r in span.readings() if r.kind == "act"]
    return span.of_kind("table") is not None or "reference" in acts or "add" in acts


def excepts(said: Annotated) -> bool:
    """But not this year, und im Juni nicht: the time in which it did not happen."""
    told = [s for s in said.spans if s.kind != "filler"]
    first, meant = [s.meaning for s in told[:1]], [s.meaning for s in told]
    short = all(s.kind in ("particle", "window") for s in told)
    return first[:1] in (["but"], ["and"]) and "not" in meant and short


def adds_a_demand(said: Annotated, signs: Signs, more: Condition) -> bool:
    """加上今年花超过100美元: what they must also have done; people who did it would be further ones."""
    did = not any(isinstance(part, Attribute) for part in parts(more))
    of_people = (
        signs.people
        or signs.reference
        or any(
            s.of_kind("table") or (s.kind == "filler" and s.meaning == "head") for s in said.spans
        )
    )
    return did and not of_people


def lacks_goods(said: Annotated, signs: Signs) -> bool:
    """Et pas de shampoing: goods that those spoken of have not bought, with nothing to rank."""
    told = [s for s in said.spans if s.kind != "filler"]
    joined = bool(told) and told[0].kind == "particle" and told[0].meaning in ("and", "but", "not")
    return joined and signs.denied and signs.goods and not (signs.rank or signs.named)


def counts_them(said: Annotated, signs: Signs) -> bool:
    """How many people? Nothing else is said, as in how many do we have: those just found."""
    text = said.text.casefold()
    points = [phrase for phrase in grammar(said.language).data["them_counted"] if phrase in text]
    words = {word for phrase in points for word in phrase.split()}

    def adds_nothing(span: Span) -> bool:
        pointing = span.kind == "filler" or set(said.written(span).casefold().split()) <= words
        small = (bool(points) and pointing) or _is_small(said, span)
        return small or span.kind in ("act", "measure") or span.of_kind("table") is not None

    return "count" in signs.acts and all(map(adds_nothing, said.spans)) and not signs.measures


def _is_small(said: Annotated, span: Span) -> bool:
    """An article, or a mark and no word."""
    word = said.written(span).casefold()
    articles = grammar(said.language).data["articles"]
    return word in articles or not any(c.isalnum() for c in word)
