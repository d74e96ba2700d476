"""The best or the worst of the people meant: top 5% by spend, the 100 customers with most orders."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent.embedded.compose.sharing import OF_ORDERS
from agent.embedded.quantities import Quantity
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.logic import All
from crm.segments.conditions.top import Top
from crm.segments.definition import Condition
from crm.segments.ranking import MEASURES
from crm.terms.window import EVER, Window

if TYPE_CHECKING:
    from agent.embedded.compose.people import Part


COUNTED = {"order": "orders", "unit": "units"}  # things that people are ranked by the number of


def ranked(
    parts: "Sequence[Part]", condition: Condition | None, catalog: Catalog
) -> Condition | None:
    """The condition, narrowed to the first of those who satisfy it when a rank was said."""
    rank = next((p.clause.rank for p in parts if p.clause.rank), None)
    if rank is None:
        return condition
    if any(_is_of_goods(p) for p in parts):
        return condition  # the most shampoo: people are ranked by all that they bought alone
    if _by_itself(rank) and _is_low(rank):
        return condition  # the least active: those who did nothing at all have no place among them
    by = _by_itself(rank) or _measure(parts, catalog)
    if by is None and condition == Bought():
        by, condition = "orders", None  # the most orders: what is ranked by, not a condition
    if by and condition == Bought.model_validate(
        {"measure": by} if by in OF_ORDERS.values() else {}
    ):
        condition = None
    if by is None and not _free_numbers(parts) and not _says_top(parts):
        return (
            condition  # low satisfaction, best practice: nothing says what is ranked, or how many
        )
    said = {"by": by or "spend", "lowest": _is_low(rank), "window": _window(parts)}
    said |= _share(parts, catalog)
    for part in parts:
        part.clause.used |= {"numbers", "windows", "deed", "rank"}
        part.clause.taken |= set(COUNTED)
    return Top.model_validate(
        {**said, "among": condition if _by_itself(rank) else _without_vip(condition)}
    )


def _is_of_goods(part: "Part") -> bool:
    """Who bought the most shampoo: the rank is of what was bought, and of nothing else named."""
    clause = part.clause
    named = {*clause.verbs, *clause.terms} & {"buy", "buyer", "spend"}
    return bool(clause.rank and clause.goods and named) and not clause.measures


def _is_low(rank: Span) -> bool:
    return rank.meaning == "low" or (isinstance(rank.meaning, tuple) and bool(rank.meaning[1]))


def _by_itself(rank: Span) -> str | None:
    """What the word for the rank says that people are ranked by: the most engaged, the most loyal."""
    by = rank.meaning[0] if isinstance(rank.meaning, tuple) else None
    return by if by in MEASURES else None


def _measure(parts: "Sequence[Part]", catalog: Catalog) -> str | None:
    """What is ranked by: a measure of orders, or a number field of the customer."""
    named = [name for p in parts for name in (*p.clause.measures, *p.clause.terms, *p.clause.verbs)]
    fields = [name for p in parts for name in p.clause.fields if name in catalog.fields]
    by = next((OF_ORDERS[name] for name in named if name in OF_ORDERS), None)
    ordered = any(p.clause.rank and p.clause.verbs == ["buy"] for p in parts)
    things = [COUNTED[thing] for p in parts for thing in p.clause.objects if thing in COUNTED]
    named_things = next(iter(things), None) or ("orders" if ordered else None)
    return by or next(iter(fields), None) or named_things


def _window(parts: "Sequence[Part]") -> Window:
    free = [w for p in parts if "windows" not in p.clause.used for w in p.clause.windows]
    return free[0] if free else EVER


def _share(parts: "Sequence[Part]", catalog: Catalog) -> dict[str, object]:
    """How many: the number said with the rank, else the share that stands for top customers."""
    free = _free_numbers(parts)
    if not free:
        return {"percent": catalog.settings.vip_percent, "assumed": True}
    value = free[0].number.value
    return {"percent": value} if free[0].unit == "percent" else {"count": int(value)}


def _free_numbers(parts: "Sequence[Part]") -> list[Quantity]:
    return [q for p in parts if "numbers" not in p.clause.used for q in p.clause.numbers]


def _says_top(parts: "Sequence[Part]") -> bool:
    return any("vip" in p.clause.terms for p in parts)


def _without_vip(condition: Condition | None) -> Condition | None:
    """Top customers is itself a rank: it does not narrow the one that was said with a number."""
    conditions = condition.of if isinstance(condition, All) else (condition,) if condition else ()
    rest = tuple(c for c in conditions if not (isinstance(c, Top) and c.assumed))
    return rest[0] if len(rest) == 1 else All(of=rest) if rest else None
