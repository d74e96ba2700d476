"""What one clause says of tickets and surveys, as a condition: who asked, and how they rated."""

from agent.embedded.compose.clause import Clause
from agent.embedded.compose.sharing import Sharing, Told, compared
from crm.segments.conditions.survey import Survey
from crm.segments.conditions.ticket import Ticket
from crm.terms.comparison import Filter
from crm.terms.window import EVER, Window

SURVEYS = ("nps", "csat", "ces")
CSAT = "tickets.csat"


class Service(Sharing):
    """Turns what was said of service into conditions."""

    def _ticket(self, clause: Clause, window: Window | None) -> Told | None:
        if self._rates_ticket(clause):
            return self._rated_ticket(clause, window)
        about = any(v.field.startswith("tickets.") for v in clause.details)
        if (
            "ticket" not in clause.objects
            and "contact" not in clause.verbs
            and not about
            and "tickets" not in clause.measures
        ):
            return None
        return Told(
            Ticket(
                window=window or EVER,
                count=self._count(clause),
                where=(*self._details(clause, "tickets"), *self._noted(clause)),
            )
        )

    def _survey(self, clause: Clause, window: Window | None) -> Told | None:
        scored = {"nps", "csat"} & set(clause.measures)
        if "rate" in clause.verbs and any(q.unit in ("points", None) for q in clause.numbers):
            scored.add("score")
        if "surveys.score" in clause.fields and clause.numbers:
            scored.add("score")
        if "rate" in clause.verbs and clause.values_of("surveys.type"):
            scored.add("answered")
        if "survey" not in clause.objects and not scored:
            return None
        types = [v.values[0].casefold() for v in clause.values_of("surveys.type")]
        kind = next((m for m in (*clause.measures, *types) if m in SURVEYS), None)
        clause.used.add("numbers")
        if kind == "csat" and not self._surveyed("csat"):
            return self._rated_ticket(clause, window)
        score = clause.numbers[0].number if clause.numbers else None
        of_surveys = self._details(clause, "surveys")
        named = tuple(f for f in of_surveys if f.field != "surveys.type" or kind is None)
        where = (*named, *self._noted(clause))
        told = {"type": kind, "score": score, "window": window or EVER, "where": where}
        return Told(Survey.model_validate(told))

    def _surveyed(self, kind: str) -> bool:
        types = self.catalog.fields.get("surveys.type")
        return types is not None and kind in types.values

    def _rated_ticket(self, clause: Clause, window: Window | None) -> Told | None:
        """Satisfaction where only tickets are rated: a ticket with such a rating."""
        if not clause.numbers or not self.catalog.has(CSAT):
            return None
        clause.used.add("numbers")
        rated = Filter.model_validate({"field": CSAT, **compared(clause.numbers[0])})
        where = (rated, *self._details(clause, "tickets"), *self._noted(clause))
        return Told(Ticket(window=window or EVER, where=where))

    @staticmethod
    def _rates_ticket(clause: Clause) -> bool:
        """Tickets with a csat below 3: the number is their rating's, not theirs."""
        of_ticket = "csat" in clause.measures and "ticket" in clause.objects
        one = len(clause.numbers) == 1
        if one and "rate" in clause.verbs and "ticket" in clause.objects:
            tickets = [s.start for s in clause.spans if s.meaning == "ticket"]
            return clause.numbers[0].span.end not in tickets  # rated a ticket 2
        return one and not clause.predicates and (CSAT in clause.fields or of_ticket)
