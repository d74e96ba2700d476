"""Tools in the form that OpenAI-compatible models want, held to the published rules of strict mode.

Root an object; every property required (optional ones may be null); no further properties; `anyOf`
but no `oneOf`, `allOf` or `not`; references allowed; at most 10 nested levels, 5,000 properties.
What a model reads of a definition is the first paragraph of its docstring.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import cache
from typing import Any

from tools.base import Tool

Schema = dict[str, Any]
KEPT = ("type", "enum", "const", "required", "additionalProperties")
# A choice that occurs again and again is written once, under the name of what it chooses from.
CHOICES = {"Everyone": "Condition", "All": "Condition", "Ever": "Window", "ByTime": "Breakdown"}
SELDOM = ("exclude", "limit")  # parts of a segment that are offered where the request has them
SELDOM_INSIDE = ("during", "counted", "days", "forms", "periods", "rest")  # the same at any depth
REF = "#/$defs/"


def openai_tool(tool: Tool, kinds: Set[str] | None = None) -> Schema:
    """The tool as an entry of `tools` in a chat completion request.

    `kinds` are the kinds of conditions and windows that may be chosen from; None means all.
    """
    parameters = _whole(tool)
    if kinds is not None:
        parameters = reachable(narrowed(parameters, kinds))
    function = {
        "name": tool.name,
        "description": tool.description,
        "strict": True,
        "parameters": parameters,
    }
    return {"type": "function", "function": function}


@cache
def _whole(tool: Tool) -> Schema:
    return shared(strict(tool.args.model_json_schema()))


def strict(schema: Schema) -> Schema:
    """The schema with what strict mode does not know rewritten or left out; the meaning stays pydantic's."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    out = {key: schema[key] for key in KEPT if key in schema}
    for key in ("properties", "$defs"):
        if key in schema:
            out[key] = {name: strict(part) for name, part in schema[key].items()}
    choices = schema.get("oneOf") or schema.get("anyOf")
    if choices:
        out["anyOf"] = [strict(choice) for choice in choices]
    if "prefixItems" in schema:
        out["items"] = {"anyOf": [strict(choice) for choice in schema["prefixItems"]]}
    elif isinstance(schema.get("items"), dict):
        out["items"] = strict(schema["items"])
    if "description" in schema:
        out["description"] = " ".join(str(schema["description"]).split("\n\n")[0].split())
    return _closed(out) if out.get("type") == "object" else out


def _closed(schema: Schema) -> Schema:
    properties = schema.setdefault("properties", {})
    return {**schema, "required": list(properties), "additionalProperties": False}


def shared(schema: Schema) -> Schema:
    """The schema with each choice among definitions that occurs more than once written once."""
    found = Counter(json.dumps(part["anyOf"]) for part in parts(schema) if _is_choice(part))
    names = {
        choice: CHOICES.get(_named(json.loads(choice)[0]), f"{_named(json.loads(choice)[0])}Etc")
        for choice, times in found.items()
        if times > 1
    }
    if not names:
        return schema
    out: Schema = _replaced(schema, names)
    out["$defs"] |= {name: {"anyOf": json.loads(choice)} for choice, name in names.items()}
    return out


def _replaced(part: Any, names: dict[str, str]) -> Any:
    if isinstance(part, list):
        return [_replaced(inner, names) for inner in part]
    if not isinstance(part, dict):
        return part
    if _is_choice(part) and (name := names.get(json.dumps(part["anyOf"]))):
        return {"$ref": REF + name}
    return {key: _replaced(inner, names) for key, inner in part.items()}


def _is_choice(part: Schema) -> bool:
    choices = part.get("anyOf")
    return isinstance(choices, list) and len(choices) > 1 and all("$ref" in c for c in choices)


def _named(part: Schema) -> str:
    return str(part["$ref"]).removeprefix(REF)


def parts(schema: Any) -> Iterator[Schema]:
    """Every mapping in the schema, itself first."""
    if isinstance(schema, dict):
        yield schema
        for inner in schema.values():
            yield from parts(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from parts(inner)


def narrowed(schema: Schema, kinds: Set[str]) -> Schema:
    """The schema with its choices among kinds cut to those named; a choice keeps at least one."""
    left_out = {
        name
        for name, part in schema.get("$defs", {}).items()
        if (kind := part.get("properties", {}).get("kind", {}).get("const")) and kind not in kinds
    }
    cut = {key: _without(part, left_out) for key, part in schema.items()}
    for name, part in cut.get("$defs", {}).items():
        cut["$defs"][name] = _fewer(part, SELDOM_INSIDE, kinds)
    return _fewer(cut, SELDOM, kinds)


def _fewer(schema: Schema, seldom: Sequence[str], kinds: Set[str]) -> Schema:
    """An object without the properties that are seldom said, unless `kinds` names them."""
    if "properties" not in schema:
        return schema
    kept = {n: p for n, p in schema["properties"].items() if n not in seldom or n in kinds}
    return _closed({**schema, "properties": kept})


def _without(part: Any, names: Set[str]) -> Any:
    if isinstance(part, list):
        return [_without(inner, names) for inner in part]
    if not isinstance(part, dict):
        return part
    out = {key: _without(inner, names) for key, inner in part.items()}
    if isinstance(part.get("anyOf"), list):
        left = [c for c in out["anyOf"] if "$ref" not in c or _named(c) not in names]
        out["anyOf"] = left or part["anyOf"][:1]
    return out


def reachable(schema: Schema) -> Schema:
    """The schema with only those definitions that something in it refers to."""
    definitions = schema.get("$defs", {})
    used: set[str] = set()
    waiting = [{key: part for key, part in schema.items() if key != "$defs"}]
    while waiting:
        named = {_named(part) for part in parts(waiting.pop()) if "$ref" in part} - used
        used |= named
        waiting += [definitions[name] for name in named]
    kept = {name: part for name, part in definitions.items() if name in used}
    return {**schema, "$defs": kept} if kept else _bare(schema)


def _bare(schema: Schema) -> Schema:
    return {key: part for key, part in schema.items() if key != "$defs"}
