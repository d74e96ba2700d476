"""One call of the large model: what it is sent, and what of its reply is taken.

Nothing that a service or a model does gets further than here: a reply is a message with calls and
words that hold, or ModelFailed.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from langchain_core.messages import AIMessage, AIMessageChunk, AnyMessage, ToolMessage
from langgraph.config import get_stream_writer

from agent.adapt import openai_tool
from agent.conversation import prompted
from agent.embedded.requests import FindProducts, ListSegments, LookUp, MakeSegment, RunReport
from agent.figures import numbers_in, numbers_of_card
from agent.model import LargeModel, ModelFailed, as_message
from agent.offer import kinds_for
from agent.other_language import in_other_language
from agent.speaking import Speech
from agent.state import State
from agent.tokens import Count, count_reply, count_request
from agent.toolbox import UNREADABLE
from agent.turn import Turn
from tools.all import TOOLS

MOST_ERRORS = 3  # failed calls of one turn, after which the embedded model takes over
OF_DATA = (MakeSegment, RunReport, FindProducts, LookUp, ListSegments)


def think_large(state: State, turn: Turn, large: LargeModel) -> dict[str, Any]:
    """The model's next message with what it used. Raises ModelFailed."""
    if sum(not call["ok"] for call in state["calls"]) >= MOST_ERRORS:
        raise ModelFailed("unusable")
    forgot = bool(state["reading"].get("forgot"))
    try:
        return _reply(state, turn, large, only_this_turn=forgot)
    except ModelFailed as failure:
        if failure.reason != "overflow" or forgot:
            raise
    shorter = _reply(state, turn, large, only_this_turn=True)
    return {**shorter, "reading": {**state["reading"], "forgot": True}}


def _reply(state: State, turn: Turn, large: LargeModel, *, only_this_turn: bool) -> dict[str, Any]:
    messages = prompted(
        state["messages"],
        state["context"],
        turn.mask,
        remark=state["remark"],
        only_this_turn=only_this_turn,
    )
    tools = tools_of(state)
    speech = Speech(_known(state, turn), _sayer(turn))
    reply = as_message(
        _heard(large.stream(messages, tools, seconds=turn.seconds_for_model), speech)
    )
    message = _taken(reply, speech, state["language"])
    _holds(message, speech, state, turn)
    return {
        "messages": [message],
        "remark": "",
        "left_out": state["left_out"] + speech.left_out,
        **_used(state, reply, messages, tools),
    }


def request_tokens(
    messages: Sequence[AnyMessage], prepared: Mapping[str, Any], turn: Turn
) -> Count:
    """The tokens that a request prepared so has."""
    sent = prompted(messages, str(prepared["context"]), turn.mask)
    return count_request(sent, tools_of(prepared))


def tools_of(state: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The tools that this request is offered, as a service wants them."""
    kinds = frozenset(state["kinds"]) if state["kinds"] is not None else None
    offered = [tool for tool in TOOLS if tool.name in state["offered"]]
    return [openai_tool(tool, kinds_for(tool.name, kinds)) for tool in offered]


def _heard(pieces: Iterator[AIMessageChunk], speech: Speech) -> AIMessageChunk:
    """The reply put together, its words passed on as they come, until it calls a tool."""
    heard: list[AIMessageChunk] = []
    calls = False
    for piece in pieces:
        heard.append(piece)
        calls = calls or bool(piece.tool_call_chunks)
        if piece.text and not calls:
            speech.add(str(piece.text))
    speech.close()
    if not heard:
        raise ModelFailed("unusable")
    return heard[0] + heard[1:]  # all at once: each sum reads the JSON anew


def _sayer(turn: Turn) -> Any:
    write = get_stream_writer()
    return lambda sentence: write({"said": turn.mask.show(sentence)})


def _taken(reply: AIMessage, speech: Speech, language: str) -> AIMessage:
    """The reply as the conversation keeps it: words that hold, and calls with ids of their own.

    Calls whose arguments are no whole JSON become calls that fail with a sentence, so that the model
    can mend them. Its message has no id: services repeat theirs, and a repeated id replaces a message.
    """
    broken = [
        {"name": c["name"] or "unknown", "args": {UNREADABLE: c["error"]}, "id": c["id"], "type": "tool_call"}
        for c in reply.invalid_tool_calls
    ]  # fmt: skip
    calls = [*reply.tool_calls, *broken]
    ids = {call["id"] for call in calls if call["id"]}
    if len(ids) < len(calls):
        calls = [{**call, "id": f"call_{number}"} for number, call in enumerate(calls)]
    return AIMessage(
        content=speech.kept.strip(),
        tool_calls=calls,
        additional_kwargs={"language": language},
    )


def _holds(message: AIMessage, speech: Speech, state: State, turn: Turn) -> None:
    """Raises ModelFailed for words that are no answer: none, none that hold, in another language, or no data asked for."""
    if message.tool_calls:
        return
    if state["status"] == "error":
        raise ModelFailed("unusable")
    if not message.content and not (speech.left_out and state["cards"]):
        raise ModelFailed("unusable")
    if in_other_language(str(message.content), state["language"]):
        raise ModelFailed("unusable")
    request = turn.reading(state["messages"]).request
    if isinstance(request, OF_DATA) and not state["calls"]:
        raise ModelFailed("unusable")


def _known(state: State, turn: Turn) -> list[float]:
    """The numbers that may be said: of the cards, of what was asked and told, of the company's choices."""
    settings = turn.ctx.workspace.catalog.settings
    told = [str(m.content) for m in state["messages"] if not isinstance(m, AIMessage)]
    chosen = [settings.engaged_days, settings.lapsed_days, settings.vip_percent / 100]
    cards = [number for card in state["cards"] for number in numbers_of_card(card)]
    return [*numbers_in(told), *chosen, *cards, *numbers_in(_artifacts(state["messages"]))]


def _artifacts(messages: Sequence[AnyMessage]) -> list[Any]:
    return [m.artifact for m in messages if isinstance(m, ToolMessage)]


def _used(
    state: State, reply: AIMessage, messages: Sequence[AnyMessage], tools: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """The tokens of the turn so far; counted here where the service does not report them."""
    told = reply.usage_metadata
    if told:
        sent, got, counted = told["input_tokens"], told["output_tokens"], False
        cached = told.get("input_token_details", {}).get("cache_read", 0)
    else:
        sent, got, counted = count_request(messages, tools).tokens, count_reply(reply).tokens, True
        cached = 0
    used = zip(state["tokens"], (sent, got, cached), strict=True)
    return {
        "tokens": [before + now for before, now in used],
        "estimated": state["estimated"] or counted,
    }
