"""A message that goes on from the last one: only those, and by channel, not 30 but 60 days."""

from collections.abc import Sequence

from agent.embedded.account import unplaced
from agent.embedded.annotate import BIRTH
from agent.embedded.changing import Changing
from agent.embedded.compose.figures import figures
from agent.embedded.compose.people import people
from agent.embedded.edits import (
    in_window,
    narrowed,
    not_in_window,
    parts,
    replaced,
    whole,
    with_bare_count,
    with_count,
    with_number,
    without,
    without_fields,
)
from agent.embedded.goes_on import (
    adds_a_demand,
    counts_them,
    excepts,
    lacks_goods,
    of_the_same_mail,
    puts_in_place,
    says_also,
    says_and,
    says_or,
)
from agent.embedded.instead import instead
from agent.embedded.ranked_anew import ranks_products, reordered
from agent.embedded.report_goes_on import only_figures
from agent.embedded.requests import (
    MakeSegment,
    Request,
    RunReport,
)  # fmt: skip
from agent.embedded.set_beside import sets_beside_it
from agent.embedded.spans import Span
from agent.embedded.wants import kind_of
from agent.embedded.who_counted import leaves_out_whom
from agent.embedded.widening import in_the_list, widened
from crm.reports.definition import Report
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.logic import Not
from crm.segments.definition import Condition
from crm.terms.comparison import Number


