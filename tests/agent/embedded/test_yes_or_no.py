"""Own columns that say yes or no, in words or as 1 and 0; people and those who are none of them, apart."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import MakeSegment, Request, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import ByField, Versus
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    for name in ("suscriptor", "tax_exempt", "accepts_email_marketing"):
        world.column("customers", name, "text")
    world.column("customers", "complain", "integer")
    for number, said in enumerate((("sí", "yes", "yes", 1), ("no", "no", "no", 0))):
        names = ("suscriptor", "tax_exempt", "accepts_email_marketing", "complain")
        world.customers((f"y{number}", dict(zip(names, said, strict=True))))
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def read(reader: Asked, language: str, text: str) -> Request:
    return reader[0].read(text, reader[1], Focus(language=language)).request


@pytest.mark.parametrize(
    ("language", "text", "field", "yes"),
    [
        ("en", "tax exempt customers", "customers.tax_exempt", "yes"),
        ("en", "customers who accept email marketing", "customers.accepts_email_marketing", "yes"),
        ("en", "customers who complained", "customers.complain", 1),
        ("es", "suscriptores", "customers.suscriptor", "sí"),
        ("es", "clientes suscriptores", "customers.suscriptor", "sí"),
    ],
)
def test_who_a_column_says_yes_for(
    reader: Asked, language: str, text: str, field: str, yes: object
) -> None:
    request = read(reader, language, text)
    assert isinstance(request, MakeSegment), request
    told = request.where.model_dump()
    assert (told["field"], told["op"], told["values"]) == (field, "is", (yes,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "ticket medio de suscriptores y no suscriptores"),
        ("es", "ticket medio de suscriptores vs no suscriptores"),
    ],
)
def test_members_and_others_are_apart_by_the_column(
    reader: Asked, language: str, text: str
) -> None:
    request = read(reader, language, text)
    assert isinstance(request, RunReport), request
    assert request.report.breakdowns == (ByField(field="customers.suscriptor"),)
    assert request.report.who is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "AOV of VIPs vs non-VIPs"),
        ("en", "average order value of VIPs and non-VIPs"),
        ("es", "ticket medio de VIP y no VIP"),
        ("fr", "panier moyen des VIP et des non VIP"),
        ("pt", "ticket médio de VIPs e não VIPs"),
    ],
)
def test_people_of_a_kind_stand_beside_the_others(reader: Asked, language: str, text: str) -> None:
    request = read(reader, language, text)
    assert isinstance(request, RunReport), request
    compared = request.report.compare
    assert isinstance(compared, Versus)
    assert compared.who.model_dump() == {"kind": "not", "of": request.report.who.model_dump()}  # type: ignore[union-attr]
