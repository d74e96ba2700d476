"""The embedded model: the embedded understanding behind the interface of any chat model.

It needs no key and no network. A message of a person becomes tool calls; the tools' answers, in
the person's language already, become the answer.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import (
    AIMessage,
    AnyMessage,
    BaseMessage,
    HumanMessage,
    ToolMessage,
)
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from pydantic import ConfigDict

from agent.embedded.dialogue import Reader
from agent.embedded.in_turn import ends, known, next_of
from agent.embedded.plan import Call, step
from agent.embedded.requests import Request
from agent.embedded.understood import Reading, Several
from agent.focus import before_asked, focus_of, since_asked
from crm.terms.clock import Clock

NAME = "embedded"
REMEMBERED = 5  # messages of the person, for an example of what a taught word changes


class EmbeddedModel(BaseChatModel):
    """A chat model over one company's catalog at one moment."""

    model_config = ConfigDict(arbitrary_types_allowed=True)
    reader: Reader
    clock: Clock

    @property
    def _llm_type(self) -> str:
        return NAME

    def bind_tools(self, tools: Sequence[Any], **kwargs: Any) -> Runnable[Any, AIMessage]:
        """The tools are known to it: it calls no others, so there is nothing to bind."""
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=self._reply(messages))])  # type: ignore[arg-type]

    def _reply(self, messages: list[AnyMessage]) -> AIMessage:
        reading = self.read(messages)
        spoken = {"language": reading.language}
        if isinstance(reading.request, Several):
            return self._next_of(reading, messages, spoken)
        done = [m for m in since_asked(messages) if isinstance(m, ToolMessage)]
        about = known(before_asked(messages), since_asked(messages))
        following = None if ends(done) else step(reading.request, about, reading.language)
        if not isinstance(following, Call):
            text = following.text if following else _told(done)
            return AIMessage(text, additional_kwargs=spoken)
        return _calling(f"call_{len(messages)}", following, spoken)

    def _next_of(
        self, asked: Reading, messages: list[AnyMessage], spoken: dict[str, Any]
    ) -> AIMessage:
        """The next of several requests; a question in one of them does not end the others."""

        def read(text: str, before: Sequence[AnyMessage]) -> Request | Several:
            focus = focus_of(before, spoken["language"])
            focus = replace(focus, meant=(*focus.meant, *asked.meant))
            return self.reader.one(text, self.clock, focus).request

        assert isinstance(asked.request, Several)
        following = next_of(asked.request, messages, spoken["language"], read)
        if isinstance(following, str):
            return AIMessage(following, additional_kwargs=spoken)
        return _calling(*following, {**spoken, "more": True})

    def read(self, messages: list[AnyMessage]) -> Reading:
        """How the last message of a person is understood in its conversation."""
        asked = since_asked(messages)[0]
        before = before_asked(messages)
        language = _spoken([*before, asked])
        said = tuple(str(m.content) for m in reversed(before) if isinstance(m, HumanMessage))
        focus = replace(focus_of(before, language), asked=said[:REMEMBERED])
        return self.reader.read(str(asked.content), self.clock, focus)


def _spoken(messages: Sequence[AnyMessage]) -> str:
    """The language of the conversation so far, or the one that the screen is set to."""
    said = [m.additional_kwargs["language"] for m in messages if "language" in m.additional_kwargs]
    return str(said[-1]) if said else "en"


def _calling(id: str, following: Call, spoken: dict[str, Any]) -> AIMessage:
    call = {"name": following.name, "args": following.args, "id": id, "type": "tool_call"}
    return AIMessage("", tool_calls=[call], additional_kwargs=spoken)


def _told(done: Sequence[ToolMessage]) -> str:
    """What the tools told, as the answer: of several the last, which speaks of the whole."""
    return str(done[-1].content) if done else ""
