"""What happens in a turn, one function a step. Each takes the state and gives what changes in it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from langchain_core.messages import AIMessage, AnyMessage, ToolMessage
from langgraph.config import get_stream_writer

from agent.acting import ended, perform
from agent.disagreeing import note, which
from agent.embedded.requests import OF_THE_HOUSE
from agent.embedded.several import MOST
from agent.embedded.understood import Reading
from agent.examples import examples, own_words
from agent.excerpt import excerpt
from agent.focus import before_asked, focus_of, meant_before, since_asked
from agent.model import ModelFailed
from agent.offer import offer
from agent.opinion import both_counts, difference
from agent.state import State
from agent.thinking import request_tokens, think_large
from agent.tokens import Count
from agent.toolbox import run_call
from agent.turn import Turn
from crm.languages.speak import speaker
from tools.context import Context
from tools.learn_words import said_words

MOST_ROUNDS = 8
EMBEDDED_ROUNDS = 3 * MOST + 1  # that the embedded model may need once the large one has failed

__all__ = ["Turn", "act", "after_act", "after_think", "answer", "check", "read", "think"]


def read(state: State, turn: Turn) -> dict[str, Any]:
    """The embedded reading of the message: its language, its phrases, and what a large model needs to know."""
    reading = turn.reading(state["messages"])
    phrases = [{"words": p.words, "meaning": p.meaning, "how": p.how} for p in reading.phrases]
    large = None if isinstance(reading.request, OF_THE_HOUSE) else turn.large
    notes = [*said_words(reading.own, turn.ctx, reading.language), *reading.notes]
    return {
        "language": reading.language,
        "reading": {"phrases": phrases, "notes": notes, **_unpaid(turn, reading.language), **_meant(state, reading)},
        "cards": [], "calls": [], "question": None, "approval": None, "status": "done", "answer": "",
        "rounds": 0, "tokens": [0, 0, 0], "estimated": False, "remark": "", "reminded": False, "anew": False,
        "left_out": 0, "fell_at": None if large else len(state["messages"]),
        "model": large.name if large else "embedded",
        **(_prepared(state, turn) if large else {}),
    }  # fmt: skip


def _meant(state: State, reading: Reading) -> dict[str, Any]:
    """The homes that values have in this conversation, the chosen one last."""
    before = meant_before(before_asked(state["messages"]))
    return {"meant": [list(home) for home in (*before, *reading.meant)]}


def _unpaid(turn: Turn, language: str) -> dict[str, Any]:
    """What the person is told where the day's budget is spent."""
    return {"notice": speaker(language).say("answer-budget-spent")} if turn.unpaid else {}


def _prepared(state: State, turn: Turn) -> dict[str, Any]:
    """What a large model is offered and told for this request. Follows from the person's words alone."""
    messages, reading = state["messages"], turn.reading(state["messages"])
    turn.mask.learn(messages)
    offered = offer(reading, focus_of(before_asked(messages)))
    asked = str(since_asked(messages)[0].content)
    told = excerpt(asked, reading.request, turn.ctx, whole=not offered.narrow)
    context = "\n".join(part for part in (told, own_words(reading.own, turn.ctx)) if part)
    prepared = {
        "offered": list(offered.tools),
        "kinds": sorted(offered.kinds) if offered.kinds is not None else None,
        "context": context,
    }

    def used() -> Count:
        return request_tokens(messages, prepared, turn)

    shown = examples(turn.mask.hide(asked), turn.ctx, used, narrow=offered.narrow)
    return {**prepared, "context": "\n".join(part for part in (context, shown) if part)}


def think(state: State, turn: Turn) -> dict[str, Any]:
    """The next tool call, or the answer: by the large model, or by the embedded one when it fails."""
    rounds = {"rounds": state["rounds"] + 1}
    if turn.large is None or state["fell_at"] is not None:
        return rounds | _think_embedded(state, turn)
    if state["rounds"] >= MOST_ROUNDS:
        return rounds | _limited(state)
    try:
        return rounds | think_large(state, turn, turn.large)
    except ModelFailed as failure:
        return rounds | _fallen_back(state, turn, failure.reason)


def _think_embedded(state: State, turn: Turn, fell_at: int | None = None) -> dict[str, Any]:
    fell = fell_at if fell_at is not None else state["fell_at"] or 0
    return {"messages": [turn.embedded.invoke(_without_failures(state["messages"], fell))]}


