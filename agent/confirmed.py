"""Requests that a person confirmed, kept as examples: masked, and only where they stand by themselves."""

from typing import Any

from agent.masking import Mask
from crm.readings.examples import Examples, How
from tools.context import Context

# Calls of tools by which a person confirms what a segment is.
CONFIRMING: dict[str, How] = {"keep_segment": "saved", "choose_reading": "chosen"}


def confirming(name: str, args: dict[str, Any]) -> How | None:
    """How a call confirms a segment; None where it does not."""
    saves = name != "keep_segment" or args.get("action") == "save"
    return CONFIRMING.get(name) if saves else None


def keep_example(segment: str, ctx: Context, mask: Mask, how: How) -> None:
    """The request that made the segment, with its definition. A segment that was changed by a
    follow-up is no example: its request says only the change.
    """
    versions = sorted(ctx.workspace.segments.versions(segment), key=lambda kept: kept.version)
    first, now = versions[0], ctx.workspace.segments.get(segment)
    if first.definition == now.definition and now.definition.limit is None:
        keep_request(first.request, now.definition.shown, ctx, mask, how)


def keep_request(
    request: str, definition: dict[str, Any], ctx: Context, mask: Mask, how: How
) -> None:
    """The request with the definition that it stands for."""
    Examples(ctx.workspace.store).keep(
        mask.hide(request), definition, ctx.workspace.catalog,
        how=how, language=ctx.language, by=ctx.user, now=ctx.clock.now,
    )  # fmt: skip
