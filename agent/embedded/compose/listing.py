"""Lists of demands: who a, who b, or who c."""

import itertools
from collections.abc import Sequence

from agent.embedded.compose.clause import Clause


def list_all_with_or(clauses: Sequence[Clause]) -> None:
    """Who a, who b, or who c: any of them."""
    listing = False
    for before, clause in reversed(list(itertools.pairwise(clauses))):
        did = before.verbal or bool(before.predicates)
        begins = clause.verbal and did and clause.group != before.group
        if listing and begins and clause.listed and not clause.apart:
            clause.joint = "or"
        listing = begins and clause.joint == "or" if begins else listing and not clause.apart
