"""Every measure that a report can show, and finding one by its id."""

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
BY_ID: dict[str, AnyMeasure] = {measure.id: measure for measure in MEASURES}


def measure_called(id: str) -> AnyMeasure:
    """The measure of that id. Raises Unknown, naming those spelt most like it."""
    from rapidfuzz import process

    if id in BY_ID:
        return BY_ID[id]
    near = ", ".join(hit[0] for hit in process.extract(id, list(BY_ID), limit=3))
    raise Unknown("unknown-measure", name=id, near=near)
