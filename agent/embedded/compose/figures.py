"""A sentence about numbers as a report: measures, breakdowns, time, filters, rank, comparison."""

from collections.abc import Iterable, Sequence

from agent.embedded.annotate import Annotated
from agent.embedded.compose.comparing import compared_with
from agent.embedded.compose.denials import denied_measures
from agent.embedded.compose.forms import completed, without_forms
from agent.embedded.compose.measured import (
    ATTRIBUTED,
    DONE_TO,
    OF_DEEDS,
    OF_EVENTS,
    OF_OBJECTS,
    OF_TABLES,
    OF_TERMS,
    PLACES,
    THING_FIELDS,
)
from agent.embedded.compose.people import PREFER, people
from agent.embedded.compose.reach import FAR, distance
from agent.embedded.compose.rows import row_filters
from agent.embedded.compose.said import Figures
from agent.embedded.compose.shelf import MOST, asks_what, is_shelf, without_shelf
from agent.embedded.pieces import anchors, believable, choose
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.reports.definition import Breakdown, ByField, ByTime
from crm.reports.measures.all import BY_ID
from crm.terms.comparison import Filter


def figures(annotated: Annotated, catalog: Catalog, assumed: Sequence[str] = ()) -> Figures:
    """The report that the sentence asks for. `assumed` are measures to go on with when it names none."""
    return _Reader(annotated, catalog, assumed).read()


