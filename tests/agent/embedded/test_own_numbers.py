"""Numbers over a company's own columns: averages, totals, the highest and the lowest, in six languages."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    world.column("customers", "budget", "number")
    world.column("orders", "tip", "number")
    world.column("customers", "tattoos", "integer")
    world.column("customers", "mnt_wines", "number")
    world.customers(("y1", {"budget": 120.0, "country": "DE"}), ("y2", {"budget": 80.0}))
    world.order("y1", "2026-05-01", 20, tip=3.0)
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text", "measure", "split"),
    [
        ("en", "what is the average budget of our customers?", "avg__customers__budget", None),
        ("en", "average budget by country", "avg__customers__budget", "customers.country"),
        ("en", "total budget", "sum__customers__budget", None),
        ("en", "the highest budget", "max__customers__budget", None),
        ("en", "average tip by channel", "avg__orders__tip", "orders.channel"),
        (
            "de",
            "durchschnittliches Budget nach Land",
            "avg__customers__budget",
            "customers.country",
        ),
        ("de", "niedrigstes Budget", "min__customers__budget", None),
        ("fr", "budget moyen par pays", "avg__customers__budget", "customers.country"),
        ("es", "budget promedio por país", "avg__customers__budget", "customers.country"),
        ("es", "budget máximo", None, None),
        ("pt", "budget médio por país", "avg__customers__budget", "customers.country"),
        ("zh", "各国家的平均budget", "avg__customers__budget", "customers.country"),
    ],
)
def test_a_number_over_an_own_column_is_reported(
    reader: Asked, language: str, text: str, measure: str | None, split: str | None
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    if measure is None:
        assert not isinstance(request, RunReport)
        return
    assert isinstance(request, RunReport), request
    assert request.report.measures == (measure,)
    named = [getattr(b, "field", None) for b in request.report.breakdowns]
    assert named == ([split] if split else [])


def test_people_with_more_than_that_are_people(reader: Asked) -> None:
    for text in ("customers with a budget over 100", "customers with the highest budget"):
        request = reader[0].read(text, reader[1], Focus(language="en")).request
        assert isinstance(request, MakeSegment), (text, request)


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "top 10 customers by budget", 10),
        ("en", "top 3 customers by their budget", 3),
        ("de", "Top 10 Kunden nach Budget", 10),
        ("fr", "top 10 des clients par budget", 10),
        ("es", "top 10 clientes por budget", 10),
        ("pt", "top 10 clientes por budget", 10),
        ("en", "top 10 customers by loyalty points", 10),
    ],
)
def test_people_are_ranked_by_what_they_have(
    reader: Asked, language: str, text: str, count: int
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment), request
    assert request.where.model_dump()["count"] == count
    assert request.where.model_dump()["by"].startswith("customers.")


@pytest.mark.parametrize("text", ["customers without tattoos", "customers with no tattoos"])
def test_none_of_something_counted_is_zero_too(reader: Asked, text: str) -> None:
    request = reader[0].read(text, reader[1], Focus(language="en")).request
    assert isinstance(request, MakeSegment), request
    counted = {"kind": "attribute", "field": "customers.tattoos", "op": "more_than", "values": (0,)}
    assert request.where.model_dump() == {"kind": "not", "of": counted}


def test_spent_on_what_a_column_holds_is_that_column(reader: Asked) -> None:
    text = "customers who spent more than 500 on wines"
    request = reader[0].read(text, reader[1], Focus(language="en")).request
    assert isinstance(request, MakeSegment), request
    assert request.where.model_dump()["field"] == "customers.mnt_wines"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "average spend per customer"),
        ("en", "average spend per household"),
        ("es", "gasto medio por hogar"),
        ("de", "durchschnittliche Ausgaben pro Haushalt"),
    ],
)
def test_an_average_of_each_is_not_split_by_them(reader: Asked, language: str, text: str) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport), request
    assert request.report.breakdowns == ()
