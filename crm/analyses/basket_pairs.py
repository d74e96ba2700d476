"""Basket pairs: what is bought together in one order, and whether more often than by chance.

Of the counting orders that are meant, with `n` orders in all, `a` and `b` with either thing and
`ab` with both: support = ab / n, confidence of b given a = ab / a, lift = ab × n / (a × b), as in
R. Agrawal, T. Imieliński, A. Swami, "Mining association rules between sets of items in large
databases" (1993), and S. Brin et al., "Dynamic itemset counting" (1997) for lift.
"""

from collections.abc import Sequence
from typing import Any, Literal

from pydantic import Field
from sqlglot import exp

from crm.analyses.base import Analysed, Asked, Behind, Row, everybody, found, numbers, stretch, when
from crm.catalog.model import CatalogField
from crm.errors import Misused
from crm.looks.look import capital, column
from crm.reports.definition import ByField, Report
from crm.reports.figures import Figure, axis, bars, drawn, value_axis
from crm.reports.frame import Frame
from crm.reports.keys import Key, keys_of
from crm.reports.labels import value_label
from crm.reports.measures.base import Basis, Measure
from crm.reports.ranking import ranked
from crm.reports.sources.order_lines import COUNTING_LINES
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import Scope, Wording
from crm.segments.conditions.together import Item, Together
from crm.segments.definition import Segment
from crm.terms.comparison import Filter
from crm.terms.words import filter_words
from crm.warehouse.engine import Warehouse

LINES = Measure("lines", "count", (Basis(COUNTING_LINES, "COUNT(*)"),))
SHOWN = 15  # pairs in the chart
Things = Literal["products.name", "products.category", "products.brand", "products.subcategory"]


