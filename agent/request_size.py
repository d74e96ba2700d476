"""How large the first request of a turn is, without sending it: for measuring."""

from dataclasses import dataclass

from langchain_core.messages import HumanMessage

from agent.app import App
from agent.conversation import prompted
from agent.masking import Mask
from agent.nodes import read
from agent.state import State
from agent.thinking import tools_of
from agent.tokens import Count, count_request


@dataclass(frozen=True)
class RequestSize:
    """Its tokens, and whether the embedded reading understood it, so that little is offered."""

    count: Count
    understood: bool
    tools: int


def first_request(app: App, text: str) -> RequestSize | None:
    """What a large model would be sent for a message that begins a conversation; None where none is."""
    turn = app.turn(app.context(language="en", user="", thread="", request=text), Mask())
    state: State = {"messages": [HumanMessage(text)]}
    state |= read(state, turn)  # type: ignore[typeddict-item]
    if "offered" not in state:
        return None  # the house's own reading answers it alone
    tools = tools_of(state)
    messages = prompted(state["messages"], state["context"], turn.mask)
    return RequestSize(count_request(messages, tools), state["kinds"] is not None, len(tools))
