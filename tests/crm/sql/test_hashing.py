"""A customer's place in a shuffle is the same in Python and in SQL, even, and new for every salt."""

from fractions import Fraction

import duckdb
import pytest
from sqlglot import exp

from crm.sql.binding import Binding, query
from crm.sql.hashing import in_share, is_in_share, place_of

IDS = [f"c{i}" for i in range(10_000)]
QUARTERS = [(Fraction(i, 4), Fraction(i + 1, 4)) for i in range(4)]


def found(salt: str, low: Fraction, high: Fraction) -> set[str]:
    bind = Binding()
    test = in_share(exp.column("id", "c"), salt, low, high, bind)
    asked = query(exp.select("c.id").from_("ids AS c").where(test), bind)
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE ids (id TEXT)")
        connection.execute("INSERT INTO ids SELECT UNNEST($1::VARCHAR[])", [IDS])
        return {row[0] for row in connection.execute(asked.run_sql(), asked.values).fetchall()}


@pytest.mark.parametrize(("low", "high"), [*QUARTERS, (Fraction(0), Fraction(1, 10)), (Fraction(0), Fraction(1))])  # fmt: skip
def test_sql_and_python_agree(low: Fraction, high: Fraction) -> None:
    assert found("a", low, high) == {id for id in IDS if is_in_share(id, "a", low, high)}


def test_parts_are_everybody_once_and_nearly_even() -> None:
    parts = [{id for id in IDS if is_in_share(id, "a", *quarter)} for quarter in QUARTERS]
    assert set.union(*parts) == set(IDS)
    assert sum(map(len, parts)) == len(IDS)
    assert all(2_350 < len(part) < 2_650 for part in parts)


def test_another_salt_is_another_shuffle() -> None:
    tenth = (Fraction(0), Fraction(1, 10))
    mine, yours = ({i for i in IDS if is_in_share(i, s, *tenth)} for s in ("a", "b"))
    assert 60 < len(mine & yours) < 140  # a hundredth, as chance has it


def test_a_place_never_changes() -> None:
    assert place_of("ann", "holdout") == "956d790f4d6b7efc201ca2da266bc782"  # md5 of holdout:ann
