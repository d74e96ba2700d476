"""Conditions as short as a test wants them."""

from typing import Any

LAST_90 = {"kind": "last", "count": 90, "unit": "day"}


def attribute(field: str, op: str = "is", *values: Any) -> dict[str, Any]:
    return {"kind": "attribute", "field": f"customers.{field}", "op": op, "values": list(values)}


def no(condition: dict[str, Any]) -> dict[str, Any]:
    return {"kind": "not", "of": condition}
