"""Values as people of a language read them."""

from typing import Any

import pytest

from crm.languages import figures
from crm.languages.speak import speaker
from ui.cards import plain


@pytest.mark.parametrize(
    ("value", "column", "language", "said"),
    [
        (None, {"type": "number"}, "en", "–"),
        (True, {"type": "boolean"}, "de", "ja"),
        (1234.5, {"type": "number", "unit": "USD"}, "en", "$1,234.50"),
        (1234.5, {"type": "number", "unit": "EUR"}, "de", "1.234,50\xa0€"),
        (0.1234, {"type": "number", "unit": "fraction"}, "fr", "12,3%"),
        (0.05, {"type": "number", "unit": "fraction", "kind": "change"}, "en", "+5.0%"),
        (0.00014576, {"type": "number", "unit": "fraction"}, "en", "0.015%"),
        (0.99976267, {"type": "number", "unit": "fraction"}, "en", "99.976%"),
        (36.25, {"type": "number", "unit": "hours"}, "es", "36,25 horas"),
        (20012, {"type": "integer", "unit": "count"}, "zh", "20,012"),
        (2026, {"type": "text"}, "en", "2026"),
        ("2026-05-01", {"name": "month", "type": "date"}, "en", "May 2026"),
        ("2026-04-01", {"name": "quarter", "type": "date"}, "de", "Q2 2026"),
        ("2026-01-01", {"name": "year", "type": "date"}, "fr", "2026"),
        ("2026-05-04", {"name": "week", "type": "date"}, "en", "May 4, 2026"),
        ("2026-05-04", {"name": "week", "type": "date"}, "zh", "2026年5月4日"),
        (1, {"name": "weekday", "kind": "key", "type": "integer"}, "es", "lunes"),
        (14, {"name": "hour_of_day", "kind": "key", "type": "integer"}, "en", "14:00"),
        ("US", {"type": "text", "labels": {"US": "United States"}}, "en", "United States"),
        ("not a day", {"type": "date"}, "en", "not a day"),
    ],
)
def test_a_value_is_said_by_its_unit(
    value: Any, column: dict[str, Any], language: str, said: str
) -> None:
    assert figures.cell(value, {"name": "x", **column}, speaker(language)) == said


@pytest.mark.parametrize(
    ("stamp", "said"),
    [
        ("2026-11-15 23:59 Europe/Berlin", "15.11.2026, 23:59 Europe/Berlin"),
        ("2026-11-15T23:59:59+00:00", "15.11.2026, 23:59 UTC"),
        ("2026-11-15T23:59:59+01:00[Europe/Paris]", "15.11.2026, 23:59 Europe/Paris"),
        ("yesterday", "yesterday"),
    ],
)
def test_the_moment_of_an_answer_names_its_zone(stamp: str, said: str) -> None:
    assert figures.as_of(stamp, speaker("de")) == said


def test_groups_are_not_set_like_amounts() -> None:
    assert not figures.is_figure({"name": "weekday", "kind": "key", "type": "integer"})
    assert figures.is_figure({"name": "orders", "kind": "measure", "type": "integer"})


def test_characters_that_steer_a_terminal_are_taken_out() -> None:
    assert plain.clean("a\x1b[31mb\u202ec\x00d\n") == "a[31mbcd\n"


def test_a_table_in_fixed_width_counts_chinese_characters_twice() -> None:
    drawn = plain.table(["国家", "n"], [["美国", "12"], ["DE", "3"]], [False, True])
    assert drawn == "国家   n\n────  ──\n美国  12\nDE     3"


def test_a_bar_is_never_empty() -> None:
    assert (plain.bar(0), plain.bar(1, 4), plain.bar(0.5, 4)) == ("▏", "████", "██")
