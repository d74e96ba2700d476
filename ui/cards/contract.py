"""The ask contract: an answer as the JSON object that other programs rely on."""

from typing import Any

from agent.events import Finished, Usage


def as_answer(finished: Finished) -> dict[str, Any]:
    """The answer's object; its keys are fixed by the contract, further ones may stand in artifacts."""
    return {
        "status": finished.status,
        "answer": finished.answer,
        "artifacts": [card.model_dump(mode="json") for card in finished.cards],
        "question": _question(finished),
        "approval": _approval(finished),
        "tool_calls": [
            {"name": c.name, "arguments": c.arguments, "ok": c.ok, "ms": c.ms}
            for c in finished.tool_calls
        ],
        "usage": {
            "model": finished.usage.model,
            "input_tokens": finished.usage.input_tokens,
            "output_tokens": finished.usage.output_tokens,
            "ms": finished.usage.ms,
            **({"estimated": True} if finished.usage.estimated else {}),
            **_cost(finished.usage),
        },
        "thread": finished.thread,
    }


def _cost(usage: Usage) -> dict[str, Any]:
    if usage.cost is None:
        return {}
    return {"cost": {"amount": usage.cost, "currency": usage.currency}}


def _question(finished: Finished) -> dict[str, Any] | None:
    asked = finished.question
    return {"text": asked.text, "options": list(asked.options)} if asked else None


def _approval(finished: Finished) -> dict[str, Any] | None:
    wanted = finished.approval
    if wanted is None:
        return None
    return {
        "action": wanted.action,
        "summary": wanted.summary,
        "details": wanted.details,
        "id": wanted.id,
    }
