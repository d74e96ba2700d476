"""Exchange rates: what one unit of a currency is worth in the reporting currency on a day.

The rate of a day is the latest one on or before it, else the earliest known. A currency without
any rate has no factor, so that its amounts become NULL instead of being added up as they are.
"""

import duckdb

from crm.warehouse.importing.numbers import quoted

NO_DAY = "DATE '9999-12-31'"  # stands for "at the latest rate"


def make_rates(connection: duckdb.DuckDBPyConnection, present: bool) -> None:
    """Make the table `rates` (currency, since, per_usd) of fx_rates, the US dollar included."""
    columns = _columns(connection, "fx_rates") if present else set()
    day = "coalesce(\"date\", DATE '0001-01-01')" if "date" in columns else "DATE '0001-01-01'"
    given = f"SELECT currency, {day} AS since, per_usd FROM known.fx_rates WHERE per_usd > 0"
    nothing = f"SELECT 'USD' AS currency, {day} AS since, 1.0 AS per_usd WHERE FALSE"
    connection.execute(
        f"""CREATE OR REPLACE TABLE rates AS
        WITH given AS (
            SELECT currency, since, min(per_usd) AS per_usd
            FROM ({given if present else nothing}) GROUP BY ALL
        )
        SELECT * FROM given
        UNION ALL
        SELECT currency, DATE '0001-01-01', arg_min(per_usd, since) FROM given
        GROUP BY currency HAVING min(since) > DATE '0001-01-01'
        UNION ALL
        SELECT 'USD', DATE '0001-01-01', 1.0 WHERE 'USD' NOT IN (SELECT currency FROM given)"""
    )


def make_factors(connection: duckdb.DuckDBPyConnection, days: str, reporting: str) -> None:
    """Make the table `factors` (currency, day, factor) for the days of the query `days`."""
    connection.execute(
        f"""CREATE OR REPLACE TABLE factors AS
        WITH wanted AS (
            SELECT currency, day FROM (SELECT DISTINCT currency FROM rates)
            CROSS JOIN (SELECT DISTINCT day FROM ({days}) WHERE day IS NOT NULL)
        ),
        ours AS (SELECT * FROM rates WHERE currency = {quoted(reporting)})
        SELECT wanted.currency, wanted.day, ours.per_usd / theirs.per_usd AS factor
        FROM wanted
        ASOF JOIN rates AS theirs
            ON wanted.currency = theirs.currency AND wanted.day >= theirs.since
        ASOF JOIN ours ON wanted.day >= ours.since"""
    )


def converted(amount: str, currency: str | None, factor: str, reporting: str) -> str:
    """The SQL of an amount in the reporting currency; a missing currency means that very one."""
    if currency is None:
        return amount
    same = f"coalesce({currency}, {quoted(reporting)}) = {quoted(reporting)}"
    return f"CASE WHEN {same} THEN {amount} ELSE {amount} * {factor} END"


def _columns(connection: duckdb.DuckDBPyConnection, table: str) -> set[str]:
    described = connection.execute(f"SELECT * FROM known.{table} LIMIT 0").description or []
    return {column[0] for column in described}
