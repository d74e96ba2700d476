"""Two readings that differ: kept, masked, as a candidate case, and put to the person with one button each."""

from collections.abc import Mapping, Sequence
from typing import Any

from agent.masking import deep
from agent.opinion import Difference, people_on
from agent.turn import Turn
from crm.languages.speak import speaker
from crm.readings.disagreements import Disagreements, Reading
from crm.segments.definition import Condition, Segment
from crm.segments.size import count
from tools.context import Context

LONGEST = 300  # characters of a definition on a button


def note(
    card: Mapping[str, Any],
    found: Difference,
    ctx: Context,
    turn: Turn,
    second: Mapping[str, Any] | None = None,
) -> None:
    """Keep the difference between the model's card and the embedded reading, whose card is `second`."""
    model = people_on(card)
    if model is None:
        return
    hide = turn.mask.hide
    name = turn.large.name if turn.large else ""
    Disagreements(ctx.workspace.store).note(
        hide(ctx.request),
        Reading(deep(_json(model), hide), _count(model, ctx), str(card.get("id") or "")),
        Reading(
            deep(_json(found.embedded), hide),
            _count(found.embedded, ctx),
            str(second["id"]) if second else "",
        ),
        model_name=name,
        language=ctx.language,
        now=ctx.clock.now,
    )


def _json(people: Condition) -> dict[str, Any]:
    return people.model_dump(mode="json")


def _count(people: Condition, ctx: Context) -> int:
    return count(Segment(where=people), ctx.scope(), ctx.workspace.warehouse)


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"


def which(cards: Sequence[Mapping[str, Any]], language: str) -> dict[str, Any]:
    """The question which of the readings is meant, with one option each, its count first."""
    say = speaker(language)
    options = [
        say.say("readings-option", shown=say.number(card["count"]), words=_short(card["description"]), segment=card["id"])
        for card in cards
    ]  # fmt: skip
    return {"text": say.say("readings-which"), "options": options}
