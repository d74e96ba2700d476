"""What may be asked of a warehouse: one query that reads its own tables and nothing else.

Our queries are compiled from definitions and never need more. So whatever a sentence, a model or
a defect has made of one, it is refused before the database sees it unless it is a SELECT from the
warehouse's tables with functions that compute from their arguments alone: none that reads files,
settings, other tables or the time, none that runs a text as SQL.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from crm.errors import Refused

# Functions that sqlglot knows, by its names for them; AND, CASE and CAST are among them.
KNOWN = """
    Abs Avg And Case Cast Ceil Coalesce Concat ConcatWs Contains Count CountIf CumeDist
    DateAdd DateDiff DateSub DateTrunc DayOfWeekIso DenseRank EndsWith Exists Exp Explode Extract
    First FirstValue Floor Greatest GroupConcat Hour If JSONCast JSONExtract JSONExtractScalar Lag
    Last LastValue Lead Least Left Length Ln Log LogicalAnd LogicalOr Lower LowerHex MD5 MD5Digest
    Max Median Min Month Normalize NthValue Ntile Nullif Or ParseJSON PercentRank PercentileCont
    PercentileDisc Pow Quantile Rank RegexpExtract RegexpILike RegexpLike RegexpReplace Replace
    Right Round RowNumber SHA2 SafeDivide Sign Split SplitPart Sqrt StartsWith Stddev StddevPop
    StddevSamp StrPosition StringToArray Substring Sum TimeToUnix TimestampAdd TimestampDiff
    TimestampTrunc Translate Trim TryCast Unnest Upper Variance VariancePop Xor Year
"""
ALLOWED = tuple(getattr(exp, name) for name in KNOWN.split() if hasattr(exp, name))
# Functions that it does not know: of the databases, and those that an import brings (`as_…`).
OTHERS = ("age", "as_boolean", "as_number", "as_timestamp", "date_part", "epoch", "hash", "nfc_normalize",
          "normalize", "row", "starts_with", "string_split", "string_to_array", "strip_accents")  # fmt: skip
TYPES = ("BIGINT", "BOOLEAN", "CHAR", "DATE", "DECIMAL", "DOUBLE", "FLOAT", "INT", "INTERVAL", "JSON", "JSONB",
         "SMALLINT", "TEXT", "TIME", "TIMESTAMP", "TIMESTAMPNTZ", "TIMESTAMPTZ", "UBIGINT", "VARCHAR")  # fmt: skip
WRITES = (exp.DML, exp.DDL, exp.Command, exp.Into, exp.Lock, exp.Set, exp.Pragma)
# A name given inside a query must not be one that a database takes for its own tables elsewhere.
OWN_NAME = re.compile(r"(?!pg_|duckdb_|sqlite_|pragma_|information_schema)[a-z][a-z0-9_]*")
KEPT = 512  # queries whose check is remembered: a question on a screen is asked again and again


@dataclass(frozen=True)
class Asked:
    """A query that may be asked, as it was understood."""

    expression: exp.Expr
    dialect: str


@lru_cache(maxsize=KEPT)
def checked(sql: str, dialect: str, tables: frozenset[str]) -> Asked:
    """The query, if it reads only `tables`. Raises Refused for anything else, naming what."""
    try:
        # The space is for its tokenizer, which stumbles over '' at the very end behind a parameter.
        found = sqlglot.parse(f"{sql} ", read=dialect)
    except SqlglotError as unread:
        raise Refused("warehouse-not-a-query") from unread
    query = found[0] if len(found) == 1 else None
    if not isinstance(query, exp.Query):
        raise Refused("warehouse-not-a-query")
    named = {cte.alias for cte in query.find_all(exp.CTE)}
    for node in query.walk():
        _check(node, tables, named)
    return Asked(query, dialect)


def _check(node: exp.Expr, tables: frozenset[str], named: set[str]) -> None:
    if isinstance(node, WRITES):
        raise Refused("warehouse-not-a-query")
    if isinstance(node, exp.Table) and not _is_ours(node, tables, named):
        raise Refused("warehouse-not-a-table", name=node.sql())
    if isinstance(node, exp.CTE) and not OWN_NAME.fullmatch(node.alias):
        raise Refused("warehouse-not-a-table", name=node.alias)
    if isinstance(node, exp.Func) and not _computes(node):
        raise Refused("warehouse-not-a-function", name=_called(node))
    if isinstance(node, exp.DataType) and getattr(node.this, "name", "") not in TYPES:
        raise Refused("warehouse-not-a-function", name=node.sql())


def _is_ours(table: exp.Table, tables: frozenset[str], named: set[str]) -> bool:
    plain = isinstance(table.this, exp.Identifier) and not table.db and not table.catalog
    return plain and (table.name in tables or table.name in named)


def _computes(function: exp.Func) -> bool:
    if isinstance(function, exp.Anonymous):
        # `schema.function(…)` is a dot with the function behind it.
        return function.name.lower() in OTHERS and not isinstance(function.parent, exp.Dot)
    return isinstance(function, ALLOWED)


def _called(function: exp.Func) -> str:
    return function.name if isinstance(function, exp.Anonymous) else function.sql_name()
