"""Different products, categories and brands that are counted: at least 3 different products, 两种以上不同品类.

The words mean so only behind a number; 不同品类的销售额 is split by categories.
"""

from collections.abc import Sequence

from agent.embedded.spans import Span

APART = ("different_products", "different_categories", "different_brands")
THINGS = "different"  # said of goods that are named beside it: 3 different puzzles
BETWEEN = ("compare_after",)  # what may stand behind the number


def counted_apart(found: Sequence[Span]) -> list[Span]:
    """What was found, without words for different things that no number stands before."""
    numbers = {s.end for s in found if s.kind in ("number", "range")}
    return [s for s in found if not _is_apart(s) or _reaches(s.start, numbers, found)]


def _is_apart(span: Span) -> bool:
    return span.meaning in APART or (span.kind, span.meaning) == ("moment", THINGS)


def _reaches(place: int, numbers: set[int], found: Sequence[Span]) -> bool:
    """Whether goods, units and comparisons alone lead back from the place to a number."""
    if place in numbers:
        return True
    before = {s.start for s in found if s.end == place and _may_stand_between(s)}
    return any(_reaches(start, numbers, found) for start in before)


def _may_stand_between(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]).startswith("products.")
    goods = span.kind == "object" and span.meaning in ("product", "unit")
    return goods or span.meaning == "pieces" or span.kind in BETWEEN
