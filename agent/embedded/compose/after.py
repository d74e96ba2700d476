"""What people did first, named behind `after`: did not order within 14 days after a click.

The word may stand before the other deed or behind it; either way the first deed comes first.
"""

from collections.abc import Sequence

from agent.embedded.compose.clause import Clause


def in_order(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, with each deed that others came after before the one that followed it."""
    out: list[Clause] = []
    for clause in clauses:
        followed = out and clause.earlier and not out[-1].earlier and out[-1].predicates
        if followed and (out[-1].windows or not _leads(clause, clauses)):
            clause.joint, out[-1].joint = out[-1].joint, clause.joint
            out.insert(len(out) - 1, clause)
            comes_after(out[-1])
        else:
            out.append(clause)
    return out


def _leads(clause: Clause, clauses: Sequence[Clause]) -> bool:
    """Whether a deed behind this one is the one that came after it."""
    behind = clauses[clauses.index(clause) + 1 :]
    return bool(behind) and behind[0].after_it


def comes_after(clause: Clause) -> None:
    """Its time says how soon it followed."""
    clause.after_it = True
    clause.soon = clause.stretch or clause.soon
    clause.windows = [w for w in clause.windows if w != clause.stretch]
    clause.within = clause.stretch = None
