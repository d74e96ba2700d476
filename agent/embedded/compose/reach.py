"""How near a table is to what a report measures: which of several fields of one name is meant."""

from collections.abc import Sequence

from crm.reports.measures.base import AnyMeasure, Ratio

FAR = 99


def distance(table: str, measures: Sequence[AnyMeasure]) -> int:
    """How near a table is to what is measured: 0 its own, then its joins in order; FAR out of reach."""
    return max((_one_distance(table, m) for m in measures), default=0)


def _one_distance(table: str, measure: AnyMeasure) -> int:
    if isinstance(measure, Ratio):
        return max(_one_distance(table, measure.upper), _one_distance(table, measure.lower))
    best = FAR
    for rank, basis in enumerate(measure.bases):
        tables = [*basis.source.own, *basis.source.joins]
        if table in tables:
            best = min(best, 10 * rank + tables.index(table))
    return best
