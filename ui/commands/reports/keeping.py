"""rapport reports save, list, show, revise, versions, undo ...: how a report is kept."""

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated, TypedDict

import typer

from ui.commands.options import AsOf, Home
from ui.commands.reports.options import Kept, Name, Which, asked_of, context, keep


class _Made(TypedDict):
    by: str
    now: datetime


Number = Annotated[int | None, typer.Option("--version", help="Which version; the latest without it.", show_default=False)]  # fmt: skip


def save(report: Which, name: Name, home: Home = None, as_of: AsOf = None) -> None:
    """Keep a report or an analysis under a name."""
    ctx = context(home, as_of)
    kept = keep(asked_of(report, ctx), name, ctx)
    print(f"{kept.id}  {kept.name}")


def list_(home: Home = None) -> None:
    """List the saved reports and analyses with their versions."""
    for kept in context(home, None).workspace.reports.list():
        print(f"{kept.id}  {kept.version:3}  {kept.name}")


def show(report: Kept, version: Number = None, home: Home = None) -> None:
    """Print a saved report's name, its definition in words, and its JSON."""
    from crm.answers.words import described
    from crm.errors import Unknown

    ctx = context(home, None)
    versions = ctx.workspace.reports.versions(report)
    kept = versions[-1] if version is None else next((v for v in versions if v.version == version), None)  # fmt: skip
    if kept is None:
        raise Unknown("report-no-version", name=versions[-1].name, version=version, last=versions[-1].version)  # fmt: skip
    print(f"{kept.id}  {kept.version:3}  {kept.name}")
    print(described(kept.definition, ctx.scope(), ctx.wording()))
    told = kept.definition.model_dump(mode="json", exclude_defaults=True) | {
        "kind": kept.definition.kind
    }
    print(json.dumps(told, ensure_ascii=False, indent=2))


def versions(report: Kept, home: Home = None) -> None:
    """List every version of a saved report: when, by whom, and what it asks for."""
    from crm.answers.words import heading

    ctx = context(home, None)
    for kept in ctx.workspace.reports.versions(report):
        when = kept.made_at.strftime("%Y-%m-%d %H:%M")
        words = heading(kept.definition, ctx.wording())
        print(f"{kept.version:3}  {when} UTC  {kept.made_by}  {kept.name}  {words}")


def revise(
    report: Kept,
    definition: Annotated[str, typer.Argument(metavar="DEFINITION", help="A JSON file with the new definition, another saved report, or `-`.")],
    home: Home = None,
    as_of: AsOf = None,
) -> None:  # fmt: skip
    """Give a saved report another definition, as a new version."""
    ctx = context(home, as_of)
    spec, reports = asked_of(definition, ctx), ctx.workspace.reports
    id = reports.get(report).id
    kept = reports.revise(id, spec, request="", language=ctx.language, by=ctx.user, now=ctx.clock.now)  # fmt: skip
    print(f"{kept.id}  {kept.version:3}  {kept.name}")


def rename(report: Kept, name: Name, home: Home = None) -> None:
    """Give a saved report another name."""
    _changed("rename", report, home, name)


def undo(report: Kept, home: Home = None) -> None:
    """Take a saved report back to the version before."""
    _changed("undo", report, home)


def redo(report: Kept, home: Home = None) -> None:
    """Take the last undo back."""
    _changed("redo", report, home)


def archive(report: Kept, home: Home = None) -> None:
    """Take a saved report out of the list; its name is free again."""
    _changed("archive", report, home)


def _changed(action: str, report: str, home: Path | None, *more: str) -> None:
    ctx = context(home, None)
    reports = ctx.workspace.reports
    id = reports.get(report).id
    kept = getattr(reports, action)(id, *more, by=ctx.user, now=ctx.clock.now)
    print(f"{kept.id}  {kept.version:3}  {kept.name}")
