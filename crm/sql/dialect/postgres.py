"""PostgreSQL: decimals for rounding, casts that give NULL, and the places of bound values."""

from sqlglot import exp

# What the import brings along for TRY_CAST, which PostgreSQL has not.
CASTS = {
    exp.DataType.Type.DOUBLE: "AS_NUMBER",
    exp.DataType.Type.BOOLEAN: "AS_BOOLEAN",
    exp.DataType.Type.TIMESTAMP: "AS_TIMESTAMP",
}


def adapt(node: exp.Expr) -> exp.Expr:
    if isinstance(node, exp.Round) and not _is_decimal(node.this):
        # It rounds decimals to places, but doubles only to whole numbers.
        return exp.Round(this=exp.cast(node.this, "DECIMAL"), decimals=node.args["decimals"])
    if isinstance(node, exp.TryCast):
        return exp.Anonymous(this=CASTS[node.to.this], expressions=[node.this])
    if isinstance(node, exp.Contains):
        found = exp.StrPosition(this=node.this, substr=node.expression)
        return exp.GT(this=found, expression=exp.Literal.number(0))
    if isinstance(node, exp.Anonymous) and node.name == "STRIP_ACCENTS":
        return _without_accents(node.expressions[0])
    if isinstance(node, exp.Split):
        return exp.Anonymous(this="STRING_TO_ARRAY", expressions=[node.this, node.expression])
    if isinstance(node, exp.JSONExtractScalar):
        node.set("only_json_types", True)  # written ->>, which its kept JSON understands
    if isinstance(node, exp.Placeholder):
        return exp.Parameter(this=exp.var(node.name))
    return node


def _without_accents(text: exp.Expr) -> exp.Expr:
    """Letters apart from their accents, and the accents left out."""
    apart = exp.Anonymous(this="NORMALIZE", expressions=[text, exp.var("NFD")])
    accents = exp.Literal.string(r"[\u0300-\u036f]")
    nothing, all_of_them = exp.Literal.string(""), exp.Literal.string("g")
    parts = [apart, accents, nothing, all_of_them]
    return exp.Anonymous(this="REGEXP_REPLACE", expressions=parts)


def _is_decimal(value: exp.Expr) -> bool:
    return isinstance(value, exp.Cast) and value.to.is_type(exp.DataType.Type.DECIMAL)
