"""Our best month ever, the categories that grew most: ranked by revenue where nothing else is said."""

from collections.abc import Sequence

from agent.embedded.spans import Span

LITTLE = ("filler", "particle", "window", "act", "grain", "number", "unit", "rank", "region")
USUAL = "revenue"  # what the best month is the best by


def ranks_times(spans: Sequence[Span]) -> bool:
    """Whether a unit of time stands right behind its rank, and no word says what it is the best by."""
    told = [s for s in spans if s.kind not in ("filler", "act")]
    units = [s.of_kind("unit") is not None or s.kind == "grain" for s in told]
    ranked = any(
        (one.kind == "rank" and unit_behind) or (unit_before and other.kind == "rank")
        for one, other, unit_before, unit_behind in zip(
            told, told[1:], units, units[1:], strict=False
        )
    )
    return ranked and all(
        s.kind in LITTLE or s.of_kind("unit", "measure") or _is_place(s) for s in spans
    )


def grew_most(spans: Sequence[Span]) -> bool:
    """Whether groups are ranked by how they grew."""
    grew = any((f := s.of_kind("form")) and f.meaning == "growth" for s in spans)
    ranked = any(s.kind == "rank" for s in spans)
    return grew and ranked and any(s.of_kind("field", "table", "object") for s in spans)


def _is_place(span: Span) -> bool:
    """In Germany: of whose sales the best month is."""
    return span.kind == "value" and str(span.meaning[0]).startswith("customers.")
