"""Campaigns called by how their names begin: the black friday mails are all of those, of every year.

The beginning of a name may be any words, so it counts only beside a word for a mail or a campaign.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from agent.embedded.lexicon import Entry, Lexicon
from agent.embedded.spans import Span
from agent.embedded.text import tokenize
from crm.catalog.model import Catalog

FIELD = "campaigns.name"
PART = "campaigns_called"
FEWEST = 2  # words that name campaigns together
MOST = 2_000  # campaigns whose names' beginnings are known


def add_part_names(lexicon: Lexicon, catalog: Catalog) -> None:
    """Make the beginnings of campaigns' names known, each with the names that begin so."""
    if not catalog.has(FIELD):
        return
    for phrase, names in _beginnings(catalog.field(FIELD).values[:MOST]).items():
        lexicon.add(phrase, Entry(PART, names, None), stems=False)


def _beginnings(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Two words or more at the front of a name, and the whole name of none."""
    written = {name: [t.norm for t in tokenize(name) if t.kind != "sign"] for name in names}
    whole = {" ".join(words) for words in written.values()}
    found: dict[str, dict[str, None]] = {}
    for name, words in written.items():
        for length in range(FEWEST, len(words)):
            found.setdefault(" ".join(words[:length]), {})[name] = None
    return {phrase: tuple(held) for phrase, held in found.items() if phrase not in whole}


def of_campaigns(found: Sequence[Span]) -> list[Span]:
    """The spans without beginnings of names that stand beside no word for a mail or a campaign."""
    if not any(s.kind == PART for s in found):
        return list(found)
    fillers = {s.start: s.end for s in found if s.kind == "filler"}
    named = [s for s in found if _names_campaigns(s)]
    starts, ends = {s.start for s in named}, {s.end for s in named}
    return [
        s
        for s in found
        if s.kind != PART or {s.end, fillers.get(s.end)} & starts or s.start in ends
    ]


def _names_campaigns(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]) in ("campaigns.type", "campaigns.channel")
    return (span.kind, span.meaning) in (
        ("object", "email"), ("table", "campaigns"), ("measure", "campaigns"), ("object", "campaign"),
    )  # fmt: skip


def spelt_out(spans: Sequence[Span]) -> list[Span]:
    """The spans where each beginning of names stands as all the names that begin so.

    The campaigns beside it are no number of campaigns.
    """
    places = {place for s in spans if s.kind == PART for place in (s.start, s.end)}
    told = [
        Span(s.start, s.end, "filler", None) if {s.start, s.end} & places and _is_number(s) else s
        for s in spans
    ]
    return [one for span in told for one in (_values(span) if span.kind == PART else (span,))]


def _is_number(span: Span) -> bool:
    return any((s.kind, s.meaning) == ("measure", "campaigns") for s in span.readings())


def _values(span: Span) -> tuple[Span, ...]:
    return tuple(
        replace(span, kind="value", meaning=(FIELD, name), others=()) for name in span.meaning
    )


def each_of_type(spans: Sequence[Span]) -> list[Span]:
    """Of every newsletter: by campaign, of those of that type."""
    out: list[Span] = []
    for span in spans:
        before = next((s for s in reversed(out) if s.kind != "filler"), None)  # 每封 newsletter
        by = before is not None and (before.kind, before.meaning) == ("particle", "by")
        if by and span.kind == "value" and span.meaning[0] == "campaigns.type":
            out.append(Span(span.start, span.start, "object", "campaign"))
        out.append(span)
    return out
