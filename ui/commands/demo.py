"""rapport demo: make the demo company and bring it into a workspace."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from ui.commands.options import Home, home_of


def demo(
    home: Home = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            help="The last day of its data (YYYY-MM-DD); yesterday when none is named.",
            show_default=False,
        ),
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed makes the same company.")] = 7,
    customers: Annotated[int, typer.Option(help="How many customers it has.")] = 20_000,
    if_none: Annotated[
        bool, typer.Option("--if-none", help="Do nothing when the workspace has data.")
    ] = False,
) -> None:
    """Make Wrenfield, a fictional beauty retailer with two years of data, and import it."""
    from crm.warehouse.layout import current_stamp
    from ui.commands.options import clock_at

    where = home_of(home)
    if if_none and current_stamp(where):
        return
    last_day = clock_at(as_of).today if as_of else (datetime.now(UTC) - timedelta(days=1)).date()
    make_and_import(where, seed=seed, customers=customers, last_day=last_day.isoformat())


def make_and_import(home: Path, *, seed: int, customers: int, last_day: str) -> None:
    """The demo company in `home`, with its pictures and its sender."""
    import shutil
    from datetime import date
    from tempfile import TemporaryDirectory

    from crm.campaigns.sender import save_sender
    from crm.warehouse.demo import make_demo
    from crm.warehouse.demo.sender import SENDER
    from ui.commands.import_ import bring_in

    home.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="rapport-demo-") as folder:
        made = Path(folder)
        make_demo(made, seed=seed, customers=customers, today=date.fromisoformat(last_day))
        shutil.copytree(made / "pictures", home / "pictures", dirs_exist_ok=True)
        save_sender(home, SENDER)
        bring_in(str(made), home)
