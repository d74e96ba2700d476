"""The report shown last, beside that of others: their average order value | compared with silver members."""

from collections.abc import Sequence

from agent.embedded.acts import Signs
from agent.embedded.annotate import Annotated
from agent.embedded.compose.comparing import compares
from agent.embedded.compose.said import Figures
from agent.embedded.edits import replaced
from crm.reports.definition import ByField, Report, Versus
from crm.terms.comparison import Filter


def sets_beside_it(said: Annotated, signs: Signs) -> bool:
    """Compared with stylists, 与造型师对比: a message that begins or ends so names what to set beside what was shown."""
    told = [s for s in said.spans if s.kind not in ("filler", "particle")]
    return any(map(compares, (*told[:1], *told[-1:]))) and not (signs.measures or signs.split)


def set_beside(found: Figures, before: Report) -> Report | None:
    """The report with what the message names next to it; None where it names no others.

    People stand beside those of the report; other goods, orders or campaigns are each a row.
    """
    if found.window or found.breakdowns or found.measures not in ((), before.measures):
        return None
    if found.who and found.who.condition and not found.where:
        others = found.who.condition
        who = replaced(before.who, others) if before.who else others
        return before.model_copy(update={"compare": Versus(who=who)}) if who != before.who else None
    return _as_rows(found.where, before) if found.where and not found.who else None


def _as_rows(named: Sequence[Filter], before: Report) -> Report | None:
    """Shampoo, compared with conditioner: both, split by what they are values of."""
    had = {f.field: f for f in before.where if f.op == "is"}
    if len(named) != 1 or named[0].op != "is" or named[0].field not in had:
        return None
    kept = had[named[0].field]
    both = kept.model_copy(
        update={"values": tuple(dict.fromkeys((*kept.values, *named[0].values)))}
    )
    split = ByField(field=both.field)
    breakdowns = before.breakdowns if split in before.breakdowns else (*before.breakdowns, split)
    where = tuple(both if f == kept else f for f in before.where)
    return before.model_copy(update={"where": where, "breakdowns": breakdowns})
