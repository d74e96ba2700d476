"""What one clause says that customers did, or how they stand, as a condition.

`Deeds.of(clause, window)` gives the condition without the clause's negation, or None when the
clause holds no deed. Windows that were not said are left to the caller, who knows the other clauses.
"""

from agent.embedded.compose.clause import Clause
from agent.embedded.compose.edge_orders import EdgeOrders
from agent.embedded.compose.moments import refined
from agent.embedded.compose.service import Service
from agent.embedded.compose.sharing import Told, compared
from agent.embedded.compose.terms import Terms
from agent.embedded.deeds import event_of
from crm.segments.conditions.age import Age
from crm.segments.conditions.anniversary import FIRST_ORDER, Anniversary
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.consent import Consent
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.event import Event
from crm.segments.conditions.in_list import InList
from crm.segments.conditions.in_segment import InSegment
from crm.segments.conditions.logic import Not
from crm.segments.conditions.nth_order import NthOrder
from crm.segments.conditions.order_date import OrderDate
from crm.segments.definition import Condition
from crm.terms.window import EVER, Calendar, Next, Window

NOTHING = frozenset(
    ("none", "unknown", "none/unknown", "no", "n/a", "na", "ninguno", "desconocido")
)
AS_EVENTS = {
    "opened": ("email_opened",), "clicked": ("email_clicked",), "sent": ("email_sent",),
    "delivered": ("email_delivered",), "bounced": ("email_bounced",), "unsubscribed": ("email_unsubscribed",),
    "complained": ("email_complained",), "page_views": ("page_viewed",), "product_views": ("product_viewed",),
    "cart_additions": ("cart_added",), "checkouts": ("checkout_started",), "app_opens": ("app_opened",),
    "store_visits": ("store_visited",),
}  # fmt: skip
BIRTH = "customers.birth_date"
POINTS = "customers.loyalty_points"
# What these deeds can be done to; anything else named beside them was not understood.
TAKES = {
    "bought": {"order", "unit", "product"},
    "ticket": {"ticket"},
}


