"""A sentence about people cut into clauses: what is said of whom, joined by and, or, but.

A clause holds at most one deed ("opened 3 emails", "not engaged"); what customers *are* (salon
owners, in Germany) is collected beside it. Cutting needs no language: particles say where.
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.compose.after import in_order
from agent.embedded.compose.clause import AS_TERM, SAYING, Clause, Value
from agent.embedded.compose.edge_orders import says_what_it_held
from agent.embedded.compose.fields import Fields
from agent.embedded.compose.going_on import counts_goods, dates_the_last
from agent.embedded.compose.leaving_out import leaves_out, unclear
from agent.embedded.compose.listing import list_all_with_or
from agent.embedded.people_named import ranks_best_by
from agent.embedded.quantities import Quantity
from agent.embedded.spans import Span
from crm.terms.window import EVER

# What customers are, of no time by itself: promoters, half a year nothing bought.
STATES = {"promoter", "passive", "detractor", "vip", "reachable", "opted_in", "everyone"}


# Of two values of these, one order has one: bought in the app and in a store.
BOTH = ("orders.channel",)


def cut(pieces: Sequence[Span | Quantity], *, relates: bool = True) -> list[Clause]:
    """The clauses, in the order said; in Chinese nothing `relates` to people before it."""
    return _Cutter(relates).run(pieces)


class _Cutter(Fields):
    """Walks over the pieces once and puts each where it belongs."""

    def run(self, pieces: Sequence[Span | Quantity]) -> list[Clause]:
        for place, piece in enumerate(pieces):
            self.ahead = pieces[place + 1 :]
            if self.closed and (isinstance(piece, Quantity) or piece.kind in SAYING):
                self.closed = False
                self._start("and")
            if isinstance(piece, Quantity):
                self._number(piece)
            else:
                getattr(self, f"_{piece.kind}", self._ignored)(piece)
            self.before = piece
            self.comma = (
                self.comma and isinstance(piece, Span) and piece.kind in ("particle", "filler")
            )
        list_all_with_or(self.clauses)
        return [
            c
            for c in in_order(self.clauses)
            if c.says_something or c.windows or c.numbers or c.objects or c.rank or c.spans
        ]

    def _filler(self, span: Span) -> None:
        """Not in Germany 的 stylist: the word that leads to the noun ends what was denied."""
        now = self.now
        denied = now.negated and (now.values or now.regions or now.objects) and not now.has_deed
        self.closed = self.closed or bool(span.meaning == "head" and denied)

    def _act(self, span: Span) -> None:
        """Leave out Germany: in a request of its own it says who is not meant."""
        if span.meaning == "remove" and self.ahead:
            self._p_except(span)
        self.now.spans.append(span)

    def _value(self, span: Span) -> None:
        name, value = span.meaning
        kept = self._kept(str(name))
        called = bool(kept) and kept[-1].span.start == span.start  # several by the same words
        if called or self._goes_on(kept, str(name)):
            kept[-1].values.append(value)
        else:
            joint = self.list_joint
            if (
                self.list_joint
                and not (kept is self.now.goods and kept)
                and not (name in BOTH and kept and kept[-1].field == name)
                and not self._same_table(name)
            ):
                self._open_people() if kept is self.now.values else self._open_list()
                kept, joint = self._kept(str(name)), None
            elif self._says_more(kept, str(name)):
                self._start("and")
                kept = self._kept(str(name))
            kept.append(Value(str(name), [value], span, joint))
        self.list_joint = None
        self.now.spans.append(span)

    def _says_more(self, kept: list[Value], name: str) -> bool:
        """Behind a denied deed a value is another matter; behind its own field it is what is denied."""
        now = self.now
        denied = kept is now.values and now.has_deed and now.negated
        return denied and name not in now.fields

    def _same_table(self, name: str) -> bool:
        """Open and high priority: of the same ticket."""
        table = str(name).split(".", 1)[0]
        return self.list_joint == "and" and any(v.table == table for v in self.now.details)

    def _kept(self, name: str) -> list[Value]:
        table = name.split(".", 1)[0]
        return {"customers": self.now.values, "products": self.now.goods}.get(
            table, self.now.details
        )

    def _goes_on(self, kept: list[Value], name: str) -> bool:
        """Another value of the field just named: German and Austrian, gold or silver, shampoo or gel."""
        if not kept or kept[-1].field != name:
            return False
        if kept is self.now.goods or name in BOTH:
            return self.list_joint == "or"
        return self.list_joint is not None or kept is self.now.values

    def _region(self, span: Span) -> None:
        self._open_people()
        self.now.regions.append(span)
        self.now.spans.append(span)

    def _predicate(self, span: Span) -> None:
        if not self.list_joint and says_what_it_held(span, self.now):
            self.now.held = True
            self._ignored(Span(span.start, span.end, "filler", None))
            return
        ours = bool(self.now.spans) and self.now.spans[-1].meaning == "we"
        if ours and span.meaning == "receive" and not self.now.objects:
            self._ignored(Span(span.start, span.end, "filler", None))  # whom we got
            return
        if span.meaning == "receive" and "late_delivery" in self.now.terms and not self.list_joint:
            self._ignored(Span(span.start, span.end, "filler", None))  # what came late was got
            return
        sources = [v for v in self.now.values if v.field == "customers.source"]
        if span.kind == "verb" and span.meaning == "visit" and sources and not self.now.objects:
            self._ignored(Span(span.start, span.end, "filler", None))  # whence they came to us
            return
        if span.meaning == "late_delivery" and self._only_received():
            self.now.predicates.clear()  # who got a late delivery
        if self._ends_earlier() and self._is_full(span):
            self._follow()
        elif self.list_joint:
            self._open_list()
        elif self._is_full(span):
            self._start("and")
        self.now.predicates.append(span)
        self.now.spans.append(span)

    def _only_received(self) -> bool:
        """Something was got, and what it was comes now."""
        got = [p.meaning for p in self.now.predicates] == ["receive"]
        return got and not (self.now.objects or self.list_joint)

    def _is_full(self, span: Span) -> bool:
        """The clause has its deed already, and this one is another."""
        now = self.now
        if not now.predicates:
            # 平均每单超过150美元的老客户: what was measured, and then who they are
            return span.meaning in AS_TERM.values() and bool(now.measures and now.numbers)
        if span.kind == "event" and now.predicates[-1].kind == "verb":
            return bool(now.goods or now.objects)  # started *the checkout*: one deed in two words
        if span.kind == "verb" and now.predicates[-1].kind == "verb":
            return span.meaning != now.predicates[-1].meaning or bool(now.goods or now.objects)
        return True

    _verb = _event = _defined = _group = _predicate

    def _term(self, span: Span) -> None:
        ahead = [p for p in self.ahead if isinstance(p, Span)]
        if span.meaning == "vip" and (self.now.numbers or ranks_best_by([span, *ahead])):
            self.now.rank = self.now.rank or span  # the 10 best customers, the best by orders
        self._predicate(span)

    def _object(self, span: Span) -> None:
        if span.meaning == "order" and self.now.earlier and not self.now.has_deed:
            self._predicate(replace(span, kind="verb", meaning="buy"))  # nach dem Kauf
            return
        if self.list_joint and not self.now.objects and self.now.has_deed:
            self._open_list()
        self.now.objects.append(str(span.meaning))
        self.now.spans.append(span)

    def _measure(self, span: Span) -> None:
        if span.meaning == "customers":
            self._open_people()
        self._open_list()
        if span.meaning == "open_tickets":
            self._predicate(replace(span, kind="term", meaning="has_open_ticket"))
            return
        if span.meaning in AS_TERM:
            self._predicate(replace(span, kind="term", meaning=AS_TERM[str(span.meaning)]))
            return
        if span.meaning != "customers":
            self.now.measures.append(str(span.meaning))
        self.now.spans.append(span)

    def _within(self, span: Span) -> None:
        """How soon it followed; said before the second deed it begins that one."""
        if self.now.has_deed and self._does_ahead():
            self._start("and")
        self.now.soon = span.meaning
        self.now.after_it = True
        self.now.spans.append(span)

    def _window(self, span: Span) -> None:
        soon = span.of_kind("within") or span.of_kind("stretch")
        if self._ends_earlier() and soon:
            self._follow()
        if self.now.after_it and soon:
            self._within(replace(soon, kind="within"))
            return
        if self.list_joint == "and" and dates_the_last(self.now):
            self.now.windows.append(EVER)
            self._open_list()
            self.now.objects.append("last_order")
        elif self.list_joint and self.now.says_something and not self._takes_time():
            self._open_list()
        elif self._denies_next():
            self.list_joint = None
            self._start("and")
        if soon and soon.kind == "within":
            self.now.within = soon.meaning
        self.now.stretch = soon.meaning if soon else None
        if yearly := span.of_kind("yearly"):
            self.now.yearly = yearly.meaning
        if longer := span.of_kind("longer"):
            self.now.longer = longer.meaning
        if lasting := span.of_kind("lasting"):
            self.now.lasting = lasting.meaning
        now = self.now
        now.leading = now.leading or not (now.has_deed or now.goods or now.objects or now.details)
        self.now.each_time |= self.list_joint == "and" and bool(self.now.windows)
        self.now.windows.append(span.meaning)
        self.now.spans.append(span)

    def _takes_time(self) -> bool:
        """What was done; 200 points are of no time."""
        now = self.now
        counted = now.fields and now.numbers and not (now.predicates or now.measures)
        ahead = next((p for p in self.ahead if getattr(p, "kind", "") != "filler"), None)
        leads = getattr(ahead, "kind", "") in ("verb", "event", "term")  # 且最近60天活跃
        return now.has_deed and not (counted or leads)

    def _denies_next(self) -> bool:
        """Bought last year, this year not; promoters, half a year nothing bought: another time begins."""
        now = self.now
        said = [p for p in self.ahead if isinstance(p, Quantity) or p.kind != "filler"]
        said = said[1:] if said and getattr(said[0], "meaning", None) == "but" else said
        denied = bool(said) and getattr(said[0], "meaning", None) in ("not", "never")
        if not denied or now.negated:
            return False
        further = [p for p in said[1:] if isinstance(p, Span) and p.kind in SAYING]
        states = bool(now.terms) and {*now.terms} <= STATES and not (now.verbs or now.windows)
        states = states and bool(further) and _is_of_deeds(further[0])
        return bool(now.has_deed and (now.windows or self.list_joint)) or states

    def _number(self, piece: Quantity) -> None:
        if self.list_joint and leaves_out(self.now) and not self.now.denied:
            self.now.unclear.append(unclear(piece.span))  # e aqueles com mais de 5 pedidos
        if self.list_joint and counts_goods(self.now, piece, self.ahead):
            self.list_joint = None
        elif self.now.numbers or self.now.has_deed or self.list_joint == "or":
            self._open_list()
        self.list_joint = None  # in Germany, and 500 points
        self.now.numbers.append(piece)
        self.now.spans.append(piece.span)

    def _notes(self, span: Span) -> None:
        self.now.noted += span.meaning.where
        self.now.noted_orders = span.meaning.orders or self.now.noted_orders
        self.now.spans.append(span)

    def _quoted(self, span: Span) -> None:
        self.now.quoted.append(span)
        self.now.spans.append(span)

    def _rank(self, span: Span) -> None:
        self._open_list()
        self.now.rank = span
        self.now.spans.append(span)

    _superlative = _rank


def _is_of_deeds(span: Span) -> bool:
    return span.kind in ("verb", "event") or span.meaning in ("order", "buyer")
