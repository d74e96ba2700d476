"""The shell: `rapport` and its commands."""

import sys
from typing import Annotated

import typer

from ui.commands.alerts import alerts, run_due
from ui.commands.ask import ask
from ui.commands.catalog import catalog
from ui.commands.colleagues import colleagues
from ui.commands.demo import demo
from ui.commands.doctor import doctor
from ui.commands.evals import evals
from ui.commands.events import events
from ui.commands.import_ import import_
from ui.commands.index import index
from ui.commands.lists import lists
from ui.commands.reports import reports
from ui.commands.segments import segments
from ui.commands.serve import serve
from ui.one_answer import ending_at_once

app = typer.Typer(
    name="rapport",
    help="An assistant for marketers: ask in your own words, get an answer with its proof.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(demo)
app.command("import")(import_)
app.command()(ask)
app.command()(serve)
app.add_typer(segments, name="segments")
app.add_typer(lists, name="lists")
app.add_typer(events, name="events")
app.add_typer(reports, name="reports")
app.add_typer(alerts, name="alerts")
app.add_typer(colleagues, name="colleagues")
app.command("run-due")(run_due)
app.add_typer(index, name="index")
app.add_typer(catalog, name="catalog")
app.command()(doctor)
app.add_typer(evals, name="evals")


@app.callback(invoke_without_command=True)
def rapport(
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> None:
    if version:
        from importlib.metadata import version as installed

        print(installed("rapport"))
        raise typer.Exit


def main() -> None:
    """Run a command. What we raise on purpose ends in one sentence and status 1; a defect in a trace."""
    from crm.errors import CrmError

    try:
        with ending_at_once(sys.argv[1:]):
            app()
    except CrmError as error:
        print(f"rapport: {error.sentence(_language())}", file=sys.stderr)
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def _language() -> str:
    """The shell's language, where Rapport speaks it."""
    import locale

    from crm.languages.speak import LANGUAGES

    spoken = (locale.getlocale()[0] or "en")[:2]
    return spoken if spoken in LANGUAGES else "en"


if __name__ == "__main__":
    main()
