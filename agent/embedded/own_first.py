"""What a company calls its own goes before what the same words may mean elsewhere.

Premium customers of a company with that tier are those of the tier, and no VIPs; where newsletters
are a kind of its campaigns, who opened a newsletter opened one of those.
"""

from collections.abc import Collection, Sequence

from agent.embedded.spans import Span

CALLED = ("customers.customer_type", "customers.loyalty_tier")  # by which customers are called
KIND = "campaigns.type"
MAILS = ("campaigns.channel", "events.channel")
REACTIONS = ("open", "click", "view")
REACTED = ("email_opened", "email_clicked", "email_delivered")
CONSENT = ("opted_in", "opted_out", "unsubscribe", "email_unsubscribed", "subscribed")


def own_first(found: Sequence[Span]) -> list[Span]:
    """The spans without those that the company's own names stand before."""
    called = [s for s in found if _names(s, CALLED)]
    people = {(s.start, s.end) for s in found if s.kind == "table" and s.meaning == "customers"}
    alone = {(s.start, s.end, s.meaning) for s in found if s.kind == "term"}
    kinds = _kinds(found)
    return [
        s for s in found if not (_is_of_own(s, called, people, alone) or _is_any_mail(s, kinds))
    ]


def _names(span: Span, fields: Collection[str]) -> bool:
    return span.kind == "value" and span.meaning[0] in fields


def _is_of_own(
    span: Span,
    called: Sequence[Span],
    people: Collection[tuple[int, int]],
    alone: Collection[tuple[int, int, object]],
) -> bool:
    """A business word that is only an own value beside a word for customers: clients premium."""
    if span.kind not in ("term", "measure"):
        return False
    return any(
        {(v.end, span.end) if v.start == span.start else (span.start, v.start)} & set(people)
        and (v.start, v.end, span.meaning) not in alone
        for v in called
        if v.size < span.size and (v.start == span.start or v.end == span.end)
    )


def _kinds(found: Sequence[Span]) -> set[tuple[int, int]]:
    """Where a kind of campaigns is named in a sentence about what was opened or clicked."""
    said = {str(m) for s in found for m in (s.meaning if s.kind == "event" else (s.meaning,))}
    verbs = {s.meaning for s in found if s.kind == "verb"}
    written = any(s.kind == "act" and s.meaning == "write" for s in found)
    reacted = bool(verbs & set(REACTIONS)) or ("receive" in verbs and not written)
    if said & set(CONSENT) or not (reacted or said & set(REACTED)):
        return set()
    return {(s.start, s.end) for s in found if _names(s, (KIND,))}


def _is_any_mail(span: Span, kinds: Collection[tuple[int, int]]) -> bool:
    """A mail of whatever kind, in words that name a kind of campaigns."""
    if span.kind == "object" or _names(span, MAILS):
        return span.meaning in ("email", *((f, "email") for f in MAILS)) and (
            (span.start, span.end) in kinds
        )
    reacted = span.kind == "event" and span.meaning[0] in REACTED
    reacted = reacted or (_names(span, ("events.type",)) and span.meaning[1] in REACTED)
    return reacted and any(span.start <= k[0] and k[1] <= span.end for k in kinds)
