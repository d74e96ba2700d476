"""NOT means "not known to be", and what can never be unknown is not wrapped for nothing."""

import pytest
from sqlglot import exp, parse_one

from crm.sql.truth import known, never_unknown, opposite

P = exp.Placeholder(this="p1")


@pytest.mark.parametrize(
    "sql, expected",
    [
        ("c.city = 'x'", "COALESCE(c.city = 'x', FALSE)"),
        ("c.customer_id IN (SELECT 1)", "c.customer_id IN (SELECT 1)"),
        ("EXISTS(SELECT 1)", "EXISTS(SELECT 1)"),
        ("c.city IS NULL", "c.city IS NULL"),
        ("COALESCE(c.city, '') = ''", "COALESCE(c.city, '') = ''"),
        (
            "c.city IS NULL OR NOT c.city IN ('a', 'b')",
            "c.city IS NULL OR NOT c.city IN ('a', 'b')",
        ),
        ("c.city IS NULL OR c.region = 'x'", "COALESCE(c.city IS NULL OR c.region = 'x', FALSE)"),
        ("c.city = 'x' AND EXISTS(SELECT 1)", "COALESCE(c.city = 'x', FALSE) AND EXISTS(SELECT 1)"),
        ("c.points IN (1, 2)", "COALESCE(c.points IN (1, 2), FALSE)"),
    ],
)
def test_only_what_can_be_unknown_is_made_false(sql: str, expected: str) -> None:
    assert known(parse_one(sql)).sql() == expected


def test_the_opposite_reads_well_where_it_can() -> None:
    city = exp.column("city", "c")
    assert opposite(exp.EQ(this=city, expression=P)).sql() == "c.city IS DISTINCT FROM :p1"
    assert opposite(exp.NullSafeNEQ(this=city, expression=P)).sql() == "c.city = :p1"
    assert (
        opposite(parse_one("NOT c.customer_id IN (SELECT 1)")).sql()
        == "c.customer_id IN (SELECT 1)"
    )


def test_an_empty_column_elsewhere_leaves_a_test_unknown() -> None:
    assert not never_unknown(parse_one("c.city IS NULL OR c.region = 'x'"))
    assert not never_unknown(parse_one("COALESCE(c.city, c.region) = ''"))
