"""What people buy most: products ranked by what the people who are named have bought.

which products do salon owners buy most?   top 5 candles bought by spas   沙龙店主买得最多的产品
"""

from collections.abc import Sequence

from agent.embedded.annotate import Annotated
from agent.embedded.compose.goods import ORDERS
from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from agent.embedded.text import normalise

THINGS = ("product", "products")
MOST = 10  # how many products are shown where no number was said


def is_shelf(spans: Sequence[Span], asks_what: bool) -> bool:
    """Whether the sentence ranks products by those who bought them. `asks_what`: it begins with what."""
    telling = [s for s in spans if s.kind != "filler" or s.meaning == "head"]
    ranked = any(s.kind in ("rank", "superlative") or _sells(s) for s in telling)
    people = [i for i, s in enumerate(telling) if _is_people(s)]
    if not (ranked and people and any(_buys(s) or _sells(s) for s in telling)):
        return False
    first = telling[0] if telling else None
    relates = any(s.kind == "particle" and s.meaning == "who" for s in telling)
    leads = [i for i, s in enumerate(telling) if _is_thing(s) or _sells(s)]
    leads += [0] if first is not None and _is_of_goods(first) and not relates else []
    before = any(i < people[0] for i in leads)
    behind = len(telling) > 1 and _is_thing(telling[-1]) and telling[-2].meaning == "head"
    asked = asks_what and first is not None and first.kind not in ("act", "measure") and not leads
    return before or behind or asked


def asks_what(said: Annotated) -> bool:
    """What do stylists buy most: the sentence begins with a question for things."""
    words = grammar(said.language).data["asks_what"]
    first = said.tokens[0].norm if said.tokens else ""
    return first in [normalise(str(word))[0] for word in words]


def without_shelf(spans: Sequence[Span]) -> list[Span]:
    """What else was said: of whom, when, of which kind of product."""
    return [s for s in spans if not (_is_thing(s) or _buys(s) or _sells(s) or _asks_by(s))]


def _is_thing(span: Span) -> bool:
    return span.kind in ("object", "table", "measure") and any(
        r.meaning in THINGS for r in span.readings()
    )


def _buys(span: Span) -> bool:
    return span.kind == "verb" and span.meaning in ("buy", "sell")


def _sells(span: Span) -> bool:
    if span.kind == "superlative":
        return bool(span.meaning[0] == "units")
    return span.kind == "term" and ORDERS.get(str(span.meaning), ("", False))[0] == "units"


def _is_of_goods(span: Span) -> bool:
    return span.kind == "value" and str(span.meaning[0]).startswith("products.")


def _asks_by(span: Span) -> bool:
    """Bought by spas, best-selling among spas: the word before those who bought."""
    return span.kind == "particle" and span.meaning in ("by", "among")


def _is_people(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]).startswith("customers.")
    return bool(span.meaning == "customers")
