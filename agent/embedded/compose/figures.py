"""A sentence about numbers as a report: measures, breakdowns, time, filters, rank, comparison."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agent.embedded.annotate import Annotated
from agent.embedded.compose.both_sides import with_both_sides
from agent.embedded.compose.comparing import (
    compared_with,
    compares,
    in_halves,
    period_named,
    second_half,
    set_against,
    stands_beside,
)
from agent.embedded.compose.denials import denied_measures, with_denied_values
from agent.embedded.compose.forms import as_rate, completed, without_forms
from agent.embedded.compose.growing import as_year_before
from agent.embedded.compose.listing import apart_by_or
from agent.embedded.compose.measured import (
    ATTRIBUTED,
    DONE_TO,
    PLACES,
)
from agent.embedded.compose.of_rows import by_status, names_people, rows_of_deed
from agent.embedded.compose.owners import is_timed, several_owners
from agent.embedded.compose.part_of_whole import part_of_whole
from agent.embedded.compose.people import PREFER, people
from agent.embedded.compose.reach import FAR, distance
from agent.embedded.compose.rounds import by_the_clock, coming_round, of_the_week
from agent.embedded.compose.rows import row_filters
from agent.embedded.compose.said import Figures
from agent.embedded.compose.shelf import MOST, asks_what, is_shelf, without_shelf
from agent.embedded.compose.shown_in import shown_in
from agent.embedded.compose.split_words import (
    as_superlative,
    is_campaign,
    ranked_by,
    sets_beside,
)
from agent.embedded.compose.splitting import Splitting
from agent.embedded.compose.undone import undone
from agent.embedded.people_ranked import ranks_people
from agent.embedded.pieces import believable, choose
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.reports.definition import ByField, ByTime
from crm.reports.measures.all import BY_ID
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


class _Reader(Splitting):
    """Goes over the spans, takes what belongs to a report, and leaves the rest to say who is meant."""

    def read(self) -> Figures:
        spans = self._plain()
        shelf = self.pointed or is_shelf(spans, asks_what(self.annotated))
        spans = self._name_measures(spans, shelf)
        self._break_down(spans, shelf)
        self._compared()
        self._rank(spans)
        if shelf:
            self.found.top = self._taken_number() or MOST
        self._drop_told()
        self._amounts()
        self.rest = as_rate(self.found, self.rest)
        self._filter_rows(spans)
        self._who()
        by_the_clock(self.found)
        self._against(next((s for s in spans if s.kind == "compare_words"), None))
        with_both_sides(self.found, self.catalog)
        return self._finished()

    def _plain(self) -> list[Span]:
        """The spans without the forms of a report, what is denied told apart; what cannot be read is left."""
        shown = shown_in(self.annotated.spans)  # in our own currency, as all money is
        told = [as_year_before(s) for s in self.annotated.spans if not shown or s != shown[0]]
        spans = of_the_week(without_forms(self.found, told))
        spans = with_denied_values([as_superlative(s) for s in spans], self.assumed)
        self.found.left += [*denied_measures(spans), *several_owners(spans)]
        return spans

    def _name_measures(self, spans: list[Span], shelf: bool) -> list[Span]:
        """Sets the measures, those of mails where mails or campaigns are meant; the spans that are left."""
        counted = [s for s in spans if s not in self.found.left and not self._is_each(spans, s)]
        measures = self._measures(ranked_by(counted) if shelf else counted)
        measures = measures or ["units"] * shelf
        if self._ranks_campaigns(spans):
            measures = [ATTRIBUTED.get(m, m) for m in measures]
        measures, spans = undone(measures, spans, self.found.forms)
        if any(self._is_mail(s) for s in spans):
            measures = [ATTRIBUTED.get(m, m) for m in measures]
        self.found.measures = tuple(dict.fromkeys(measures)) or tuple(self.assumed)
        return without_shelf(spans) if shelf else spans

    def _ranks_campaigns(self, spans: Sequence[Span]) -> bool:
        ranked = any(s.kind == "rank" for s in spans) or sets_beside(spans)
        named = (s for s in spans if s.of_kind("object", "table") and is_campaign(s))
        return any(ranked or self._after_by(spans, s) for s in named)

    def _break_down(self, spans: Sequence[Span], shelf: bool) -> None:
        if shelf:
            self._split(ByField(field="products.name"))
        self._walk(spans)
        self._sides(spans)
        self._time(spans)

    def _drop_told(self) -> None:
        """Leaves out the deeds that what is counted already tells."""
        self.rest = [s for s in self.rest if not (self._is_counted_deed(s) or self._is_view(s))]

    def _filter_rows(self, spans: Sequence[Span]) -> None:
        """Which rows are counted: filters, an order's status, days that come round."""
        found, before = self.found, self.rest
        told, self.rest = row_filters(
            before, found.measures, lambda s: s.start in self.clause or bool(self._measure(s))
        )
        found.left += [s for s in apart_by_or(spans) if s in before and s not in self.rest]
        found.where = (*found.where, *told)
        found.measures = by_status(found)
        found.during, self.rest = coming_round(self.rest, self._people_from())

    def _finished(self) -> Figures:
        """The report, with what its comparison, its whole and its forms still want."""
        found = self.found
        if found.compare == "last_year" and not self.assumed:
            found.window = found.window or Calendar(period="year")  # what stands beside last year
        found.whole = part_of_whole(found, self.annotated, self.catalog)
        if not self.assumed:
            completed(found, self.annotated.spans)
        return found

    def _time(self, spans: Sequence[Span]) -> None:
        outside = [s for s in self.rest if s.kind == "window" and not self._in_clause(s)]
        against = set_against(spans, outside[0]) if outside and not self.assumed else None
        if against:
            self.found.window, self.found.compare = against
            self.rest.remove(outside[0])
        elif outside:
            self.found.window = outside[0].meaning
            if not any(is_timed(s) for s in self.owners):  # new in the time of the report
                self.rest.remove(outside[0])

    def _taken_number(self) -> int | None:
        """How many products: the number that was said, taken off what says who bought them."""
        number = next((s for s in self.rest if s.kind == "number"), None)
        self.rest = [s for s in self.rest if s is not number]
        had = self.found.top if any(s.kind == "number" for s in self.annotated.spans) else None
        return had if number is None else int(number.meaning)

    def _against(self, said: Span | None) -> None:
        """Vs last month: of this month where no time is named; asked about beside a longer one."""
        if said is None:
            return
        self.found.compare = str(said.meaning)
        period = period_named(self.annotated.written(said), self.annotated.language)
        if said.meaning != "previous" or period is None or self.assumed:
            return
        if not stands_beside(self.found.window, period):
            self.found.left.append(said)
        if not any(isinstance(part, ByTime) for part in self.found.breakdowns):
            self.found.window = self.found.window or Calendar(period=period)

    def _compared(self) -> None:
        """Vs the previous quarter: the second period says what to compare with."""
        spans = self.annotated.spans
        if told := compared_with(self.rest, spans, self.found.window):
            self.found.compare, span = told
            self.rest.remove(span)
            return
        grain = in_halves(self.found.window) if any(compares(s) for s in spans) else None
        if grain is None or self.found.compare:
            return
        if not self.found.breakdowns:
            self._split(ByTime(grain=grain))  # type: ignore[arg-type]
        elif not any(isinstance(part, ByTime) for part in self.found.breakdowns):
            self.found.window = second_half(self.found.window) if self.found.window else None
            self.found.compare = "previous"

    def _in_clause(self, span: Span) -> bool:
        """Whether the time belongs to what people did (from customers who bought in May)."""
        if span.start in self.clause:
            return True
        before = self.rest[: self.rest.index(span)]
        # A word that begins the sentence asks (which categories ...); it opens no clause.
        starts = [
            i
            for i, s in enumerate(before)
            if s.start > 0 and s.kind == "particle" and s.meaning == "who"
        ]
        return bool(starts) and any(
            s.kind in ("verb", "event", "term", "group") for s in before[starts[-1] :]
        )

    def _rank(self, spans: Sequence[Span]) -> None:
        ranks = [s for s in self.rest if s.kind in ("rank", "superlative")]
        if not ranks:
            return
        rank = ranks[0]
        by = rank.meaning if isinstance(rank.meaning, tuple) else ("", False)
        self.found.left += [rank] if ranks_people(rank) else []  # most active campaigns
        low = rank.meaning in ("low", "ascending") or bool(by[1])
        if isinstance(rank.meaning, tuple) and rank.meaning[0] in BY_ID and not self.found.measures:
            self.found.measures = (str(rank.meaning[0]),)
        number = next((s for s in self.rest if s.kind == "number"), None)
        self.found.lowest, self.found.ranked = low, True
        self.many = self.many or rank.meaning in ("ascending", "descending")
        if self.found.breakdowns or self.assumed:
            self.found.top = int(number.meaning) if number else None if self.many else 1
        taken = {"number", "rank", "superlative", "count_unit"}
        self.rest = [s for s in self.rest if s.kind not in taken]

    def _who(self) -> None:
        """Whatever else was said is said of people."""
        taken = {"measure", "compare_words", "act", "table", "ordinal"}
        out = [s for s in self.rest if s.kind in taken and s.meaning != "remove"]
        kept = [s for s in self.rest if s not in out or s in self.owners]
        told = [s for s in kept if s.kind == "term" and s.start in self.clause]  # who spent $100
        kept = [s for s in kept if s in (*self.owners, *told) or not self._measure(s)]
        kept = [s for s in kept if not (self._is_ours(s) or self._names_the_counted(s))]
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

    def _is_view(self, span: Span) -> bool:
        """A quarterly view: the report, and nothing that people looked at."""
        grain = any(s.kind == "grain" and s.end == span.start for s in self.annotated.spans)
        return grain and span.kind == "verb" and bool(span.meaning == "view")

    def _is_mail(self, span: Span) -> bool:
        """How much revenue did our emails bring in: what mails brought is attributed to them."""
        return span.kind == "object" and span.meaning == "email" and not self._tells_of_people(span)

    def _names_the_counted(self, span: Span) -> bool:
        """Clicks on links, opens of emails: the thing goes with the measure; a place must go somewhere."""
        if span.kind != "object":
            return False
        goes_with = PLACES.get(str(span.meaning))
        told = self._tells_of_people(span)
        return not told and (goes_with is None or bool(goes_with & set(self.found.measures)))


def _of_orders(spans: Sequence[Span]) -> bool:
    """The average value of orders over $100: of which orders it is, not how many they are."""
    return any(
        of.meaning == "among" and any(r.meaning == "orders" for r in orders.readings())
        for of, orders in pairwise(spans)
    )
