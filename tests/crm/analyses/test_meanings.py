"""The card of an analysis says what its numbers are, where they come from, and what is missing."""

from datetime import datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest

from crm.analyses.definition import Analysis
from crm.analyses.meanings import gaps, meanings, measures_of
from crm.answers.definition import askable
from crm.languages.speak import LANGUAGES, speaker
from crm.segments.conditions.base import Scope, Wording
from crm.sql.binding import Binding
from crm.terms.clock import Clock
from tests.worlds import World

CLOCK = Clock(datetime(2026, 6, 30, 12, tzinfo=ZoneInfo("UTC")))
KINDS = [one.model_fields["kind"].default for one in get_args(get_args(Analysis)[0])]
STEPS = {"steps": [{"types": ["cart_added"]}, {"types": []}]}


@pytest.fixture(scope="module")
def world() -> World:
    made = World()
    made.customers("ann", "bo")
    made.order("ann", "2026-06-15", 100)
    made.order("bo", "2026-06-16", 50, currency="XAU")
    return made


def nobody(name: str) -> Any:
    raise AssertionError(name)


def asked(kind: str) -> Any:
    return askable({"kind": kind, **(STEPS if kind == "funnel" else {})})


@pytest.mark.parametrize("kind", KINDS)
def test_each_says_its_formulas_with_source_and_unit_in_every_language(
    world: World, kind: str
) -> None:
    said = []
    for language in LANGUAGES:
        told = meanings(asked(kind), Wording(speaker(language), world.catalog, str))
        source = speaker(language).say("measure-source", tables="§", unit="§").split("§")[0]
        assert len(told) == 1 + len(measures_of(asked(kind)))
        assert any(sign in told[0] for sign in "÷−=")
        assert any(source in one for one in told)
        said.append(told[0])
    assert len(set(said)) == len(LANGUAGES)


def test_money_that_could_not_be_converted_is_said_under_an_analysis(world: World) -> None:
    scope = Scope(world.catalog, CLOCK, Binding(), nobody)
    wording = Wording(speaker("en"), world.catalog, str)
    told = {kind: gaps(asked(kind), scope, world, wording) for kind in KINDS}  # type: ignore[arg-type]
    for kind in ("pareto", "rfm_grid", "forecast", "anomalies"):
        assert any("1 order" in note for note in told[kind]), (kind, told[kind])
    assert told["funnel"] == told["cohorts"] == (), "they count customers, not money"
