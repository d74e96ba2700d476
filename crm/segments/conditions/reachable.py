"""Who may be written to and can be (glossary: reachable by email)."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.consents import check_channel, has_address, not_taken_back, with_consent
from crm.segments.consents_of import reach_of
from crm.segments.facts import is_among
from crm.segments.phrases import clause


class Reachable(BaseCondition):
    """Has an address, an opted-in consent, and for email no later hard bounce, complaint or unsubscribe.

    "Later" is later than the consent's `updated_at`. For sms the address is the phone number; push needs consent only.
    """

    kind: Literal["reachable"] = "reachable"
    channel: Literal["email", "sms", "push"] = "email"

    def check(self, catalog: Catalog) -> None:
        check_channel(catalog, self.channel)

    def sql(self, scope: Scope) -> exp.Expr:
        consent = with_consent(self.channel, "opted_in", scope)
        if self.channel == "email" and "events" in scope.catalog.tables:
            consent = consent.where(not_taken_back(scope))
        address = has_address(self.channel)
        return exp.and_(address, is_among(consent))

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        return reach_of(self.channel, scope)

    def words(self, wording: Wording) -> str:
        return clause(wording, "reachable", channel=self.channel, not_="no")

    def negated_words(self, wording: Wording) -> str:
        return clause(wording, "reachable", channel=self.channel, not_="yes")
