"""How many emails did they open, how many units did VIPs buy: the things are counted, not the people."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.compose.clause import AS_TERM
from agent.embedded.people_named import is_name
from agent.embedded.spans import Span
from crm.reports.measures.all import BY_ID

# What was done with a mail, and how many mails that makes.
MAILS = {"receive": "sent", "send": "sent", "bounce": "bounced",
         "email_bounced": "bounced", "email_delivered": "delivered", "email_sent": "sent"}  # fmt: skip
# What people did with mails at some time, whenever those were sent.
EVENTS = {"open": "email_opened", "email_opened": "email_opened",
          "click": "email_clicked", "email_clicked": "email_clicked"}  # fmt: skip
# Other things: their number, and what people do with them.
THINGS = {
    "ticket": ("tickets", {"open", "contact", "email_opened"}),
    "unit": ("units", {"buy", "buyer", "sell"}),
    "product": ("units", {"buy", "buyer", "sell"}),
    "products": ("units", {"buy", "buyer", "sell"}),
}
CUSTOMERS = (("measure", "customers"), ("table", "customers"))
NO_THINGS = ("customers", "products", *AS_TERM)


def things_counted(spans: Sequence[Span]) -> list[Span]:
    """The chosen spans, where things that are counted are a measure and the deed is told by it."""
    thing = next((at for at in range(len(spans)) if _are_counted(spans, at)), None)
    if thing is None:
        return list(spans)
    return _mails(spans, thing) or _things(spans, thing) or _measured(spans, thing) or list(spans)


def _are_counted(spans: Sequence[Span], at: int) -> bool:
    """How many emails, 多少封邮件: nothing but the word that counts stands before them."""
    if spans[at].meaning == "products" and spans[at].kind == "measure":
        return True  # how many products: the word that counts is in it
    return spans[at].kind != "filler" and _counting(spans, at) is not None


def _counting(spans: Sequence[Span], at: int) -> int | None:
    """Where the word that counts stands before the thing."""
    before = [i for i in range(at) if spans[i].kind != "filler" or spans[i].of_kind("act")]
    if not before or spans[before[-1]].end == spans[at].end:
        return None
    acts = (r.meaning for r in spans[before[-1]].readings() if r.kind == "act")
    return before[-1] if "count" in acts else None


def _mails(spans: Sequence[Span], at: int) -> list[Span]:
    if (spans[at].kind, spans[at].meaning) != ("object", "email"):
        return []
    done = _deed(spans, at, {*MAILS, *EVENTS})
    if done is None:
        return []
    deed = _done(spans[done])
    event = EVENTS.get(deed)
    bare = [_nobody(s) if i == done else s for i, s in enumerate(spans)]
    told = _counted(bare, at, "events" if event else MAILS[deed])
    if event is None:
        return told
    end = spans[at].end
    of_type = Span(end - 1, end, "value", ("events.type", event))
    return sorted([*told, of_type], key=lambda s: (s.start, s.end))


def _things(spans: Sequence[Span], at: int) -> list[Span]:
    """Units that VIPs bought, tickets that coaches opened."""
    named = [str(r.meaning) for r in spans[at].readings() if r.kind in ("object", "measure")]
    known = next((THINGS[name] for name in named if name in THINGS), None)
    if known is None or not any(_is_person(s) for s in spans):
        return []
    done = _deed(spans, at, known[1])
    if done is None:
        return []
    return _counted([_nobody(s) if i == done else s for i, s in enumerate(spans)], at, known[0])


def _measured(spans: Sequence[Span], at: int) -> list[Span]:
    """How many page views did coaches have: a number by its own name, and people apart from it."""
    measure = spans[at].of_kind("measure")
    ours = measure is not None and measure.meaning in BY_ID and measure.meaning not in NO_THINGS
    beside = at + 1 < len(spans) and _is_person(spans[at + 1])
    if not ours or beside or not any(_is_person(s) for s in spans):
        return []
    assert measure is not None
    return _counted(spans, at, str(measure.meaning))


def _counted(spans: Sequence[Span], at: int, measure: str) -> list[Span]:
    """The sentence with the word that counts and the thing as one measure, and no other number of people."""
    first = _counting(spans, at)
    start = spans[at if first is None else first].start
    one = replace(spans[at], start=start, kind="measure", meaning=measure, others=())
    before = spans[: at if first is None else first]
    out = [*before, one, *spans[at + 1 :]]
    return [_nobody(s) if (s.kind, s.meaning) in CUSTOMERS else s for s in out]


def _nobody(span: Span) -> Span:
    return replace(span, kind="filler", meaning=None, others=())


def _deed(spans: Sequence[Span], at: int, deeds: set[str]) -> int | None:
    """Where the deed stands that is done with the things: the last that is not told of the people."""
    places = [i for i, s in enumerate(spans) if i != at and _done(s) in deeds]
    who = [i for i, s in enumerate(spans) if i > at and s.kind == "particle" and s.meaning == "who"]
    own = [i for i in places if not (who and i > who[0])]
    return (own or places)[-1] if places else None


def _done(span: Span) -> str:
    """The deed of a span: a verb, or the one event that it is."""
    deeds = [r for r in span.readings() if r.kind in ("event", "verb", "term")]
    if not deeds:
        return ""
    deed = deeds[0].meaning
    return str(deed[0]) if deeds[0].kind == "event" and len(deed) == 1 else str(deed)


def _is_person(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]).startswith("customers.")
    return is_name(span) or span.kind == "region"
