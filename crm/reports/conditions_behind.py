"""The conditions behind a row of a report: bought, clicked, asked, answered, by what its measure counts."""

from collections.abc import Callable

from crm.catalog.called import MeasureNamed
from crm.errors import Misused
from crm.reports.frame import Stretch
from crm.reports.happened import Conditions, Happened, as_window, between, common
from crm.reports.measures.base import Measure
from crm.reports.sources.email import EMAIL_STEPS, PHONE_STEPS
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import Scope
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.engaged import Engaged
from crm.segments.conditions.event import Event
from crm.segments.conditions.logic import AnyOf
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.reachable import Reachable
from crm.segments.conditions.survey import Survey
from crm.segments.conditions.ticket import Ticket
from crm.terms.clock import Clock
from crm.terms.comparison import Filter, Number
from crm.terms.window import Between, Ever, Window

STEPS = EMAIL_STEPS | PHONE_STEPS
OF_STEPS = {"total_opens": "opened", "total_clicks": "clicked", **{step: step for step in STEPS}}
STATUS = {
    "cancelled_orders": "cancelled",
    "returned_orders": "returned",
    "late_deliveries": "late",
}


def condition_of(source: str, measure: Measure, row: Happened, scope: Scope) -> Conditions:
    """The conditions on what customers did, beside those on who they are.

    Raises Misused for a source that no condition speaks of, and for what it cannot say.
    """
    made = MADE.get(source)
    if made is not None:
        return made(measure, row, scope)
    if measure.id in OF_STEPS:
        return _mailed(measure, row, scope)
    if source in scope.catalog.event_types or source == "events":
        return _event(source, row, scope)
    raise Misused("behind-not-said", measure=MeasureNamed(measure.id))


