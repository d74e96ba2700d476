"""Every measure that a report can show, and finding one by its id."""

from collections.abc import Iterator, Mapping

from crm.catalog.own_numbers import own_number
from crm.errors import Unknown
from crm.reports.measures.base import AnyMeasure
from crm.reports.measures.baskets import BASKETS
from crm.reports.measures.buyers import BUYING
from crm.reports.measures.campaigns import CAMPAIGN_RESULTS
from crm.reports.measures.catalogue import OFFER
from crm.reports.measures.email import MAIL
from crm.reports.measures.events import ACTIVITY
from crm.reports.measures.fulfilment import FULFILMENT
from crm.reports.measures.goods import GOODS
from crm.reports.measures.mailing_list import MAILING_LIST
from crm.reports.measures.own import own_measure
from crm.reports.measures.people import PEOPLE
from crm.reports.measures.rhythm import RHYTHM
from crm.reports.measures.sales import SALES
from crm.reports.measures.surveys import ANSWERS
from crm.reports.measures.tickets import SERVICE
from crm.reports.measures.worth import WORTH

MEASURES: tuple[AnyMeasure, ...] = (
    *SALES,
    *GOODS,
    *BUYING,
    *RHYTHM,
    *WORTH,
    *PEOPLE,
    *MAILING_LIST,
    *MAIL,
    *CAMPAIGN_RESULTS,
    *ACTIVITY,
    *BASKETS,
    *SERVICE,
    *ANSWERS,
    *OFFER,
    *FULFILMENT,
)


class _ById(Mapping[str, AnyMeasure]):
    """The measures by their ids. Those over a company's own columns are known too, and not listed."""

    def __init__(self) -> None:
        self._listed: dict[str, AnyMeasure] = {measure.id: measure for measure in MEASURES}

    def __getitem__(self, id: str) -> AnyMeasure:
        own = own_number(id)
        made = own_measure(own) if own else None
        return made or self._listed[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)


BY_ID: Mapping[str, AnyMeasure] = _ById()


def measure_called(id: str) -> AnyMeasure:
    """The measure of that id. Raises Unknown, naming those spelt most like it."""
    from rapidfuzz import process

    if id in BY_ID:
        return BY_ID[id]
    near = ", ".join(hit[0] for hit in process.extract(id, list(BY_ID), limit=3))
    raise Unknown("unknown-measure", name=id, near=near)
