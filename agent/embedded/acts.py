"""What kind of thing a message wants, told from the kinds of words in it."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.embedded.annotate import Annotated
from agent.embedded.compose.clause import AS_TERM
from agent.embedded.compose.goods import ORDERS
from agent.embedded.compose.shelf import (
    asks_for_most,
    asks_spend,
    asks_turnover,
    asks_what,
    is_shelf,
    sold_most,
)
from agent.embedded.grammar import grammar
from agent.embedded.people_named import (
    is_name,
    kinds_of_people,
    numbers_of_people,
    ranks_best_by,
    ranks_by_people,
)
from agent.embedded.periods_compared import periods_compared
from agent.embedded.pronouns import speaks_of_theirs, speaks_of_them
from agent.embedded.quantities import CURRENCIES
from agent.embedded.ranked_times import ranks_times
from agent.embedded.spans import Span
from agent.embedded.who_counted import are_of_them
from crm.reports.measures.all import BY_ID

OF_ONE_PRODUCT = ("products.price", "products.rating", "products.review_count")
PRODUCT_TERMS = {*ORDERS, "in_stock", "out_of_stock", "low_stock"}
# Measures that count things, which a report may also be split by.
THINGS = ("customers", "products", "campaigns", "tickets", "events", "stock", "orders")
COMPARING = ("compare_before", "compare_after", "range", "text_op")
CHAT = ("thanks", "greet", "help")


@dataclass(frozen=True)
class Signs:
    """What stands in the sentence, in one look."""

    acts: frozenset[str]
    first: frozenset[str]  # the acts that the first words may be
    people: bool  # customers are named or described
    named: bool  # a noun for customers or a type of them stands there: a new subject
    deeds: bool  # verbs, events or business words of what people did
    measures: tuple[str, ...]
    split: bool  # a breakdown, a time grain, or an earlier time beside it
    goods: bool  # products, categories, brands, words for them
    wares: bool  # products themselves, not only how good they are
    rank: bool
    sells: bool  # what we sold: our sales
    share: bool  # the best 5 %: of people, whether they are named or not
    fields: bool  # a field is named
    compared: bool  # a number with a comparison
    numbered: bool  # a number that is no part of a time
    amount: bool  # the number stands right beside its comparison
    windows: int
    reference: bool  # them, those, that segment
    subject: bool  # people are named before any measure: they are what the sentence is about
    relative: bool  # who, that, which: something is told of people
    denied: bool  # not, without
    shelf: bool  # products are ranked by who bought them
    groups: bool  # a field of products is named and none of its values: brands, categories
    when: bool  # asks when
    more: bool  # asks what was bought most, of nobody named
    much: bool  # asks how much was spent
    sold: bool  # asks what was sold most
    turnover: bool  # asks how much of some goods was sold
    peopled: bool  # places or groups are ranked by how many people are in them
    of_people: bool  # a measure stands right beside whose it is
    best_time: bool  # a month or a week is ranked, and nothing says by what
    apart: bool  # kinds of people are set beside each other: new vs returning customers
    periods: bool  # a number of people is compared in two times


def signs(annotated: Annotated) -> Signs:
    spans = annotated.spans
    counts = any(a.meaning == "count" for s in spans for a in _acts(s))
    said = [s for i, s in enumerate(spans) if not (i and s.of_kind("text_op"))]  # vide: empty
    acts = [str(a.meaning) for s in said for a in _acts(s)]
    acts += ["count" for s in spans if _counts_people(s) or _says_how_many(s, annotated)]
    kinds = [s.kind for s in spans]
    return Signs(
        acts=frozenset(acts),
        first=_first_acts(spans),
        people=any(_is_people(s) for s in spans),
        named=any(is_name(s) for s in spans),
        deeds=any(_is_deed(s) for s in spans) or _spends(spans),
        measures=tuple(m for s in spans if (m := _measure(s)) and (counts or m != "products")),
        split=bool({"grain", "form", "cohort"} & set(kinds))
        or _beside_before(spans)
        or any(_is_by(spans, i) for i in range(len(spans))),
        goods=any(_is_goods(s) for s in spans),
        wares=any(_is_ware(s) for s in spans),
        rank="rank" in kinds
        or "superlative" in kinds
        or any(s.kind == "term" and s.meaning in ORDERS for s in spans)
        or any(n.kind == "number" and s.meaning == "vip" for n, s in itertools.pairwise(spans)),
        sells=any(s.kind == "verb" and s.meaning == "sell" for s in spans),
        share=any(_is_share(spans, i) for i in range(len(spans))) or ranks_best_by(spans),
        fields="field" in kinds,
        compared=any(s.kind in COMPARING for s in spans),
        numbered=bool({"number", "range"} & set(kinds)),
        amount=any(_is_amount(one, other) for one, other in _pairs(spans)),
        windows=kinds.count("window"),
        reference="reference" in acts
        or speaks_of_theirs(spans)
        or speaks_of_them(annotated)
        or are_of_them(annotated),
        subject=_subject_first(spans),
        shelf=is_shelf(spans, asks_what(annotated)),
        groups=_names_groups(spans),
        when=any(s.kind == "particle" and s.meaning == "when" for s in spans),
        more=asks_for_most(spans, annotated),
        much=asks_spend(annotated),
        sold=sold_most(annotated),
        turnover=asks_turnover(annotated),
        peopled=ranks_by_people(spans, annotated),
        apart="compare" in acts and (len(kinds_of_people(spans)) > 1 or _sets_values_apart(spans)),
        periods=periods_compared(spans),
        of_people=numbers_of_people(spans),
        best_time=ranks_times(spans),
        relative=any(_relates(spans, i) for i in range(1, len(spans))),
        denied=any(s.kind == "particle" and s.meaning in ("not", "never") for s in spans),
    )


def _sets_values_apart(spans: Sequence[Span]) -> bool:
    """Compare salon owners with stylists: a message that begins so names two values of one field."""
    leads = next((s for s in spans if s.kind != "filler"), None)
    fields = [str(s.meaning[0]) for s in spans if s.kind == "value"]
    asked = leads is not None and any(a.meaning == "compare" for a in _acts(leads))
    return asked and any(fields.count(f) > 1 for f in fields)


def _beside_before(spans: Sequence[Span]) -> bool:
    """New customers against last month: a number that a period has, beside that of the one before."""
    measured = (s.of_kind("measure") for s in spans)
    counted = any(m is not None and m.meaning != "customers" for m in measured)
    return counted and any(s.kind == "compare_words" for s in spans)


def _names_groups(spans: Sequence[Span]) -> bool:
    """The brands with the most shampoo sold: brands, where shampoo is none; no product is named."""
    named = {str(s.meaning[0]) for s in spans if s.kind == "value"}
    fields = {str(s.meaning) for s in spans if s.kind == "field"} - named
    groups = {f for f in fields if f.startswith("products.") and f not in OF_ONE_PRODUCT}
    things = any(
        s.kind in ("table", "object") and s.meaning in ("products", "product") for s in spans
    )
    return bool(groups) and not things


def _is_share(spans: Sequence[Span], index: int) -> bool:
    """A number of percent with a rank right beside it."""
    percent = spans[index].of_kind("count_unit")
    if index == 0 or percent is None or percent.meaning != "percent":
        return False
    beside = [s for s in spans[max(0, index - 3) : index + 3] if s.kind != "filler"]
    return spans[index - 1].kind == "number" and any(
        s.kind == "rank" or s.meaning == "vip" for s in beside
    )


def _pairs(spans: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Neighbours, over words that carry nothing and the signs of money."""
    telling = [s for s in spans if s.kind not in ("filler", "count_unit")]
    return itertools.pairwise(telling)


