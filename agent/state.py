"""What a conversation keeps from turn to turn: plain data only, so that any checkpointer can hold it."""

from typing import Annotated, Any, TypedDict

from langchain_core.messages import AnyMessage
from langgraph.graph.message import add_messages


class State(TypedDict, total=False):
    """`messages` is the whole conversation; the rest belongs to the present turn or the last one.

    `focus` holds the last definitions by kind (segment, report, products, campaign as JSON), the id
    of the last segment, and which came last. `cards` are those of this turn, as JSON.

    For a large model: `offered` tools and `kinds` (None: all), its `context`, a `remark` of ours for
    its next call and whether it was `reminded`,
    whether it has to begin `anew`, how many sentences were `left_out`, and `fell_at`,
    the number of messages when the embedded model took over, at once where no large one is asked.
    """

    messages: Annotated[list[AnyMessage], add_messages]
    language: str
    focus: dict[str, Any]
    reading: dict[str, Any]
    context: str
    cards: list[dict[str, Any]]
    calls: list[dict[str, Any]]
    question: dict[str, Any] | None
    approval: dict[str, Any] | None
    status: str
    answer: str
    rounds: int
    model: str
    tokens: list[int]
    estimated: bool
    offered: list[str]
    kinds: list[str] | None
    remark: str
    reminded: bool
    anew: bool
    left_out: int
    fell_at: int | None
