"""What a customer allowed: opted in to email, opted out of SMS."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.consents import with_consent
from crm.segments.consents_of import consent_of
from crm.segments.facts import is_among
from crm.segments.phrases import clause, yes

Channel = Literal["email", "sms", "push", "phone", "whatsapp"]


class Consent(BaseCondition):
    """The customer's consent for the channel has this status; nobody without a record."""

    kind: Literal["consent"] = "consent"
    channel: Channel = "email"
    status: Literal["opted_in", "opted_out", "pending"] = "opted_in"

    def check(self, catalog: Catalog) -> None:
        catalog.need("consents")

    def sql(self, scope: Scope) -> exp.Expr:
        return is_among(with_consent(self.channel, self.status, scope))

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        return (consent_of(self.channel, scope),)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        channel = wording.say.say("channel", channel=self.channel)
        return clause(wording, "consent", channel=channel, status=self.status, not_=yes(negated))
