"""How good a likeness is, and what it goes by: measured on a half of the seed that was held back."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from crm.errors import Misused
from crm.segments.compile import check, compile_count, walk
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.conditions.logic import All, Not
from crm.segments.conditions.lookalike import SALT, Lookalike
from crm.segments.conditions.sample import Sample
from crm.segments.definition import Segment
from crm.segments.phrases import clause
from crm.segments.resemblance import FIELDS, scored, weighed
from crm.sql.binding import query
from crm.sql.hashing import place
from crm.terms.words import value_words
from crm.warehouse.engine import Warehouse

FEW = 50  # members of a seed: with fewer, chance tells more than likeness
BEST = 5  # the best fifth, in which the held-back half is looked for
NAMED = 4  # traits that are said


@dataclass(frozen=True)
class Quality:
    """How well half of the seed finds the other half among everybody else.

    `auc` is the chance that one of the held-back half scores above one of the others (0.5 is a
    guess), `found` the share of that half in the best fifth; both None where a half is empty.
    """

    seed: int
    others: int
    auc: float | None
    found: float | None


@dataclass(frozen=True)
class Trait:
    """What sets the seed apart: a bin of a feature, its weight, and the shares of both who are in it."""

    feature: str
    bin: str
    weight: float
    of_seed: float
    of_others: float


def lookalikes(segment: Segment) -> Iterator[Lookalike]:
    """Those in the segment itself, each once, in the order said."""
    found = [c for c, _ in walk(segment.unlimited) if isinstance(c, Lookalike)]
    return iter(dict.fromkeys(found))


def need_seeds(segment: Segment, scope: Scope, warehouse: Warehouse) -> None:
    """Raises Misused for a lookalike of nobody or of everybody."""
    for lookalike in lookalikes(segment):
        for nobody, seed in (
            ("lookalike-of-nobody", lookalike.of),
            ("lookalike-of-everybody", Not(of=lookalike.of)),
        ):
            asked = compile_count(Segment(where=seed), scope)
            if not warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows[0][0]:
                raise Misused(nobody)


def quality(lookalike: Lookalike, scope: Scope, warehouse: Warehouse) -> Quality:
    """Measured now. Raises Misused where the seed is nobody or everybody."""
    check(lookalike, scope)
    halves = {f"half_{i}": _half(lookalike.of, i) for i in (1, 2)}
    everyone = scored(halves["half_1"], scope, {"whole": lookalike.of, "hidden": halves["half_2"]})
    chance = place(exp.column("customer_id", "s"), SALT, scope.binding)
    ranked = (
        exp.select("s.hidden", "s.whole", "s.in_seed")
        .select("RANK() OVER (PARTITION BY s.in_seed ORDER BY s.score) AS low")
        .select("COUNT(*) OVER (PARTITION BY s.in_seed, s.score) AS equals")
        .select(exp.alias_(_nth(chance), "place"))
        .from_(everyone.subquery("s"))
    )
    asked = query(_figures(ranked), scope.binding)
    row = warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows[0]
    seed, others, hidden, ranks, best = (float(str(value or 0)) for value in row)
    if not seed:
        raise Misused("lookalike-of-nobody")
    if not others:
        raise Misused("lookalike-of-everybody")
    if not hidden or hidden == seed:
        return Quality(int(seed), int(others), None, None)
    auc = (ranks - hidden * (hidden + 1) / 2) / (hidden * others)
    return Quality(int(seed), int(others), round(auc, 4), round(best / hidden, 4))


def _half(seed: BaseCondition, part: int) -> BaseCondition:
    return All.model_validate({"of": (seed, Sample(part=part, parts=2, salt=SALT))})


def _nth(chance: exp.Expr) -> exp.Expr:
    order = exp.Order(expressions=[exp.Ordered(this=exp.column("score", "s"), desc=True), chance])
    alone = [exp.column("in_seed", "s")]
    return exp.Window(this=exp.RowNumber(), partition_by=alone, order=order)


def _figures(ranked: exp.Select) -> exp.Select:
    """The seed, the others, the half held back, the sum of its ranks among those, who is in the best fifth."""
    asked = "(SELECT COUNT(*) FROM ranked AS q WHERE NOT q.in_seed)"
    best = f"r.hidden AND r.place * {BEST} <= {asked}"
    return (
        exp.select("COUNT(*) FILTER (WHERE r.whole)", "COUNT(*) FILTER (WHERE NOT r.whole)")
        .select("COUNT(*) FILTER (WHERE r.hidden)")
        .select("SUM(r.low + (r.equals - 1) / 2.0) FILTER (WHERE r.hidden)")
        .select(f"COUNT(*) FILTER (WHERE {best})")
        .from_("ranked AS r")
        .with_("ranked", as_=ranked)
    )


def traits(lookalike: Lookalike, scope: Scope, warehouse: Warehouse) -> tuple[Trait, ...]:
    """What makes them alike, by how much it adds to the seed's scores, the most first."""
    check(lookalike, scope)
    asked = query(weighed(lookalike.of, scope), scope.binding)
    rows = warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows
    sizes = {str(f): [0.0, 0.0] for f, *_ in rows}
    for feature, _, _, seed, others in rows:
        sizes[str(feature)][0] += float(str(seed))
        sizes[str(feature)][1] += float(str(others))
    found = [
        Trait(
            str(f), str(bin), float(str(w)), *_shares(float(str(s)), float(str(o)), sizes[str(f)])
        )
        for f, bin, w, s, o in rows
    ]
    found.sort(key=lambda trait: (-trait.of_seed * trait.weight, trait.feature, trait.bin))
    return tuple(trait for trait in found if trait.weight > 0)


def _shares(seed: float, others: float, of: list[float]) -> tuple[float, float]:
    return seed / (of[0] or 1), others / (of[1] or 1)


def notes(
    segment: Segment, scope: Scope, warehouse: Warehouse, wording: Wording
) -> tuple[str, ...]:
    """What is said beside a segment of each lookalike: how good it is, and what it goes by.

    Raises Misused where a seed is nobody or everybody.
    """
    said: list[str] = []
    for lookalike in lookalikes(segment):
        said.append(quality_words(quality(lookalike, scope, warehouse), wording))
        shared = [trait_words(t, wording) for t in traits(lookalike, scope, warehouse)[:NAMED]]
        if shared:
            said.append(clause(wording, "lookalike-traits", traits="; ".join(shared)))
    return tuple(said)


def quality_words(found: Quality, wording: Wording) -> str:
    say = wording.say
    if found.seed < FEW or found.found is None or found.auc is None:
        return clause(wording, "lookalike-few", seed=found.seed, few=FEW)
    return clause(
        wording,
        "lookalike-quality",
        found=say.percent(found.found, 0),
        auc=say.number(found.auc, 2),
    )


def trait_words(trait: Trait, wording: Wording) -> str:
    shares = {
        "seed": wording.say.percent(trait.of_seed, 0),
        "others": wording.say.percent(trait.of_others, 0),
    }
    return clause(wording, "lookalike-trait", trait=_bin_words(trait, wording), **shares)


def _bin_words(trait: Trait, wording: Wording) -> str:
    if trait.feature not in (*FIELDS, "category"):
        return clause(wording, f"trait-{trait.feature}", bin=trait.bin)
    table = "products" if trait.feature == "category" else "customers"
    field = wording.catalog.field(f"{table}.{trait.feature}")
    if trait.bin in ("unknown", "none"):
        value = clause(wording, "trait-unknown")
    else:
        value = value_words(field, trait.bin, wording.catalog, wording.say)
    return f"{field.name(wording.say.language)}: {value}"
