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
LITTLE = ("filler", "particle", "act", "window")  # what may stand beside the question alone
MOST = 10  # how many products are shown where no number was said


def is_shelf(spans: Sequence[Span], asks_what: bool) -> bool:
    """Whether the sentence ranks products by those who bought them. `asks_what`: it begins with what."""
    telling = [s for s in spans if s.kind != "filler" or s.meaning == "head"]
    ranked = any(s.kind in ("rank", "superlative") or _sells(s) for s in telling)
    people = [i for i, s in enumerate(telling) if _is_people(s)]
    if any(s.kind == "field" and str(s.meaning).startswith("products.") for s in telling):
        return False  # the brand that sells best
    bought = any(_buys(s) or _sells(s) for s in telling)
    if bought and people and asks_what and not ranked and _asks_for_things(spans):
        return True
    if not (ranked and people and bought):
        return False
    first = telling[0] if telling else None
    relates = any(s.kind == "particle" and s.meaning == "who" for s in telling)
    leads = [i for i, s in enumerate(telling) if _is_thing(s) or _sells(s)]
    leads += [0] if first is not None and _is_of_goods(first) and not relates else []
    before = any(i < people[0] for i in leads)
    behind = len(telling) > 1 and _is_thing(telling[-1]) and telling[-2].meaning == "head"
    asked = asks_what and first is not None and first.kind not in ("act", "measure") and not leads
    return before or behind or asked


def _asks_for_things(spans: Sequence[Span]) -> bool:
    """What do stylists buy: no goods are named, and it does not ask which people (what customers bought)."""
    named = any(s.kind == "value" and not _is_people(s) for s in spans)
    told = any(
        s.kind in ("measure", "field", "count_unit", "object", "table")
        for s in spans
        if not _is_people(s)
    )
    people = next((s for s in spans if _is_people(s)), None)
    return not (named or told) and people is not None and people.start != 1


def asks_for_most(spans: Sequence[Span], said: Annotated) -> bool:
    """What did they buy most, what did they buy: of people who were spoken of before."""
    ranked = any(s.kind in ("rank", "superlative") or _sells(s) for s in spans)
    alone = all(_buys(s) or s.kind in LITTLE for s in spans)
    ranked = ranked or (alone and _is_question(spans, said))
    bought = any(_buys(s) or _sells(s) for s in spans)
    others = [s for s in spans if s.kind in ("field", "value", "region", "grain", "measure")]
    return asks_what(said) and ranked and bought and not others


def _is_question(spans: Sequence[Span], said: Annotated) -> bool:
    """¿Qué compraron? asks; que compraron en mayo goes on telling of whom."""
    relates = any(s.kind == "particle" and s.meaning in ("who", "that") for s in spans)
    return not relates or "?" in (token.norm for token in said.tokens)


def asks_what(said: Annotated) -> bool:
    """What do stylists buy most: the sentence begins with a question for things."""
    share = any(s.kind == "form" and s.meaning == "share" for s in said.spans[:3])
    return not share and _begins("asks_what", said)  # what share of customers bought


def sold_most(said: Annotated) -> bool:
    """What did we sell most: products, of no kind that is named."""
    ranked = any(s.kind == "rank" for s in said.spans)
    sold = any(s.kind == "verb" and s.meaning == "sell" for s in said.spans)
    named = ("value", "field", "measure", "grain", "region", "object", "table", "unit")
    return asks_what(said) and ranked and sold and not any(s.kind in named for s in said.spans)


def asks_spend(said: Annotated) -> bool:
    """How much did stylists spend: a question for an amount, and none is named."""
    numbers = any(s.kind in ("number", "range", "form") for s in said.spans)
    spent = any(s.kind in ("verb", "term") and s.meaning == "spend" for s in said.spans)
    return spent and not numbers and _begins("asks_much", said)


def asks_turnover(said: Annotated) -> bool:
    """How much did Kumo sell: money and pieces of some goods, of which none are ranked."""
    asked = _begins("asks_much", said) and not _begins("asks_what", said)
    counted = any(r.meaning == "count" for s in said.spans for r in s.readings() if r.kind == "act")
    ranked = any(s.kind in ("rank", "superlative", "measure") for s in said.spans)
    sold = any(s.kind == "verb" and s.meaning == "sell" for s in said.spans)
    return asked and sold and not (counted or ranked) and any(map(_is_of_goods, said.spans))


def _begins(question: str, said: Annotated) -> bool:
    asking = [normalise(str(word))[0] for word in grammar(said.language).data[question]]
    if said.language == "zh":
        return any(word in normalise(said.text)[0] for word in asking)  # it stands anywhere
    words = [token.norm for token in said.tokens if token.kind != "sign"]
    return any(words[: len(phrase.split())] == phrase.split() for phrase in asking)


def without_shelf(spans: Sequence[Span]) -> list[Span]:
    """What else was said: of whom, when, of which kind of product."""
    told = (s for s in spans if s.size)  # qué compraron: no one is told of behind who
    return [s for s in told if not (_is_thing(s) or _buys(s) or _sells(s) or _asks_by(s))]


def _is_thing(span: Span) -> bool:
    return span.kind in ("object", "table", "measure") and any(
        r.meaning in THINGS for r in span.readings()
    )


def _buys(span: Span) -> bool:
    bought = span.kind == "term" and span.meaning == "buyer" and span.of_kind("measure") is None
    return bought or (span.kind == "verb" and span.meaning in ("buy", "sell"))


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
    if span.kind in ("value", "region"):
        return span.kind == "region" or str(span.meaning[0]).startswith("customers.")
    return span.meaning in ("customers", "vip")
