"""What one customer's data says, asked beside a condition: a field, a number of things, a moment."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from sqlglot import exp

from crm.catalog.model import CatalogField
from crm.segments.conditions.base import Actual, Wording
from crm.segments.facts import COUNT, Fact
from crm.segments.phrases import clause
from crm.sql.fields import column_of
from crm.terms.clock import Clock
from crm.terms.window import Window
from crm.terms.words import value_words, window_words


def of_field(field: CatalogField) -> Actual:
    """The customer's own value of a field: "country: Germany"."""

    def words(value: object, wording: Wording) -> str:
        name = field.name(wording.say.language)
        if value is None or value == "":
            return _said(wording, "actual-field", wording.say.say("actual-unknown"), field=name)
        given = value if isinstance(value, bool) else _text(value)
        shown = value_words(field, given, wording.catalog, wording.say)
        return _said(wording, "actual-field", shown, field=name)

    return Actual(column_of(field, "c"), words, field.column if field.personal else "")


def amount(
    found: exp.Select,
    fact: Fact,
    key: str,
    window: Window,
    measure: exp.Expr = COUNT,
    *,
    money: bool = False,
    filtered: bool = False,
) -> Actual:
    """A measure over the customer's facts that were `found`: "orders in the last 90 days: 2".

    `filtered` says that not all orders or events are meant, but those that a filter lets through.
    """

    def words(value: object, wording: Wording) -> str:
        number = float(str(value or 0))
        currency = wording.catalog.settings.currency
        shown = wording.say.money(number, currency) if money else wording.say.number(number)
        if value is None and not money:
            shown = wording.say.say("actual-none")
        when = f" {window_words(window, wording.say)}".rstrip()
        matching = "yes" if filtered else "no"
        return _said(wording, key, shown, window=when, matching=matching)

    return Actual(theirs(found, fact, measure), words)


def moment(
    found: exp.Query, fact: Fact, key: str, clock: Clock, edge: type[exp.Min | exp.Max] = exp.Max
) -> Actual:
    """The customer's last (or first) moment among the facts: "last order: 3 March 2026"."""
    return Actual(theirs(found, fact, edge(this=fact.at)), day_words(key, clock))


def day_words(key: str, clock: Clock) -> Callable[[object, Wording], str]:
    """Says a moment (UTC without a zone) as the day that it was in the clock's zone; or never."""

    def words(value: object, wording: Wording) -> str:
        if value is None:
            return _said(wording, key, wording.say.say("actual-never"))
        return _said(wording, key, wording.say.date(_day(value, clock)))

    return words


def _day(value: object, clock: Clock) -> date:
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC).astimezone(clock.zone).date()
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


def theirs(found: exp.Query, fact: Fact, measure: exp.Expr) -> exp.Expr:
    """The measure over what is the customer's own, as one value."""
    own = fact.customer.eq(exp.column("customer_id", "c"))
    return found.select(measure.copy(), append=False).where(own).subquery()


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _said(wording: Wording, key: str, value: str, **values: object) -> str:
    return clause(wording, key, value=value, **values)
