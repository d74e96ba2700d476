"""BigQuery: weeks that begin on Sunday counted from Monday, and letters apart from their accents."""

from sqlglot import exp


def adapt(node: exp.Expr) -> exp.Expr:
    if isinstance(node, exp.Extract) and node.name == "ISODOW":
        return _from_monday(exp.Extract(this=exp.var("DAYOFWEEK"), expression=node.expression))
    if isinstance(node, exp.Anonymous) and node.name == "STRIP_ACCENTS":
        apart = exp.Anonymous(this="NORMALIZE", expressions=[node.expressions[0], exp.var("NFD")])
        accents, nothing = exp.Literal.string(r"\pM"), exp.Literal.string("")
        return exp.Anonymous(this="REGEXP_REPLACE", expressions=[apart, accents, nothing])
    return node


def _from_monday(day: exp.Expr) -> exp.Expr:
    """Sunday is 1 there; Monday is 1 here."""
    shifted = exp.Add(this=day, expression=exp.Literal.number(5))
    rest = exp.Mod(this=exp.Paren(this=shifted), expression=exp.Literal.number(7))
    return exp.Add(this=rest, expression=exp.Literal.number(1))
