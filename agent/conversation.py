"""What of a conversation a large model is sent: the last exchanges, well-formed, with nothing personal.

The fixed part comes first and the data of this request after it, so that a service can keep what
begins alike. A call without its answer, or an answer without its call, is refused by services: a
turn that was stopped in its middle must not spoil the conversation.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from langchain_core.messages import (
    AIMessage,
    AnyMessage,
    HumanMessage,
    SystemMessage,
    ToolCall,
    ToolMessage,
)

from agent.focus import since_asked
from agent.masking import Mask
from prompts.loader import prompt

MOST_MESSAGES = 12
LONGEST_RESULT = 4_000  # characters of a tool's answer that a model is sent
NOT_RUN = "This was not run."
CUT = " … (cut)"


def prompted(
    messages: Sequence[AnyMessage],
    context: str,
    mask: Mask,
    *,
    remark: str = "",
    only_this_turn: bool = False,
) -> list[AnyMessage]:
    """The request as messages. `remark` is ours, said once at the end of this request alone."""
    recent = since_asked(messages) if only_this_turn else last_exchanges(messages)
    said = [mask.message(_short(message)) for message in answered(recent)]
    told = [SystemMessage(prompt("system")), SystemMessage(context), *said]
    return [*told, HumanMessage(mask.hide(remark))] if remark else told


def last_exchanges(messages: Sequence[AnyMessage]) -> Sequence[AnyMessage]:
    """The last messages, from one of a person on: a tool's answer never stands without its call."""
    start = max(0, len(messages) - MOST_MESSAGES)
    while start > 0 and not isinstance(messages[start], HumanMessage):
        start -= 1
    return messages[start:]


def answered(messages: Sequence[AnyMessage]) -> Iterator[AnyMessage]:
    """The messages with every tool call answered once, right behind it, and no answer without a call."""
    for at, message in enumerate(messages):
        if isinstance(message, ToolMessage):
            continue
        yield message
        if isinstance(message, AIMessage):
            behind = takewhile(lambda m: isinstance(m, ToolMessage), messages[at + 1 :])
            results = {m.tool_call_id: m for m in behind if isinstance(m, ToolMessage)}
            yield from (results.get(c["id"] or "", _unanswered(c)) for c in message.tool_calls)


def _unanswered(call: ToolCall) -> ToolMessage:
    return ToolMessage(NOT_RUN, tool_call_id=call["id"] or "", name=call["name"])


def _short(message: AnyMessage) -> AnyMessage:
    """A tool's answer of bounded length, with the id by which later calls name what was made."""
    if not isinstance(message, ToolMessage):
        return message
    text = str(message.content)
    cut = text if len(text) <= LONGEST_RESULT else text[:LONGEST_RESULT] + CUT
    id = message.artifact.get("id") if isinstance(message.artifact, dict) else None
    named = f"{cut}\n\nid: {id}" if id else cut
    return message.model_copy(update={"content": named})
