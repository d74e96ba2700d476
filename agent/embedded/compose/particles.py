"""What the small words do to the clauses: and, or, but, who, not, except, then."""

from collections.abc import Sequence

from agent.embedded.compose.after import comes_after
from agent.embedded.compose.clause import SAYING, Clause, Joint
from agent.embedded.compose.edge_orders import edge_of
from agent.embedded.compose.leaving_out import leaves_out, names_others, told_of, unclear
from agent.embedded.compose.listing import deeds_end_in_or, ends_in_or
from agent.embedded.quantities import Quantity
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


class Particles:
    """The clauses so far, and what each particle changes in them: a method `_p_` and its name."""

    def __init__(self, relates: bool) -> None:
        self.clauses: list[Clause] = [Clause()]
        self.relates = relates  # what is told of people stands behind them
        self.group = 0
        self.list_joint: Joint | None = None  # and / or just seen: a value may go on with its list
        self.comma = False  # a comma just seen, and no other joint
        self.closed = False  # what was denied has ended: the next word says something else
        self.ahead: Sequence[Span | Quantity] = ()  # what has not been put anywhere yet
        self.before: Span | Quantity | None = None  # what was put somewhere last

    @property
    def now(self) -> Clause:
        return self.clauses[-1]

    def _start(self, joint: Joint = "and", verbal: bool | None = None, apart: bool = False) -> None:
        """Begin a clause, unless the present one is still empty and is not to stand `apart`."""
        now = self.now
        if (
            apart
            or now.says_something
            or now.objects
            or now.numbers
            or (now.negated and now.windows)
        ):
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
        any_of = ends_in_or(self.now.spans, self.ahead) or (
            self.now.has_deed and deeds_end_in_or(self.ahead)
        )
        self.list_joint = self.list_joint or ("or" if any_of else "and")

    def _p_or(self, span: Span) -> None:
        self.list_joint, self.comma = "or", False

    def _p_but(self, span: Span) -> None:
        self.list_joint = None
        self._start("and", apart=self._another_time())
        self.now.apart = True

    def _p_who(self, span: Span) -> None:
        self._who_of_others(span)
        if self._who_of_left_out(span):
            return
        joint, self.list_joint = self.list_joint or "and", None
        self._start(joint, verbal=True)
        self.now.listed, self.comma = self.comma, False
        self.group += 1
        self.now.group = self.group

    def _who_of_others(self, span: Span) -> None:
        """Except A and those who did B: they are left out as well; and who did B may be either."""
        if not (self.list_joint and leaves_out(self.now)):
            return
        if names_others(span, self.before, self.ahead):
            self._leave_out(verbal=True)
        elif self.list_joint == "and" and not (self.comma or self.now.denied):
            self.now.unclear.append(unclear(span))

    def _who_of_left_out(self, span: Span) -> bool:
        """Except A who did B: those of A who did. Of A and B, or behind a comma, it may be said of others."""
        if not self.relates or self.list_joint not in (None, "and") or not told_of(self.now, span):
            return False
        if self.list_joint and not self.comma:
            return False
        listed = len(self.clauses) > 1 and leaves_out(self.clauses[-2])
        if self.comma or listed:
            self.now.unclear.append(unclear(span))
        self.list_joint, self.comma = None, False
        self.now.negated, self.now.whole, self.now.verbal = False, True, True
        return True

    def _leave_out(self, verbal: bool = False) -> None:
        """What was left out goes on with another kind of people."""
        self.list_joint, self.comma = None, False
        self._start("and", verbal=verbal)
        self.now.negated = self.now.apart = True

    def _open_people(self) -> None:
        """Except gold members and salon owners: neither of them."""
        if self.list_joint and leaves_out(self.now) and not self.closed:
            self._leave_out(self.now.verbal)
        else:
            self._open_list()

    def _p_not(self, span: Span) -> None:
        if self._negates_what_stands():
            self.now.negated = self.now.denied = True
            return
        self._open_list()
        if self.now.says_something or _says_an_age(self.now):
            self._start("and")
        self.now.negated, self.now.denied = not self.now.negated, True

    def _negates_what_stands(self) -> bool:
        """A verb or a field before its negation: öffnen keine E-Mails, whose phone is not known."""
        now = self.now
        if self._ends_earlier():
            self._follow()
            return True
        if _has_a_time(now) and not now.negated and self._measures_ahead():
            return True
        if edge_of(now) and not (now.negated or now.windows or self.list_joint):
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

    def _another_time(self) -> bool:
        """Im Januar, aber nicht im Februar bestellt: the deed of both times is said last."""
        ahead = (p for p in self.ahead if isinstance(p, Quantity) or p.kind != "filler")
        said = next((p for p in ahead if getattr(p, "meaning", None) != "not"), None)
        times = bool(self.now.windows) and isinstance(said, Span) and said.kind == "window"
        return times and self.now.verbal

    def _p_except(self, span: Span) -> None:
        self.list_joint = None
        self._start("and", apart=self._another_time())
        self.now.negated = self.now.apart = True

    def _p_only(self, span: Span) -> None:
        self.now.only = True

    def _p_same_window(self, span: Span) -> None:
        self.now.same_window = True

    def _p_after_it(self, span: Span) -> None:
        """Afterwards; behind a time it says what that is counted from: within 14 days after."""
        if self.now.stretch and self.now.has_deed:
            comes_after(self.now)
        self.now.after_it = True

    def _p_after(self, span: Span) -> None:
        """After a click: what was done first, however late it is said."""
        self.list_joint = None
        self._start("and")
        self.now.earlier = True

    def _ends_earlier(self) -> bool:
        """What was done first has been said; what comes now is told of what followed it."""
        return self.now.earlier and bool(self.now.predicates)

    def _follow(self) -> None:
        self._start("and")
        self.now.after_it = True

    def _p_then(self, span: Span) -> None:
        self._start("and")
        self.now.after_it = True

    def _text_op(self, span: Span) -> None:
        if span.meaning == "contains" and edge_of(self.now):
            self.now.held = True
            self._ignored(Span(span.start, span.end, "filler", None))
            return
        self.now.known = span.meaning in ("empty", "filled")
        if span.meaning == "empty":
            self.now.negated = not self.now.negated
        elif not self.now.known:
            self.now.text_op = str(span.meaning)
        self.now.spans.append(span)

    def _p_total(self, span: Span) -> None:
        self.now.total = True

    def _open_list(self) -> None:
        """The list just ended: what follows is a clause of its own."""
        if self.list_joint:
            self._start(self.list_joint)
            self.list_joint = None

    def _ignored(self, span: Span) -> None:
        self.now.spans.append(span)


def _says_an_age(clause: Clause) -> bool:
    """Under 35 without consent: the number is their age already, and is not denied."""
    return any(
        q.unit == "years_old" or (q.unit is None and q.said and not clause.objects)
        for q in clause.numbers
    )


def _has_a_time(clause: Clause) -> bool:
    """Whether the clause names something that has a time or an age: a first order, a birthday."""
    things = {*clause.objects, *clause.terms}
    return bool(things) and things <= HAVE_TIMES
