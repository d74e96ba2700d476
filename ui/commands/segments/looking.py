"""rapport segments breakdown, overlap, trend, why: what is in a segment, and how it came to be."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ui.commands.options import AsOf, Home, app_of, shell_language
from ui.commands.segments.options import Id

if TYPE_CHECKING:
    from tools.cards import Card

AsJson = Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")]


def breakdown(
    segment: Id,
    by: Annotated[str, typer.Argument(metavar="FIELD", help="country, loyalty_tier, birth_date …")],
    as_json: AsJson = False,
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Count a segment's customers by a field of theirs, against all customers."""
    field = by if "." in by else f"customers.{by}"
    _show({"segment": segment, "question": "breakdown", "by": field}, as_json, home, as_of)


def overlap(
    segment: Id,
    others: Annotated[list[str], typer.Argument(metavar="OTHERS", help="Other saved segments.")],
    as_json: AsJson = False,
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """How many customers a segment shares with others."""
    args = {"segment": segment, "question": "overlap", "others": others}
    _show(args, as_json, home, as_of)


def trend(
    segment: Id,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="From this day (8 weeks back).")
    ] = None,
    as_json: AsJson = False,
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """How a segment's size went, who entered and left, and by which condition."""
    _show({"segment": segment, "question": "trend", "since": since}, as_json, home, as_of)


def why(
    segment: Id,
    customer: Annotated[str, typer.Argument(help="A customer's id, mail address or name.")],
    as_json: AsJson = False,
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Why a customer is in a segment or not: every condition with the customer's own value."""
    _show({"segment": segment, "question": "why", "customer": customer}, as_json, home, as_of)


def _show(args: dict[str, Any], as_json: bool, home: Home, as_of: AsOf) -> None:
    from pydantic import ValidationError

    from crm.errors import BadInput
    from tools.look_into_segment import LookArgs, look_into_segment

    try:
        asked = LookArgs.model_validate(args)
    except ValidationError as error:
        raise BadInput("shell-no-date", given=str(args.get("since"))) from error
    language = shell_language()
    ctx = app_of(home, "embedded", as_of).context(language=language, user="local", thread="")
    _print(look_into_segment.run(asked, ctx).card, as_json, language)


def _print(card: "Card | None", as_json: bool, language: str) -> None:
    if card is None:
        return
    if as_json:
        print(card.model_dump_json(indent=2))
        return
    from rich.console import Console

    from crm.languages.speak import speaker
    from ui.cards.text import draw

    Console().print(draw(card, speaker(language)))
