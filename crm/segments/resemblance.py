"""How much customers resemble those of a seed, by documented features in a few bins each, as SQL.

Naive Bayes, said as weights of evidence (I. J. Good, "Probability and the Weighing of Evidence",
1950): a bin weighs

    ln((seed in it + 1) / (seed + bins)) - ln((others in it + 1) / (others + bins))

(the ones are Laplace's smoothing), and a customer's score is the sum of the weights of the bins
that the customer is in. Weights are rounded to four digits, so that sums are the same everywhere.
"""

from collections.abc import Mapping
from datetime import timedelta

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope
from crm.segments.conditions.engaged import SIGNS
from crm.segments.facts import EVENTS, LINES, ORDERS, whose
from crm.segments.happenings import counting, of_types
from crm.sql.texts import lower
from crm.sql.truth import known
from crm.terms.window import EVER, Last

FIELDS = ("customer_type", "loyalty_tier", "country")
RECENT = ((30, "days-30"), (90, "days-90"), (180, "days-180"), (365, "days-365"))
AGES = ((90, "days-90"), (365, "days-365"), (1095, "days-1095"))
ORDERED = ((6, "six"), (3, "three"), (2, "two"), (1, "one"))
SEEN = ((10, "ten"), (3, "three"), (1, "one"))
UNKNOWN = "unknown"


def features(catalog: Catalog) -> tuple[str, ...]:
    """The names of those features that this data knows."""
    events = ("engagement",) if "events" in catalog.tables else ()
    orders = ("recency", "frequency", "money") if "orders" in catalog.tables else ()
    lines = "order_items" in catalog.tables and catalog.has("products.category")
    fields = tuple(f for f in (*FIELDS, "created_at") if catalog.has(f"customers.{f}"))
    named = tuple("tenure" if field == "created_at" else field for field in fields)
    return (*orders, *events, *named, *(("category",) if orders and lines else ()))


def scored(
    seed: BaseCondition, scope: Scope, also: Mapping[str, BaseCondition] | None = None
) -> exp.Select:
    """One row a customer: `customer_id`, `in_seed`, the conditions of `also` as flags, `score`."""
    flags = ["in_seed", *(also or {})]
    found = (
        exp.select("t.customer_id", *(exp.column(name, "t") for name in flags))
        .select("SUM(w.weight) AS score")
        .from_("traits AS t")
        .join("weights AS w", on="w.feature = t.feature AND w.bin = t.bin")
        .group_by("t.customer_id", *(exp.column(name, "t") for name in flags))
    )
    return _with_weights(found, {"in_seed": seed, **(also or {})}, scope)


def weighed(seed: BaseCondition, scope: Scope) -> exp.Select:
    """One row a bin: `feature`, `bin`, `weight`, and how many of the seed and of the others are in it."""
    found = exp.select("w.feature", "w.bin", "w.weight", "w.seed", "w.others").from_("weights AS w")
    return _with_weights(found, {"in_seed": seed}, scope)


def _with_weights(
    found: exp.Select, flags: Mapping[str, BaseCondition], scope: Scope
) -> exp.Select:
    names = features(scope.catalog)
    return (
        found.with_("people", as_=_people(flags, names, scope))
        .with_("traits", as_=_traits(tuple(flags), names))
        .with_("counted", as_=_counted())
        .with_("weights", as_=_weights())
    )


def _people(flags: Mapping[str, BaseCondition], names: tuple[str, ...], scope: Scope) -> exp.Select:
    """A row a customer, with the bin of each feature."""
    tests = [exp.alias_(known(test.sql(scope)), name) for name, test in flags.items()]
    found = exp.select("c.customer_id", *tests).from_("customers AS c")
    bins = [exp.alias_(_bin(name, scope), name) for name in names]
    joins = {
        "recency": ("b", _buyers),
        "engagement": ("a", _active),
        "category": ("k", _categories),
    }
    for name, (alias, facts) in joins.items():
        if name in names:
            same = exp.column("customer_id", alias).eq(exp.column("customer_id", "c"))
            found = found.join(facts(scope).subquery(alias), on=same, join_type="left")
    return found.select(*bins)


def _bin(name: str, scope: Scope) -> exp.Expr:
    if name == "recency":
        return _since(exp.column("last_order", "b"), RECENT, "never", scope)
    if name == "frequency":
        return _steps(exp.column("orders", "b"), ORDERED)
    if name == "money":
        fifth = exp.cast(exp.column("fifth", "b"), "INTEGER")
        return exp.func("COALESCE", exp.cast(fifth, "TEXT"), exp.Literal.string("none"))
    if name == "engagement":
        return _steps(exp.column("events", "a"), SEEN)
    if name == "tenure":
        return _since(exp.column("created_at", "c"), AGES, UNKNOWN, scope)
    if name == "category":
        return exp.func("COALESCE", exp.column("category", "k"), exp.Literal.string("none"))
    value = exp.func("NULLIF", lower(exp.column(name, "c")), exp.Literal.string(""))
    return exp.func("COALESCE", value, exp.Literal.string(UNKNOWN))


