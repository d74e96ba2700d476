"""Why a customer is in a segment or not: every condition, whether it holds, and what the data says.

One query asks all of it of one customer: each single condition as a test, beside it what the
condition shows of the customer (`BaseCondition.actual`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlglot import exp

from crm.customers.masking import masked
from crm.segments.arrangement import Group, One, arranged
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.in_segment import InSegment
from crm.segments.definition import Segment
from crm.segments.judging import is_member
from crm.sql.binding import query
from crm.sql.truth import known
from crm.warehouse.engine import Warehouse

NAMES = ("first_name", "last_name")
EVERYBODY = One(Everyone())


@dataclass(frozen=True)
class Line:
    """One condition or group of them, the outermost at depth 0. `actual` is the customer's own value."""

    depth: int
    words: str
    holds: bool
    actual: tuple[str, ...] = ()


@dataclass(frozen=True)
class Why:
    """`name` is masked for those who may not see it, and empty where there is none.

    `inside` is the whole truth: exclusions and a limit of the segment count too.
    """

    customer_id: str
    name: str
    inside: bool
    lines: tuple[Line, ...]
    sql: str

    @property
    def failing(self) -> int:
        """How many of the outermost conditions do not hold."""
        return sum(not line.holds for line in self.lines if line.depth == 0)


@dataclass(frozen=True)
class _Node:
    """A line before its answer is known: a single condition, or a group of nodes with a heading."""

    part: One | Group
    inside: "tuple[_Node, ...]"  # of a group its parts, of a segment the tree of its definition


def why(
    segment: Segment,
    customer: str,
    scope: Scope,
    warehouse: Warehouse,
    wording: Wording,
    *,
    see_personal: bool = False,
) -> Why:
    """The account of one customer, named by the id that `crm.customers.finding` gives.

    Raises what the segment raises when this data cannot answer it.
    """
    tree = _node(arranged(segment.unlimited), scope)
    ones = [node for node in _walk(tree) if isinstance(node.part, One)]
    told = [node.part.condition.actual(scope) for node in ones if isinstance(node.part, One)]
    columns = [exp.alias_(exp.paren(is_member(segment, scope)), "inside")]
    columns += [_test(i, node, scope) for i, node in enumerate(ones)]
    columns += [
        exp.alias_(actual.sql, f"actual_{i}_{j}")
        for i, actuals in enumerate(told)
        for j, actual in enumerate(actuals)
    ]
    columns += [exp.column(n, "c") for n in NAMES if scope.catalog.has(f"customers.{n}")]
    found = exp.select(*columns).from_("customers AS c")
    found = found.where(exp.column("customer_id", "c").eq(scope.binding(customer)))
    asked = query(found, scope.binding)
    answer = warehouse.rows(asked.run_sql(warehouse.dialect), asked.values)
    row = dict(zip(answer.columns, answer.rows[0], strict=True))
    account = _Account(row, {id(n): i for i, n in enumerate(ones)}, told, wording, see_personal)
    return Why(
        customer,
        _name(row, see_personal),
        bool(row["inside"]),
        tuple(account.lines(tree)),
        asked.shown(warehouse.dialect),
    )


def _node(part: One | Group, scope: Scope) -> _Node:
    if isinstance(part, Group):
        return _Node(part, tuple(_node(inner, scope) for inner in part.parts))
    if isinstance(part.condition, InSegment):
        inner = scope.segment(part.condition.segment)
        return _Node(part, (_node(arranged(inner.unlimited), scope),))
    return _Node(part, ())


def _walk(node: _Node) -> Iterator[_Node]:
    yield node
    for inner in node.inside:
        yield from _walk(inner)


def _test(number: int, node: _Node, scope: Scope) -> exp.Expr:
    assert isinstance(node.part, One)
    condition: BaseCondition = node.part.condition
    condition.check(scope.catalog)
    return exp.alias_(exp.paren(known(condition.sql(scope))), f"holds_{number}")


@dataclass(frozen=True)
class _Account:
    """The customer's row, read along the tree."""

    row: Mapping[str, object]
    numbers: Mapping[int, int]
    told: Sequence[tuple[Actual, ...]]
    wording: Wording
    see_personal: bool

    def lines(self, tree: _Node) -> Iterator[Line]:
        """Conditions that must all hold stand side by side, without a heading."""
        if isinstance(tree.part, Group) and tree.part.all:
            for inner in tree.inside:
                yield from self._lines(inner, 0)
        elif tree.part != EVERYBODY:
            yield from self._lines(tree, 0)

    def _lines(self, node: _Node, depth: int) -> Iterator[Line]:
        yield Line(depth, self._words(node.part), self.holds(node), self._actual(node))
        same = [n for n in node.inside if isinstance(n.part, Group) and n.part.all]
        unheaded = isinstance(node.part, One) and bool(same)
        for inner in same[0].inside if unheaded else node.inside:
            yield from self._lines(inner, depth + 1)

    def _words(self, part: One | Group) -> str:
        if isinstance(part, One):
            return part.words(self.wording)
        return self.wording.say.say("look-why-all" if part.all else "look-why-any")

    def holds(self, node: _Node) -> bool:
        if isinstance(node.part, One):
            return bool(self.row[f"holds_{self.numbers[id(node)]}"]) != node.part.negated
        inner = (self.holds(n) for n in node.inside)
        return all(inner) if node.part.all else any(inner)

    def _actual(self, node: _Node) -> tuple[str, ...]:
        if isinstance(node.part, Group):
            return ()
        number = self.numbers[id(node)]
        said = (
            actual.words(self._shown(actual, self.row[f"actual_{number}_{j}"]), self.wording)
            for j, actual in enumerate(self.told[number])
        )
        return tuple(text for text in said if text)

    def _shown(self, actual: Actual, value: object) -> object:
        if self.see_personal or not actual.personal or value is None:
            return value
        return masked(actual.personal, value)


def _name(row: Mapping[str, object], see_personal: bool) -> str:
    parts = [row.get(name) for name in NAMES]
    return " ".join(str(p) if see_personal else masked("name", p) for p in parts if p)
