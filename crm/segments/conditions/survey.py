"""What a customer answered: NPS detractors, satisfied customers."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import amount, theirs
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.facts import SURVEYS, check_filters, is_among, whose
from crm.segments.phrases import clause, details, yes
from crm.sql.numbers import satisfies
from crm.terms.comparison import Filter, Number
from crm.terms.window import EVER, Window
from crm.terms.words import number_words, window_words

SEMICOLON = exp.Literal.string(";")
# Glossary, "Service": NPS classes by score, both ends included.
NPS_CLASSES = {"promoter": (9, 10), "passive": (7, 8), "detractor": (0, 6)}


class Survey(BaseCondition):
    """At least one answer to a survey of the type in the window; with `score`, one with such a score."""

    kind: Literal["survey"] = "survey"
    type: Literal["nps", "csat", "ces"] | None = None
    score: Number | None = None
    window: Window = EVER
    where: tuple[Filter, ...] = ()

    def check(self, catalog: Catalog) -> None:
        catalog.need("surveys")
        check_filters(catalog, SURVEYS, self.where)

    def sql(self, scope: Scope) -> exp.Expr:
        tests: list[exp.Expr] = []
        if self.type:
            tests.append(
                exp.Lower(this=exp.column("type", SURVEYS.alias)).eq(scope.binding(self.type))
            )
        if self.score:
            score = exp.column("score", SURVEYS.alias)
            tests.append(satisfies(score, self.score, scope.binding))
        return is_among(whose(SURVEYS, self.window, self.where, scope, *tests))

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        type = exp.Lower(this=exp.column("type", SURVEYS.alias))
        tests = [type.eq(scope.binding(self.type))] if self.type else []
        found = whose(SURVEYS, self.window, self.where, scope, *tests)
        scores = exp.func(
            "STRING_AGG", exp.cast(exp.column("score", SURVEYS.alias), "TEXT"), SEMICOLON
        )
        return (
            amount(found, SURVEYS, "actual-answers", self.window, filtered=bool(self.where)),
            Actual(theirs(found.copy(), SURVEYS, scores), _scores),
        )

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        group = nps_class(self.score) if self.type == "nps" and self.score else None
        return clause(
            wording,
            "survey-class" if group else "survey",
            type=self.type or "any",
            score=self._score_words(wording),
            window=window_words(self.window, wording.say),
            details=details(wording, self.where),
            not_=yes(negated),
            **{"class": group or ""},
        )

    def _score_words(self, wording: Wording) -> str:
        if self.score is None:
            return ""
        return clause(wording, "survey-score", amount=number_words(self.score, wording.say))


def _scores(value: object, wording: Wording) -> str:
    """All scores, each as a number."""
    if not value:
        return ""
    given = [wording.say.number(float(score)) for score in sorted(str(value).split(";"), key=float)]
    return clause(wording, "actual-scores", value=wording.say.all_of(given))


def nps_class(score: Number) -> str | None:
    """The NPS class whose scores are exactly those meant."""
    meant = {value for value in range(11) if score.holds(value)}
    return next(
        (name for name, (low, high) in NPS_CLASSES.items() if meant == set(range(low, high + 1))),
        None,
    )