def _bought(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    window, filters = row.when("orders.ordered_at", scope.clock)
    least = Number(value=2) if measure.id == "repeat_customers" else Number()
    done = Bought(amount=least, window=window, where=(*row.where, *filters), during=row.during)
    return (done,)


def _any_order(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    window, filters = row.when("orders.ordered_at", scope.clock)
    where = (*row.where, *filters)
    status = STATUS.get(measure.id, "any")
    done = Bought(window=window, where=where, during=row.during)
    return (done.model_copy(update={"orders": status}),)


def _delivered(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    if measure.id in STATUS:
        return _any_order(measure, row, scope)
    known = tuple(
        Filter(field=field, op="is_not_empty")
        for field in ("orders.delivered_at", "orders.promised_at")
    )
    window, filters = row.when("orders.ordered_at", scope.clock)
    where = (*row.where, *filters, *known)
    return (Bought(window=window, where=where, during=row.during, orders="any"),)


def _arrived(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    arrived = Filter(field="orders.delivered_at", op="is_not_empty")
    window, filters = row.when("orders.ordered_at", scope.clock)
    where = (*row.where, *filters, arrived)
    return (Bought(window=window, where=where, during=row.during, orders="any"),)


def _with_cart(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    return _event("cart_added", row, scope)


def _first_order(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    _need_plain(measure, row)
    return (OrderDate(window=row.window_alone(scope.clock)),)


def _returning(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    """Bought in the period, and before it."""
    if row.during:
        raise Misused("behind-not-said", measure=MeasureNamed("returning_customers"))
    whole = common((row.stretch, *row.periods)) if row.periods else row.stretch
    window = row.window_alone(scope.clock)
    again = Bought(window=window, where=row.where)
    if whole.since is None:
        _need_plain(measure, row)
        return (Bought(amount=Number(value=2)),)
    before = as_window(Stretch(None, whole.since), scope.clock)
    if before is None:
        raise Misused("behind-cut-period")
    return (again, Bought(window=before))


def _need_plain(measure: Measure, row: Happened) -> None:
    if row.where:
        raise Misused("behind-not-said", measure=MeasureNamed(measure.id))


def _created(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    field = "customers.created_at"
    if row.undated:
        return (Attribute(field=field, op="is_empty"),)
    if row.during:
        raise Misused("behind-cut-period")
    window, filters = row.when(field, scope.clock)
    if filters:
        return tuple(Attribute(field=f.field, op=f.op, values=f.values) for f in filters)
    if isinstance(window, Ever) and measure.id == "customers":
        return ()
    return (Dated(field=field, window=window),)


def _reachable(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    return (Reachable(),)


def _engaged(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    window, filters = row.when("", scope.clock)
    if filters:
        raise Misused("behind-cut-period")
    return (Engaged(window=window, during=row.during),)


def _mailed(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    """A step of mails, by when their campaigns were sent."""
    where = row.where
    sent = "campaigns.sent_at"
    if row.during:
        raise Misused("behind-cut-period")
    if row.undated:
        where += (Filter(field=sent, op="is_empty"),)
    elif row.periods or not isinstance(row.window, Ever):
        where += _days_or_moments(sent, common((row.stretch, *row.periods)), scope.clock)
    if not any(
        f.field.startswith("campaigns.") and f.op not in ("is_not", "is_empty") for f in where
    ):
        where += (Filter(field="campaigns.campaign_id", op="is_not_empty"),)
    return (Event(types=(STEPS[OF_STEPS[measure.id]],), where=where),)


def _days_or_moments(field: str, stretch: Stretch, clock: Clock) -> tuple[Filter, ...]:
    window = as_window(stretch, clock)
    if not isinstance(window, Between):
        return between(field, stretch)
    days = (window.first, window.last)
    if None in days:
        return (Filter(field=field, op="at_most", values=(str(window.last),)),)
    return (Filter(field=field, op="between", values=tuple(str(day) for day in days)),)


def _event(source: str, row: Happened, scope: Scope) -> Conditions:
    types: tuple[str, ...] = (source,)
    where = row.where
    if source == "events":
        types = tuple(scope.catalog.event_types)
        named = [f for f in where if f.field == "events.type" and f.op == "is"]
        if named:
            types = tuple(str(value) for value in named[-1].values)
            where = tuple(f for f in where if f is not named[-1])
    window, filters = row.when("events.occurred_at", scope.clock)
    return (Event(types=types, window=window, where=(*where, *filters), during=row.during),)


def _tickets(*known: Filter) -> "Making":
    def made(measure: Measure, row: Happened, scope: Scope) -> Conditions:
        window, filters = _without_during(row, "tickets.opened_at", scope)
        return (Ticket(window=window, where=(*row.where, *filters, *known)),)

    return made


def _without_during(row: Happened, moment: str, scope: Scope) -> tuple[Window, tuple[Filter, ...]]:
    if row.during or row.undated:
        raise Misused("behind-cut-period")
    return row.when(moment, scope.clock)


def _closed(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    """Tickets with a closing time, or with a status that says so."""
    tests = _closing(scope, "is_not_empty", "is")
    made = [_tickets(test)(measure, row, scope)[0] for test in tests]
    return (made[0],) if len(made) == 1 else (AnyOf(of=tuple(made)),)


def _open(measure: Measure, row: Happened, scope: Scope) -> Conditions:
    return _tickets(*_closing(scope, "is_empty", "is_not"))(measure, row, scope)


def _closing(scope: Scope, time: str, status: str) -> list[Filter]:
    tests = (
        Filter.model_validate({"field": "tickets.closed_at", "op": time}),
        Filter.model_validate({"field": "tickets.status", "op": status, "values": ("closed",)}),
    )
    return [test for test in tests if scope.catalog.has(test.field)]


def _surveys(type: str | None) -> "Making":
    def made(measure: Measure, row: Happened, scope: Scope) -> Conditions:
        window, filters = _without_during(row, "surveys.responded_at", scope)
        done = Survey(window=window, where=(*row.where, *filters))
        return (done.model_copy(update={"type": type}),)

    return made


Making = Callable[[Measure, Happened, Scope], Conditions]
MADE: dict[str, Making] = {
    "orders": _bought,
    "order_margins": _bought,
    "order_lines": _bought,
    "buyers": _bought,
    "line_buyers": _bought,
    "all_orders": _any_order,
    "all_lines": _any_order,
    "deliveries": _delivered,
    "arrivals": _arrived,
    "carts": _with_cart,
    "first_orders": _first_order,
    "first_order_lines": _first_order,
    "first_moments": _first_order,
    "lifetimes": _first_order,
    "lifetime_margins": _first_order,
    "orders_with_first": _returning,
    "customers": _created,
    "signups": _created,
    "reachable": _reachable,
    "signs": _engaged,
    "tickets": _tickets(),
    "open_tickets": _open,
    "closed_tickets": _closed,
    "rated_tickets": _tickets(Filter(field="tickets.csat", op="is_not_empty")),
    "surveys": _surveys(None),
    "nps_surveys": _surveys("nps"),
    "csat_surveys": _surveys("csat"),
}
