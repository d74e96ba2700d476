"""Own columns of things, an income that people have, codes of a marital status, and people who are something."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Explain, MakeSegment, Request, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    world.column("products", "vegano", "text")
    world.column("orders", "regalo", "text")
    world.column("customers", "yearly_income", "number")
    world.column("customers", "marital_status", "text")
    for number, said in enumerate(("sí", "no")):
        world.products((f"x{number}", {"vegano": said, "price": 5.0}))
        world.customers((f"y{number}", {"yearly_income": 9.0, "marital_status": "MS"[number]}))
        world.order(f"y{number}", "2026-05-01", 20, regalo=said)
    world.event("y1", "quiz_finished", "2026-05-02")
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def read(reader: Asked, language: str, text: str) -> Request:
    return reader[0].read(text, reader[1], Focus(language=language)).request


@pytest.mark.parametrize(
    ("language", "text", "measure", "field", "value"),
    [
        ("es", "ventas de productos veganos", "revenue", "products.vegano", "sí"),
        ("es", "ingresos por marca de productos veganos", "revenue", "products.vegano", "sí"),
        ("es", "pedidos regalo por mes", "orders", "orders.regalo", "sí"),
        ("es", "¿cuántos pedidos son regalo?", "orders", "orders.regalo", "sí"),
        ("en", "quiz finished events by month", "events", "events.type", "quiz_finished"),
    ],
)
def test_columns_and_events_say_which_things_are_meant(
    reader: Asked, language: str, text: str, measure: str, field: str, value: str
) -> None:
    request = read(reader, language, text)
    assert isinstance(request, RunReport), request
    report = request.report
    assert report.measures == (measure,)
    assert [(f.field, f.values) for f in report.where] == [(field, (value,))]
    assert field not in str(report.breakdowns)
    assert report.who is None


def test_behind_by_they_split(reader: Asked) -> None:
    request = read(reader, "es", "ventas por vegano")
    assert isinstance(request, RunReport), request
    assert "products.vegano" in str(request.report.breakdowns)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "women with an income of at least 70000"),
        ("en", "customers with income over 70000"),
        ("es", "clientes con ingresos superiores a 70000"),
        ("fr", "clients avec un revenu de plus de 70000"),
        ("pt", "clientes com renda acima de 70000"),
    ],
)
def test_an_income_is_theirs_where_a_column_holds_it(
    reader: Asked, language: str, text: str
) -> None:
    request = read(reader, language, text)
    assert isinstance(request, MakeSegment), request
    assert "customers.yearly_income" in str(request.where)
    assert "bought" not in str(request.where)


def test_codes_of_a_marital_status_have_names(reader: Asked) -> None:
    for language, text, code in (
        ("en", "married customers", "M"),
        ("es", "clientes solteros", "S"),
    ):
        request = read(reader, language, text)
        assert isinstance(request, MakeSegment), request
        assert request.where.model_dump()["values"] == (code,)


def test_people_who_are_something_are_not_explained(reader: Asked) -> None:
    request = read(reader, "es", "clientes de Alemania que son promotores")
    assert isinstance(request, MakeSegment), request
    assert isinstance(read(reader, "es", "¿qué son los promotores?"), Explain)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "customers under 35 without email consent"),
        ("de", "Kunden unter 35 ohne Einwilligung"),
        ("fr", "clients de moins de 35 ans sans consentement"),
        ("es", "clientes menores de 35 años sin consentimiento de email"),
        ("pt", "clientes com menos de 35 anos sem consentimento"),
    ],
)
def test_an_age_before_a_denial_is_not_denied(reader: Asked, language: str, text: str) -> None:
    request = read(reader, language, text)
    assert isinstance(request, MakeSegment), request
    kinds = {part["kind"] for part in request.where.model_dump()["of"]}
    assert "age" in kinds


def test_a_word_for_things_before_their_column_splits_nothing_more(reader: Asked) -> None:
    for text in ("revenue by product category", "revenue by product brand"):
        request = read(reader, "en", text)
        assert isinstance(request, RunReport), request
        assert len(request.report.breakdowns) == 1
        assert "products.name" not in str(request.report.breakdowns)
    both = read(reader, "en", "revenue by product and brand")
    assert isinstance(both, RunReport)
    assert len(both.report.breakdowns) == len(("product", "brand"))
