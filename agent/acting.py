"""Running the calls of one reply, one after the other, within the limits of a turn.

A large model may call what its request was offered, each thing once, and no more than a few.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from langchain_core.messages import AIMessage, RemoveMessage
from langchain_core.messages import ToolCall as Call
from langgraph.config import get_stream_writer

from agent.confirmed import confirming, keep_example
from agent.conversation import NOT_RUN
from agent.disagreeing import note
from agent.excerpt import excerpt
from agent.offer import ALWAYS, everything
from agent.opinion import difference, people_on, reminder
from agent.refused_calls import note_refused
from agent.state import State
from agent.toolbox import Done, not_run, run_call, unknown_tool
from agent.turn import Turn
from prompts.loader import prompt
from tools.context import Context

MOST_CALLS = 12
TALK = ALWAYS
# Of several requests in one message the gravest outcome is that of the turn.
GRAVITY = ("done", "refused", "needs_approval", "needs_clarification", "error")


def perform(state: State, turn: Turn, ctx: Context, *, free: bool) -> dict[str, Any]:
    """What the calls of the last reply made and changed. `free` calls (of our own model) have no limits."""
    reply = state["messages"][-1]
    calls = reply.tool_calls if isinstance(reply, AIMessage) else []
    if not free and _is_stuck(state, calls):
        return _begun_anew(state, calls, turn, ctx)
    changed: dict[str, Any] = {
        "messages": [], "cards": list(state["cards"]), "calls": list(state["calls"]),
    }  # fmt: skip
    for call in calls:
        held = None if free else _held_back(call, state["offered"], changed, ctx)
        _keep(held or _ran(call, turn, ctx), changed)
    if isinstance(reply, AIMessage) and reply.additional_kwargs.get("more"):
        now = str(changed.get("status", "done"))
        changed["status"] = max(state["status"], now, key=GRAVITY.index)
    return (
        changed if free else changed | _planned(state, calls) | _reminded(state, turn, ctx, changed)
    )


def _keep(done: Done, changed: dict[str, Any]) -> None:
    changed["messages"].append(done.message)
    if done.record:
        changed["calls"].append(done.record)
    if done.card:
        changed["cards"] = _with_card(changed["cards"], done.card)
        get_stream_writer()({"card": done.card})
    changed |= done.outcome


def _held_back(
    call: Call, offered: Sequence[str], changed: Mapping[str, Any], ctx: Context
) -> Done | None:
    """The answer to a call that is not run."""
    name, before = call["name"], changed["calls"]
    if ended(changed):  # what was called beside a question
        return not_run(call, NOT_RUN)
    if name not in offered:
        note_refused([name], ctx)
        return unknown_tool(call, offered, ctx)
    if len(before) >= MOST_CALLS:
        return not_run(call, prompt("too-many"), recorded=True)
    same = (c for c in before if c["ok"] and (c["name"], c["arguments"]) == (name, call["args"]))
    return not_run(call, prompt("repeated"), recorded=True) if any(same) else None


def ended(changed: Mapping[str, Any]) -> bool:
    """A question, a refusal or a request of a person ends the turn."""
    refused = changed.get("status") == "refused"
    return refused or bool(changed.get("question") or changed.get("approval"))


def _ran(call: Call, turn: Turn, ctx: Context) -> Done:
    get_stream_writer()({"progress": call["name"]})
    done = run_call(call, ctx, turn.mask)
    args = done.record["arguments"] if done.record and done.record["ok"] else {}
    if args and (how := confirming(call["name"], args)):
        keep_example(str(args["segment"]), ctx, turn.mask, how)
    return done


def _is_stuck(state: State, calls: Sequence[Call]) -> bool:
    """Whether the model cannot do, at its first calls, with what was chosen for its request."""
    first = not state["calls"] and state["kinds"] is not None
    return first and any(c["name"] in TALK or c["name"] not in state["offered"] for c in calls)


def _begun_anew(state: State, calls: Sequence[Call], turn: Turn, ctx: Context) -> dict[str, Any]:
    """The request once more, with all that keeps nothing, and its first reply forgotten.

    Now without values of the data, which a company's files may have filled with instructions:
    what is offered beyond the reading is chosen by the person's words alone.
    """
    reading, reply = turn.reading(state["messages"]), state["messages"][-1]
    wide = everything(reading).tools
    never = [c["name"] for c in calls if c["name"] not in (*state["offered"], *wide)]
    note_refused(never, ctx)
    bare = excerpt(ctx.request, reading.request, ctx, whole=True, values=False)
    return {
        "messages": [RemoveMessage(str(reply.id))],
        "offered": list(dict.fromkeys([*state["offered"], *wide])),
        "kinds": None,
        "context": bare,
        "anew": True,
    }


def _planned(state: State, calls: Sequence[Call]) -> dict[str, Any]:
    """After a new beginning, what the model chose is all it may call, once it reads the data."""
    chosen = [c["name"] for c in calls if c["name"] in state["offered"]]
    if not state["anew"] or not chosen:  # a name of nothing chose nothing, and read nothing
        return {}
    return {"anew": False, "offered": [*ALWAYS, *chosen]}


def _reminded(state: State, turn: Turn, ctx: Context, changed: Mapping[str, Any]) -> dict[str, Any]:
    """What the model is told when its definition lacks a condition that was recognised; once a turn."""
    made = [card for card in changed["cards"][len(state["cards"]) :] if people_on(card)]
    if state["reminded"] or not made or not turn.checked:
        return {}
    found = difference(made[-1], turn.reading(state["messages"]).request, ctx)
    if found is None:
        return {}
    note(made[-1], found, ctx, turn)
    if not found.missing:
        return {}
    return {"remark": reminder(found, ctx), "reminded": True}


def _with_card(cards: list[dict[str, Any]], new: dict[str, Any]) -> list[dict[str, Any]]:
    """The cards of the turn; one that shows the same thing again takes the place of the older."""
    name = (new["kind"], new.get("id"))
    kept = [c for c in cards if name[1] is None or (c["kind"], c.get("id")) != name]
    return [*kept, new]
