"""What a report is split by: over time, by fields, by people; things ranked, and things set beside each other."""

from collections.abc import Iterable, Sequence

from agent.embedded.compose.measured import THING_FIELDS
from agent.embedded.compose.measuring import Measuring
from agent.embedded.compose.reach import FAR, distance
from agent.embedded.compose.split_words import (
    GENDER,
    as_or,
    asks_when,
    is_campaign,
    is_comparing,
    is_customers,
    is_said_by,
    joins,
    people_apart,
    sets_beside,
    side_by_side,
    splits_nothing,
)
from agent.embedded.spans import Span
from crm.reports.definition import Breakdown, ByAge, ByCohort, ByField, BySegment, ByTime
from crm.reports.measures.all import BY_ID
from crm.terms.comparison import Filter

# Tables whose numbers are told by measures.
AMOUNTS_OF = ("orders", "order_items")

BOUGHT = ("orders", "products", "order_items")  # tables that say what customers bought and how


class Splitting(Measuring):
    """Goes over the spans and takes those that split the report; the others are left in `rest`."""

    def _walk(self, spans: Sequence[Span]) -> None:
        listing = False
        for index, span in enumerate(spans):
            if not listing and (_names_field_of(spans, index) or _is_named_before(spans, index)):
                continue  # only the brands Kumo and Velora, from Kumo brand
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
                if joins(spans[index - 1]):
                    self.found.left.append(span)  # by segment: by which ones was not said
            else:
                listing = listing and span.kind in ("filler", "table")
                home = self.found.left if splits_nothing(spans, index) else self.rest
                home.append(span)

    def _split_when(self, spans: Sequence[Span]) -> bool:
        """When did we sell the most: in which month, where no other time is named."""
        ranked = any(s.kind in ("rank", "superlative") for s in spans)
        timed = any(s.kind == "grain" or s.of_kind("unit") for s in spans)
        if ranked and not timed:
            self._split(ByTime(grain="month"))
        return ranked

    def _split_people(self, people: ByAge | ByCohort | BySegment) -> None:
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
        if side_by_side(self.rest):
            self._split(ByField(field=GENDER))
        if not any(r.meaning == "compare" for s in spans for r in s.readings() if r.kind == "act"):
            return
        names = [name for name in _fields_named(spans) if self._reachable([name])]
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
        if listing and span.of_kind("table") and is_customers(span) and _is_listed(spans, index):
            things.append("customers.customer_id")
        if span.kind == "measure" and str(span.meaning) in self.found.measures and not listing:
            return None
        if not (names or things) or not (
            listing or self._is_ranked(spans, index) or self._stands_alone(spans, index)
        ):
            return None
        near = self._reachable(names) or self._reachable(things) or self._of_buyers(names)
        return near or self._out_of_reach(names, things, spans, index, listing)

    def _of_buyers(self, names: Sequence[str]) -> str | None:
        """Customers by sales channel, by category: those who bought there, bought of it."""
        if self.found.measures != ("customers",):
            return None
        self.found.measures = ("buyers",)
        near = self._reachable([n for n in names if n.split(".", 1)[0] in BOUGHT])
        if near is None:
            self.found.measures = ("customers",)
        return near

    def _out_of_reach(
        self,
        names: Sequence[str],
        things: Sequence[str],
        spans: Sequence[Span],
        index: int,
        listing: bool,
    ) -> str | None:
        """Behind the word for `by`, or ranked, also what the measures cannot be split by: it is then said so."""
        said = [*names, *things] if is_said_by(spans, index) else []
        if listing or self._is_ranked(spans, index):
            said += names if spans[index].kind == "field" else []
        return next((name for name in said if name in self.catalog.fields), None)

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
        things = ("field", "object", "table", "measure")
        ranked = any(s.kind in ("rank", "superlative") for s in spans)
        beside = sets_beside(spans) and is_campaign(spans[index])
        return (ranked or beside) and spans[index].kind in things

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
        named = spans[index].kind == "field" and bool(self.found.measures) and not held
        return named and not self._is_amount(str(spans[index].meaning))

    def _is_amount(self, name: str) -> bool:
        """平均消费金额: an amount that an order or a line has splits nothing where nobody says so."""
        field = self.catalog.fields.get(name)
        return (
            field is not None and field.table in AMOUNTS_OF and field.type in ("number", "integer")
        )

    def _reachable(self, names: Iterable[str]) -> str | None:
        """Of the fields of one name, the one that the measures can be split by."""
        known = [n for n in names if n in self.catalog.fields]
        measures = [BY_ID[m] for m in self.found.measures if m in BY_ID]
        ranked = sorted(known, key=lambda name: distance(name.split(".", 1)[0], measures))
        return (
            ranked[0] if ranked and distance(ranked[0].split(".", 1)[0], measures) < FAR else None
        )


def _names_field_of(spans: Sequence[Span], index: int) -> bool:
    """Whether it is a field, and a value of it stands right behind."""
    names = [str(r.meaning) for r in spans[index].readings() if r.kind == "field"]
    behind = next((s for s in spans[index + 1 :] if s.kind != "filler"), None)
    value = behind.of_kind("value") if behind is not None else None
    return value is not None and value.meaning[0] in names


def _is_named_before(spans: Sequence[Span], index: int) -> bool:
    """Whether it is a field, and the only value of it stands right before: from Kumo brand."""
    names = {str(r.meaning) for r in spans[index].readings() if r.kind == "field"}
    values = [s for s in spans if s.kind == "value" and s.meaning[0] in names]
    return len(values) == 1 and index > 0 and spans[index - 1] is values[0]


def _is_listed(spans: Sequence[Span], index: int) -> bool:
    """By channel and customer; not 各渠道客户, the customers of each channel."""
    before = next((s for s in reversed(spans[:index]) if s.kind != "filler"), None)
    return before is None or before.kind == "particle"


def _fields_named(spans: Sequence[Span]) -> list[str]:
    """The fields whose values are named: what each word means first, where one is so named twice."""
    first = [str(s.meaning[0]) for s in spans if s.kind == "value"]
    if len(set(first)) < len(first):
        return first
    return [name for s in spans for name in _fields_of(s)]


def _fields_of(span: Span) -> set[str]:
    """The fields that the words may name a value of."""
    return {str(r.meaning[0]) for r in span.readings() if r.kind == "value"}
