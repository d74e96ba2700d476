"""The SQL for databases that are not here to run it: it parses, and names only what they know."""

from random import Random

import pytest
import sqlglot
from sqlglot import exp

from crm.reports.compile import compile_report
from crm.reports.definition import Report
from crm.segments.compile import compile_segment
from crm.segments.definition import Segment
from crm.sql.binding import Binding, Query
from crm.sql.dialect import DIALECTS, adapted
from crm.sql.texts import lower
from tests.crm.reports.random_reports import random_company, random_report, world_of
from tests.crm.segments.examples import EXAMPLES
from tests.crm.segments.random_worlds import random_world

OURS = {"STRIP_ACCENTS", "STRING_SPLIT"}  # as DuckDB calls them


@pytest.fixture(scope="module")
def queries() -> list[Query]:
    """Those of all example segments and of sixty random reports."""
    world, r = random_world(3), Random(1)
    world.saved["S-1"] = Segment.model_validate({"where": {"kind": "engaged"}})
    segments = [Segment.model_validate({"where": where}) for where in EXAMPLES.values()]
    company = world_of(random_company(r))
    reports = [Report.model_validate(random_report(r)) for _ in range(60)]
    return [
        *(compile_segment(segment, world.scope()) for segment in segments),
        *(compile_report(report, company.scope()).query for report in reports),
    ]


@pytest.mark.parametrize("dialect", ["duckdb", *DIALECTS])
def test_it_parses_again_and_is_written_the_same(dialect: str, queries: list[Query]) -> None:
    for query in queries:
        written = query.shown(dialect)
        (again,) = sqlglot.parse(written, read=dialect)
        assert isinstance(again, exp.Query)
        assert not isinstance(again, exp.Command)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_no_function_of_another_database_is_left(dialect: str, queries: list[Query]) -> None:
    for query in queries:
        tree = sqlglot.parse_one(query.shown(dialect), read=dialect)
        assert not {f.name.upper() for f in tree.find_all(exp.Anonymous)} & OURS


@pytest.mark.parametrize(
    ("dialect", "iso_day"),
    [
        ("spark", "EXTRACT(DAYOFWEEK_ISO FROM x)"),
        ("bigquery", "MOD(EXTRACT(DAYOFWEEK FROM x) + 5, 7) + 1"),
        ("snowflake", "DATE_PART(DAYOFWEEKISO, x)"),
        ("postgres", "EXTRACT(ISODOW FROM x)"),
    ],
)
def test_monday_is_one_everywhere(dialect: str, iso_day: str) -> None:
    day = exp.Extract(this=exp.var("ISODOW"), expression=exp.column("x"))
    query = adapted(exp.select(day), dialect)
    assert query.sql(dialect=dialect) == f"SELECT {iso_day}"


def test_what_is_inside_an_adapted_expression_is_adapted_too() -> None:
    inner = exp.Round(this=exp.column("x") / Binding()("a"), decimals=exp.Literal.number(2))
    twice = exp.Round(this=inner, decimals=exp.Literal.number(1))
    written = adapted(exp.select(lower(twice)), "postgres").sql(dialect="postgres")
    assert written.count("CAST(") >= 2
    assert "$p1" in written
