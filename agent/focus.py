"""What a conversation is about, told from its messages: the last definition of each kind."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, ToolMessage
from pydantic import TypeAdapter

from agent.embedded.focus import Focus, Home, Offered
from crm.products.definition import ProductList
from crm.reports.definition import Report
from crm.segments.definition import Condition
from crm.segments.parsing import parse_segment

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def artifacts(messages: Sequence[AnyMessage]) -> list[dict[str, Any]]:
    """What the tools made, oldest first: kind, id, and definition as JSON."""
    return [
        m.artifact for m in messages if isinstance(m, ToolMessage) and isinstance(m.artifact, dict)
    ]


def since_asked(messages: Sequence[AnyMessage]) -> Sequence[AnyMessage]:
    """The messages of the present turn: the person's last one and all after it."""
    last = max((i for i, m in enumerate(messages) if isinstance(m, HumanMessage)), default=0)
    return messages[last:]


def before_asked(messages: Sequence[AnyMessage]) -> Sequence[AnyMessage]:
    return messages[: len(messages) - len(since_asked(messages))]


def last_id(messages: Sequence[AnyMessage], kind: str) -> str | None:
    """The id of the last thing of a kind: the segment or campaign that "it" means."""
    found = [a.get("id") for a in artifacts(messages) if a.get("kind") == kind]
    return str(found[-1]) if found and found[-1] else None


def kept_report(messages: Sequence[AnyMessage]) -> str | None:
    """The name that a report was saved under, where that was the last thing done."""
    done = [m for m in messages if isinstance(m, ToolMessage)]
    if not done or done[-1].name != "keep_report" or done[-1].status == "error":
        return None
    calls = (c for m in messages if isinstance(m, AIMessage) for c in m.tool_calls)
    return next((str(c["args"]["name"]) for c in calls if c["id"] == done[-1].tool_call_id), None)


def focus_of(messages: Sequence[AnyMessage], language: str = "en") -> Focus:
    """The conversation's subject before the present message."""
    by_kind: dict[str, dict[str, Any]] = {}
    last = None
    for made in artifacts(messages):
        if made["kind"] == "report" and (made.get("definition") or {}).get("kind") != "report":
            continue  # an analysis, which nothing follows up
        if made.get("definition"):
            by_kind[made["kind"]] = made["definition"]
        last = (
            made["kind"] if made["kind"] in ("segment", "report", "products", "campaign") else last
        )
    segment, report, products = (by_kind.get(k) for k in ("segment", "report", "products"))
    whole = parse_segment(segment) if segment else None
    return Focus(
        segment=whole.where if whole else None,
        exclude=whole.exclude if whole else (),
        limit=whole.limit if whole else None,
        segment_id=last_id(messages, "segment"),
        report=Report.model_validate(report) if report else None,
        products=ProductList.model_validate(products) if products else None,
        campaign=last == "campaign",
        last="segment" if last == "campaign" else last,
        shown=_shown(messages),
        meant=meant_before(messages),
        offered=_offered(messages),
        language=language,
    )


def meant_before(messages: Sequence[AnyMessage]) -> tuple[Home, ...]:
    """The fields and values that the definitions so far compare, each once, the latest last."""
    homes = [home for made in artifacts(messages) for home in _homes(made.get("definition"))]
    return tuple(dict.fromkeys(reversed(homes)))[::-1]


def _homes(part: Any) -> Iterator[Home]:
    if isinstance(part, dict):
        if part.get("op") == "is" and "field" in part:
            yield from ((str(part["field"]), str(value)) for value in part.get("values") or ())
        part = list(part.values())
    for inner in part if isinstance(part, list) else ():
        yield from _homes(inner)


def _offered(messages: Sequence[AnyMessage]) -> tuple[Offered, ...]:
    """What the last turns asked about a value's homes, back to the first turn that did not."""
    asked: list[Offered] = []
    while messages:
        made = [a for a in artifacts(since_asked(messages)) if a["kind"] == "which_value"]
        if not made:
            break
        homes = tuple((str(field), str(value)) for field, value in made[-1]["homes"])
        asked.append(Offered(tuple(made[-1]["options"]), homes))
        messages = before_asked(messages)
    return tuple(asked)


def _shown(messages: Sequence[AnyMessage]) -> str | None:
    """The definition of the last report or analysis, unless another thing was shown since."""
    made = [
        a for a in artifacts(messages) if a["kind"] in ("segment", "report", "products", "campaign")
    ]
    last = made[-1] if made else {}
    definition = last.get("definition") if last.get("kind") == "report" else None
    return json.dumps(definition, ensure_ascii=False) if definition else None
