"""rapport import: bring a company's tables into a workspace."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ui.commands.options import Home, home_of, shell_language

if TYPE_CHECKING:
    from agent.settings import Settings
    from crm.workspace import Workspace


def import_(
    source: Annotated[
        str, typer.Argument(help="A folder, a zip, or a database URL such as postgresql://…")
    ],
    home: Home = None,
    mapping: Annotated[
        Path | None,
        typer.Option(
            "--mapping",
            metavar="FILE",
            help="Other names for tables, columns and values.",
            show_default=False,
        ),
    ] = None,
    suggest: Annotated[
        bool,
        typer.Option(
            "--suggest-mapping", help="Print a draft of mapping.yaml for this folder and stop."
        ),
    ] = False,
    max_bad: Annotated[
        float,
        typer.Option(
            "--max-bad",
            metavar="PERCENT",
            min=0,
            max=100,
            help="How much of a table may be unreadable.",
        ),
    ] = 5.0,
    warehouse: Annotated[
        str | None,
        typer.Option(
            "--warehouse",
            metavar="URL",
            help="Where the data goes: postgresql://…, or duckdb for the workspace's folder "
            "(RAPPORT_WAREHOUSE; else where it went last).",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Import tables: all or nothing, with every row that could not be read counted and listed."""
    if suggest:
        from crm.warehouse.importing.suggest import suggest_mapping

        print(suggest_mapping(Path(source)))
        return
    bring_in(source, home_of(home), mapping=mapping, max_bad=max_bad, warehouse=warehouse)


def bring_in(
    source: str,
    home: Path,
    *,
    mapping: Path | None = None,
    max_bad: float = 5.0,
    warehouse: str | None = None,
) -> None:
    """Import with a progress bar, make the data findable, and say what came of it."""
    from rich.console import Console
    from rich.progress import Progress

    from agent.settings import settings_from
    from crm.catalog.workspace import OVERRIDES, read_workspace
    from crm.warehouse.importing.run import run_import

    raw, _ = read_workspace(home / OVERRIDES)
    settings = settings_from(home=home)
    currency = str(raw["currency"]) if "currency" in raw else None
    console = Console(stderr=True)
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(source if "://" not in source else "database", total=1.0)
        report = run_import(
            source, home, now=datetime.now(UTC), mapping=mapping, max_bad=max_bad, currency=currency,
            warehouse=warehouse or settings.warehouse_url, progress=lambda step, share: bar.update(task, description=step, completed=share),
        )  # fmt: skip
    for sentence in report.sentences(shell_language()):
        print(sentence)
    with console.status("…"):
        _index(replace(settings, warehouse_url=warehouse or settings.warehouse_url))


def _index(settings: "Settings") -> None:
    """Bring the indexes of names up to date, so that the first question need not wait for them."""
    from agent.indexing import bring_up_to_date
    from crm.customers.people import people_of
    from crm.languages.speak import speaker
    from crm.workspace import open_workspace
    from knowledge.errors import KnowledgeError

    workspace = open_workspace(settings.home, settings.store_url, settings.warehouse_url)
    try:
        bring_up_to_date(workspace, settings.index).close()
    except KnowledgeError as error:  # the data is in all the same
        print(speaker(shell_language()).say("index-not-written", why=str(error)))
    people_of(workspace.home, workspace.warehouse)
    _look_at_alerts(workspace)
    workspace.warehouse.close()


def _look_at_alerts(workspace: "Workspace") -> None:
    """Say which lines the new data has crossed; their colleagues are told, as far as they may be."""
    from crm.languages.speak import speaker
    from crm.standing.keeping import all_of
    from crm.terms.clock import Clock
    from ui.telling import due

    if not all_of(workspace.store, "alert"):
        return
    say = speaker(shell_language())
    for one in due(workspace, Clock(datetime.now(UTC), workspace.zone)):
        if one.error:
            why = one.error.sentence(say.language)
            print(say.say("due-failed", name=one.kept.name, why=why))
        elif one.crossed:
            print(say.say("due-crossed", name=one.kept.name))
