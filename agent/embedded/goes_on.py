"""How a message goes on from the segment before it: or silver, but not this year, how many people?"""

from collections.abc import Sequence

from agent.embedded.acts import Signs
from agent.embedded.annotate import Annotated
from agent.embedded.edits import parts, whole
from agent.embedded.grammar import grammar
from agent.embedded.people_named import is_name
from agent.embedded.spans import Span
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.event import Event
from crm.segments.conditions.logic import Not
from crm.segments.definition import Condition

GOING_ON = ("and", "but", "not", "who", "remove")


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
    lacks = signs.denied or "remove" in signs.first or any(map(_never_bought, told))
    first = told[0] if told else None
    goes_on = first is not None and (first.meaning in GOING_ON or _never_bought(first))
    named = any(is_name(s) for s in told if not _never_bought(s))
    return goes_on and lacks and signs.goods and not (signs.rank or named)


def _never_bought(span: Span) -> bool:
    return span.kind == "term" and bool(span.meaning == "prospect")


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


def puts_in_place(said: Annotated) -> bool:
    """Whether it says that one thing takes another's place: no, 60 days; not where it only denies."""
    told = [s for s in said.spans if any(c.isalnum() for c in said.written(s))]
    acts = [s for s in told if any(r.kind == "act" and r.meaning == "replace" for r in s.readings())]  # fmt: skip
    return any(s.kind == "act" or s is told[0] for s in acts)


def of_the_same_mail(more: Condition, before: Condition, said: Annotated) -> Condition:
    """Received a reactivation mail, and then: and did not open it. The mails spoken of before."""
    named = any(s.of_kind("object") for s in said.spans)
    sent = [c.where for c in parts(before) if isinstance(c, Event) and _of_mails(c) and c.where]
    if named or not sent:
        return more

    def same(part: Condition) -> Condition:
        if isinstance(part, Not):
            return Not(of=same(part.of))
        mails = isinstance(part, Event) and _of_mails(part) and not part.where
        return part.model_copy(update={"where": sent[-1]}) if mails else part

    return whole(tuple(same(part) for part in parts(more)))


def _of_mails(event: Event) -> bool:
    return all(type.startswith("email_") for type in event.types)
