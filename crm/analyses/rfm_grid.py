"""RFM grid: how many buyers have which scores of recency, frequency and money, and what they bring.

Scores and named groups are those of the RFM condition (`crm/segments/conditions/rfm.py`), among all
buyers of the window; `who` only narrows whom the grid shows.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from sqlglot import exp

from crm.analyses.base import (
    Analysed,
    Asked,
    Behind,
    Row,
    everybody,
    found,
    numbers,
    ratio,
    theirs,
    when,
)
from crm.analyses.charts import heat_map
from crm.looks.look import capital, column
from crm.segments.conditions.base import Scope, Wording
from crm.segments.conditions.rfm import GRID, Class, Rfm, class_of, scores
from crm.segments.definition import Segment
from crm.segments.ranking import amount
from crm.warehouse.engine import Warehouse

Across = Literal["frequency", "money", "both"]
SCORES = (1, 2, 3, 4, 5)
QUOTES = " “”„«»\u00a0\u202f"
FEW = 25  # buyers, of which fifths say little
Cell = tuple[int, int, int]  # recency, frequency, money
Held = tuple[int, float]  # customers, revenue


class RfmGrid(Asked):
    """Buyers by recency score `across` frequency, money, or both, with the named groups; customers and revenue of each.

    `window` is of the orders that are scored, all time unless named.
    """

    kind: Literal["rfm_grid"] = "rfm_grid"
    across: Across = "frequency"

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """The ten groups first, best first, then the cells, best first, then all. Raises NoData without orders."""
        scope.catalog.need("orders")
        rows, shown = found(self._sql(scope), scope, warehouse)
        held = {
            (int(r), int(f), int(m)): (int(count), float(revenue or 0))
            for r, f, m, count, revenue in rows
        }
        return self._said(held, shown, scope, wording)

    def people(self, rows: Sequence[Row], behind: Behind, scope: Scope) -> Segment:
        """Those of the group or cell."""
        behind.is_among(len(rows))
        return Segment(where=everybody(self.who, self._condition(rows, behind.number)))

    def _condition(self, rows: Sequence[Row], number: int) -> Rfm:
        if number <= len(GRID):
            return Rfm(classes=(tuple(GRID)[number - 1],), window=self.window)
        if number == len(rows):
            return Rfm(recency=SCORES, window=self.window)
        scored = zip(("recency", "frequency", "money"), rows[number - 1][1:4], strict=True)
        given = {name: (int(score),) for name, score in scored if score is not None}
        return Rfm.model_validate({**given, "window": self.window})

    def _sql(self, scope: Scope) -> exp.Expr:
        """One row a combination of scores: its customers and their revenue."""
        buyers = scores(self.window, scope).select(exp.alias_(amount("spend"), "revenue"))
        kept = exp.select("recency", "frequency", "money").from_("buyers AS b")
        kept = kept.select(exp.alias_(exp.Count(this=exp.Star()), "customers"))
        kept = kept.select(exp.alias_(exp.Sum(this=exp.column("revenue", "b")), "revenue"))
        if self.who is not None:
            kept = kept.where(theirs("b.customer_id", self, scope), dialect="duckdb")
        return kept.group_by("recency", "frequency", "money").with_("buyers", as_=buyers)

    # -- showing ------------------------------------------------------------------------------

    def _said(
        self, held: Mapping[Cell, Held], shown: str, scope: Scope, wording: Wording
    ) -> Analysed:
        whole = _sum(held.values())
        groups = {name: _sum(_of_class(held, name)) for name in GRID}
        cells = {cell: _sum(found) for cell, found in self._cells(held).items()}
        rows: list[Row] = [
            (_group_name(n, wording), None, None, None, *_of(h, whole)) for n, h in groups.items()
        ]
        rows += [(_cell_name(cell), *cell, *_of(h, whole)) for cell, h in cells.items()]
        rows.append((wording.say.say("analysis-all"), None, None, None, *_of(whole, whole)))
        title = " · ".join((wording.say.say("rfm-title"), when(self, scope, wording)))
        return Analysed(
            title=title,
            summary=_summary(groups, whole, wording),
            columns=_columns(wording),
            rows=tuple(numbers(rows)),
            chart=self._chart(cells, title, wording) if whole[0] else None,
            sql=shown,
            notes=_notes(whole[0], wording),
        )

    def _cells(self, held: Mapping[Cell, Held]) -> dict[tuple[int | None, ...], list[Held]]:
        """What is in each cell that has anybody, best first; a score that is not asked for is None."""
        out: dict[tuple[int | None, ...], list[Held]] = {}
        for (recency, frequency, money), one in sorted(held.items(), reverse=True):
            cell = (
                recency,
                frequency if self.across != "money" else None,
                money if self.across != "frequency" else None,
            )
            out.setdefault(cell, []).append(one)
        return out

    def _chart(
        self, cells: Mapping[tuple[int | None, ...], Held], title: str, wording: Wording
    ) -> dict[str, Any]:
        """Recency down, frequency or money along; with both, money is added up."""
        say, at = wording.say, 2 if self.across == "money" else 1
        down = list(reversed(SCORES))
        grid = [
            [
                sum(h[0] for cell, h in cells.items() if (cell[0], cell[at]) == (r, s))
                for s in SCORES
            ]
            for r in down
        ]
        along = say.say("rfm-axis-money" if self.across == "money" else "rfm-axis-frequency")
        labels = [str(score) for score in SCORES]
        figure = heat_map(
            f"{title} · {say.say('analysis-customers')}",
            (along, labels),
            (say.say("rfm-axis-recency"), [str(score) for score in down]),
            grid,
            shares=False,
        )
        figure["layout"]["xaxis"]["side"] = "bottom"  # where its title does not touch the chart's
        return figure


def _of_class(held: Mapping[Cell, Held], name: Class) -> Iterable[Held]:
    return (one for cell, one in held.items() if class_of(*cell) == name)


def _sum(held: Iterable[Held]) -> Held:
    found = list(held)
    return sum(count for count, _ in found), round(sum(revenue for _, revenue in found), 4)


def _of(held: Held, whole: Held) -> tuple[Any, ...]:
    """Customers with their share, revenue with its share."""
    return held[0], ratio(held[0], whole[0]), held[1], ratio(held[1], whole[1])


def _group_name(name: str, wording: Wording) -> str:
    """As the condition says it, without its quotation marks."""
    return capital(wording.say.say("rfm-class", name=name).strip(QUOTES))


def _cell_name(cell: Sequence[int | None]) -> str:
    return " ".join(f"{n}{s}" for n, s in zip("RFM", cell, strict=True) if s is not None)


def _summary(groups: Mapping[Class, Held], whole: Held, wording: Wording) -> str:
    say = wording.say
    if not whole[0]:
        return say.say("rfm-none")
    said = [say.say("rfm-summary", count=whole[0], customers=say.number(whole[0]))]
    largest = max(groups, key=lambda name: groups[name][0])
    richest = max(groups, key=lambda name: groups[name][1])
    said.append(_about("rfm-largest", largest, groups[largest], whole, wording))
    if richest != largest:
        said.append(_about("rfm-richest", richest, groups[richest], whole, wording))
    return " ".join(said)


def _about(key: str, name: Class, held: Held, whole: Held, wording: Wording) -> str:
    say, currency = wording.say, wording.catalog.settings.currency
    return say.say(
        key,
        name=_group_name(name, wording),
        count=held[0],
        customers=say.number(held[0]),
        share=say.percent(ratio(held[0], whole[0]) or 0),
        revenue=say.money(held[1], currency),
        part=say.percent(ratio(held[1], whole[1]) or 0),
    )


def _notes(buyers: int, wording: Wording) -> tuple[str, ...]:
    few = (wording.say.say("rfm-few", count=buyers),) if 0 < buyers < FEW else ()
    return (wording.say.say("rfm-rule"), *few)


def _columns(wording: Wording) -> tuple[dict[str, Any], ...]:
    say, currency = wording.say, wording.catalog.settings.currency
    return (
        column("group", say.say("rfm-group"), "text"),
        *(
            column(name, say.say(f"rfm-{name}"), "integer", "score")
            for name in ("recency", "frequency", "money")
        ),
        column("customers", say.say("analysis-customers"), "integer", "count"),
        column("share", say.say("rfm-share"), "number", "fraction"),
        column("revenue", say.say("rfm-revenue"), "number", currency),
        column("revenue_share", say.say("rfm-revenue-share"), "number", "fraction"),
    )