class BasketPairs(Asked):
    """Products, categories or brands bought in one order: orders with both, support, confidence and lift.

    `anchor` filters one of the two (what is bought with shampoo?), `where` the orders and lines
    that are looked at. Pairs in less than `least` orders are left out; `top` keeps the first ones.
    """

    kind: Literal["basket_pairs"] = "basket_pairs"
    by: Things = "products.name"
    anchor: tuple[Filter, ...] = ()
    where: tuple[Filter, ...] = ()
    least: int = Field(default=5, ge=1, le=1_000_000)
    sort_by: Literal["orders", "lift", "confidence"] = "orders"
    top: int = Field(default=20, ge=1, le=1_000)

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """One row a pair, the first by `sort_by` first. Raises Unknown, Misused, or NoData without order lines."""
        scope.catalog.need("orders", "order_items", "products")
        rows, shown = found(self._sql(scope), scope, warehouse)
        pairs: list[Row] = [row[:-1] for row in rows if row[0] is not None]
        orders = int(rows[0][-1]) if rows else 0
        return self._said(pairs, orders, shown, scope, wording)

    def people(self, rows: Sequence[Row], behind: Behind, scope: Scope) -> Segment:
        """Those with an order that holds both. Raises Misused where both bear one name."""
        behind.is_among(len(rows))
        pair = [str(name) for name in rows[behind.number - 1][:2]]
        if pair[0].casefold() == pair[1].casefold():
            raise Misused("behind-same-name", rows=str(behind.number))
        lines = tuple(f for f in self.where if not f.field.startswith("customers."))
        items = tuple(Item(where=(Filter(field=self.by, values=(name,)), *lines)) for name in pair)
        theirs = [
            Attribute(field=f.field, op=f.op, values=f.values)
            for f in self.where
            if f.field.startswith("customers.")
        ]
        bought = Together(items=items, window=self.window)
        return Segment(where=everybody(self.who, *theirs, bought))

    # -- asking -------------------------------------------------------------------------------

    def _lines(self, scope: Scope, *more: Filter) -> tuple[exp.Select, tuple[Key, ...]]:
        """One row an order and thing in it."""
        report = Report(
            measures=("units",),
            breakdowns=(ByField(field="orders.order_id"), ByField(field=self.by)),
            window=self.window,
            who=self.who,
            where=(*self.where, *more),
        )
        keys = keys_of(report, scope.catalog, {LINES.id})
        frame = Frame(scope, self.window, stretch(self, scope))
        return ranked(report, (LINES,), keys, frame, hide=False, in_order=False), keys

    def _sql(self, scope: Scope) -> str:
        lines, keys = self._lines(scope)
        order = next(k.name for k in keys if k.field and k.field.id == "orders.order_id")
        label = next(k.name for k in keys if k.field and k.field.id == self.by)
        thing = next((k.name for k in keys if k.hidden), label)
        anchors, first = "", "b.thing > a.thing"
        if self.anchor:
            some, _ = self._lines(scope, *self.anchor)
            anchors = (
                f", anchors AS (SELECT DISTINCT {thing} AS thing FROM ({some.sql('duckdb')}) AS s)"
            )
            among = "(SELECT thing FROM anchors)"
            first = f"b.thing <> a.thing AND a.thing IN {among} AND (b.thing > a.thing OR NOT b.thing IN {among})"
        return f"""
        WITH lines AS ({lines.sql("duckdb")}),
        goods AS (
          SELECT {order} AS order_id, {thing} AS thing, MAX({label}) AS label
          FROM lines WHERE NOT {thing} IS NULL GROUP BY {order}, {thing}
        ){anchors},
        things AS (SELECT thing, MAX(label) AS label, COUNT(*) AS orders FROM goods GROUP BY thing),
        whole AS (SELECT COUNT(DISTINCT order_id) AS orders FROM goods),
        pairs AS (
          SELECT a.thing AS one, b.thing AS other, COUNT(*) AS orders
          FROM goods AS a JOIN goods AS b ON b.order_id = a.order_id AND {first}
          GROUP BY a.thing, b.thing HAVING COUNT(*) >= {self.least}
        ),
        told AS (
          SELECT f.label AS one, s.label AS other, p.orders, f.orders AS with_one, s.orders AS with_other,
            p.orders * 1.0 / w.orders AS support, p.orders * 1.0 / f.orders AS confidence,
            p.orders * 1.0 / s.orders AS back,
            p.orders * 1.0 * w.orders / (f.orders * s.orders * 1.0) AS lift
          FROM pairs AS p JOIN things AS f ON f.thing = p.one JOIN things AS s ON s.thing = p.other
          CROSS JOIN whole AS w
        ),
        best AS (
          SELECT * FROM told
          ORDER BY {self.sort_by} DESC, orders DESC, lift DESC, one, other LIMIT {self.top}
        )
        SELECT t.*, w.orders AS whole FROM whole AS w LEFT JOIN best AS t ON w.orders > 0
        """

    # -- showing ------------------------------------------------------------------------------

    def _said(
        self, pairs: list[Row], orders: int, shown: str, scope: Scope, wording: Wording
    ) -> Analysed:
        place = {"orders": 2, "lift": 8, "confidence": 6}[self.sort_by]
        rows = sorted(pairs, key=lambda r: (-_amount(r[place]), -_amount(r[2]), -_amount(r[8]), str(r[0]), str(r[1])))  # fmt: skip
        names = _names(rows, scope.catalog.field(self.by), wording)
        title = self._title(scope, wording)
        return Analysed(
            title=title,
            summary=self._summary(rows, orders, names, wording),
            columns=self._columns(names, wording),
            rows=tuple(numbers(rows)),
            chart=self._chart(rows, names, title, wording) if rows else None,
            sql=shown,
            notes=tuple(self._notes(orders, wording)),
        )

    def _title(self, scope: Scope, wording: Wording) -> str:
        say, catalog = wording.say, wording.catalog
        name = catalog.field(self.by).name(say.language)
        with_ = "; ".join(filter_words(f, catalog, say) for f in self.anchor)
        said = say.say("pairs-title-with" if with_ else "pairs-title", thing=name, anchor=with_)
        filters = [capital(filter_words(f, catalog, say)) for f in self.where]
        return " · ".join((said, *filters, when(self, scope, wording)))

    def _summary(
        self, rows: list[Row], orders: int, names: dict[str, str], wording: Wording
    ) -> str:
        say = wording.say
        if not orders:
            return say.say("pairs-no-orders")
        if not rows:
            return say.say("pairs-none", least=self.least)
        one, other, both, _, _, support, confidence, _, lift = rows[0]
        told = {"one": names[str(one)], "other": names[str(other)], "lift": say.number(round(_amount(lift), 2))}  # fmt: skip
        shares = {"support": say.percent(_amount(support)), "confidence": say.percent(_amount(confidence))}  # fmt: skip
        return say.say(
            "pairs-summary", count=both, orders=say.number(_amount(both)), **told, **shares
        )

    def _columns(self, names: dict[str, str], wording: Wording) -> tuple[dict[str, Any], ...]:
        say = wording.say
        labels = {value: name for value, name in names.items() if value != name}
        return (
            column("one", say.say("pairs-one"), "text") | {"labels": labels},
            column("other", say.say("pairs-other"), "text") | {"labels": labels},
            column("orders", say.say("pairs-both"), "integer", "count"),
            column("orders_with_one", say.say("pairs-with-one"), "integer", "count"),
            column("orders_with_other", say.say("pairs-with-other"), "integer", "count"),
            column("support", say.say("pairs-support"), "number", "fraction"),
            column("confidence", say.say("pairs-confidence"), "number", "fraction"),
            column("confidence_back", say.say("pairs-confidence-back"), "number", "fraction"),
            column("lift", say.say("pairs-lift"), "number", "number"),
        )

    def _chart(
        self, rows: list[Row], names: dict[str, str], title: str, wording: Wording
    ) -> Figure:
        """The first pairs by what they are sorted by."""
        say, shown = wording.say, rows[:SHOWN]
        place, unit = {"orders": (2, "count"), "lift": (8, "number"), "confidence": (6, "fraction")}[self.sort_by]  # fmt: skip
        label = say.say({"orders": "pairs-both", "lift": "pairs-lift", "confidence": "pairs-confidence"}[self.sort_by])  # fmt: skip
        labels = [f"{names[str(row[0])]} + {names[str(row[1])]}" for row in shown]
        values = [round(_amount(row[place]), 4) for row in shown]
        along = axis(say.say("pairs-pair")) | {"type": "category", "autorange": "reversed"}
        traces = [bars(label, labels, values, 0, True)]
        across = value_axis(label, unit, from_zero=True)  # type: ignore[arg-type]
        return drawn(traces, title, along, across, True, max(360, 120 + 26 * len(shown)))

    def _notes(self, orders: int, wording: Wording) -> list[str]:
        if not orders:
            return []
        say = wording.say
        return [
            say.say("pairs-rule", orders=say.number(orders), count=orders),
            say.say("pairs-least", least=self.least),
        ]


def _amount(value: object) -> float:
    return float(str(value or 0))


def _names(rows: list[Row], field: CatalogField, wording: Wording) -> dict[str, str]:
    """Each thing as the language calls it."""
    values = {str(value) for row in rows for value in row[:2]}
    return {value: value_label(field, value, wording.say) for value in values}
