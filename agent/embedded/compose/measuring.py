"""Which measures a sentence names: by their names, by what is counted, by what was done."""

from collections.abc import Sequence

from agent.embedded.annotate import Annotated
from agent.embedded.compose.measured import (
    OF_DEEDS,
    OF_EVENTS,
    OF_OBJECTS,
    OF_TABLES,
    OF_TERMS,
)
from agent.embedded.compose.owners import owners
from agent.embedded.compose.said import Figures
from agent.embedded.compose.shelf import asks_turnover
from agent.embedded.compose.split_words import sets_beside
from agent.embedded.compose.whose_clause import clause_of_people
from agent.embedded.pieces import anchors
from agent.embedded.ranked_times import USUAL, grew_most, ranks_times
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.reports.measures.all import BY_ID

LISTED = ("campaigns", "products")  # ranked by another measure they are rows, and not counted


class Measuring:
    """The words of a sentence, and the measures that they name."""

    def __init__(self, annotated: Annotated, catalog: Catalog, assumed: Sequence[str]) -> None:
        self.annotated, self.catalog, self.assumed = annotated, catalog, assumed
        self.near = anchors(annotated.spans)
        self.clause = clause_of_people(
            annotated.spans
        )  # where it is told whose numbers are asked for
        self.found = Figures()
        self.rest: list[Span] = []
        self.pointed = False  # asks what people that were spoken of before bought most
        self.owners: list[Span] = []  # people whose numbers are asked for
        self.many = False  # what is ranked was said in the plural: all of them, best first

    def _measures(self, spans: Sequence[Span]) -> list[str]:
        """The measures named; a ranked or broken-down thing is not one (orders by channel, top campaigns)."""
        self.owners = owners(spans)
        spans = [s for s in spans if s not in self.owners]
        named = [m for s in spans if (m := self._measure(s)) and not self._after_by(spans, s)]
        ours = [m for s in spans if self._is_ours(s) and (m := self._measure(s))]
        named = [m for m in named if m not in ours] or named  # rates of what we sent
        strong = [m for m in named if m != "customers"]
        ranked_by = [m for s in spans if self._after_by(spans, s) and (m := self._measure(s))]
        if ranked_by and (any(s.kind == "rank" for s in spans) or sets_beside(spans)):
            strong = [m for m in strong if m not in OF_TABLES.values()]  # top 3 campaigns by ...
        if any(s.kind == "rank" for s in spans):
            strong = [m for m in strong if m not in LISTED] or strong
        self.found.sort_by = (
            ranked_by[0] if ranked_by and strong and ranked_by[0] not in strong else None
        )
        if not ranked_by and set(strong) <= set(LISTED) and grew_most(self.annotated.spans):
            return [USUAL]  # the fastest growing products, which categories grew most
        return (strong or ranked_by or named or self._counted(spans)) + (
            [self.found.sort_by] if self.found.sort_by else []
        )

    def _measure(self, span: Span) -> str | None:
        told = span.kind == "term" and span.meaning != "spend"  # customers who are engaged
        if (told or span.meaning in ("buyer", "buyers")) and span.start in self.clause:
            return None
        measure = span.of_kind("measure")
        if measure and measure.weight >= span.weight - 0.1 and str(measure.meaning) in BY_ID:
            return str(measure.meaning)
        if span.kind == "term" and str(span.meaning) in OF_TERMS:
            return OF_TERMS[str(span.meaning)]
        if span.kind == "event" and not self._tells_of_people(span):
            return OF_EVENTS.get(span.meaning[0])
        return None

    def _tells_of_people(self, span: Span) -> bool:
        """Customers who opened the app: said of them behind who, not counted."""
        before = [s for s in self.annotated.spans if s.end <= span.start]
        return any(s.start > 0 and s.kind == "particle" and s.meaning == "who" for s in before)

    def _counted(self, spans: Sequence[Span]) -> list[str]:
        """Things that are counted where no measure is named: tickets per category, emails sent."""
        verbs = [str(s.meaning) for s in spans if s.kind == "verb"]
        things = [str(o.meaning) for s in spans if (o := s.of_kind("object"))]
        things += ["email" for s in spans if _is_kind_of_mail(s)]  # newsletters were opened
        done = [OF_DEEDS[(v, t)] for v in verbs for t in things if (v, t) in OF_DEEDS]
        if done:
            return done
        if asks_turnover(self.annotated):
            return ["revenue", "units"]
        counted = [OF_OBJECTS[t] for t in things if t in OF_OBJECTS]
        goods = self._counts_goods(spans)
        counted += ["revenue"] if "spend" in verbs else []
        sold = "units" if goods or any(_is_ware(s) for s in spans) else "revenue"
        counted += [sold] if "sell" in verbs or ("buy" in verbs and goods) else []
        counted += ["orders"] if "buy" in verbs else []
        tables = [
            OF_TABLES[str(t.meaning)]
            for s in spans
            if (t := s.of_kind("table")) and str(t.meaning) in OF_TABLES
        ]
        named = counted[:1] or tables[:1] or (["products"] if goods else [])
        return named or ([USUAL] if ranks_times(self.annotated.spans) else [])

    @staticmethod
    def _counts_goods(spans: Sequence[Span]) -> bool:
        """How many candles: products of some kind are counted."""
        counts = any(s.kind == "act" and s.meaning == "count" for s in spans)
        return counts and any(
            s.kind == "value" and str(s.meaning[0]).startswith("products.") for s in spans
        )

    def _after_by(self, spans: Sequence[Span], span: Span) -> bool:
        """Whether it stands behind `by` as what others are ranked or shown by: top countries by revenue."""
        index = spans.index(span)
        before = [s for s in spans[max(0, index - 2) : index] if s.kind != "filler"]
        return bool(before) and before[-1].kind == "particle" and before[-1].meaning == "by"

    def _is_ours(self, span: Span) -> bool:
        """A verb whose subject is the company: orders that we got, bekommen wir, mails that we sent."""
        if span.kind not in ("verb", "act", "event"):
            return False
        before = [s for s in self.annotated.spans if s.end <= span.start and s.kind != "filler"]
        behind = [s for s in self.annotated.spans if s.start == span.end]
        return any(s.kind == "particle" and s.meaning == "we" for s in (*before[-1:], *behind))


def _is_ware(span: Span) -> bool:
    """Products, a category, units: things of which pieces are sold."""
    value = span.of_kind("value", "field")
    name = str(value.meaning[0] if value.kind == "value" else value.meaning) if value else ""
    return name.startswith("products.") or any(
        r.meaning in ("product", "products", "unit") for r in span.readings()
    )


def _is_kind_of_mail(span: Span) -> bool:
    return span.kind == "value" and bool(span.meaning[0] == "campaigns.type")
