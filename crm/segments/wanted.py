"""What can be wanted of the saved segments: which of them, what about one, what done with one."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Order = Literal[
    "name", "biggest", "smallest", "growing", "shrinking", "moving", "newest", "oldest", "unused", "used",
]  # fmt: skip
Asked = Literal["shown", "made", "used", "versions", "since", "sizes", "alike", "notices"]
Action = Literal[
    "save", "rename", "copy", "archive", "restore", "tag", "untag", "move", "undo", "redo", "back_to",
    "refresh", "plan", "unplan",
]  # fmt: skip


class Wanted(BaseModel):
    """Which saved segments, and in what order; `days` is what growing and unused look back on."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    order: Order = "name"
    folder: str | None = None
    tag: str | None = None
    by: str | None = None
    words: str | None = None
    days: int = Field(default=30, ge=1, le=3_650)
    archived: bool = False
    limit: int = Field(default=100, ge=1, le=1_000)
