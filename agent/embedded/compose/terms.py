"""Business words about people as conditions: engaged, lapsed, VIP, promoter (glossary)."""

from datetime import timedelta
from itertools import pairwise
from typing import Literal

from agent.embedded.compose.clause import Clause
from agent.embedded.compose.sharing import Sharing, Told
from agent.embedded.people_ranked import ranks_people
from crm.segments.conditions.anniversary import FIRST_ORDER, Anniversary
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.consent import Channel, Consent
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.due import Due
from crm.segments.conditions.engaged import Engaged
from crm.segments.conditions.event import Event
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.lapsed import Lapsed
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.reachable import Reachable
from crm.segments.conditions.sequence import Sequence, Step
from crm.segments.conditions.suppressed import Suppressed
from crm.segments.conditions.survey import NPS_CLASSES, Survey
from crm.segments.conditions.ticket import Ticket
from crm.segments.conditions.top import Top
from crm.segments.definition import Condition
from crm.terms.comparison import Filter, Number
from crm.terms.window import EVER, FURTHEST, Ago, Between, Calendar, Last, Next, Window


class Terms(Sharing):
    """One method a word of the catalog's `terms`, called `_t_` and the word's id."""

    def _t_engaged(self, clause: Clause, window: Window | None) -> Told:
        if kept := self._kept_up(clause):
            return Told(kept)
        by = "email" if "email" in clause.objects else "any"
        days = self.catalog.settings.engaged_days
        return Told(
            Engaged.model_validate(
                {"window": window or Last(count=days), "by": by, "window_assumed": window is None}
            )
        )

    def _kept_up(self, clause: Clause) -> Attribute | None:
        """With an active subscription: what they have stands right behind the word."""
        told = [s for s in clause.spans if s.kind != "filler"]
        states = ("engaged", "not_engaged", "engage")
        beside = [two.meaning for one, two in pairwise(told) if one.meaning in states]
        known = [self.catalog.fields[f] for f in beside if f in clause.fields]
        said = (f for f in known if f.table == "customers" and f.yes is not None)
        return next((Attribute(field=f.id, values=(f.yes,)) for f in said if f.yes), None)

    def _t_not_engaged(self, clause: Clause, window: Window | None) -> Told:
        return Told(self._t_engaged(clause, window).condition, negated=True)

    def _t_email_engaged(self, clause: Clause, window: Window | None) -> Told:
        days = self.catalog.settings.engaged_days
        return Told(
            Engaged(window=window or Last(count=days), by="email", window_assumed=window is None)
        )

    def _t_not_email_engaged(self, clause: Clause, window: Window | None) -> Told:
        return Told(self._t_email_engaged(clause, window).condition, negated=True)

    def _t_buyer(self, clause: Clause, window: Window | None) -> Told | None:
        if window and {"last_order", "first_order"} & set(clause.objects):
            return None  # when they bought last: read as an order's date
        return Told(self._bought(clause, window, self._order_measure(clause) or "orders"))

    def _t_prospect(self, clause: Clause, window: Window | None) -> Told:
        return Told(self._bought(clause, window, "orders"), negated=True)

    def _t_repeat_customer(self, clause: Clause, window: Window | None) -> Told:
        return Told(
            Bought(amount=Number(value=2), window=window or EVER, where=self._goods(clause))
        )

    def _t_due(self, clause: Clause, window: Window | None) -> Told:
        return Told(
            Due.model_validate({"window": window or Next(count=14), "where": self._goods(clause)})
        )

    def _t_overdue(self, clause: Clause, window: Window | None) -> Told:
        before_now = Ago(near=0, far=FURTHEST)
        return Told(Due(window=before_now, where=self._goods(clause)))

    def _t_suppressed(self, clause: Clause, window: Window | None) -> Told:
        return Told(Suppressed())

    def _t_first_order_anniversary(self, clause: Clause, window: Window | None) -> Told | None:
        if not isinstance(window, Next | Calendar):
            return None  # when it comes round has to be said
        return Told(Anniversary(field=FIRST_ORDER, window=window))

    def _t_one_time_buyer(self, clause: Clause, window: Window | None) -> Told:
        return Told(
            Bought(
                amount=Number(op="is", value=1), window=window or EVER, where=self._goods(clause)
            )
        )

    def _t_new_customer(self, clause: Clause, window: Window | None) -> Told:
        recent = window or Last(count=30)
        return Told(OrderDate(which="first", window=recent, window_assumed=window is None))

    def _t_new_signup(self, clause: Clause, window: Window | None) -> Told | None:
        if {"email", "sms", "push"} & set(clause.objects):
            return None if window else self._t_opted_in(clause, window)  # for push messages
        via = bool(clause.values_of("customers.source"))  # signed up via a fair: whenever
        recent = window or (EVER if via else Last(count=30))
        return Told(
            Dated(field="customers.created_at", window=recent, window_assumed=window is None)
        )

    def _t_lapsed(self, clause: Clause, window: Window | None) -> Told:
        days = self.catalog.settings.lapsed_days
        if isinstance(window, Between) and window.first is None and window.last:
            window = Between(
                first=window.last + timedelta(days=1)
            )  # stopped before July: not since
        return Told(Lapsed(window=window or Last(count=days), window_assumed=window is None))

    def _t_vip(self, clause: Clause, window: Window | None) -> Told | None:
        if clause.numbers or (clause.rank and not ranks_people(clause.rank)):
            return None
        return Told(
            Top(percent=self.catalog.settings.vip_percent, window=window or EVER, assumed=True)
        )

    def _t_reachable(self, clause: Clause, window: Window | None) -> Told:
        channel = next((c for c in ("sms", "push") if c in clause.objects), "email")
        return Told(Reachable.model_validate({"channel": channel}))

    def _t_not_reachable(self, clause: Clause, window: Window | None) -> Told:
        return Told(self._t_reachable(clause, window).condition, negated=True)

    def _t_reachable_sms(self, clause: Clause, window: Window | None) -> Told:
        return Told(Reachable(channel="sms"))

    def _t_reachable_push(self, clause: Clause, window: Window | None) -> Told:
        return Told(Reachable(channel="push"))

    def _t_abandoned_cart(self, clause: Clause, window: Window | None) -> Told:
        return self._abandoned("cart_added", clause, window)

    def _t_abandoned_checkout(self, clause: Clause, window: Window | None) -> Told:
        return self._abandoned("checkout_started", clause, window)

    def _t_browse_abandoner(self, clause: Clause, window: Window | None) -> Told:
        return self._abandoned("product_viewed", clause, window)

    def _abandoned(self, event: str, clause: Clause, window: Window | None) -> Told:
        first = Step(types=(event,), where=self._goods(clause))
        return Told(Sequence(first=first, followed=False, window=window or EVER))

    def _t_promoter(self, clause: Clause, window: Window | None) -> Told:
        return self._nps("promoter", clause, window)

    def _t_passive(self, clause: Clause, window: Window | None) -> Told:
        return self._nps("passive", clause, window)

    def _t_detractor(self, clause: Clause, window: Window | None) -> Told:
        return self._nps("detractor", clause, window)

    def _nps(self, name: str, clause: Clause, window: Window | None) -> Told:
        low, high = NPS_CLASSES[name]
        return Told(
            Survey(
                type="nps",
                score=Number(op="between", value=low, upper=high),
                window=window or EVER,
                where=self._noted(clause),
            )
        )

    def _t_opted_in(self, clause: Clause, window: Window | None) -> Told:
        return Told(self._consent(clause, "opted_in"))

    def _t_opted_out(self, clause: Clause, window: Window | None) -> Told:
        consent = self._consent(clause, "opted_out")
        if window and window != EVER and consent == Consent(channel="email", status="opted_out"):
            return Told(Event(types=("email_unsubscribed",), window=window))
        return Told(consent)

    def _t_pending(self, clause: Clause, window: Window | None) -> Told:
        return Told(self._consent(clause, "pending"))

    def _consent(self, clause: Clause, status: str) -> Condition:
        clause.used.add("details:consents")
        named = [o for o in clause.objects if o in ("email", "sms", "push")]
        named += [
            v for value in clause.details for v in value.values if value.field == "consents.channel"
        ]
        channels: list[Channel] = list(dict.fromkeys(named)) or ["email"]  # type: ignore[arg-type]
        found = [Consent.model_validate({"channel": c, "status": status}) for c in channels]
        return found[0] if len(found) == 1 else AnyOf(of=tuple(found))

    def _t_discount_buyer(self, clause: Clause, window: Window | None) -> Told:
        where = self._with_coupon(clause)
        return Told(Bought(amount=self._count(clause), window=window or EVER, where=where))

    def _t_full_price_buyer(self, clause: Clause, window: Window | None) -> Told:
        bought = self._bought(clause, window, "orders")
        coupon = Bought(window=window or EVER, where=self._with_coupon(clause))
        return Told(All(of=(bought, Not(of=coupon))), timed=True)

    def _with_coupon(self, clause: Clause) -> tuple[Filter, ...]:
        named = self._details(clause, "orders")  # with the coupon SPRING10
        coupon = named or (Filter(field="orders.coupon", op="is_not_empty"),)
        return (*coupon, *self._goods(clause))

    def _t_satisfied(self, clause: Clause, window: Window | None) -> Told:
        return self._rated("at_least", 4, window)

    def _t_dissatisfied(self, clause: Clause, window: Window | None) -> Told:
        return self._rated("at_most", 2, window)

    def _rated(
        self, op: Literal["at_least", "at_most"], score: float, window: Window | None
    ) -> Told:
        """When they were asked (CSAT): under a ticket, or in a survey."""
        when, rated = window or EVER, Filter(field="tickets.csat", op=op, values=(score,))
        ways: list[Condition] = []
        if self.catalog.has("tickets.csat"):
            ways.append(Ticket(window=when, where=(rated,)))
        if "csat" in self._kinds_of_surveys() or not ways:
            number = Number.model_validate({"op": op, "value": score})
            ways.append(Survey(type="csat", score=number, window=when))
        return Told(ways[0] if len(ways) == 1 else AnyOf(of=tuple(ways)), timed=True)

    def _kinds_of_surveys(self) -> tuple[str, ...]:
        """The kinds of surveys that the company has made."""
        field = self.catalog.fields.get("surveys.type")
        return tuple(value.casefold() for value in field.values) if field else ()

    def _t_returner(self, clause: Clause, window: Window | None) -> Told:
        return Told(self._bought(clause, window, "orders", orders="returned"))

    def _t_late_delivery(self, clause: Clause, window: Window | None) -> Told:
        return Told(self._bought(clause, window, "orders", orders="late"))

    def _t_has_open_ticket(self, clause: Clause, window: Window | None) -> Told:
        still_open = Filter(field="tickets.closed_at", op="is_empty")
        return Told(
            Ticket(
                window=window or EVER,
                count=self._count(clause),
                where=(still_open, *self._details(clause, "tickets"), *self._noted(clause)),
            )
        )

    def _t_complainer(self, clause: Clause, window: Window | None) -> Told:
        return Told(
            Ticket(
                window=window or EVER,
                count=self._count(clause),
                where=(*self._details(clause, "tickets"), *self._noted(clause)),
            )
        )

    def _t_birthday(self, clause: Clause, window: Window | None) -> Told:
        if (clause.known or clause.negated) and window is None:
            return Told(Attribute(field="customers.birth_date", op="is_not_empty"))
        when = window if isinstance(window, Next | Calendar) else clause.yearly
        when = when or Calendar(period="day")
        return Told(Anniversary(window=when))

    def _t_everyone(self, clause: Clause, window: Window | None) -> Told | None:
        return None if clause.values or clause.objects or clause.verbs else Told(Everyone())

    def _t_spend(self, clause: Clause, window: Window | None) -> Told | None:
        return Told(self._bought(clause, window, "spend")) if clause.numbers else None