def _without_failures(messages: Sequence[AnyMessage], before: int) -> list[AnyMessage]:
    """The messages without calls in which a large model failed: they are not the embedded one's to tell."""
    return [
        message
        for at, message in enumerate(messages)
        if at >= before or not (isinstance(message, ToolMessage) and message.status == "error")
    ]


def _limited(state: State) -> dict[str, Any]:
    """The end of a turn that took too many steps: what is known so far."""
    text = speaker(state["language"]).say("answer-limit")
    return {"messages": [AIMessage("\n\n".join([text, *_told(state["messages"])]))]}


def _told(messages: Sequence[AnyMessage]) -> list[str]:
    """What the last tool of this turn said that did what it was called for."""
    done = [m for m in since_asked(messages) if isinstance(m, ToolMessage) and m.status != "error"]
    return [str(done[-1].content)] if done else []


def _fallen_back(state: State, turn: Turn, reason: str) -> dict[str, Any]:
    say = speaker(state["language"])
    notice = say.say("answer-fallback", why=say.say(f"answer-model-{reason}"))
    get_stream_writer()({"progress": notice})
    fell_at = len(state["messages"])
    return {
        "model": f"{state['model']} -> embedded",
        "reading": {**state["reading"], "notice": notice},
        "status": "done",
        "fell_at": fell_at,
        **_think_embedded(state, turn, fell_at),
    }


def act(state: State, turn: Turn) -> dict[str, Any]:
    """Run the calls of the last reply, one after the other, and keep what they made."""
    free = turn.large is None or state["fell_at"] is not None
    return perform(state, turn, _ctx(state, turn), free=free)


def _ctx(state: State, turn: Turn) -> Context:
    notes = tuple(state["reading"].get("notes", ()))
    meant = tuple((field, value) for field, value in state["reading"].get("meant", ()))
    return replace(turn.ctx, language=state["language"], notes=notes, meant=meant)


def check(state: State, turn: Turn) -> dict[str, Any]:
    """The second reading: where a large model's people are not those of the embedded one, both are shown."""
    made = [card for card in state["cards"] if card["kind"] == "segment"]
    alone = turn.large is None or not turn.checked or state["fell_at"] is not None
    if alone or not made:
        return {}
    found = difference(made[-1], turn.reading(state["messages"]).request, _ctx(state, turn))
    if found is None:
        return {}
    where = {"where": found.embedded.model_dump(mode="json")}
    call = {"name": "make_segment", "args": where, "id": "second", "type": "tool_call"}
    other = run_call(call, _ctx(state, turn), turn.mask)  # type: ignore[arg-type]
    if other.card is None:
        return {}
    get_stream_writer()({"card": other.card})
    note(made[-1], found, _ctx(state, turn), turn, second=other.card)
    both = both_counts(made[-1]["count"], other.card["count"], state["language"])
    return {
        "status": "needs_clarification",
        "question": which([made[-1], other.card], state["language"]),
        "cards": [*state["cards"], other.card],
        "calls": [*state["calls"], *([other.record] if other.record else [])],
        "reading": {**state["reading"], "second": both},
    }


def answer(state: State, turn: Turn) -> dict[str, Any]:
    """The text that the person reads, with the language kept for what follows."""
    say, reading = speaker(state["language"]), state["reading"]
    last = state["messages"][-1]
    text = str(last.content) if isinstance(last, AIMessage | ToolMessage) else ""
    parts = [
        reading.get("notice", ""),
        say.say("answer-forgot") if reading.get("forgot") else "",
        turn.mask.show(text) or "\n\n".join(_told(state["messages"])),
        say.say("answer-left-out", count=state["left_out"]) if state["left_out"] else "",
        reading.get("second", ""),
    ]
    asks = state["status"] == "needs_clarification" and not state["question"]
    asked = {"question": {"text": turn.mask.show(text), "options": []}} if asks else {}
    return {"answer": "\n\n".join(p for p in parts if p), **asked}


def after_think(state: State) -> str:
    reply = state["messages"][-1]
    return "act" if isinstance(reply, AIMessage) and reply.tool_calls else "check"


def after_act(state: State) -> str:
    """A question, a refusal or a request of a person ends the turn; else the model goes on.

    Where several things were asked in one message, it goes on with the others.
    """
    calling = [m for m in since_asked(state["messages"]) if isinstance(m, AIMessage)]
    more = bool(calling) and calling[-1].additional_kwargs.get("more")
    return "think" if more or not ended(state) else "check"
