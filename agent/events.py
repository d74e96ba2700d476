"""What a turn tells its screen, in the order it happens, ending with one `Finished`."""

from dataclasses import dataclass, field
from typing import Any, Literal

from tools.cards import Approval, Card, Question

Status = Literal["done", "needs_clarification", "needs_approval", "refused", "error"]


@dataclass(frozen=True)
class Said:
    """A piece of the answer's text, to be added to what was said before."""

    text: str


@dataclass(frozen=True)
class Progress:
    """What is being done now, as one short sentence in the person's language."""

    text: str


@dataclass(frozen=True)
class Shown:
    """A card, as soon as it is made."""

    card: Card


@dataclass(frozen=True)
class ToolCall:
    name: str
    arguments: dict[str, Any]
    ok: bool
    ms: float


@dataclass(frozen=True)
class Usage:
    """`estimated` where the model's service did not report its tokens and we had no exact count."""

    model: str
    input_tokens: int = 0
    output_tokens: int = 0
    ms: float = 0.0
    estimated: bool = False
    cost: float | None = None  # in `currency`; None without prices
    currency: str = ""


@dataclass(frozen=True)
class Finished:
    """The whole answer; its JSON form is the ask contract."""

    status: Status
    answer: str
    thread: str
    cards: tuple[Card, ...] = ()
    question: Question | None = None
    approval: Approval | None = None
    tool_calls: tuple[ToolCall, ...] = ()
    usage: Usage = Usage("embedded")
    language: str = "en"
    reading: tuple[dict[str, Any], ...] = field(default=())  # how each phrase was read


Event = Said | Progress | Shown | Finished
