"""What the shares of a report are of: the same without its groups, or without its people and filters too."""

from collections.abc import Sequence

from crm.reports.choosing import tables_asked
from crm.reports.definition import ByTime, Report
from crm.reports.keys import Key
from crm.reports.measures.base import AnyMeasure
from crm.terms.comparison import Filter

# Whatever was sold: so that the whole is the sum of the same lines that its parts are of.
ANY_PRODUCT = Filter(field="products.product_id", op="is_not_empty")


def whole_of(report: Report, measures: Sequence[AnyMeasure], keys: Sequence[Key]) -> Report:
    """The report whose numbers are the whole, by the times of `keys`."""
    times = tuple(ByTime(grain=key.grain) for key in keys if key.grain)
    update: dict[str, object] = {"breakdowns": times, "top": None, "rest": False}
    where = report.where
    if report.whole is not None:
        where = report.whole.where
        update |= {"who": report.whole.who, "during": None}
    if "products" in tables_asked(report) and any(map(_is_of_lines, measures)):
        where = (*where, ANY_PRODUCT)
    return report.model_copy(update={**update, "where": where})


def _is_of_lines(measure: AnyMeasure) -> bool:
    """Whether it is the lines of orders that are measured where a question needs products."""
    bases = [basis for one in measure.bases_of for basis in one.bases]
    return any("order_items" in basis.source.own for basis in bases)
