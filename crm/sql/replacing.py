"""Putting one expression in another's place."""

from sqlglot import exp


def put(place: exp.Expr, value: exp.Expr) -> None:
    """In the place's stead; `replace` would look through a list of 10,000 values each time."""
    if place.parent is not None and place.arg_key and place.index is not None:
        place.parent.args[place.arg_key][place.index] = value
        value.parent, value.arg_key, value.index = place.parent, place.arg_key, place.index
    else:
        place.replace(value)
