"""The embedded model: the embedded understanding behind the interface of any chat model.

It needs no key and no network. A message of a person becomes tool calls; the tools' answers, in
the person's language already, become the answer.
"""

from collections.abc import Sequence
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AnyMessage, BaseMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from pydantic import ConfigDict

from agent.embedded.dialogue import Reader
from agent.embedded.plan import Call, Known, step
from agent.embedded.requests import Reading
from agent.focus import before_asked, focus_of, last_id, since_asked
from crm.terms.clock import Clock

NAME = "embedded"


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
        turn = since_asked(messages)
        done = [m for m in turn if isinstance(m, ToolMessage)]
        reading = self.read(messages)
        spoken = {"language": reading.language}
        ended = done and (done[-1].status == "error" or _ends(done[-1]))
        following = None if ended else step(reading.request, _known(messages), reading.language)
        if not isinstance(following, Call):
            text = following.text if following else _told(done)
            return AIMessage(text, additional_kwargs=spoken)
        id = f"call_{len(messages)}"
        call = {"name": following.name, "args": following.args, "id": id, "type": "tool_call"}
        return AIMessage("", tool_calls=[call], additional_kwargs=spoken)

    def read(self, messages: list[AnyMessage]) -> Reading:
        """How the last message of a person is understood in its conversation."""
        asked = since_asked(messages)[0]
        before = before_asked(messages)
        language = _spoken([*before, asked])
        return self.reader.read(str(asked.content), self.clock, focus_of(before, language))


def _spoken(messages: Sequence[AnyMessage]) -> str:
    """The language of the conversation so far, or the one that the screen is set to."""
    said = [m.additional_kwargs["language"] for m in messages if "language" in m.additional_kwargs]
    return str(said[-1]) if said else "en"


def _ends(message: ToolMessage) -> bool:
    """Asking back and declining end the turn."""
    return message.name in ("ask_person", "decline")


def _told(done: Sequence[ToolMessage]) -> str:
    """What the tools told, as the answer: of several the last, which speaks of the whole."""
    return str(done[-1].content) if done else ""


def _known(messages: list[AnyMessage]) -> Known:
    before, turn = before_asked(messages), since_asked(messages)
    focus = focus_of(before)
    return Known(
        segment=last_id(before, "segment"),
        segment_where=focus.segment,
        campaign=last_id(before, "campaign"),
        made_segment=last_id(turn, "segment"),
        made_campaign=last_id(turn, "campaign"),
        calls=sum(isinstance(m, ToolMessage) for m in turn),
    )