class Following(Changing):
    """Applies a message to the last definition, when it is a fragment or refers back."""

    def _follows_up(self) -> bool:
        """A fragment, or words that refer back: only, instead, and by channel, not 30 but 60 days."""
        if self.focus.last not in ("segment", "report", "products"):
            return False
        back = {"only", "add", "remove", "replace", "reference"} & self.signs.acts
        same = any(s.kind == "particle" and s.meaning == "same" for s in self.said.spans)
        if "segment" in self.signs.first and not back:
            return False
        if self.focus.last == "segment":
            if lacks_goods(self.said, self.signs):
                return True
            if self.signs.more or self._begins_with_who() or counts_them(self.said, self.signs):
                return True
            if self.signs.much and not self.signs.named:
                return True  # cuánto gastaron: those spoken of
            goods = self.signs.goods and not self.signs.deeds
            if "count" in self.signs.acts and not (self.signs.measures or goods):
                return not self.signs.named or bool(back) or leaves_out_whom(self.said)
            about_all = kind_of(self.signs) in ("report", "products") and not self.signs.reference
            return not about_all and (bool(back or same) or not self.signs.named)
        if self.focus.last == "report" and self._orders_it():
            return True
        if self.focus.last == "report":
            return not self._stands_alone() or bool(back - {"add"}) or same
        return not (self.signs.named or self.signs.measures) or ranks_products(self.said)

    def _orders_it(self) -> bool:
        """The report in another order, or beside that of others."""
        before = self.focus.report
        ordered = before is not None and reordered(self.said, before) is not None
        return ordered or sets_beside_it(self.said, self.signs)

    def _begins_with_who(self) -> bool:
        """Who also bought soap: said of those spoken of, where it is no question."""
        first = self.said.spans[0] if self.said.spans else None
        relates = first is not None and first.kind == "particle" and first.meaning == "who"
        return relates and first is not None and first.size > 1 and "?" not in self.said.text

    def _stands_alone(self) -> bool:
        """A report that names its measure and how to split or date it needs nothing from before."""
        before = self.focus.report
        if before is not None and only_figures(self.said, self.signs, before):
            return False
        return (
            bool(self.signs.measures) or self.signs.named or (self.signs.goods and self.signs.rank)
        )

    def _edit(self) -> Request | None:
        kind = self.focus.last
        if kind == "report" and self.focus.report:
            counted = self.focus.report.measures == ("customers",) and self.focus.report.who
            if self.signs.more and counted:
                return self._report_on(counted)
            return self._edit_report(self.focus.report)
        if kind == "products" and self.focus.products:
            return self._edit_products(self.focus.products)
        if self.focus.segment is None or self.focus.people is None:
            return None
        if self.signs.more:
            return self._report_on(self.focus.people)
        spending = (self.signs.reference or self.signs.much) and self._names_spending()
        if self.signs.split or (self.signs.measures and not self.signs.compared) or spending:
            return self._report_on(self.focus.people)
        counts = "count" in self.signs.acts
        return self._edit_segment(self.focus.people if counts else self.focus.segment)

    def _names_spending(self) -> bool:
        """Their spend this year: the figure, where no number says who is meant."""
        spends = any(s.kind == "term" and s.meaning == "spend" for s in self.said.spans)
        return spends and not any(s.kind in ("number", "range") for s in self.said.spans)

    def _report_on(self, who: Condition) -> Request:
        """Numbers about the people just found: their revenue by month."""
        found = figures(self.said, self.catalog, pointed=self.signs.more)
        asked = self._checked_report(found)
        if not isinstance(asked, RunReport):
            return asked
        both = narrowed(who, asked.report.who) if asked.report.who else who
        return RunReport(asked.report.model_copy(update={"who": both}))

    def _edit_segment(self, before: Condition) -> Request:
        if (other := instead(before, self.said.spans)) is not None:
            return unplaced(self.said, [], self.catalog) or MakeSegment(other, edits=True)
        if counts_them(self.said, self.signs) and not self.said.uncovered():
            return RunReport(Report(measures=("customers",), who=before))
        spans = [s for s in self.said.spans if not _is_back(s) and not self._adds_to_list(s)]
        dropped = without_fields(before, self._named_fields(spans))
        if dropped is not None and "remove" in self.signs.acts:
            return MakeSegment(dropped, edits=True)
        found = people(self.said, self.catalog, spans)
        left = list(found.left)
        more = found.condition and of_the_same_mail(found.condition, before, self.said)
        changed = self._adjusted(before, left) if more is None else self._combined(before, more)
        asked = (
            unplaced(self.said, left, self.catalog)
            if left
            else unplaced(self.said, [], self.catalog)
        )
        if asked:
            return asked
        if "count" in self.signs.acts:
            return RunReport(Report(measures=("customers",), who=changed or before))
        if changed is None:
            return self._nothing()
        return MakeSegment(changed, edits=True)

    @staticmethod
    def _named_fields(spans: Sequence[Span]) -> set[str]:
        """The fields that are all that is named: drop the age filter."""
        named = [s for s in spans if s.kind not in ("filler", "particle")]
        fields = {str(r.meaning) for s in named for r in s.readings() if r.kind == "field"}
        aged = any(s.meaning == "age" for s in named)
        plain = all(s.of_kind("field") or s.meaning == "age" for s in named)
        return fields | ({BIRTH} if aged else set()) if plain else set()

    def _combined(self, before: Condition, more: Condition) -> Condition | None:
        acts = self.signs.acts
        same = any(s.kind == "particle" and s.meaning == "same" for s in self.said.spans)
        if self._leaves_out_those_without(more):
            return narrowed(before, more.of if more.kind == "not" else Not(of=more))
        if "remove" in acts:
            return without(before, _positive(more))
        if ("replace" in acts and puts_in_place(self.said)) or same:
            return replaced(before, more)
        adds = "add" in acts and not adds_a_demand(self.said, self.signs, more)
        wider = adds or self._goes_on(before, more) or says_or(self.said)
        return (widened if wider and not says_and(self.said) else narrowed)(before, more)

    def _goes_on(self, before: Condition, more: Condition) -> bool:
        """And in Austria: another value for the list that there was."""
        first = next((s for s in self.said.spans if s.kind != "filler"), None)
        fields = {c.field for c in parts(before) if isinstance(c, Attribute)}
        listed = all(isinstance(c, Attribute) and c.field in fields for c in parts(more))
        listed = listed or (not self.signs.deeds and in_the_list(before, more) is not None)
        joined = bool(first and first.kind == "particle" and first.meaning == "and")
        return (joined or says_also(self.said)) and listed

    def _leaves_out_those_without(self, more: Condition) -> bool:
        """Leave out the ones without an address: what is denied behind the act stays."""
        taken = [s for s in self.said.spans if _is_back(s) and s.of_kind("act")]
        acts = {str(r.meaning) for s in taken for r in s.readings() if r.kind == "act"}
        return "remove" in acts and any(part.kind == "not" for part in parts(more))

    def _adjusted(self, before: Condition, left: list[Span]) -> Condition | None:
        """Only a time or a number was said: it takes the place of the one there was."""
        windows = [s for s in self.said.spans if s.kind == "window"]
        numbers = [s for s in self.said.spans if s.kind == "number"]
        changed: Condition | None = None
        if len(numbers) == 2 and not windows:
            changed = with_count(before, numbers[0].meaning, numbers[1].meaning)
        if changed is not None:
            left[:] = [s for s in left if s.kind != "number"]
            return changed
        if len(windows) == 1 and excepts(self.said):
            changed = not_in_window(before, windows[0].meaning)
        elif windows:
            changed = in_window(before, windows[-1].meaning)
        elif numbers and (windowed := with_bare_count(before, numbers[-1].meaning)):
            changed = windowed  # make it 90: of days, where no other number was said
        elif numbers:
            changed = with_number(before, Number(op="is", value=numbers[-1].meaning))
        if changed is not None:
            left[:] = [s for s in left if s.kind not in ("window", "number")]
        return changed


def _positive(condition: Condition) -> Condition:
    """What is to be left out, however it was said: without Austria, leave out Austria."""
    return whole(tuple(c.of if isinstance(c, Not) else c for c in parts(condition)))


def _is_back(span: Span) -> bool:
    """Words that only say how the message belongs to the last one."""
    act = span.of_kind("act")
    if span.kind == "act" or (
        act
        and act.meaning in ("replace", "only", "remove")
        and span.kind == "particle"
        and span.meaning != "not"
    ):
        return True
    return span.kind == "particle" and span.meaning in ("same",)