def _is_amount(one: Span, other: Span) -> bool:
    """Above 80, 80 or more, between 20 and 30."""
    above = one.kind == "compare_before" and other.kind == "number"
    or_more = one.kind == "number" and other.kind == "compare_after"
    return above or or_more or "range" in (one.kind, other.kind)


def _relates(spans: Sequence[Span], index: int) -> bool:
    """Who, that; in Chinese the word that leads to the people who were described."""
    span = spans[index]
    leads = span.kind == "filler" and span.meaning == "head"
    if leads:
        told = (s for s in spans[index + 1 :] if s.kind not in ("value", "term") or is_name(s))
        head = next(told, None)  # 没有订单的注册会员: what they are stands between
        return head is not None and is_name(head)
    return span.kind == "particle" and span.meaning == "who"


def _subject_first(spans: Sequence[Span]) -> bool:
    if any(s.kind == "filler" and s.meaning == "head" for s in spans) and is_name(spans[-1]):
        return True  # 取消过订单的客户: the people stand last
    people = next((i for i, s in enumerate(spans) if is_name(s)), len(spans))
    return people < next((i for i, s in enumerate(spans) if _measure(s)), len(spans))


def _acts(span: Span) -> list[Span]:
    """The acts that the words may be, where they are not far likelier to be something else."""
    return [r for r in span.readings() if r.kind == "act" and r.weight >= span.weight - 0.05]


