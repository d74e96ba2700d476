"""Ordered within 7 days of opening a mail: after it, and no seven days of any number of them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agent.embedded.spans import Span


def within_of(spans: Sequence[Span]) -> list[Span]:
    """The spans, where the word for `of` behind so many days says after what they are counted."""
    behind = {
        of.start
        for soon, of in pairwise(spans)
        if soon.of_kind("within") and (of.kind, of.meaning) == ("particle", "among")
    }
    return [replace(s, meaning="after", others=()) if s.start in behind else s for s in spans]