def _since(
    moment: exp.Expr, edges: tuple[tuple[int, str], ...], missing: str, scope: Scope
) -> exp.Expr:
    """How long ago a moment is, by the first edge in days that it is within."""
    case = exp.Case().when(exp.Is(this=moment, expression=exp.null()), exp.Literal.string(missing))
    for days, name in edges:
        edge = scope.binding(scope.clock.utc - timedelta(days=days))
        case = case.when(exp.GTE(this=moment.copy(), expression=edge), exp.Literal.string(name))
    return case.else_(exp.Literal.string("longer"))


def _steps(amount: exp.Expr, edges: tuple[tuple[int, str], ...]) -> exp.Expr:
    """How many there are, by the first edge that is reached."""
    case = exp.Case()
    for least, name in edges:
        test = exp.GTE(this=amount.copy(), expression=exp.Literal.number(least))
        case = case.when(test, exp.Literal.string(name))
    return case.else_(exp.Literal.string("none"))


def _buyers(scope: Scope) -> exp.Select:
    # What guests bought is nobody's, and must not count as a buyer.
    someone = exp.not_(exp.Is(this=ORDERS.customer, expression=exp.null()))
    found = whose(ORDERS, EVER, (), scope, counting(ORDERS), someone)
    worse = "(RANK() OVER (ORDER BY COALESCE(ROUND(SUM(o.revenue), 4), 0)) - 1)"
    return found.select(
        "MAX(o.ordered_at) AS last_order",
        "COUNT(*) AS orders",
        f"1 + FLOOR({worse} * 5.0 / COUNT(*) OVER ()) AS fifth",
    ).group_by("o.customer_id")


def _active(scope: Scope) -> exp.Select:
    window = Last(count=90)
    found = whose(EVENTS, window, (), scope, of_types(EVENTS, SIGNS, scope))
    return found.select("COUNT(*) AS events").group_by("e.customer_id")


def _categories(scope: Scope) -> exp.Select:
    """The category of which each customer has bought most units; of several one that stays the same."""
    category = lower(exp.column("category", "p"))
    there = exp.NEQ(this=exp.column("category", "p"), expression=exp.Literal.string(""))
    found = whose(LINES, EVER, (), scope, counting(LINES), there)
    order = "ORDER BY COALESCE(SUM(l.quantity), 0) DESC, MD5(LOWER(p.category))"
    found = found.select(
        exp.alias_(category, "category"),
        f"ROW_NUMBER() OVER (PARTITION BY l.customer_id {order}) AS place",
    ).group_by("l.customer_id", category.copy())
    most = exp.select("m.customer_id", "m.category").from_(found.subquery("m"))
    return most.where("m.place = 1")


def _traits(flags: tuple[str, ...], names: tuple[str, ...]) -> exp.Select:
    """The same, a row a customer and feature."""
    feature = exp.column("feature", "f")
    case = exp.Case(this=feature)
    for name in names:
        case = case.when(exp.Literal.string(name), exp.column(name, "p"))
    values = exp.values([(name,) for name in names], alias="f", columns=["feature"])
    return (
        exp.select("p.customer_id", *(exp.column(flag, "p") for flag in flags))
        .select(feature.copy(), exp.alias_(case, "bin"))
        .from_("people AS p")
        .join(values, join_type="cross")
    )


def _counted() -> exp.Select:
    return (
        exp.select("t.feature", "t.bin")
        .select("COUNT(*) FILTER (WHERE t.in_seed) AS seed")
        .select("COUNT(*) FILTER (WHERE NOT t.in_seed) AS others")
        .from_("traits AS t")
        .group_by("t.feature", "t.bin")
    )


def _weights() -> exp.Select:
    of_feature = "OVER (PARTITION BY n.feature)"
    here = f"LN((n.seed + 1.0) / (SUM(n.seed) {of_feature} + COUNT(*) {of_feature}))"
    there = f"LN((n.others + 1.0) / (SUM(n.others) {of_feature} + COUNT(*) {of_feature}))"
    weight = exp.cast(exp.maybe_parse(f"{here} - {there}"), "DECIMAL(12, 4)")
    return exp.select(
        "n.feature", "n.bin", "n.seed", "n.others", exp.alias_(weight, "weight")
    ).from_("counted AS n")
