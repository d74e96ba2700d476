"""A message that stands on its own: people, a count, a report, products, or a mail to write."""

from collections.abc import Sequence

from agent.embedded.account import unplaced
from agent.embedded.acts import Signs
from agent.embedded.analyses.base import Understand
from agent.embedded.annotate import Annotated
from agent.embedded.compose.figures import figures
from agent.embedded.compose.goods import goods
from agent.embedded.compose.part_of_whole import people_shared, share_of_people
from agent.embedded.compose.people import People, people
from agent.embedded.compose.said import Figures
from agent.embedded.compose.shown_in import shown_in
from agent.embedded.focus import Focus
from agent.embedded.mails import ends
from agent.embedded.places import counts_people, places_of_people
from agent.embedded.reaching import TERMS
from agent.embedded.requests import (
    Ask,
    FindProducts,
    MakeSegment,
    Request,
    RunReport,
)  # fmt: skip
from agent.embedded.returning import counted, returned
from agent.embedded.spans import Span
from agent.embedded.wants import kind_of
from agent.embedded.when_asked import when_asked
from agent.embedded.writing import Writing, tells_to_write
from crm.catalog.model import Catalog
from crm.reports.definition import Report
from crm.segments.compile import walk
from crm.segments.conditions.base import BaseCondition
from crm.terms.window import lies_ahead

AHEAD = ("anniversary", "due", "dated")  # what can be known of the time to come


def _to_come(part: BaseCondition) -> bool:
    """Whether it would be of what people do in a time that is still to come."""
    window = getattr(part, "window", None)
    return window is not None and getattr(part, "kind", None) not in AHEAD and lies_ahead(window)


class Asking:
    """One message being decided, with what the conversation is about."""

    def __init__(
        self,
        catalog: Catalog,
        annotated: Annotated,
        signs: Signs,
        focus: Focus,
        understand: Understand,
    ) -> None:
        self.catalog, self.said, self.signs, self.focus = catalog, annotated, signs, focus
        self.understand = understand  # words inside the message, as a message of their own

    def _fresh(self) -> Request:
        kind = kind_of(self.signs)
        for reread in (when_asked, places_of_people):
            if said := reread(self.said, self.catalog):
                return self._checked_report(figures(said, self.catalog))
        if kind == "segment":
            return self._segment()
        if kind == "count":
            return self._count()
        if kind == "report":
            return self._report()
        if kind == "products":
            return self._products()
        return self._nothing()

    def _segment(self) -> Request:
        found = people(self.said, self.catalog)
        if asked := self._not_clear(found):
            return asked
        if found.condition is None:
            return Ask("ask-segment-of-whom")
        return MakeSegment(found.condition)

    def _count(self) -> Request:
        """How many customers ...: a number, not a list."""
        found = people(
            self.said,
            self.catalog,
            [s for s in self.said.spans if s.kind != "measure" or s.meaning != "customers"],
        )
        if asked := self._not_clear(found):
            return asked
        return RunReport(returned(found.condition, self.said.spans) or counted(found.condition))

    def _not_clear(self, found: People) -> Ask | None:
        """What has to be asked of the people that were understood; None where nothing is open."""
        if asked := unplaced(self.said, found.left, self.catalog):
            return asked
        within = walk(found.condition) if found.condition else ()
        return Ask("ask-future-people") if any(_to_come(part) for part, _ in within) else None

    def _share_of_people(self, told: Sequence[Span]) -> Request:
        """What percentage of stylists opened a mail: how many they are, of all stylists."""
        part, whole = share_of_people(told, self.said, self.catalog)
        asked = unplaced(self.said, part.left, self.catalog)
        if asked or part.condition is None:
            return asked or Ask("ask-segment-of-whom")
        counted = Report(measures=("customers",), who=part.condition, forms=("share",), whole=whole)
        return RunReport(counted)

    def _report(self) -> Request:
        if told := people_shared(self.said):
            return self._share_of_people(told)
        if asked := self._other_currency():
            return asked
        found = figures(self.said, self.catalog)
        return self._checked_report(found)

    def _other_currency(self) -> Ask | None:
        """Revenue in euros, where money is told in dollars."""
        told, ours = shown_in(self.said.spans), self.catalog.settings.currency
        if told is None or told[1] == ours:
            return None
        return Ask("ask-other-currency", {"currency": told[1], "ours": ours})

    def _checked_report(self, found: Figures) -> Request:
        asked = unplaced(self.said, found.left, self.catalog)
        if asked:
            return asked
        if found.window and lies_ahead(found.window):
            return Ask("ask-future")
        if not self._only_splits() and not found.measures and counts_people(found, self.catalog):
            found.measures = ("customers",)
        if not found.measures:
            return Ask("ask-measure", options=("revenue", "orders", "customers", "open_rate"))
        return RunReport(found.report())

    def _only_splits(self) -> bool:
        """By country, and no more: said of what was shown before, and of nothing by itself."""
        said = [s for s in self.said.spans if s.kind != "filler"]
        return all(s.kind == "field" or (s.kind, s.size) == ("particle", 1) for s in said)

    def _products(self) -> Request:
        listed, left = goods(self.said)
        asked = unplaced(self.said, left, self.catalog)
        if asked and self.signs.rank and any(s.of_kind("value", "region") for s in left):
            report = self._report()  # top products in Mexico: products by what was sold there
            return report if isinstance(report, RunReport) and report.report.breakdowns else asked
        return (self._of_no_data(left) if asked else None) or asked or FindProducts(listed)

    def _of_no_data(self, left: Sequence[Span]) -> Ask | None:
        """Women in Germany where nobody's gender is known: no word for goods that are like it."""
        people = any(r.kind == "value" and _is_of_people(r) for s in left for r in s.readings())
        likened = [s for s in self.said.spans if s.kind == "value" and s.how == "meaning"]
        words = ", ".join(self.said.written(s) for s in likened if not _is_of_people(s))
        return Ask("ask-unknown-words", {"words": words}) if people and words else None

    def _nothing(self) -> Request:
        asked = unplaced(self.said, [], self.catalog)
        if asked:
            return asked
        if "segment" in self.signs.acts:
            return Ask("ask-segment-of-whom")
        return Ask("ask-what")

    def _writes(self) -> bool:
        """Whether the message wants something sent, rather than speaking of mails that were."""
        if "write" in self.signs.first:
            return not (self.signs.measures and self.signs.split)
        if self.signs.reference and tells_to_write(self.said.spans):
            return True
        if any(_may_be_reached(s) for s in self.said.spans):
            return False
        if ends(self.said.text, self.said.language):
            return True
        return not self.signs.measures and any(_is_only_writing(s) for s in self.said.spans)

    def _write(self) -> Request:
        return Writing(
            self.said, self.focus, "draft" not in self.signs.acts, self.understand
        ).request()


def _is_of_people(span: Span) -> bool:
    return str(span.meaning[0]).startswith("customers.")


def _is_only_writing(span: Span) -> bool:
    """A word that means nothing but to write, wherever it stands: 给发型师写邮件."""
    return all(r.kind == "act" and r.meaning in ("write", "draft") for r in span.readings())


def _may_be_reached(span: Span) -> bool:
    """Wen dürfen wir anschreiben: a question of who they are, and no order to write."""
    return span.kind == "term" and span.meaning in TERMS.values() and span.how == "pattern"
