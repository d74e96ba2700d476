"""Definitions that a model or a person got wrong: one sentence, the nearest names, nothing done."""

from typing import Any

import pytest

from crm.errors import Misused
from crm.languages.speak import LANGUAGES
from crm.segments.parsing import parse_segment

BETWEEN = {"kind": "dated", "window": {"kind": "between"}}
WRONG: tuple[tuple[dict[str, Any], str], ...] = (
    ({"kind": "atribute"}, "attribute"),
    ({"kind": "engaged", "window": {"kind": "lately"}}, "last"),
    ({"foo": 1}, "does not say its kind"),
    ({"kind": "attribute", "field": "customers.city", "opp": "is"}, '"opp"'),
    ({"kind": "attribute"}, '"field"'),
    ({"kind": "attribute", "field": "customers.city", "op": "sounds_like"}, "contains"),
    (
        {
            "kind": "dated",
            "window": {"kind": "between", "first": "2026-05-01", "last": "2026-01-01"},
        },
        "ends before it begins",
    ),
    ({"kind": "dated", "window": {"kind": "ago", "near": 60, "far": 30}}, "ends before it begins"),
    ({"kind": "dated", "window": {"kind": "between", "first": "2026-02-31"}}, "2026-02-31"),
    (BETWEEN, "neither a first nor a last day"),
    ({"kind": "engaged", "window": {"kind": "last", "count": 20_000}}, "limit is 10000"),
    ({"kind": "top"}, "percentage"),
    ({"kind": "age", "years": {"op": "between", "value": 3}}, "two numbers"),
    ({"kind": "age", "years": {"op": "between", "value": 3, "upper": 1}}, "lower one first"),
    ({"kind": "all", "of": []}, '"of" is empty'),
    ({"kind": "any", "of": "x" * 100_000}, '"of"'),
)


@pytest.mark.parametrize("data, said", WRONG)
def test_a_wrong_definition_ends_in_one_sentence(data: dict[str, Any], said: str) -> None:
    with pytest.raises(Misused, match=said.replace("(", r"\(")) as refused:
        parse_segment(data)
    for language in LANGUAGES:
        assert 10 < len(refused.value.sentence(language)) < 500


def test_a_definition_thousands_of_levels_deep_is_refused_before_it_is_read() -> None:
    deep: dict[str, Any] = {"kind": "everyone"}
    for _ in range(50_000):
        deep = {"kind": "not", "of": deep}
    with pytest.raises(Misused, match="12 levels"):
        parse_segment(deep)


def test_a_condition_alone_is_a_segment() -> None:
    assert parse_segment({"kind": "everyone"}) == parse_segment({"where": {"kind": "everyone"}})


def test_a_condition_with_filters_of_its_own_is_no_whole_segment() -> None:
    bought = {"kind": "bought", "where": [{"field": "products.brand", "values": ["Volt"]}]}
    assert parse_segment(bought) == parse_segment({"kind": "segment", "where": bought})
