"""What every reader of a clause shares: its filters, its number, and orders made of them."""

from dataclasses import dataclass

from agent.embedded.compose.clause import Clause
from agent.embedded.quantities import Quantity
from crm.catalog.model import Catalog
from crm.segments.conditions.bought import Bought, OrderMeasure
from crm.segments.definition import Condition
from crm.terms.comparison import Filter, Number
from crm.terms.window import EVER, Window

# What a measure of the catalog means when it is said of a person.
OF_ORDERS: dict[str, OrderMeasure] = {
    "revenue": "spend", "ltv": "spend", "spend": "spend", "orders": "orders", "units": "units",
    "aov": "average_order", "buyers": "orders",
}  # fmt: skip
OF_KIND = {
    "return": "returned", "cancel": "cancelled", "returned_orders": "returned",
    "cancelled_orders": "cancelled", "late_deliveries": "late",
}  # fmt: skip
NOT_SAID = Number()


@dataclass(frozen=True)
class Told:
    """What a clause told: a condition, and whether its words already deny it."""

    condition: Condition
    negated: bool = False
    timed: bool = False  # its time stands in the parts that it is made of


def compared(quantity: Quantity) -> dict[str, object]:
    """The comparison that a number is part of, as filters hold it."""
    number = quantity.number
    values = (number.value, number.upper) if number.upper is not None else (number.value,)
    return {"op": number.op, "values": values}


class Sharing:
    """The parts that terms and deeds are made of. Each notes in the clause what it has taken."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog

    def _bought(
        self,
        clause: Clause,
        window: Window | None,
        measure: OrderMeasure,
        orders: str | None = None,
    ) -> Bought:
        where = (*self._goods(clause), *self._details(clause, "orders"), *self._noted(clause))
        amount = self._count(clause)
        said = (*clause.verbs, *clause.measures)
        kind = next((OF_KIND[word] for word in said if word in OF_KIND), "counting")
        kind = clause.noted_orders or kind
        return Bought.model_validate(
            {
                "measure": measure,
                "amount": amount,
                "window": window or EVER,
                "where": where,
                "orders": orders or kind,
            }
        )

    @staticmethod
    def _count(clause: Clause) -> Number:
        """How many: as compared; a bare number is at least so many, with `only` exactly."""
        clause.used.add("numbers")
        for quantity in clause.numbers:
            if quantity.unit in ("years_old", "percent"):
                continue
            if quantity.said or quantity.number.op != "is":
                clause.used.add("only")
                return quantity.number
            clause.used.add("only")
            return quantity.number if clause.only else Number(value=quantity.number.value)
        return NOT_SAID

    @staticmethod
    def _goods(clause: Clause) -> tuple[Filter, ...]:
        clause.used.add("goods")
        return tuple(Filter(field=v.field, values=tuple(v.values)) for v in clause.goods)

    @staticmethod
    def _details(clause: Clause, *tables: str) -> tuple[Filter, ...]:
        clause.used |= {f"details:{table}" for table in tables}
        return tuple(
            Filter(field=v.field, values=tuple(v.values))
            for v in clause.details
            if v.field.split(".", 1)[0] in tables
        )

    @staticmethod
    def _noted(clause: Clause) -> tuple[Filter, ...]:
        """What stands in brackets behind the deed."""
        clause.used.add("noted")
        return tuple(clause.noted)

    def _order_measure(self, clause: Clause) -> OrderMeasure | None:
        named = next((OF_ORDERS[m] for m in clause.measures if m in OF_ORDERS), None)
        money = any(q.unit and len(q.unit) == 3 and q.unit.isupper() for q in clause.numbers)
        if (
            "spend" in clause.verbs
            or "spend" in clause.terms
            or (money and ("buy" in clause.verbs or "buyer" in clause.terms or named))
        ):
            return named if named == "average_order" else "spend"
        if named:
            return named
        if any(v.table == "orders" for v in clause.details) and set(clause.verbs) <= {"use"}:
            return "orders"  # a coupon or a sales channel says that something was ordered
        said = {*clause.verbs, *clause.objects, *clause.measures}
        if "receive" in clause.verbs and clause.goods and not clause.objects:
            said.add("buy")  # everyone who got a tent
        if "buyer" in clause.terms and ("unit" in clause.objects or self._counts_goods(clause)):
            return "units"
        if not said & {"buy", "order", "last_order", "first_order", *OF_KIND}:
            return None
        counts = self._counts_goods(clause) or self._counts_things(clause)
        return "units" if "unit" in clause.objects or counts else "orders"

    @staticmethod
    def _counts_things(clause: Clause) -> bool:
        """More than 10 items: the number is of things, not of orders."""
        things = [s for s in clause.spans if s.kind == "object" and s.meaning == "product"]
        return any(q.span.end == thing.start for q in clause.numbers for thing in things)

    @staticmethod
    def _counts_goods(clause: Clause) -> bool:
        """5 towels are counted, with a word of measure between at most; towels five times are not."""
        return any(
            q.unit in (None, "pieces") and 0 <= v.span.start - q.span.end <= 1
            for q in clause.numbers
            for v in clause.goods
        )