class _Reader:
    """Goes over the spans, takes what belongs to a report, and leaves the rest to say who is meant."""

    def __init__(self, annotated: Annotated, catalog: Catalog, assumed: Sequence[str]) -> None:
        self.annotated, self.catalog, self.assumed = annotated, catalog, assumed
        self.near = anchors(annotated.spans)
        self.found = Figures()
        self.rest: list[Span] = []
        self.many = False  # what is ranked was said in the plural: all of them, best first

    def read(self) -> Figures:
        spans = [_as_superlative(s) for s in without_forms(self.found, self.annotated.spans)]
        self.found.left += denied_measures(spans)
        shelf = is_shelf(spans, asks_what(self.annotated))
        measures = (
            ["units"] if shelf else self._measures([s for s in spans if s not in self.found.left])
        )
        ranked = any(s.kind == "rank" for s in spans)
        if any(
            (ranked or self._after_by(spans, s))
            and s.of_kind("object", "table")
            and _is_campaign(s)
            for s in spans
        ):
            measures = [ATTRIBUTED.get(m, m) for m in measures]
        found = self.found
        found.measures = tuple(dict.fromkeys(measures)) or tuple(self.assumed)
        if shelf:
            spans = without_shelf(spans)
            self._split(ByField(field="products.name"))
        self._walk(spans)
        self._sides(spans)
        self._time(spans)
        self._compared()
        self._rank(spans)
        if shelf:
            self.found.top = self.found.top if self._has_number(spans) else MOST
        self.rest = [s for s in self.rest if not self._is_counted_deed(s)]
        told, self.rest = row_filters(self.rest, found.measures, lambda s: bool(self._measure(s)))
        found.where = (*found.where, *told)
        self._who()
        said = next((str(s.meaning) for s in spans if s.kind == "compare_words"), None)
        found.compare = said or found.compare
        if not self.assumed:
            completed(found)
        return found

    def _measures(self, spans: Sequence[Span]) -> list[str]:
        """The measures named; a ranked or broken-down thing is not one (orders by channel, top campaigns)."""
        named = [m for s in spans if (m := self._measure(s)) and not self._after_by(spans, s)]
        ours = [m for s in spans if self._is_ours(s) and (m := self._measure(s))]
        named = [m for m in named if m not in ours] or named  # rates of what we sent
        strong = [m for m in named if m != "customers"]
        ranked_by = [m for s in spans if self._after_by(spans, s) and (m := self._measure(s))]
        if ranked_by and any(s.kind == "rank" for s in spans):
            strong = [m for m in strong if m not in OF_TABLES.values()]  # top 3 campaigns by ...
        self.found.sort_by = (
            ranked_by[0] if ranked_by and strong and ranked_by[0] not in strong else None
        )
        return (strong or ranked_by or named or self._counted(spans)) + (
            [self.found.sort_by] if self.found.sort_by else []
        )

    def _measure(self, span: Span) -> str | None:
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
        done = [OF_DEEDS[(v, t)] for v in verbs for t in things if (v, t) in OF_DEEDS]
        if done:
            return done
        counted = [OF_OBJECTS[t] for t in things if t in OF_OBJECTS]
        goods = self._counts_goods(spans)
        sold = "units" if goods or any(_is_ware(s) for s in spans) else "revenue"
        counted += [sold] if "sell" in verbs or ("buy" in verbs and goods) else []
        counted += ["orders"] if "buy" in verbs else []
        tables = [
            OF_TABLES[str(t.meaning)]
            for s in spans
            if (t := s.of_kind("table")) and str(t.meaning) in OF_TABLES
        ]
        return counted[:1] or tables[:1] or (["products"] if goods else [])

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

    def _walk(self, spans: Sequence[Span]) -> None:
        listing = False
        for index, span in enumerate(spans):
            if span.kind == "particle" and span.meaning == "by":
                listing = True
            elif listing and (unit := span.of_kind("unit")):
                self._split(ByTime(grain=str(unit.meaning)))  # type: ignore[arg-type]
            elif span.kind == "grain":
                self._split(ByTime(grain=str(span.meaning)))  # type: ignore[arg-type]
                listing = True
            elif (name := self._split_field(span, spans, index, listing)) is not None:
                self._split(ByField(field=name))
                self._of_kind(span, name)
                self.many = self.many or span.how == "stem"
            elif span.kind == "particle" and span.meaning in ("and", "comma") and listing:
                continue
            else:
                listing = listing and span.kind in ("filler", "table")
                self.rest.append(span)

    def _of_kind(self, span: Span, name: str) -> None:
        """Every newsletter: the word for what is listed also says of which kind."""
        kinds = [r.meaning for r in span.readings() if r.kind == "value"]
        kind = next((value for field, value in kinds if field == "campaigns.type"), None)
        if kind is not None and name == "campaigns.name":
            told = Filter(field="campaigns.type", values=(str(kind),))
            self.found.where = (*self.found.where, told)

    def _sides(self, spans: Sequence[Span]) -> None:
        """Compare Germany and France, stylists vs consumers: the values apart, not added up."""
        if not any(r.meaning == "compare" for s in spans for r in s.readings() if r.kind == "act"):
            return
        names = [str(s.meaning[0]) for s in spans if s.kind == "value"]
        for name in dict.fromkeys(n for n in names if names.count(n) > 1):
            self._split(ByField(field=name))
        self.rest = [_or(s) if _compares(s) else s for s in self.rest]

    def _split(self, breakdown: Breakdown) -> None:
        if breakdown not in self.found.breakdowns:
            self.found.breakdowns = (*self.found.breakdowns, breakdown)

    def _split_field(
        self, span: Span, spans: Sequence[Span], index: int, listing: bool
    ) -> str | None:
        """The field that the report is split by, when the span names one where a breakdown can stand."""
        names = [str(r.meaning) for r in span.readings() if r.kind == "field"]
        things = [
            THING_FIELDS[str(r.meaning)]
            for r in span.readings()
            if r.kind in ("object", "table") and str(r.meaning) in THING_FIELDS
        ]
        if span.kind == "measure" and str(span.meaning) in self.found.measures and not listing:
            return None
        if not (names or things) or not (
            listing or self._is_ranked(spans, index) or self._stands_alone(span)
        ):
            return None
        return self._reachable(names) or self._reachable(things)

    @staticmethod
    def _is_ranked(spans: Sequence[Span], index: int) -> bool:
        """Top 3 countries, 收入最高的三个国家, which category sold most: the field is what is ranked."""
        return any(s.kind in ("rank", "superlative") for s in spans) and spans[index].kind in (
            "field",
            "object",
            "table",
            "measure",
        )

    def _stands_alone(self, span: Span) -> bool:
        """Zh `品类销售额`, de `Umsatz je Land`: a field in a sentence that names a measure, and no number for it."""
        return span.kind == "field" and bool(self.found.measures)

    def _reachable(self, names: Iterable[str]) -> str | None:
        """Of the fields of one name, the one that the measures can be split by."""
        known = [n for n in names if n in self.catalog.fields]
        measures = [BY_ID[m] for m in self.found.measures if m in BY_ID]
        ranked = sorted(known, key=lambda name: distance(name.split(".", 1)[0], measures))
        return (
            ranked[0] if ranked and distance(ranked[0].split(".", 1)[0], measures) < FAR else None
        )

    def _time(self, spans: Sequence[Span]) -> None:
        outside = [s for s in self.rest if s.kind == "window" and not self._in_clause(s)]
        if outside:
            self.found.window = outside[0].meaning
            self.rest.remove(outside[0])

    @staticmethod
    def _has_number(spans: Sequence[Span]) -> bool:
        return any(s.kind == "number" for s in spans)

    def _compared(self) -> None:
        """Vs the previous quarter: the second period says what to compare with."""
        if told := compared_with(self.rest, self.annotated.spans, self.found.window):
            self.found.compare, span = told
            self.rest.remove(span)

    def _in_clause(self, span: Span) -> bool:
        """Whether the time belongs to what people did (from customers who bought in May)."""
        before = self.rest[: self.rest.index(span)]
        # A word that begins the sentence asks (which categories ...); it opens no clause.
        starts = [
            i
            for i, s in enumerate(before)
            if s.start > 0 and s.kind == "particle" and s.meaning == "who"
        ]
        return bool(starts) and any(
            s.kind in ("verb", "event", "term") for s in before[starts[-1] :]
        )

    def _rank(self, spans: Sequence[Span]) -> None:
        ranks = [s for s in self.rest if s.kind in ("rank", "superlative")]
        if not ranks:
            return
        rank = ranks[0]
        low = rank.meaning == "low" or (isinstance(rank.meaning, tuple) and bool(rank.meaning[1]))
        if isinstance(rank.meaning, tuple) and rank.meaning[0] in BY_ID and not self.found.measures:
            self.found.measures = (str(rank.meaning[0]),)
        number = next((s for s in self.rest if s.kind == "number"), None)
        self.found.lowest = low
        if self.found.breakdowns or self.assumed:
            self.found.top = int(number.meaning) if number else None if self.many else 1
        taken = {"number", "rank", "superlative", "count_unit"}
        self.rest = [s for s in self.rest if s.kind not in taken]

    def _who(self) -> None:
        """Whatever else was said is said of people."""
        taken = {"measure", "compare_words", "act", "table", "ordinal"}
        kept = [s for s in self.rest if s.kind not in taken or s.meaning == "remove"]
        kept = [s for s in kept if not self._measure(s)]
        kept = [s for s in kept if not self._is_ours(s)]
        kept = [s for s in kept if not (s.kind == "object" and self._names_the_counted(s))]
        said = people(
            self.annotated,
            self.catalog,
            [choose(s, self.near, PREFER) for s in kept if believable(s, self.near)],
        )
        self.found.who = said if said.condition else None
        self.found.left += [s for s in said.left if s.kind != "verb"]

    def _is_counted_deed(self, span: Span) -> bool:
        """Tickets that were opened in May: what was done to what is counted tells nothing more."""
        deed = span.of_kind("verb")
        done = deed and any(deed.meaning in DONE_TO.get(m, ()) for m in self.found.measures)
        if not done or (span.kind == "value" and self.found.window is None):
            return False
        before = [s for s in self.annotated.spans if s.end <= span.start]
        return not any(s.start > 0 and s.kind == "particle" and s.meaning == "who" for s in before)

    def _is_ours(self, span: Span) -> bool:
        """A verb whose subject is the company: orders that we got, mails that we sent."""
        if span.kind not in ("verb", "act", "event"):
            return False
        before = [s for s in self.annotated.spans if s.end <= span.start and s.kind != "filler"]
        return bool(before) and before[-1].kind == "particle" and before[-1].meaning == "we"

    def _names_the_counted(self, span: Span) -> bool:
        """Clicks on links, opens of emails: the thing goes with the measure; a place must go somewhere."""
        goes_with = PLACES.get(str(span.meaning))
        told = self._tells_of_people(span)
        return not told and (goes_with is None or bool(goes_with & set(self.found.measures)))


def _is_ware(span: Span) -> bool:
    """Products, a category, units: things of which pieces are sold."""
    value = span.of_kind("value", "field")
    name = str(value.meaning[0] if value.kind == "value" else value.meaning) if value else ""
    return name.startswith("products.") or any(
        r.meaning in ("product", "products", "unit") for r in span.readings()
    )


def _compares(span: Span) -> bool:
    return span.kind == "act" and span.meaning == "compare"


def _or(span: Span) -> Span:
    """Stylists vs consumers are both wanted."""
    return Span(span.start, span.end, "particle", "or")


def _is_campaign(span: Span) -> bool:
    return any(r.meaning in ("campaign", "campaigns") for r in span.readings())


def _as_superlative(span: Span) -> Span:
    """A business word for the best sold is a superlative where something else than products is ranked."""
    return (span.kind == "term" and span.of_kind("superlative")) or span
