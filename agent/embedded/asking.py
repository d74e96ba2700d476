"""A message that stands on its own: people, a count, a report, products, or a mail to write."""

from collections.abc import Sequence

from agent.embedded.account import unplaced
from agent.embedded.acts import Signs
from agent.embedded.annotate import Annotated
from agent.embedded.compose.figures import figures
from agent.embedded.compose.goods import goods
from agent.embedded.compose.part_of_whole import people_shared, share_of_people
from agent.embedded.compose.people import People, people
from agent.embedded.compose.said import Figures
from agent.embedded.compose.writing import names_purpose, purpose_of
from agent.embedded.focus import Focus
from agent.embedded.requests import (
    Ask,
    FindProducts,
    Launch,
    MakeSegment,
    Request,
    RunReport,
    Write,
)  # fmt: skip
from agent.embedded.spans import Span
from agent.embedded.wants import kind_of
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

    def __init__(self, catalog: Catalog, annotated: Annotated, signs: Signs, focus: Focus) -> None:
        self.catalog, self.said, self.signs, self.focus = catalog, annotated, signs, focus

    def _fresh(self) -> Request:
        kind = kind_of(self.signs)
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
        return RunReport(Report(measures=("customers",), who=found.condition))

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
        found = figures(self.said, self.catalog)
        return self._checked_report(found)

    def _checked_report(self, found: Figures) -> Request:
        asked = unplaced(self.said, found.left, self.catalog)
        if asked:
            return asked
        if lies_ahead(found.window):
            return Ask("ask-future")
        if not found.measures:
            return Ask("ask-measure", options=("revenue", "orders", "customers", "open_rate"))
        return RunReport(found.report())

    def _products(self) -> Request:
        listed, left = goods(self.said)
        asked = unplaced(self.said, left, self.catalog)
        return asked or FindProducts(listed)

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
        if "write" in self.signs.acts and self.signs.reference:
            return True
        return not self.signs.measures and any(_is_only_writing(s) for s in self.said.spans)

    def _write(self) -> Request:
        spans = self.said.spans
        goods_spans = [s for i, s in enumerate(spans) if _of_products(s) or _ranks_goods(spans, i)]
        rest = [s for s in self.said.spans if s not in goods_spans and not _is_writing(s)]
        found = people(self.said, self.catalog, rest)
        left = [s for s in found.left if s.kind != "window"]
        asked = unplaced(self.said, left, self.catalog, names_purpose)
        if asked:
            return asked
        send = "draft" not in self.signs.acts
        if send and self.focus.campaign and not (found.condition or goods_spans):
            return Launch()  # send it: the mail that was drafted
        where = found.condition or self.focus.segment
        if where is None:
            return Ask("ask-write-to-whom")
        listed = goods(self.said, goods_spans)[0] if goods_spans else None
        return Write(purpose_of(self.said, where), where, listed, send)


def _is_only_writing(span: Span) -> bool:
    """A word that means nothing but to write, wherever it stands: 给发型师写邮件."""
    return all(r.kind == "act" and r.meaning in ("write", "draft") for r in span.readings())


def _ranks_goods(spans: Sequence[Span], index: int) -> bool:
    """Our best scissors: the rank is of the products behind it."""
    behind = next((s for s in spans[index + 1 :] if s.kind != "filler"), None)
    return spans[index].kind == "rank" and behind is not None and _of_products(behind)


def _of_products(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]).startswith("products.")
    return span.kind in ("superlative",) or (
        span.kind == "term"
        and span.meaning
        in ("bestseller", "new_product", "best_rated", "cheapest", "most_expensive", "in_stock")
    )


def _is_writing(span: Span) -> bool:
    act = span.of_kind("act")
    if act and (span.kind in ("act", "object") or act.meaning in ("find", "show", "write")):
        return True
    if span.kind == "value" and str(span.meaning[0]).startswith("campaigns."):
        return True  # what kind of mail: a win-back offer
    return span.kind in ("object", "measure", "table") or (span.kind == "window" and span.size <= 2)
