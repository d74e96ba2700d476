"""How many emails did they open: mails are counted, and not the people who opened one."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span

# What was done with a mail, and how many mails that makes.
MEASURES = {"receive": "sent", "send": "sent", "open": "opened", "click": "clicked", "bounce": "bounced",
            "email_opened": "opened", "email_clicked": "clicked", "email_bounced": "bounced",
            "email_delivered": "delivered", "email_sent": "sent"}  # fmt: skip


def mails_counted(spans: Sequence[Span]) -> list[Span]:
    """The chosen spans, where mails that are counted are a measure and the deed says which."""
    mails = next((at for at in range(1, len(spans)) if _are_counted(spans, at)), None)
    done = next((at for at, span in enumerate(spans) if _done(span)), None)
    if mails is None or done is None or any(_names_people(s) for s in spans):
        return list(spans)
    out = list(spans)
    measure = MEASURES[_done(spans[done])]
    out[mails] = replace(out[mails], kind="measure", meaning=measure, others=())
    out[done] = replace(out[done], kind="filler", meaning=None, others=())
    return out


def _are_counted(spans: Sequence[Span], at: int) -> bool:
    """How many emails, 多少封邮件: nothing but the word that counts stands before them."""
    before = [s for s in spans[:at] if s.kind != "filler" or s.of_kind("act")]
    counts = bool(before) and any(
        r.kind == "act" and r.meaning == "count" for r in before[-1].readings()
    )
    return (spans[at].kind, spans[at].meaning) == ("object", "email") and counts


def _done(span: Span) -> str:
    if span.kind == "event" and len(span.meaning) == 1:
        return str(span.meaning[0]) if span.meaning[0] in MEASURES else ""
    return str(span.meaning) if span.kind == "verb" and span.meaning in MEASURES else ""


def _names_people(span: Span) -> bool:
    return (span.kind, span.meaning) in (("measure", "customers"), ("table", "customers"))
