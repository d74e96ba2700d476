"""香港跟台湾, New York and Texas: values side by side are of one field where they can be."""

from collections.abc import Sequence

from agent.embedded.spans import Span

JOINTS = ("and", "or", "comma")


def same_field(spans: Sequence[Span]) -> list[Span]:
    """The spans where a value that may be of several fields is of that of the value it is joined to."""
    out = list(spans)
    told = [at for at, span in enumerate(out) if span.kind != "filler"]
    for before, joint, behind in zip(told, told[1:], told[2:], strict=False):
        if out[joint].kind == "particle" and out[joint].meaning in JOINTS:
            out[before], out[behind] = _alike(out[before], out[behind])
    return out


def _alike(one: Span, other: Span) -> tuple[Span, Span]:
    if one.kind != "value" or other.kind != "value" or one.meaning[0] == other.meaning[0]:
        return one, other
    for mine in _values(one):
        theirs = next((r for r in _values(other) if r.meaning[0] == mine.meaning[0]), None)
        if theirs is not None and str(mine.meaning[0]).startswith("customers."):
            return mine, theirs
    return one, other


def _values(span: Span) -> list[Span]:
    return [reading for reading in span.readings() if reading.kind == "value"]
