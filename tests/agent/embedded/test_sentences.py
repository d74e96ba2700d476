"""What marketers say, in each language, and the definition that it means.

`sentences/<language>.yaml` holds each sentence (a conversation with ` | ` between its messages)
with the request that its last message makes; fields that have their default value are left out.
"""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.grammar import grammar
from agent.embedded.requests import Ask, FindProducts, MakeSegment, Request, RunReport, Write
from agent.embedded.vocabulary import build_lexicon
from crm.languages.speak import LANGUAGES
from crm.products.definition import ProductList
from crm.reports.definition import Report
from crm.segments.definition import Condition
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

HERE = Path(__file__).parent / "sentences"
CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def _said() -> list[Any]:
    cases = []
    for language in LANGUAGES:
        for sentence, means in yaml.safe_load(
            (HERE / f"{language}.yaml").read_text("utf8")
        ).items():
            cases.append(pytest.param(language, sentence, means, id=f"{language}: {sentence}"))
    return cases


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    catalog = dataclasses.replace(world.catalog, rates={"EUR": 0.5})
    return Reader(catalog, build_lexicon(catalog)), world.clock


@pytest.mark.parametrize(("language", "sentence", "means"), _said())
def test_a_sentence_means_its_definition(
    language: str, sentence: str, means: Mapping[str, Any], reader: tuple[Reader, Clock]
) -> None:
    focus = Focus(language=language)
    for message in sentence.split(" | "):
        request = reader[0].read(message, reader[1], focus).request
        focus = _after(focus, request)
    assert _told(request) == _meant(means)


def test_every_language_has_the_same_vocabulary() -> None:
    """A meaning that one language can express, all can: the same sections, and the same keys in them."""
    own = {
        "numbers",
        "ordinals",
        "times",
        "demonyms",
        "countries",
        "particles",
        "count_units",
        "short",
        "no_numbers",
        "parted",
    }
    shape = {
        language: {
            section: set(part) if isinstance(part, dict) and section not in own else None
            for section, part in grammar(language).data.items()
        }
        for language in LANGUAGES
    }
    assert all(shape[language] == shape["en"] for language in LANGUAGES)


def _after(focus: Focus, request: Request) -> Focus:
    match request:
        case MakeSegment(where=where):
            return dataclasses.replace(focus, segment=where, last="segment")
        case RunReport(report=report):
            return dataclasses.replace(focus, report=report, last="report")
        case FindProducts(products=products):
            return dataclasses.replace(focus, products=products, last="products")
    return focus


def _told(request: Request) -> object:
    """The definition alone, where the request is one."""
    match request:
        case MakeSegment(where=where):
            return where
        case RunReport(report=report):
            return report
        case FindProducts(products=products):
            return products
        case Write(where=where, products=products):
            return where, products
        case Ask(key=key):
            return {"ask": key}
    return {type(request).__name__.lower(): vars(request)}


def _meant(means: Mapping[str, Any]) -> object:
    if "segment" in means:
        return CONDITION.validate_python(means["segment"])
    if "report" in means:
        return Report.model_validate(means["report"])
    if "products" in means:
        return ProductList.model_validate(means["products"])
    if "write" in means:
        told = means["write"]
        listed = ProductList.model_validate(told["products"]) if told.get("products") else None
        return CONDITION.validate_python(told["where"]), listed
    return dict(means)
