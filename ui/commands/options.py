"""The options that every command shares, and what they mean."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from agent.app import App
    from crm.terms.clock import Clock
    from crm.workspace import Workspace

Home = Annotated[
    Path | None,
    typer.Option(
        "--home", help="Where the workspace keeps its data (RAPPORT_HOME).", show_default=False
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        help="Answer as of the end of this day (YYYY-MM-DD).",
        show_default=False,
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        help="`embedded`, or a model of the endpoint (RAPPORT_MODEL).",
        show_default=False,
    ),
]
Thread = Annotated[
    str | None, typer.Option("--thread", help="Go on with a conversation.", show_default=False)
]


def home_of(home: Path | None) -> Path:
    from agent.settings import settings_from

    return settings_from(home=home).home


def clock_at(as_of: str | None, zone: str = "UTC") -> "Clock":
    """Now, or the end of the day named. Raises BadInput for what is no date."""
    from zoneinfo import ZoneInfo

    from crm.errors import BadInput
    from crm.terms.clock import Clock, at_end_of

    if as_of is None:
        return Clock(datetime.now(UTC), ZoneInfo(zone))
    try:
        return at_end_of(date.fromisoformat(as_of), ZoneInfo(zone))
    except ValueError as error:
        raise BadInput("shell-no-date", given=as_of) from error


def app_of(home: Path | None, model: str | None, as_of: str | None) -> "App":
    """The application of a workspace, its clock fixed when a day was named."""
    from agent.app import App
    from agent.settings import settings_from

    clock_at(as_of)  # a wrong date is said before anything is opened
    app = App(
        settings_from(home=home, model=model),
        lambda: clock_at(as_of, app.company.workspace.catalog.settings.timezone),
    )
    return app


def workspace_of(home: Path | None) -> "Workspace":
    from agent.settings import settings_from
    from crm.workspace import open_workspace

    settings = settings_from(home=home)
    return open_workspace(settings.home, settings.store_url, settings.warehouse_url)


def shell_language() -> str:
    from ui.cli import _language

    return _language()