class Deeds(EdgeOrders, Service, Terms):
    """Turns clauses into conditions over one company's catalog."""

    def of(self, clause: Clause, window: Window | None) -> Told | None:
        """The deed of a clause in a window (None: none was said); None when the clause has none."""
        for reader in (
            self._grouped,
            self._quotation,
            self._defined,
            self._anniversary,
            self._age,
            self._edge_order,
            self._term,
            self._ticket,
            self._survey,
            self._consented,
            self._addressed,
            self._field,
            self._order,
            self._event,
        ):
            told = reader(clause, window)
            if told:
                clause.used.add("deed")
                clause.taken |= TAKES.get(str(told.condition.kind), set(clause.objects))
                return refined(told, clause)
        return None

    def _grouped(self, clause: Clause, window: Window | None) -> Told | None:
        """What stood in brackets, read already."""
        group = next((p for p in clause.predicates if p.kind == "group"), None)
        if group and window and isinstance(group.meaning, NthOrder):
            return Told(group.meaning.model_copy(update={"window": window}))
        return Told(group.meaning) if group else None

    def _quotation(self, clause: Clause, window: Window | None) -> Told | None:
        """City contains “Bad”, in the segment “Spring”."""
        if not clause.quoted:
            return None
        words = str(clause.quoted[0].meaning)
        of_people = [name for name in clause.fields if name.startswith("customers.")]
        if clause.text_op and of_people:
            clause.used.add("quoted")
            told = {"field": of_people[0], "op": clause.text_op, "values": (words,)}
            return Told(Attribute.model_validate(told))
        if any(s.kind == "act" and s.meaning == "segment" for s in clause.spans):
            clause.used.add("quoted")
            listed = clause.quoted[0].of_kind("list_name")
            return Told(InList(list=words) if listed else InSegment(segment=words))
        return None

    def _defined(self, clause: Clause, window: Window | None) -> Told | None:
        from pydantic import TypeAdapter

        for predicate in clause.predicates:
            if predicate.kind == "defined":
                return Told(TypeAdapter(Condition).validate_python(predicate.meaning.means))
        return None

    def _anniversary(self, clause: Clause, window: Window | None) -> Told | None:
        """The day of the year on which a date comes round: anniversary of the sign-up."""
        if {"anniversary", "first_order"} <= {*clause.objects, *clause.terms} and isinstance(
            window, Next | Calendar
        ):
            return Told(Anniversary(field=FIRST_ORDER, window=window))
        round = {"birthday", "anniversary"} & {*clause.objects, *clause.terms}
        days = [name for name in clause.fields if name != BIRTH and self._is_day(name)]
        if not (round and days and isinstance(window, Next | Calendar)):
            return None
        return Told(Anniversary(field=days[0], window=window))

    def _is_day(self, name: str) -> bool:
        field = self.catalog.fields.get(name)
        own = field is not None and field.table == "customers"
        return field is not None and own and field.type in ("date", "timestamp")

    def _age(self, clause: Clause, window: Window | None) -> Told | None:
        aged = "age" in clause.terms or BIRTH in clause.fields
        for quantity in clause.numbers:
            bare = (
                not clause.has_deed
                and not clause.objects
                and quantity.unit is None
                and quantity.said
            )
            if (
                quantity.unit == "years_old"
                or aged
                or (bare and 10 <= quantity.number.value <= 110)
            ):
                clause.used.add("numbers")
                return Told(Age(years=quantity.number))
        return self._born(clause, window) if window else None

    def _born(self, clause: Clause, window: Window) -> Told | None:
        """A birthday that comes round, or the day of birth itself."""
        if "birthday" not in clause.objects and BIRTH not in clause.fields:
            return None
        round = window if isinstance(window, Next | Calendar) else clause.yearly
        if round:
            return Told(Anniversary(window=round))
        return Told(Dated(field=BIRTH, window=window))

    def _term(self, clause: Clause, window: Window | None) -> Told | None:
        terms = list(clause.terms)
        if "engage" in clause.verbs:
            terms.append("email_engaged" if "email" in clause.objects else "engaged")
        for term in terms:
            maker = getattr(self, f"_t_{term}", None)
            told: Told | None = maker(clause, window) if maker else None
            if told:
                return told
        return None

    def _consented(self, clause: Clause, window: Window | None) -> Told | None:
        """A consent named by its status: pending email consent."""
        status = next((v for v in clause.details if v.field == "consents.status"), None)
        if status is None or clause.terms:
            return None
        clause.used.add("details:consents")
        return Told(self._consent(clause, status.values[0]))

    def _addressed(self, clause: Clause, window: Window | None) -> Told | None:
        """With a phone but no email: beside nothing that was done, the address is meant."""
        if clause.objects != ["email"] or clause.has_deed or clause.numbers or window:
            return None
        named = clause.negated and not clause.details and self.catalog.has("customers.email")
        return Told(Attribute(field="customers.email", op="is_not_empty")) if named else None

    def _field(self, clause: Clause, window: Window | None) -> Told | None:
        """A named field of the customer with a number, a date, or nothing at all (without a phone number)."""
        points = [q for q in clause.numbers if q.unit == "points"]
        named = clause.fields or ([POINTS] if points and self.catalog.has(POINTS) else [])
        for name in named:
            field = self.catalog.fields.get(name)
            if field is None or field.table != "customers" or clause.values_of(name):
                continue
            if field.type in ("integer", "number") and clause.numbers:
                clause.used.add("numbers")
                return Told(
                    Attribute.model_validate({"field": name, **compared(clause.numbers[0])})
                )
            if field.type in ("date", "timestamp") and window:
                return Told(Dated(field=name, window=window))
            if clause.verbs or clause.numbers:
                continue
            if field.yes is not None:
                return Told(Attribute(field=name, values=(field.yes,)))
            if field.custom and field.type in ("integer", "number"):
                return Told(Attribute(field=name, op="more_than", values=(0,)))  # with children
            if field.custom and NOTHING & {word.casefold() for word in field.values}:
                return None  # with kids, where one value says none or unknown: which is not said
            return Told(Attribute(field=name, op="is_not_empty"))
        return None

    def _order(self, clause: Clause, window: Window | None) -> Told | None:
        measure = self._order_measure(clause)
        if measure is None or self._is_idle(measure, clause):
            return None
        for thing, order in (("last_order", "last"), ("first_order", "first")):
            if thing in clause.objects and window:
                return Told(OrderDate.model_validate({"which": order, "window": window}))
        return Told(self._bought(clause, window, measure))

    def _pays(self, clause: Clause) -> bool:
        """Who pay by card: how they do, in a field of the company's own, not that they have spent."""
        at = next((s.start for s in clause.predicates if s.meaning == "spend"), None)
        named = any(
            self._is_own(v.field) and at is not None and v.span.start > at for v in clause.values
        )
        more = clause.numbers or clause.goods or clause.details or clause.windows
        return named and {*clause.verbs, *clause.terms} == {"spend"} and not more

    def _is_own(self, name: str) -> bool:
        field = self.catalog.fields.get(name)
        return field is not None and field.custom

    def _is_idle(self, measure: str, clause: Clause) -> bool:
        """A spend or an average that nothing is compared with: customers by spend."""
        if self._pays(clause):
            clause.used.add("deed")
            return True
        named = measure == "average_order" or "spend" in (*clause.terms, *clause.measures)
        more = clause.numbers or clause.goods or clause.details or clause.windows or clause.verbs
        return named and measure in ("spend", "average_order") and not more

    def _event(self, clause: Clause, window: Window | None) -> Told | None:
        off = next((c for c in ("sms", "push") if c in clause.objects), None)
        if off and "unsubscribe" in clause.verbs:
            return Told(Consent.model_validate({"channel": off, "status": "opted_out"}))
        types: tuple[str, ...] = clause.events[0] if clause.events else ()
        types = types or next((AS_EVENTS[m] for m in clause.measures if m in AS_EVENTS), ())
        of_mails = any(v.field == "campaigns.type" for v in clause.details) and not clause.objects
        types = types or event_of(
            clause.verbs,
            [*clause.objects, *["product"] * bool(clause.goods), *["email"] * of_mails],
            self.catalog.event_types,
        )
        if types:
            where = (
                *self._goods(clause),
                *self._details(clause, "campaigns", "events"),
                *self._noted(clause),
            )
            return Told(
                Event(types=types, window=window or EVER, count=self._count(clause), where=where)
            )
        if "sign_up" in clause.verbs:
            return self._t_new_signup(clause, window)
        return None


def denied(told: Told, clause: Clause) -> Condition:
    """The clause's condition with its negation: what the words deny and what `not` denies cancel out."""
    return Not(of=told.condition) if told.negated != clause.negated else told.condition
