"""A message that changes the report or the list of products shown last: as orders, the month before, in stock."""

from dataclasses import replace
from typing import Any

from agent.embedded.account import unplaced
from agent.embedded.asking import Asking
from agent.embedded.compose.comparing import Compare, beside, compares
from agent.embedded.compose.figures import figures
from agent.embedded.compose.goods import goods
from agent.embedded.compose.said import Figures
from agent.embedded.edits import in_window, merged_report
from agent.embedded.ranked_anew import ranks_products, reordered
from agent.embedded.report_goes_on import (
    again_of_all,
    begins_with_and,
    stepped_back,
)
from agent.embedded.requests import Ask, FindProducts, Request, RunReport
from agent.embedded.set_beside import set_beside
from agent.embedded.showing import besides, says_too
from agent.embedded.spans import Span
from crm.products.definition import ProductList
from crm.reports.definition import Report
from crm.terms.window import Calendar, Ever, Window


class Changing(Asking):
    """Applies a message to the last report or list of products."""

    def _adds_to_list(self, span: Span) -> bool:
        """Add Austria: the verb is what to do with the segment, unless a cart is spoken of."""
        cart = any(o.meaning == "cart" for s in self.said.spans if (o := s.of_kind("object")))
        act = span.of_kind("act")
        return (
            not cart
            and span.kind == "verb"
            and act is not None
            and act.meaning in ("add", "remove")
        )

    def _edit_report(self, before: Report) -> Request:
        if (anew := again_of_all(self.said, before) or reordered(self.said, before)) is not None:
            return unplaced(self.said, [], self.catalog) or RunReport(anew)
        if asked_back := self._other_currency():
            return asked_back
        kept = tuple(s for s in self.said.spans if not self._adds_to_list(s))
        found = figures(replace(self.said, spans=kept), self.catalog, before.measures)
        found = self._beside_preceding(found, before)
        found = self._stepped_back(found, before.window)
        asked = unplaced(self.said, found.left, self.catalog)
        if asked:
            return asked
        if self._says_nothing(found, before):
            return RunReport(before) if "report" in self.signs.acts else self._nothing()
        if "compare" in self.signs.acts and not found.breakdowns:
            if (both := set_beside(found, before)) is not None:
                return RunReport(both)
            if found.where and not found.compare:
                return self._not_beside()
        if "replace" in self.signs.acts:
            found = _instead(before, found)
        if (people := _of_that_time(before, found)) is not None:
            return RunReport(people)
        if found.window and (other := self._beside(found.window, before.window)):
            found = replace(found, window=None, compare=other)
        if found.compare == "last_year" and isinstance(before.window, Ever):
            found = replace(found, window=found.window or Calendar(period="year"))
        return RunReport(
            merged_report(
                before,
                found.report(),
                window=found.window is not None,
                adds=self._adds(),
                instead="replace" in self.signs.acts,
            )
        )

    def _adds(self) -> bool:
        """And by channel, Germany too: what is said joins what there was."""
        return (
            "add" in self.signs.acts
            or says_too(self.said.text, self.said.language)
            or begins_with_and(self.said)
            or any(s.kind == "particle" and s.meaning == "and" for s in self.said.spans[:2])
        )

    def _says_nothing(self, found: Figures, before: Report) -> bool:
        """Whether the message has nothing in it that a report is made of."""
        told = (found.breakdowns, found.window, found.who, found.where, found.during, found.top)
        more = (found.compare, found.forms, self.signs.measures)
        return not any((*told, *more)) and found.measures == before.measures

    def _not_beside(self) -> Ask:
        """Vs newsletters, of a report of all campaigns: what to set beside them is not told by it."""
        words = [self.said.written(s) for s in self.said.spans if compares(s)]
        return Ask("ask-unplaced", {"words": ", ".join(words)})

    def _beside_preceding(self, found: Figures, before: Report) -> Figures:
        """Compared with the month before."""
        told = next((s for s in found.left if s.kind == "preceding"), None)
        other = beside(before.window, told.meaning) if told else None
        if other is None or "compare" not in self.signs.acts:
            return found
        return replace(found, compare=other, left=[s for s in found.left if s != told])

    def _stepped_back(self, found: Figures, before: Window) -> Figures:
        """And the month before? The period of the report, one further back."""
        told = next((s for s in self.said.spans if s.kind in ("preceding", "window")), None)
        back = stepped_back(before, told.meaning) if told else None
        if back is None or "compare" in self.signs.acts:
            return found
        return replace(found, window=back, left=[s for s in found.left if s != told])

    def _beside(self, named: Window, before: Window) -> Compare | None:
        """Last year too: beside what there is, not in its place."""
        if "compare" in self.signs.acts:
            return beside(before, named)
        return besides(self.said.text, self.said.language, named, before)

    def _edit_products(self, before: ProductList) -> Request:
        listed, left = goods(self.said)
        told = next((s for s in self.said.spans if s.kind == "preceding"), None)
        back = stepped_back(before.window, told.meaning) if told else None
        left = [s for s in left if s is not told] + ([told] if told and back is None else [])
        asked = unplaced(self.said, left, self.catalog)
        if asked:
            return asked
        fields = {f.field for f in listed.where}
        where = (*(f for f in before.where if f.field not in fields), *listed.where)
        update: dict[str, Any] = {"where": where}
        if self.signs.rank or ranks_products(self.said):
            update |= {"by": listed.by, "lowest": listed.lowest}
        if any(s.kind == "number" for s in self.said.spans) and not self.signs.compared:
            update["limit"] = listed.limit
        if self.signs.windows:
            update["window"] = listed.window
        if told is not None and back is not None:
            update["window"] = back
        return FindProducts(before.model_copy(update=update))


def _instead(before: Report, found: Figures) -> Figures:
    """Orders instead of revenue, by week and not by month: what there was goes."""
    measures = tuple(m for m in found.measures if m not in before.measures)
    breakdowns = tuple(b for b in found.breakdowns if b not in before.breakdowns)
    return replace(
        found,
        measures=measures or found.measures,
        breakdowns=breakdowns or found.breakdowns,
    )


def _of_that_time(before: Report, found: Figures) -> Report | None:
    """How many bought this year, and last year? The time is of what the people did."""
    alone = found.measures in ((), before.measures) and not (found.breakdowns or found.who)
    counted = before.measures == ("customers",) and isinstance(before.window, Ever)
    if not (alone and counted and found.window and before.who) or found.compare:
        return None
    changed = in_window(before.who, found.window)
    return before.model_copy(update={"who": changed}) if changed is not None else None
