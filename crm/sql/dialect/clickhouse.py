"""ClickHouse: joins and casts that keep NULL, moments to the microsecond, letters of every language.

The settings that make it count as others do are written into the query, so that it can be run as
it stands. Its days before 1970 need the wider date type.
"""

from sqlglot import exp

TYPES = {
    exp.DataType.Type.TIMESTAMP: "DateTime64(6, 'UTC')",
    exp.DataType.Type.TIMESTAMPNTZ: "DateTime64(6, 'UTC')",
    exp.DataType.Type.DATE: "Date32",
}
SETTINGS = {
    "join_use_nulls": "1",
    "count_distinct_implementation": "'uniqExact'",
    "function_json_value_return_type_allow_nullable": "1",
}
WALL = "%Y-%m-%d %H:%i:%s.%f"
ACCENTS = r"[\x{0300}-\x{036f}]"


def adapt(node: exp.Expr) -> exp.Expr:
    if isinstance(node, exp.DataType) and node.this in TYPES:
        return exp.DataType.build(TYPES[node.this], dialect="clickhouse", nullable=True)
    if isinstance(node, exp.Lower):
        return _function("lowerUTF8", node.this)
    if isinstance(node, exp.Anonymous) and node.name == "STRIP_ACCENTS":
        apart = _function("normalizeUTF8NFD", node.expressions[0])
        return _function("replaceRegexpAll", apart, _text(ACCENTS), _text(""))
    if isinstance(node, exp.AtTimeZone) and isinstance(node.this, exp.AtTimeZone):
        # A moment of ours on the wall of a zone, as a moment without one.
        told = _function("formatDateTime", node.this.this, _text(WALL), node.args["zone"])
        return exp.cast(
            told,
            exp.DataType.build(
                TYPES[exp.DataType.Type.TIMESTAMP], dialect="clickhouse", nullable=True
            ),
        )
    if isinstance(node, exp.TimeToUnix):
        micros = _function("toUnixTimestamp64Micro", node.this)
        return exp.Div(this=micros, expression=exp.Literal.number(1_000_000))
    if isinstance(node, exp.JSONExtractScalar):
        path = "$." + ".".join(str(key.this) for key in node.find_all(exp.JSONPathKey))
        return _function("JSON_VALUE", node.this, _text(path))
    if isinstance(node, exp.TryCast):
        return _function("accurateCastOrNull", node.this, _text(_type(node.to)))
    if isinstance(node, exp.Select) and isinstance(node.parent, exp.CTE | exp.Subquery):
        node.set("expressions", [_named(column) for column in node.expressions])
    if isinstance(node, exp.Query) and node.parent is None:
        node.set("settings", [_setting(name, value) for name, value in SETTINGS.items()])
    return node


def _named(column: exp.Expr) -> exp.Expr:
    """Called by its name alone outside; joined, ClickHouse would call it `c.customer_id`."""
    return exp.alias_(column, column.name) if isinstance(column, exp.Column) else column


def _function(name: str, *given: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this=name, expressions=list(given))


def _text(value: str) -> exp.Expr:
    return exp.Literal.string(value)


def _type(type: exp.DataType) -> str:
    return TYPES.get(type.this) or type.sql(dialect="clickhouse").removeprefix("Nullable(").rstrip(
        ")"
    )


def _setting(name: str, value: str) -> exp.Expr:
    return exp.EQ(this=exp.var(name), expression=exp.var(value))
