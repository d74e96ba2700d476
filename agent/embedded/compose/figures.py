"""A sentence about numbers as a report: measures, breakdowns, time, filters, rank, comparison."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from agent.embedded.annotate import Annotated
from agent.embedded.compose.comparing import compared_with, compares, in_halves
from agent.embedded.compose.denials import denied_measures
from agent.embedded.compose.forms import completed, without_forms
from agent.embedded.compose.measured import (
    ATTRIBUTED,
    DONE_TO,
    PLACES,
    THING_FIELDS,
)
from agent.embedded.compose.measuring import Measuring
from agent.embedded.compose.of_rows import names_people, rows_of_deed
from agent.embedded.compose.people import PREFER, people
from agent.embedded.compose.reach import FAR, distance
from agent.embedded.compose.rounds import by_the_clock, coming_round, of_the_week
from agent.embedded.compose.rows import row_filters
from agent.embedded.compose.said import Figures
from agent.embedded.compose.shelf import MOST, asks_what, is_shelf, without_shelf
from agent.embedded.compose.split_words import (
    as_or,
    as_superlative,
    asks_when,
    is_campaign,
    is_comparing,
    joins,
    people_apart,
)
from agent.embedded.pieces import believable, choose
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.reports.definition import Breakdown, ByCohort, ByField, BySegment, ByTime
from crm.reports.measures.all import BY_ID
from crm.terms.comparison import Filter
from crm.terms.window import Calendar


def figures(
    annotated: Annotated, catalog: Catalog, assumed: Sequence[str] = (), pointed: bool = False
) -> Figures:
    """The report that the sentence asks for. `assumed` are measures to go on with when it names none.

    `pointed`: it asks what people that were spoken of before bought most.
    """
    reader = _Reader(annotated, catalog, assumed)
    reader.pointed = pointed
    return reader.read()


def is_customers(span: Span) -> bool:
    """Whether customers are named, as such."""
    table = span.of_kind("table")
    return table is not None and table.meaning == "customers"


class _Reader(Measuring):
    """Goes over the spans, takes what belongs to a report, and leaves the rest to say who is meant."""

    def read(self) -> Figures:
        spans = of_the_week(without_forms(self.found, self.annotated.spans))
        spans = [as_superlative(s) for s in spans]
        self.found.left += denied_measures(spans)
        shelf = self.pointed or is_shelf(spans, asks_what(self.annotated))
        counted = [s for s in spans if s not in self.found.left and not self._is_each(spans, s)]
        measures = ["units"] if shelf else self._measures(counted)
        ranked = any(s.kind == "rank" for s in spans)
        if any(
            (ranked or self._after_by(spans, s)) and s.of_kind("object", "table") and is_campaign(s)
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
            self.found.top = self._taken_number() or MOST
        self.rest = [s for s in self.rest if not self._is_counted_deed(s)]
        self._amounts()
        told, self.rest = row_filters(self.rest, found.measures, lambda s: bool(self._measure(s)))
        found.where = (*found.where, *told)
        found.during, self.rest = coming_round(self.rest, self._people_from())
        self._who()
        by_the_clock(found)
        said = next((str(s.meaning) for s in spans if s.kind == "compare_words"), None)
        found.compare = said or found.compare
        if found.compare == "last_year" and not self.assumed:
            found.window = found.window or Calendar(period="year")  # what stands beside last year
        if not self.assumed:
            completed(found)
        return found

    def _walk(self, spans: Sequence[Span]) -> None:
        listing = False
        for index, span in enumerate(spans):
            if asks_when(span) and not self._split_when(spans):
                self.found.left.append(span)
                continue
            if span.kind == "particle" and span.meaning == "by":
                listing = True
            elif people := people_apart(span, listing and joins(spans[index - 1])):
                self._split_people(people)
                listing = True
            elif listing and (unit := span.of_kind("unit")):
                self._split(ByTime(grain=str(unit.meaning)))  # type: ignore[arg-type]
            elif grain := self._ranked_time(spans, index):
                self._split(ByTime(grain=grain))  # type: ignore[arg-type]
            elif span.kind == "grain":
                self._split(ByTime(grain=str(span.meaning)))  # type: ignore[arg-type]
                listing = True
            elif (name := self._split_field(span, spans, index, listing)) is not None:
                self._split(ByField(field=name))
                self._of_kind(span, name)
                self.many = self.many or span.how == "stem"
            elif span.kind == "particle" and span.meaning in ("and", "comma") and listing:
                continue
            elif listing and span.kind == "act" and span.meaning == "segment":
                self.found.left.append(span)  # by segment: by which ones was not said
            else:
                listing = listing and span.kind in ("filler", "table")
                self.rest.append(span)

    def _split_when(self, spans: Sequence[Span]) -> bool:
        """When did we sell the most: in which month, where no other time is named."""
        ranked = any(s.kind in ("rank", "superlative") for s in spans)
        timed = any(s.kind == "grain" or s.of_kind("unit") for s in spans)
        if ranked and not timed:
            self._split(ByTime(grain="month"))
        return ranked

    def _split_people(self, people: ByCohort | BySegment) -> None:
        """By a cohort, or by one more segment beside those named before."""
        before = next((b for b in self.found.breakdowns if isinstance(b, BySegment)), None)
        if before is None or not isinstance(people, BySegment):
            self._split(people)
            return
        both = BySegment(segments=(*before.segments, *people.segments))
        self.found.breakdowns = tuple(both if b == before else b for b in self.found.breakdowns)

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
        names = [name for s in spans for name in _fields_of(s)]
        listed = {f.field for f in self.found.where if len(f.values) > 1}
        for name in dict.fromkeys(n for n in names if names.count(n) > 1 or n in listed):
            self._split(ByField(field=name))
        self.rest = [as_or(s) if is_comparing(s) else s for s in self.rest]

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
        if listing and span.of_kind("table") and is_customers(span):
            things.append("customers.customer_id")
        if span.kind == "measure" and str(span.meaning) in self.found.measures and not listing:
            return None
        if not (names or things) or not (
            listing or self._is_ranked(spans, index) or self._stands_alone(spans, index)
        ):
            return None
        return self._reachable(names) or self._reachable(things)

    @staticmethod
    def _is_each(spans: Sequence[Span], span: Span) -> bool:
        """By customer, nach Kunden: whom the rows are of, not how many there are."""
        at = next(i for i, s in enumerate(spans) if s is span)
        before = spans[at - 1] if at else None
        by = before is not None and before.kind == "particle" and before.meaning == "by"
        return by and is_customers(span)

    @staticmethod
    def _is_ranked(spans: Sequence[Span], index: int) -> bool:
        """Top 3 countries, 收入最高的三个国家, which category sold most: the field is what is ranked."""
        return any(s.kind in ("rank", "superlative") for s in spans) and spans[index].kind in (
            "field",
            "object",
            "table",
            "measure",
        )

    @staticmethod
    def _ranked_time(spans: Sequence[Span], index: int) -> str | None:
        """Which month had the most orders, our best week: a unit of time that is ranked."""
        unit = spans[index].of_kind("unit")
        before = [s for s in spans[:index] if s.kind not in ("filler", "particle", "act")]
        ranked = any(s.kind == "rank" for s in spans)
        leads = not before or all(s.kind in ("rank", "number", "measure") for s in before)
        return str(unit.meaning) if unit and ranked and leads else None

    def _stands_alone(self, spans: Sequence[Span], index: int) -> bool:
        """Zh `品类销售额`, de `Umsatz je Land`: a field in a sentence that names a measure, and no number for it.

        Behind a word for `with` it says what the rows have: orders with a coupon.
        """
        before = next((s for s in reversed(spans[:index]) if s.kind != "filler"), None)
        held = before is not None and before.kind == "particle" and before.meaning == "who"
        return spans[index].kind == "field" and bool(self.found.measures) and not held

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

    def _taken_number(self) -> int | None:
        """How many products: the number that was said, taken off what says who bought them."""
        number = next((s for s in self.rest if s.kind == "number"), None)
        self.rest = [s for s in self.rest if s is not number]
        had = self.found.top if any(s.kind == "number" for s in self.annotated.spans) else None
        return had if number is None else int(number.meaning)

    def _compared(self) -> None:
        """Vs the previous quarter: the second period says what to compare with."""
        spans = self.annotated.spans
        if told := compared_with(self.rest, spans, self.found.window):
            self.found.compare, span = told
            self.rest.remove(span)
            return
        grain = in_halves(self.found.window) if any(compares(s) for s in spans) else None
        if grain and not (self.found.breakdowns or self.found.compare):
            self._split(ByTime(grain=grain))  # type: ignore[arg-type]

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
        by = rank.meaning if isinstance(rank.meaning, tuple) else ("", False)
        low = rank.meaning in ("low", "ascending") or bool(by[1])
        if isinstance(rank.meaning, tuple) and rank.meaning[0] in BY_ID and not self.found.measures:
            self.found.measures = (str(rank.meaning[0]),)
        number = next((s for s in self.rest if s.kind == "number"), None)
        self.found.lowest = low
        self.many = self.many or rank.meaning in ("ascending", "descending")
        if self.found.breakdowns or self.assumed:
            self.found.top = int(number.meaning) if number else None if self.many else 1
        taken = {"number", "rank", "superlative", "count_unit"}
        self.rest = [s for s in self.rest if s.kind not in taken]

    def _who(self) -> None:
        """Whatever else was said is said of people."""
        taken = {"measure", "compare_words", "act", "table", "ordinal"}
        kept = [
            s for s in self.rest if s.kind not in taken or s.meaning == "remove" or s in self.owners
        ]
        kept = [s for s in kept if s in self.owners or not self._measure(s)]
        kept = [s for s in kept if not self._is_ours(s)]
        kept = [s for s in kept if not (s.kind == "object" and self._names_the_counted(s))]
        said = people(
            self.annotated,
            self.catalog,
            [choose(s, self.near, PREFER) for s in kept if believable(s, self.near)],
        )
        if said.condition and not names_people(self.annotated.spans):
            said = replace(said, condition=rows_of_deed(said.condition, self.found))
        self.found.who = said if said.condition else None
        self.found.left += [s for s in said.left if s.kind != "verb"]

    def _amounts(self) -> None:
        """Orders over $100: of the orders that are counted, where nobody is said to have placed them."""
        measures = [BY_ID[m] for m in self.found.measures if m in BY_ID]
        if names_people(self.annotated.spans) or distance("orders", measures) >= FAR:
            return
        noted = [s for s in self.rest if s.kind == "notes"]
        if noted and _of_orders(self.annotated.spans) and len(self.found.measures) > 1:
            self.found.measures = tuple(m for m in self.found.measures if m != "orders")
        self.found.where = (*self.found.where, *(f for s in noted for f in s.meaning.where))
        self.rest = [s for s in self.rest if s not in noted]

    def _people_from(self) -> int | None:
        """Where people begin to be spoken of: sales on Mondays are the days of what is sold."""
        named = (s for s in self.annotated.spans if s.start > 0)
        return next((s.end for s in named if s.kind == "particle" and s.meaning == "who"), None)

    def _is_counted_deed(self, span: Span) -> bool:
        """Tickets that were opened in May: what was done to what is counted tells nothing more."""
        deed = span.of_kind("verb")
        done = deed and any(deed.meaning in DONE_TO.get(m, ()) for m in self.found.measures)
        if not done or (span.kind == "value" and self.found.window is None):
            return False
        before = [s for s in self.annotated.spans if s.end <= span.start]
        return not any(s.start > 0 and s.kind == "particle" and s.meaning == "who" for s in before)

    def _names_the_counted(self, span: Span) -> bool:
        """Clicks on links, opens of emails: the thing goes with the measure; a place must go somewhere."""
        goes_with = PLACES.get(str(span.meaning))
        told = self._tells_of_people(span)
        return not told and (goes_with is None or bool(goes_with & set(self.found.measures)))


def _of_orders(spans: Sequence[Span]) -> bool:
    """The average value of orders over $100: of which orders it is, not how many they are."""
    return any(
        of.meaning == "among" and any(r.meaning == "orders" for r in orders.readings())
        for of, orders in pairwise(spans)
    )


def _fields_of(span: Span) -> set[str]:
    """The fields that the words may name a value of."""
    return {str(r.meaning[0]) for r in span.readings() if r.kind == "value"}
