"""The last newsletter, our two latest campaigns: those that were sent last, by their names.

Of several and without a number it is not told which are meant; then it is asked as ever.
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.annotate import Annotated
from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from agent.embedded.text import tokenize
from crm.catalog.model import Catalog
from crm.terms.clock import Clock

NAME, TYPE = "campaigns.name", "campaigns.type"
MOST = 20
LONGEST = 5  # words for the last one, in Chinese signs
OF_MAILS = ("open", "click", "receive", "open_rate", "click_rate", "opened", "clicked", "unsubscribed", "unsubscribe_rate", "bounce_rate")  # fmt: skip
PLURALS = ("s", "en", "nen")


def with_latest(said: Annotated, catalog: Catalog, clock: Clock) -> Annotated:
    """The message with the names of the campaigns in the place of the words."""
    for at, span in enumerate(said.spans):
        if not _is_campaign(span):
            continue
        first, last, count = _told(said, at)
        if first is None or not (count or _is_one(said, span)):
            continue
        names = _names(span, _channel(said, span), catalog, clock)[: count or 1]
        if names and (count or 1) <= MOST:
            return _replaced(said, first, last, names)
    return said


def _is_campaign(span: Span) -> bool:
    if span.kind == "value":
        return bool(span.meaning[0] == TYPE)
    return span.kind in ("object", "table", "measure") and span.meaning in ("campaign", "campaigns")


def _is_one(said: Annotated, span: Span) -> bool:
    return said.language == "zh" or not said.tokens[span.end - 1].norm.endswith(PLURALS)


def _told(said: Annotated, at: int) -> tuple[int | None, int, int]:
    """From which token to which it is said, and how many; no first token where it is not."""
    span, words = said.spans[at], _latest(said.language)
    start, count = span.start, 0
    before = said.spans[at - 1] if at else None
    if before is not None and before.kind == "number" and before.end == start:
        count, start = int(before.meaning), before.start
    for size in range(LONGEST, 0, -1):
        if _norms(said, start - size, start) in words:
            return start - size, span.end, count
        behind = size > 1 and said.language != "zh"  # la plus récente; never campaign last month
        if behind and _norms(said, span.end, span.end + size) in words:
            return start, span.end + size, count
    return None, 0, 0


def _norms(said: Annotated, start: int, end: int) -> tuple[str, ...]:
    whole = start >= 0 and end <= len(said.tokens)
    return tuple(t.norm for t in said.tokens[start:end]) if whole else ()


def _latest(language: str) -> frozenset[tuple[str, ...]]:
    """The words for the last one, each as its tokens."""
    said = grammar(language).data["latest"]
    return frozenset(tuple(t.norm for t in tokenize(str(words))) for words in said)


def _channel(said: Annotated, campaign: Span) -> str | None:
    """How it was sent, where that is said or meant: newsletters, and what is opened, are mails."""
    named = (r for s in said.spans for r in s.readings() if r.kind in ("object", "value"))
    told = {str(r.meaning[1]) if r.kind == "value" else str(r.meaning) for r in named}
    if other := told & {"push", "sms"}:
        return other.pop()
    mailed = campaign.kind == "value" or any(s.meaning in OF_MAILS for s in said.spans)
    return "email" if mailed else None


def _names(span: Span, channel: str | None, catalog: Catalog, clock: Clock) -> list[str]:
    """The campaigns that were sent until now, the latest first."""
    kind = str(span.meaning[1]) if span.kind == "value" else None
    sent = [one for one in catalog.sent if one.at <= clock.now and kind in (None, one.type)]
    by = [one for one in sent if not channel or one.channel == channel]
    return list(dict.fromkeys(one.name for one in by))


def _replaced(said: Annotated, first: int, last: int, names: Sequence[str]) -> Annotated:
    spans = [s for s in said.spans if s.end <= first or s.start >= last]
    named = [Span(first, last, "value", (NAME, name)) for name in names]
    return replace(said, spans=tuple(sorted((*spans, *named), key=lambda s: s.start)))
