"""Members of a saved segment."""

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.errors import Misused
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.phrases import clause

if TYPE_CHECKING:
    from collections.abc import Callable

    from crm.segments.definition import Segment


class InSegment(BaseCondition):
    """The customer is in the saved segment, as it is defined now."""

    kind: Literal["in_segment"] = "in_segment"
    segment: str

    def check(self, catalog: Catalog) -> None:
        return  # the segment behind the name is checked where it is known: when it is compiled

    def sql(self, scope: Scope) -> exp.Expr:
        if name := scope.shared.get(self.segment):
            found = exp.select("customer_id").from_(name)
            return exp.column("customer_id", "c").isin(query=found)
        inside = scope.segment(self.segment).whole
        inside.check(scope.catalog)
        return inside.sql(replace(scope, segment=self._once(scope)))

    def _once(self, scope: Scope) -> "Callable[[str], Segment]":
        """Finds saved segments, but not this one again."""

        def find(id: str) -> "Segment":
            if id == self.segment:
                raise Misused("segment-refers-to-itself", id=id)
            return scope.segment(id)

        return find

    def words(self, wording: Wording) -> str:
        return clause(wording, "in-segment", name=wording.segment_name(self.segment), not_="no")

    def negated_words(self, wording: Wording) -> str:
        return clause(wording, "in-segment", name=wording.segment_name(self.segment), not_="yes")
