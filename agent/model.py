"""A large model behind an OpenAI-compatible endpoint: what is asked of it, and how it can fail.

Whatever its service does, a request ends in time, as a whole reply or as ModelFailed with a reason
of ours. What the service says about a failure is read by nobody: not by the person, not by a model.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    HumanMessage,
    InvalidToolCall,
    ToolCall,
)
from langchain_core.messages.tool import invalid_tool_call, tool_call

from agent.arguments import Unreadable, read_arguments
from agent.patience import OutOfTime, bounded, patiently, within
from agent.settings import Settings

if TYPE_CHECKING:
    from langchain_openai import ChatOpenAI

Reason = Literal["key", "timeout", "down", "busy", "overflow", "declined", "unusable"]
CONNECT_SECONDS = 5.0
LEAST_SECONDS = 0.1
LONGEST_REPLY = 100_000  # characters, beyond which a model has lost its way


class ModelFailed(Exception):
    """The model's service gave nothing usable; `reason` is the end of an `answer-model-…` message."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class LargeModel:
    """One OpenAI-compatible model."""

    name: str
    chat: "ChatOpenAI"

    def stream(
        self,
        messages: Sequence[BaseMessage],
        tools: Sequence[dict[str, Any]] = (),
        *,
        seconds: float,
    ) -> Iterator[AIMessageChunk]:
        """The reply in pieces, the last of which has a finish reason.

        Raises ModelFailed after at most `seconds`, also in the middle of a reply.
        """
        import openai

        seconds = max(seconds, LEAST_SECONDS)
        until = time.monotonic() + seconds
        timeout = openai.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS))
        given: dict[str, Any] = {"tools": list(tools)} if tools else {}

        def pieces() -> Iterator[BaseMessage]:
            return self.chat.stream(list(messages), timeout=timeout, **given)

        begun = False
        try:
            for piece in _whole(within(seconds, lambda: patiently(pieces, until))):
                begun = True
                yield piece
        except ModelFailed:
            raise
        except Exception as error:  # also what a client library makes of a malformed answer
            reason = reason_of(error)
            raise ModelFailed("unusable" if begun and reason == "down" else reason) from None

    def answers(self, seconds: float) -> None:
        """Say something short to the service; raises ModelFailed when it gives nothing usable."""
        list(self.stream([HumanMessage("Say OK.")], seconds=seconds))


def _whole(pieces: Iterator[BaseMessage]) -> Iterator[AIMessageChunk]:
    """The pieces of a reply; raises ModelFailed for one that is cut, filtered or endless."""
    finish, calls, signs = None, False, 0
    for piece in pieces:
        if not isinstance(piece, AIMessageChunk):
            continue
        finish = piece.response_metadata.get("finish_reason") or finish
        calls = calls or bool(piece.tool_call_chunks)
        signs += len(str(piece.text)) + sum(len(c["args"] or "") for c in piece.tool_call_chunks)
        if signs > LONGEST_REPLY:
            raise ModelFailed("unusable")
        yield piece
    if finish == "content_filter":
        raise ModelFailed("declined")
    if finish is None or (finish == "length" and calls):
        raise ModelFailed("unusable")


def reason_of(error: BaseException) -> Reason:
    """Why a request failed, in one word of ours."""
    import openai
    from langchain_core.exceptions import ContextOverflowError

    if getattr(error, "code", None) == "context_length_exceeded":
        return "overflow"
    if getattr(error, "status_code", None) == 408:
        return "timeout"
    kinds: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], Reason], ...] = (
        (ContextOverflowError, "overflow"),
        ((openai.AuthenticationError, openai.PermissionDeniedError), "key"),
        ((OutOfTime, openai.APITimeoutError), "timeout"),
        (openai.RateLimitError, "busy"),
        ((openai.APIConnectionError, openai.InternalServerError, openai.ConflictError), "down"),
    )
    return next((reason for kind, reason in kinds if isinstance(error, kind)), "unusable")


def large_model(settings: Settings) -> LargeModel:
    """The model that the settings name. Nothing is asked of its service yet."""
    import openai
    from langchain_openai import ChatOpenAI
    from pydantic import SecretStr

    chat = ChatOpenAI(
        model=settings.model,
        base_url=settings.base_url,
        api_key=SecretStr(settings.api_key or "none"),
        organization=settings.organization,
        http_client=openai.DefaultHttpxClient(event_hooks={"response": [bounded]}),
        max_retries=0,  # patience.py tries again, within the time of the turn
        stream_usage=True,
        use_responses_api=False,
        temperature=0,
    )
    return LargeModel(settings.model, chat)


def as_message(chunk: AIMessageChunk) -> AIMessage:
    """A streamed reply as one message; arguments that are no whole JSON object become invalid calls."""
    calls: list[ToolCall] = []
    invalid: list[InvalidToolCall] = []
    for made in chunk.tool_call_chunks:
        try:
            args = read_arguments(made["args"] or "")
            calls.append(tool_call(name=made["name"] or "unknown", args=args, id=made["id"]))
        except Unreadable as why:
            invalid.append(
                invalid_tool_call(name=made["name"], args=None, id=made["id"], error=str(why))
            )
    return AIMessage(
        content=str(chunk.text),
        tool_calls=calls,
        invalid_tool_calls=invalid,
        usage_metadata=chunk.usage_metadata,
        response_metadata=dict(chunk.response_metadata),
    )
