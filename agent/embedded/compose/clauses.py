"""A sentence about people cut into clauses: what is said of whom, joined by and, or, but.

A clause holds at most one deed ("opened 3 emails", "not engaged"); what customers *are* (salon
owners, in Germany) is collected beside it. Cutting needs no language: particles say where.
"""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.compose.clause import AS_TERM, SAYING, Clause, Joint, Value
from agent.embedded.pieces import Quantity
from agent.embedded.spans import Span

# What has a time or a number of its own, which a denial before that belongs to.
HAVE_TIMES = {
    "first_order",
    "last_order",
    "birthday",
    "anniversary",
    "first_order_anniversary",
    "age",
    "new_customer",
}


def cut(pieces: Sequence[Span | Quantity]) -> list[Clause]:
    """The clauses, in the order said."""
    return _Cutter().run(pieces)


class _Cutter:
    """Walks over the pieces once and puts each where it belongs."""

    def __init__(self) -> None:
        self.clauses: list[Clause] = [Clause()]
        self.group = 0
        self.list_joint: Joint | None = None  # and / or just seen: a value may go on with its list
        self.comma = False  # a comma just seen, and no other joint
        self.closed = False  # what was denied has ended: the next word says something else
        self.ahead: Sequence[Span | Quantity] = ()  # what has not been put anywhere yet

    @property
    def now(self) -> Clause:
        return self.clauses[-1]

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
            self.comma = (
                self.comma and isinstance(piece, Span) and piece.kind in ("particle", "filler")
            )
        _list_all_with_or(self.clauses)
        return [
            c
            for c in self.clauses
            if c.says_something or c.windows or c.numbers or c.objects or c.rank or c.spans
        ]

    def _start(self, joint: Joint = "and", verbal: bool | None = None) -> None:
        """Begin a clause, unless the present one is still empty."""
        now = self.now
        if now.says_something or now.objects or now.numbers or (now.negated and now.windows):
            self.clauses.append(
                Clause(
                    joint=joint,
                    verbal=now.verbal if verbal is None else verbal,
                    group=now.group,
                )
            )
        else:
            now.joint = joint if joint == "or" else now.joint
            now.verbal = now.verbal if verbal is None else verbal

    def _particle(self, span: Span) -> None:
        """What it does first: a denial belongs to the clause that it begins."""
        handler = getattr(self, f"_p_{span.meaning}", None)
        if handler:
            handler(span)
        self.now.spans.append(span)

    def _p_and(self, span: Span) -> None:
        self.list_joint, self.comma = "and", False

    def _p_comma(self, span: Span) -> None:
        self.comma = self.list_joint is None
        self.list_joint = self.list_joint or "and"

    def _p_or(self, span: Span) -> None:
        self.list_joint, self.comma = "or", False

    def _p_but(self, span: Span) -> None:
        self.list_joint = None
        self._start("and")
        self.now.apart = True

    def _p_who(self, span: Span) -> None:
        joint, self.list_joint = self.list_joint or "and", None
        self._start(joint, verbal=True)
        self.now.listed, self.comma = self.comma, False
        self.group += 1
        self.now.group = self.group

    def _p_not(self, span: Span) -> None:
        if self._negates_what_stands():
            self.now.negated = True
            return
        self._open_list()
        if self.now.says_something:
            self._start("and")
        self.now.negated = not self.now.negated

    def _negates_what_stands(self) -> bool:
        """A verb or a field before its negation: öffnen keine E-Mails, whose phone is not known."""
        now = self.now
        if _has_a_time(now) and not now.negated and self._measures_ahead():
            return True
        taken = now.objects or now.goods or now.numbers or now.negated or self.list_joint
        did = bool(now.verbs) or "buyer" in now.terms
        denies = did and not self._denies_ahead()
        return not taken and (denies or (bool(now.fields) and not now.values))

    def _measures_ahead(self) -> bool:
        """Whether a time or a number comes next: first order not in May, age not above 30."""
        ahead = (p for p in self.ahead if isinstance(p, Quantity) or p.kind != "filler")
        following = next(ahead, None)
        return isinstance(following, Quantity) or (
            following is not None and following.kind == "window"
        )

    def _does_ahead(self) -> bool:
        """Whether the next word that says something is a deed."""
        said = (p for p in self.ahead if isinstance(p, Quantity) or p.kind in SAYING)
        following = next(said, None)
        return isinstance(following, Span) and following.kind in ("verb", "event", "term")

    def _denies_ahead(self) -> bool:
        """Buyers without a tier, ordered without opening a mail: what follows is denied."""
        said = (p for p in self.ahead if isinstance(p, Span) and p.kind not in ("filler", "window"))
        following = next(said, None)
        return following is not None and (
            following.kind in ("field", "event", "term", "verb", "defined")
            or (following.kind == "value" and str(following.meaning[0]).startswith("customers."))
        )

    _p_neither = _p_not

    def _p_never(self, span: Span) -> None:
        self._p_not(span)
        self.now.never = True

    def _p_outside(self, span: Span) -> None:
        self._p_except(span)

    def _p_outside_after(self, span: Span) -> None:
        """Behind the place that it shuts out, as in Chinese."""
        self.now.negated = self.closed = True

    def _filler(self, span: Span) -> None:
        """Not in Germany 的 stylist: the word that leads to the noun ends what was denied."""
        now = self.now
        denied = now.negated and (now.values or now.regions or now.objects) and not now.has_deed
        self.closed = self.closed or bool(span.meaning == "head" and denied)

    def _p_except(self, span: Span) -> None:
        self.list_joint = None
        self._start("and")
        self.now.negated = self.now.apart = True

    def _act(self, span: Span) -> None:
        """Leave out Germany: in a request of its own it says who is not meant."""
        if span.meaning == "remove" and self.ahead:
            self._p_except(span)
        self.now.spans.append(span)

    def _p_only(self, span: Span) -> None:
        self.now.only = True

    def _p_same_window(self, span: Span) -> None:
        self.now.same_window = True

    def _p_after_it(self, span: Span) -> None:
        self.now.after_it = True

    def _p_then(self, span: Span) -> None:
        self._start("and")
        self.now.after_it = True

    def _p_total(self, span: Span) -> None:
        self.now.total = True

    def _open_list(self) -> None:
        """The list just ended: what follows is a clause of its own."""
        if self.list_joint:
            self._start(self.list_joint)
            self.list_joint = None

    def _value(self, span: Span) -> None:
        name, value = span.meaning
        kept = self._kept(str(name))
        if self._goes_on(kept, str(name)):
            kept[-1].values.append(value)
        else:
            joint = self.list_joint
            if (
                self.list_joint
                and not (kept is self.now.goods and kept)
                and not self._same_table(name)
            ):
                self._open_list()
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
        if kept is self.now.goods:
            return self.list_joint == "or"
        return self.list_joint is not None or kept is self.now.values

    def _region(self, span: Span) -> None:
        self._open_list()
        self.now.regions.append(span)
        self.now.spans.append(span)

    def _predicate(self, span: Span) -> None:
        ours = bool(self.now.spans) and self.now.spans[-1].meaning == "we"
        if ours and span.meaning == "receive" and not self.now.objects:
            self._ignored(Span(span.start, span.end, "filler", None))  # whom we got
            return
        if self.list_joint:
            self._open_list()
        elif self._is_full(span):
            self._start("and")
        self.now.predicates.append(span)
        self.now.spans.append(span)

    def _is_full(self, span: Span) -> bool:
        """The clause has its deed already, and this one is another."""
        now = self.now
        if not now.predicates:
            return False
        if span.kind == "event" and now.predicates[-1].kind == "verb":
            return bool(now.goods or now.objects)  # started *the checkout*: one deed in two words
        if span.kind == "verb" and now.predicates[-1].kind == "verb":
            return span.meaning != now.predicates[-1].meaning or bool(now.goods or now.objects)
        return True

    _verb = _event = _defined = _group = _predicate

    def _term(self, span: Span) -> None:
        if span.meaning == "vip" and self.now.numbers:
            self.now.rank = self.now.rank or span  # the 10 best customers
        self._predicate(span)

    def _object(self, span: Span) -> None:
        if self.list_joint and not self.now.objects and self.now.has_deed:
            self._open_list()
        self.now.objects.append(str(span.meaning))
        self.now.spans.append(span)

    def _measure(self, span: Span) -> None:
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

    def _field(self, span: Span) -> None:
        if (act := span.of_kind("act")) and act.meaning == "count" and not self.ahead:
            self._ignored(act)  # 女客户的数量: how many
            return
        if self.list_joint or self.now.fields:
            self._start(self.list_joint or "and")
            self.list_joint = None
        self.now.fields.append(str(span.meaning))
        self.now.spans.append(span)

    def _moment(self, span: Span) -> None:
        """First times, one order, any year."""
        if span.meaning == "with_it":
            self.list_joint = "and"
        self.now.moments.append("same_order" if span.meaning == "with_it" else str(span.meaning))
        self.now.spans.append(span)

    def _weekdays(self, span: Span) -> None:
        if self.list_joint and not self.now.weekdays:
            self._open_list()
        self.list_joint = None
        self.now.weekdays |= set(span.meaning)
        self.now.spans.append(span)

    def _hours(self, span: Span) -> None:
        self.now.hours = span.meaning
        self.now.spans.append(span)

    def _within(self, span: Span) -> None:
        """How soon it followed; said before the second deed it begins that one."""
        if self.now.has_deed and self._does_ahead():
            self._start("and")
        self.now.soon = span.meaning
        self.now.after_it = True
        self.now.spans.append(span)

    def _window(self, span: Span) -> None:
        if self.now.after_it and (soon := span.of_kind("within")):
            self._within(soon)
            return
        if soon := span.of_kind("within"):
            self.now.within = soon.meaning
        if longer := span.of_kind("longer"):
            self.now.longer = longer.meaning
        if self.list_joint and self.now.says_something and not self.now.has_deed:
            self._open_list()
        now = self.now
        now.leading = now.leading or not (now.has_deed or now.goods or now.objects or now.details)
        self.now.windows.append(span.meaning)
        self.now.spans.append(span)

    def _number(self, piece: Quantity) -> None:
        if self.now.numbers or self.now.has_deed or self.list_joint == "or":
            self._open_list()
        self.list_joint = None  # in Germany, and 500 points
        self.now.numbers.append(piece)
        self.now.spans.append(piece.span)

    def _notes(self, span: Span) -> None:
        self.now.noted += span.meaning.where
        self.now.noted_orders = span.meaning.orders or self.now.noted_orders
        self.now.spans.append(span)

    def _text_op(self, span: Span) -> None:
        self.now.known = span.meaning in ("empty", "filled")
        if span.meaning == "empty":
            self.now.negated = not self.now.negated
        elif not self.now.known:
            self.now.text_op = str(span.meaning)
        self.now.spans.append(span)

    def _quoted(self, span: Span) -> None:
        self.now.quoted.append(span)
        self.now.spans.append(span)

    def _rank(self, span: Span) -> None:
        self._open_list()
        self.now.rank = span
        self.now.spans.append(span)

    _superlative = _rank

    def _ignored(self, span: Span) -> None:
        self.now.spans.append(span)


def _list_all_with_or(clauses: Sequence[Clause]) -> None:
    """Who a, who b, or who c: any of them."""
    listing = False
    for before, clause in reversed(list(itertools.pairwise(clauses))):
        did = before.verbal or bool(before.predicates)
        begins = clause.verbal and did and clause.group != before.group
        if listing and begins and clause.listed and not clause.apart:
            clause.joint = "or"
        listing = begins and clause.joint == "or" if begins else listing and not clause.apart


def _has_a_time(clause: Clause) -> bool:
    """Whether the clause names something that has a time or an age: a first order, a birthday."""
    things = {*clause.objects, *clause.terms}
    return bool(things) and things <= HAVE_TIMES
