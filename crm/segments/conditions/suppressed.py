"""Who must not be mailed: on the company's own list, or after a bounce, complaint or unsubscribe."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.consents import REFUSALS, UPDATED, WHO, with_consent
from crm.segments.facts import EVENTS, is_among, whose
from crm.segments.phrases import clause, yes
from crm.terms.window import EVER


class Suppressed(BaseCondition):
    """The address is on the company's do-not-mail list, or an email hard bounced, was complained
    about or unsubscribed from, and no later opt-in to email followed.
    """

    kind: Literal["suppressed"] = "suppressed"

    def check(self, catalog: Catalog) -> None:
        if "events" not in catalog.tables:
            catalog.field("customers.email")

    def sql(self, scope: Scope) -> exp.Expr:
        tests = [_on_the_list(scope)] if scope.catalog.has("customers.email") else []
        tests += [_refused(scope)] if "events" in scope.catalog.tables else []
        return exp.or_(*tests)

    def words(self, wording: Wording) -> str:
        return clause(wording, "suppressed", not_=yes(False))

    def negated_words(self, wording: Wording) -> str:
        return clause(wording, "suppressed", not_=yes(True))


def _on_the_list(scope: Scope) -> exp.Expr:
    """The list has addresses in lower case."""
    theirs = exp.Lower(this=exp.Trim(this=exp.column("email", "c")))
    listed = (
        exp.select("1")
        .from_("suppressions AS n")
        .where(exp.column("address", "n").eq(theirs))
        .where(exp.column("listed_at", "n") <= scope.binding(scope.clock.utc))
    )
    return exp.Exists(this=listed)


def _refused(scope: Scope) -> exp.Expr:
    types = [exp.Literal.string(type) for type in REFUSALS]
    found = whose(EVENTS, EVER, (), scope, exp.In(this=exp.column("type", "e"), expressions=types))
    if not scope.catalog.has("consents.updated_at"):
        return is_among(found)
    again = (
        with_consent("email", "opted_in", scope)
        .where(exp.column(WHO, "k").eq(EVENTS.customer))
        .where(exp.column(UPDATED, "k") >= EVENTS.at)
        .select("1", append=False)
    )
    return is_among(found.where(exp.not_(exp.Exists(this=again))))