def _first_acts(spans: Sequence[Span]) -> frozenset[str]:
    """The acts that the sentence begins with, polite words left aside."""
    for span in spans[:4]:
        if acts := _acts(span):
            return frozenset(str(a.meaning) for a in acts)
        if span.kind not in ("filler", "particle"):
            break
    return frozenset()


def _is_people(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]).startswith("customers.")
    return is_name(span) or span.kind == "region" or _is_deed_term(span)


def _counts_people(span: Span) -> bool:
    """How many customers, 客户数: the measure, in words that are not simply a name for customers."""
    return (
        span.kind == "measure"
        and span.meaning == "customers"
        and not span.of_kind("table", "value")
    )


def _says_how_many(span: Span, annotated: Annotated) -> bool:
    """Number of buyers, 新客户数: a name for people that holds a word for counting."""
    if span.kind != "measure" or span.meaning not in AS_TERM:
        return False
    written = annotated.written(span).casefold()
    words = grammar(annotated.language).data["acts"]["count"]
    return written.startswith(tuple(words)) or written.endswith(tuple(words))


def _is_deed(span: Span) -> bool:
    """What people did; what sells is said of products."""
    deed = span.kind in ("verb", "event", "defined") and span.meaning != "sell"
    ordered = span.kind == "object" and span.meaning in ("last_order", "first_order", "birthday")
    return deed or ordered or _is_deed_term(span)


def _spends(spans: Sequence[Span]) -> bool:
    """Spent over 1,000 dollars on dryers: a deed; the spend on products is a number of theirs."""
    told = [s for s in spans if s.kind != "filler"]
    who = any(w.meaning == "who" and s.meaning == "spend" for w, s in itertools.pairwise(told))
    spent = who or any(s.meaning == "spend" and s.of_kind("verb") for s in spans)
    paid = any((u := s.of_kind("count_unit")) and u.meaning in CURRENCIES for s in spans)
    return spent and paid and not any(s.of_kind("table") for s in spans)


def _is_deed_term(span: Span) -> bool:
    return (
        span.kind == "term"
        and span.meaning not in PRODUCT_TERMS
        and span.meaning not in ("spend", "age")
    )


def _measure(span: Span) -> str | None:
    measure = span.of_kind("measure")
    if measure and span.of_kind("verb", "event"):
        return None  # added to cart: what people did, unless it is split or counted
    known = measure is not None and measure.weight >= span.weight - 0.1 and measure.meaning in BY_ID
    return (
        str(measure.meaning)
        if measure and known and measure.meaning not in ("customers", *AS_TERM)
        else None
    )


def _is_by(spans: Sequence[Span], index: int) -> bool:
    """A breakdown marker with something to break down by behind it."""
    span = spans[index]
    if span.kind != "particle" or span.meaning != "by":
        return False
    behind = [s for s in spans[index + 1 : index + 4] if s.kind != "filler"]
    if not behind:
        return False
    measure = behind[0].of_kind("measure")
    before = spans[:index]
    if measure and any(s.kind == "rank" for s in before) and any(map(is_name, before)):
        return False  # top customers by orders: what they are ranked by
    return not (measure and measure.meaning not in THINGS) and bool(
        behind[0].of_kind("field", "table", "object", "unit")
    )


def _is_ware(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]).startswith("products.")
    if span.kind == "field":
        return span.meaning in OF_ONE_PRODUCT
    return span.kind in ("table", "object") and span.meaning in ("products", "product")


def _is_goods(span: Span) -> bool:
    return (
        _is_ware(span)
        or span.kind == "superlative"
        or (span.kind == "term" and span.meaning in PRODUCT_TERMS)
    )
