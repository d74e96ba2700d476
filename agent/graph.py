"""The flow of a turn.

    read ──► think ⇄ act
               │      │ a question, a refusal or a request of a person
               ▼      ▼
             check ◄──┘
               ▼
             answer

`think` is any OpenAI-compatible model, or the embedded one; `read` and `check` are always embedded.
"""

from collections.abc import Callable
from typing import Any

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime

from agent import nodes
from agent.nodes import Turn
from agent.state import State

Graph = CompiledStateGraph[State, Turn, State, State]
STEPS = (
    2 * (nodes.MOST_ROUNDS + nodes.EMBEDDED_ROUNDS) + 6
)  # what a turn can need; more is a defect


def build_graph(saver: BaseCheckpointSaver[Any] | None) -> Graph:
    """The compiled graph; each run is given its Turn as context. Conversations are kept by `saver`."""
    graph = StateGraph(State, context_schema=Turn)
    for name, node in (
        ("read", nodes.read), ("think", nodes.think), ("act", nodes.act), ("check", nodes.check), ("answer", nodes.answer),
    ):  # fmt: skip
        graph.add_node(name, _with_turn(node))
    graph.add_edge(START, "read")
    graph.add_edge("read", "think")
    graph.add_conditional_edges("think", nodes.after_think, ["act", "check"])
    graph.add_conditional_edges("act", nodes.after_act, ["think", "check"])
    graph.add_edge("check", "answer")
    graph.add_edge("answer", END)
    return graph.compile(checkpointer=saver)


def _with_turn(node: Callable[[State, Turn], dict[str, Any]]) -> Any:
    def run(state: State, runtime: Runtime[Turn]) -> dict[str, Any]:
        return node(state, runtime.context)

    run.__name__ = node.__name__
    return run
