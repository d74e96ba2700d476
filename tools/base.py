"""What a tool is: arguments checked by pydantic, a function, and what it gives to model and person."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from crm.segments.definition import Segment
from crm.store.keeping import Saved
from tools.cards import Approval, Card, Offered, Question
from tools.context import Context

Effect = Literal["read", "draft", "request", "talk"]


class Args(BaseModel):
    """Arguments of a tool; a field that is not named is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True)
class Result:
    """`text` is for the model, in the person's language and our own words; the rest is for the person.

    `segment` is what the conversation is about from now on, where no card shows it; `offered` what
    each option of the question stands for.
    """

    text: str
    card: Card | None = None
    question: Question | None = None
    approval: Approval | None = None
    refused: bool = False
    segment: "Saved[Segment] | None" = None
    offered: Offered | None = None


@dataclass(frozen=True)
class Tool:
    """`effect` says what it may do: read data, keep a draft, request something of a person, or talk.

    No effect sends, exports personal data, erases or approves: no tool can.
    """

    name: str
    args: type[BaseModel]
    effect: Effect
    run: Callable[[Any, Context], Result]
    description: str


def tool(
    name: str, args: type[BaseModel], effect: Effect
) -> Callable[[Callable[[Any, Context], Result]], Tool]:
    """Makes a tool of a function; its docstring is what the model reads."""

    def made(run: Callable[[Any, Context], Result]) -> Tool:
        return Tool(name, args, effect, run, " ".join((run.__doc__ or "").split()))

    return made
