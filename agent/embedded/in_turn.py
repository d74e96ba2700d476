"""Several requests of one message, done one after the other: which call comes next, and what was told."""

from collections.abc import Callable, Sequence

from langchain_core.messages import AnyMessage, ToolMessage

from agent.embedded.plan import Call, Known, step
from agent.embedded.requests import Ask, Request
from agent.embedded.understood import Several
from agent.focus import before_asked, focus_of, kept_report, last_id, since_asked
from crm.languages.speak import speaker

# How a part is read after what was done before it: its words, and those messages.
ReadAgain = Callable[[str, Sequence[AnyMessage]], Request | Several]


def next_of(
    asked: Several, messages: Sequence[AnyMessage], language: str, read: ReadAgain
) -> tuple[str, Call] | str:
    """The next call with an id that names its part; the whole answer once nothing is left to do."""
    before, turn = list(before_asked(messages)), since_asked(messages)
    told: list[str] = []
    for at, part in enumerate(asked.parts):
        mine = [
            m for m in turn if isinstance(m, ToolMessage) and m.tool_call_id.startswith(_id(at))
        ]
        if not ends(mine):
            request = part.request
            if at and not isinstance(request, Ask):
                request = _one(read(part.text, before), request)
            following = step(request, known(before, mine), language)
            if isinstance(following, Call):
                return f"{_id(at)}{len(messages)}", following
            told += [following.text] if following else []
        told += [str(mine[-1].content)] if mine else []
        before += mine
    if asked.left:
        told.append(speaker(language).say("several-left", requests="\n".join(f"- {text}" for text in asked.left)))  # fmt: skip
    return "\n\n".join(told)


def _id(part: int) -> str:
    return f"part_{part}_"


def _one(again: Request | Several, first: Request) -> Request:
    return first if isinstance(again, Several) else again


def ends(done: Sequence[ToolMessage]) -> bool:
    """Whether what was done last ends the request: it failed, asked back, or declined."""
    if not done:
        return False
    last = done[-1]
    asked = isinstance(last.artifact, dict) and last.artifact.get("kind") == "which_value"
    return last.status == "error" or last.name in ("ask_person", "decline") or asked


def known(before: Sequence[AnyMessage], turn: Sequence[AnyMessage]) -> Known:
    """The ids that the conversation has, and those made for this request."""
    focus = focus_of(before)
    return Known(
        segment=last_id(before, "segment"),
        segment_where=focus.segment,
        campaign=last_id(before, "campaign"),
        made_segment=last_id(turn, "segment"),
        made_campaign=last_id(turn, "campaign"),
        kept_report=kept_report(before),
        calls=sum(isinstance(m, ToolMessage) for m in turn),
    )
