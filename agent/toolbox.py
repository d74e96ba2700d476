"""Running one tool call: arguments checked, errors as sentences, what was made kept as JSON."""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from langchain_core.messages import ToolCall, ToolMessage
from pydantic import ValidationError

from agent.masking import Mask
from crm.errors import CrmError, NoData, Refused
from crm.languages.speak import speaker
from prompts.loader import prompt
from tools.all import OF_THE_HOUSE, TOOLS
from tools.base import Result, Tool
from tools.context import Context

log = logging.getLogger(__name__)
UNREADABLE = "unreadable"  # the one argument of a call whose arguments were none, with why
BY_NAME: dict[str, Tool] = {tool.name: tool for tool in (*TOOLS, *OF_THE_HOUSE)}


@dataclass(frozen=True)
class Done:
    """The message for the model, the record for the person, the card, and how the turn goes on."""

    message: ToolMessage
    record: dict[str, Any] | None
    card: dict[str, Any] | None = None
    outcome: dict[str, Any] = field(default_factory=dict)


def run_call(call: ToolCall, ctx: Context, mask: Mask) -> Done:
    """Run the call. Nothing that a model sends raises: what cannot be run is answered with why."""
    started = time.perf_counter()
    args = mask.show(call["args"])
    if set(args) == {UNREADABLE}:
        why = prompt("unreadable").replace("{why}", str(args[UNREADABLE]))
        return _failed(call, args, why, started, "error")
    try:
        result = _run(call["name"], args, ctx)
    except CrmError as error:
        return _failed(call, args, error.sentence(ctx.language), started, _status(error))
    except ValidationError as error:
        return _failed(call, args, _invalid(error), started, "error")
    except Exception:
        log.error("tool %s failed: %s", call["name"], mask.trouble())
        return _failed(call, args, speaker(ctx.language).say("answer-broken"), started, "error")
    return _made(call, args, result, started)


def unknown_tool(call: ToolCall, offered: Sequence[str], ctx: Context) -> Done:
    """The answer to a call of a tool that does not exist, or that this request was not offered."""
    why = speaker(ctx.language).say("unknown-tool", name=call["name"], known=", ".join(offered))
    return not_run(call, why, recorded=True)


def not_run(call: ToolCall, why: str, *, recorded: bool = False) -> Done:
    """The answer to a call that is not run; `recorded` for one that counts as a failed call."""
    message = ToolMessage(why, tool_call_id=call["id"] or "", name=call["name"], status="error")
    record = _record(call, call["args"], False, time.perf_counter()) if recorded else None
    return Done(message, record)


def _run(name: str, args: dict[str, Any], ctx: Context) -> Result:
    tool = BY_NAME.get(name)
    if tool is None:
        raise _NoTool(name)
    return tool.run(tool.args.model_validate(without_nulls(args)), ctx)


def without_nulls(args: Any) -> Any:
    """The arguments without those that are null: strict schemas want each named, null is the default."""
    if isinstance(args, dict):
        return {key: without_nulls(part) for key, part in args.items() if part is not None}
    return [without_nulls(part) for part in args] if isinstance(args, list) else args


class _NoTool(CrmError):
    """A tool that does not exist, with those that do."""

    def __init__(self, name: str) -> None:
        super().__init__("unknown-tool", name=name, known=", ".join(BY_NAME))


def _status(error: CrmError) -> str:
    if isinstance(error, Refused | NoData):
        return "refused"
    return "needs_clarification"


def _invalid(error: ValidationError) -> str:
    """What is wrong with the arguments, in our words: at most three places, without the values."""
    wrong = [
        f"{'.'.join(str(p) for p in e['loc'])}: {e['msg']}"
        for e in error.errors(include_input=False)[:3]
    ]
    return "Invalid arguments. " + "; ".join(wrong)


def _record(call: ToolCall, args: dict[str, Any], ok: bool, started: float) -> dict[str, Any]:
    return {
        "name": call["name"],
        "arguments": args,
        "ok": ok,
        "ms": round((time.perf_counter() - started) * 1000, 1),
    }


def _failed(call: ToolCall, args: dict[str, Any], why: str, started: float, status: str) -> Done:
    message = ToolMessage(why, tool_call_id=call["id"] or "", name=call["name"], status="error")
    return Done(message, _record(call, args, False, started), outcome={"status": status})


def _made(call: ToolCall, args: dict[str, Any], result: Result, started: float) -> Done:
    card = result.card.model_dump(mode="json") if result.card else None
    message = ToolMessage(
        result.text,
        tool_call_id=call["id"] or "",
        name=call["name"],
        artifact=_offered(result) or _subject(result) or _artifact(card),
    )
    outcome: dict[str, Any] = {"status": "done"}
    if result.question:
        outcome |= {
            "status": "needs_clarification",
            "question": result.question.model_dump(mode="json"),
        }
    if result.approval:
        outcome |= {"status": "needs_approval", "approval": result.approval.model_dump(mode="json")}
    if result.refused:
        outcome |= {"status": "refused"}
    return Done(message, _record(call, args, True, started), card, outcome)


def _offered(result: Result) -> dict[str, Any] | None:
    return result.offered.model_dump(mode="json") if result.offered else None


def _subject(result: Result) -> dict[str, Any] | None:
    """A saved segment that was spoken of without being shown."""
    kept = result.segment
    if kept is None:
        return None
    return {"kind": "segment", "id": kept.id, "definition": kept.definition.shown, "count": None}


def _artifact(card: dict[str, Any] | None) -> dict[str, Any] | None:
    """What the conversation must remember of a card: its kind, its id, its definition."""
    if card is None:
        return None
    definition = card.get("definition") or card.get("spec")
    return {
        "kind": card["kind"],
        "id": card.get("id"),
        "definition": definition,
        "count": card.get("count"),
    }
