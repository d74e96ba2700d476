"""The ways an answer can be shown again: on the screen, or as a file."""

from typing import Literal

Shown = Literal["table", "chart", "csv", "xlsx", "pdf", "png"]
