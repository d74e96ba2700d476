"""So many different products, categories or brands, as marketers say it."""

import dataclasses
from typing import Any

import pytest
from pydantic import TypeAdapter

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.segments.definition import Condition
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)
SHAMPOO = [{"field": "products.category", "values": ["Shampoo"]}]


def _bought(measure: str, count: int, **more: Any) -> dict[str, Any]:
    return {"kind": "bought", "measure": measure, "amount": {"value": count}, **more}


PRODUCTS, CATEGORIES = _bought("products", 3), _bought("categories", 2)
SHAMPOOS = _bought("products", 3, where=SHAMPOO)
SAID: dict[str, dict[str, Any]] = {
    "en": {
        "customers who bought at least 3 different products": PRODUCTS,
        "customers who bought from 2 or more different categories": CATEGORIES,
        "customers who bought at least 3 different shampoos": SHAMPOOS,
        "customers who bought at least two different brands": _bought("brands", 2),
    },
    "de": {
        "Kunden, die mindestens 3 verschiedene Produkte gekauft haben": PRODUCTS,
        "Kunden, die aus mindestens 2 verschiedenen Kategorien gekauft haben": CATEGORIES,
        "Kunden, die mindestens 3 verschiedene Shampoos gekauft haben": SHAMPOOS,
    },
    "fr": {
        "clients ayant acheté au moins 3 produits différents": PRODUCTS,
        "clients qui ont acheté dans au moins 2 catégories différentes": CATEGORIES,
        "clients qui ont acheté au moins 3 shampoings différents": SHAMPOOS,
    },
    "es": {
        "clientes que compraron al menos 3 productos distintos": PRODUCTS,
        "clientes que compraron de al menos 2 categorías diferentes": CATEGORIES,
    },
    "pt": {
        "clientes que compraram pelo menos 3 produtos diferentes": PRODUCTS,
        "clientes que compraram de pelo menos 2 categorias diferentes": CATEGORIES,
    },
    "zh": {
        "至少买过3个不同商品的客户": PRODUCTS,
        "买过两种以上不同品类的客户": CATEGORIES,
        "买过3款不同的洗发水的客户": SHAMPOOS,
    },
}


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    catalog = dataclasses.replace(world.catalog, rates={"EUR": 0.5})
    return Reader(catalog, build_lexicon(catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, many in SAID.items() for one in many]
)
def test_different_things_are_counted(
    language: str, sentence: str, reader: tuple[Reader, Clock]
) -> None:
    request = reader[0].read(sentence, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment)
    assert request.where == CONDITION.validate_python(SAID[language][sentence])


@pytest.mark.parametrize("sentence", ["不同品类的销售额", "近3个月不同品类的销售额"])
def test_without_a_number_the_same_words_split_a_report(
    sentence: str, reader: tuple[Reader, Clock]
) -> None:
    request = reader[0].read(sentence, reader[1], Focus(language="zh")).request
    assert isinstance(request, RunReport)
    assert [b.kind for b in request.report.breakdowns] == ["field"]


def test_what_cannot_be_counted_apart_is_asked_about(reader: tuple[Reader, Clock]) -> None:
    read = reader[0].read("customers who viewed 3 different products", reader[1], Focus())
    assert not isinstance(read.request, MakeSegment)
