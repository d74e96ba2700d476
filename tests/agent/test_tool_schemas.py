"""What a service is told of each tool: held to the published rules of strict mode, and to a snapshot."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from agent.adapt import REF, openai_tool, parts
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, RunReport, Write
from agent.embedded.understood import Reading
from agent.offer import PEOPLE, SHAPES, WINDOWS, offer
from agent.toolbox import without_nulls
from crm.reports.definition import Report
from crm.segments.conditions.ticket import Ticket
from crm.segments.limit import Limit
from crm.segments.parsing import parse_segment
from tests.agent.company import US_SALON_OWNERS_NOT_ENGAGED
from tools.all import TOOLS
from tools.base import Tool

Schema = dict[str, Any]
SOME = PEOPLE | WINDOWS | SHAPES
FORBIDDEN = {
    "oneOf", "allOf", "not", "default", "title", "discriminator", "prefixItems", "dependentRequired",
    "if", "then", "else", "patternProperties", "unevaluatedProperties", "propertyNames",
}  # fmt: skip


def parameters(tool: Tool, kinds: frozenset[str] | None) -> Schema:
    made = openai_tool(tool, kinds)
    assert (made["type"], made["function"]["strict"]) == ("function", True)
    schema: Schema = made["function"]["parameters"]
    return schema


def schemas(schema: Schema) -> Iterator[Schema]:
    """Every schema in it, without the mappings that only hold properties or definitions."""
    holders = [
        id(part[key]) for part in parts(schema) for key in ("properties", "$defs") if key in part
    ]
    return (part for part in parts(schema) if id(part) not in holders)


def levels(schema: Schema, whole: Schema, seen: tuple[str, ...] = ()) -> int:
    """How deep objects lie in one another; a definition inside itself is not gone into again."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(REF)
        return 0 if name in seen else levels(whole["$defs"][name], whole, (*seen, name))
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", ())]
    inner += [schema["items"]] if "items" in schema else []
    deepest = max((levels(part, whole, seen) for part in inner), default=0)
    return deepest + (schema.get("type") == "object")


@pytest.mark.parametrize("kinds", [None, SOME], ids=["whole", "narrow"])
@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_a_schema_keeps_the_rules_of_strict_mode(tool: Tool, kinds: frozenset[str] | None) -> None:
    schema = parameters(tool, kinds)
    assert schema["type"] == "object"
    assert "anyOf" not in schema
    for part in schemas(schema):
        assert not FORBIDDEN & set(part)
        if part.get("type") == "object":
            assert part["required"] == list(part["properties"])
            assert part["additionalProperties"] is False
        else:
            assert part.keys() & {"type", "anyOf", "$ref", "enum", "const"}
        if "$ref" in part:
            assert part["$ref"].removeprefix(REF) in schema["$defs"]
        assert part.get("anyOf", ["one"])
    assert sum(len(part.get("properties", ())) for part in schemas(schema)) <= 5_000
    assert sum(len(part.get("enum", ())) for part in schemas(schema)) <= 1_000
    assert levels(schema, schema) <= 10


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_what_a_service_is_told_of_a_tool(tool: Tool, snapshot: SnapshotAssertion) -> None:
    assert openai_tool(tool) == snapshot


def test_a_narrow_schema_holds_the_kinds_that_were_chosen_and_no_definition_that_is_not_used() -> (
    None
):
    schema = parameters(TOOLS[0], frozenset({"attribute", "not", "ever"}))
    assert schema["$defs"]["Condition"] == {"anyOf": [{"$ref": "#/$defs/Not"}, {"$ref": "#/$defs/Attribute"}]}  # fmt: skip
    assert set(schema["$defs"]) == {"Condition", "Not", "Attribute"}


def test_what_strict_mode_makes_a_model_write_is_what_pydantic_takes() -> None:
    """Every field is there, the optional ones as null."""
    where = {
        "kind": "all",
        "of": [
            *US_SALON_OWNERS_NOT_ENGAGED["of"],
            {"kind": "top", "by": "spend", "count": 5, "percent": None, "part": None, "parts": None, "per": None, "window": {"kind": "ever"}, "lowest": False, "among": None, "assumed": False},
        ],
    }  # fmt: skip
    made = TOOLS[0].args.model_validate(
        without_nulls({"where": where, "exclude": [], "limit": None, "changes": None})
    )
    told = made.model_dump(mode="json")
    assert told == {
        "where": parse_segment(where).shown,
        "exclude": [],
        "limit": None,
        "changes": None,
    }
    with pytest.raises(ValidationError):
        TOOLS[0].args.model_validate({"where": {"kind": "nonsense"}})


def read(request: Any) -> Reading:
    return Reading("en", request)


def test_a_request_that_was_understood_is_offered_its_tool_and_its_kinds() -> None:
    offered = offer(read(MakeSegment(Ticket(open=True) if "open" in Ticket.model_fields else Ticket())), Focus())  # fmt: skip
    assert offered.tools == ("make_segment", "ask_person", "decline")
    assert offered.kinds is not None
    assert {"ticket", "attribute", "ever"} <= offered.kinds
    assert "survey" not in offered.kinds
    report = offer(read(RunReport(Report(measures=("revenue",)))), Focus())
    assert report.tools == ("run_report", "ask_person", "decline")


def test_what_asks_something_of_others_is_offered_only_to_words_that_say_so() -> None:
    kept = {"keep_segment", "draft_campaign", "request_launch"}
    assert not kept & set(offer(read(Ask("ask-what")), Focus()).tools)
    assert offer(read(Ask("ask-what")), Focus()).kinds is None
    draft = offer(read(Write("promotion", None, None, send=False)), Focus()).tools
    launch = offer(read(Write("promotion", None, None, send=True)), Focus()).tools
    assert kept & set(draft) == {"draft_campaign"}
    assert kept & set(launch) == {"draft_campaign", "request_launch"}


def test_a_limit_and_exclusions_are_offered_to_requests_that_have_them() -> None:
    limit = Limit(count=5)
    plain, limited = MakeSegment(Ticket()), MakeSegment(Ticket(), limit=limit)
    asked = (
        offer(read(plain), Focus()),
        offer(read(limited), Focus()),
        offer(read(plain), Focus(limit=limit)),
    )
    properties = [set(parameters(TOOLS[0], offered.kinds)["properties"]) for offered in asked]
    assert properties == [{"where", "changes"}, *[{"where", "limit", "changes"}] * 2]
