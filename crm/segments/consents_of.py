"""What one customer allowed and what took it back, said beside a condition about consent."""

from sqlglot import exp

from crm.segments.actuals import moment
from crm.segments.conditions.base import Actual, Scope, Wording
from crm.segments.consents import CHANNEL, REFUSALS, STATUS, WHO, has_address
from crm.segments.facts import EVENTS, whose
from crm.segments.phrases import clause, yes
from crm.terms.window import EVER

SEPARATOR = exp.Literal.string(";")


def consent_of(channel: str, scope: Scope) -> Actual:
    """The statuses that the customer's records of the channel have: "consent for email: opted in"."""
    status = exp.Lower(this=exp.column(STATUS, "k"))
    theirs = exp.column(WHO, "k").eq(exp.column(WHO, "c"))
    of_channel = exp.Lower(this=exp.column(CHANNEL, "k")).eq(scope.binding(channel))
    found = exp.select(exp.func("STRING_AGG", status, SEPARATOR)).from_("consents AS k")

    def words(value: object, wording: Wording) -> str:
        known = dict.fromkeys(str(value).split(";")) if value else {"none": None}
        said = wording.say.all_of([clause(wording, "actual-status", status=s) for s in known])
        name = wording.say.say("channel", channel=channel)
        return clause(wording, "actual-consent", channel=name, value=said)

    return Actual(found.where(theirs, of_channel).subquery(), words)


def reach_of(channel: str, scope: Scope) -> tuple[Actual, ...]:
    """Whether there is an address, what was allowed, and the last bounce, complaint or unsubscribe."""
    address = has_address(channel)
    told = [consent_of(channel, scope)]
    if address is not None:
        told.insert(0, Actual(address, _address_words))
    if channel == "email" and "events" in scope.catalog.tables:
        types = [exp.Literal.string(type) for type in REFUSALS]
        refusal = exp.In(this=exp.column("type", EVENTS.alias), expressions=types)
        found = whose(EVENTS, EVER, (), scope, refusal)
        told.append(moment(found, EVENTS, "actual-last-refusal", scope.clock))
    return tuple(told)


def _address_words(value: object, wording: Wording) -> str:
    return clause(wording, "actual-address", there=yes(bool(value)))
