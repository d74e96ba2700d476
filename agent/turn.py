"""What one turn works with, made anew for each message."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from langchain_core.messages import AnyMessage

from agent.embedded.model import EmbeddedModel
from agent.embedded.understood import Reading
from agent.masking import Mask
from agent.model import LargeModel
from tools.context import Context

EMBEDDED_SECONDS = 1.0  # kept of a turn for the embedded model, should the large one fail


@dataclass(frozen=True)
class Turn:
    """`deadline` is a monotonic time in seconds."""

    ctx: Context
    embedded: EmbeddedModel
    large: LargeModel | None
    mask: Mask
    deadline: float
    checked: bool = True  # whether a large model's people are held to the embedded reading
    unpaid: bool = False  # whether a large model would answer, were the day's budget not spent
    _readings: list[Reading] = field(default_factory=list)

    @property
    def seconds_for_model(self) -> float:
        """What is left for the large model's calls, all together."""
        return self.deadline - time.monotonic() - EMBEDDED_SECONDS

    def reading(self, messages: Sequence[AnyMessage]) -> Reading:
        """The embedded reading of the turn's message, read once."""
        if not self._readings:
            self._readings.append(self.embedded.read(list(messages)))
        return self._readings[0]
