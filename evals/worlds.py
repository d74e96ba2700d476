"""Worlds that cases are asked in: small invented companies, imported by the real import.

retailer   Saltmarsh & Pine: ten countries, six currencies, own attributes, values that are missing or odd
corner     customers and orders alone, with words of its own: a question about anything else has no data
"""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from evals.retailer import make_retailer
from evals.truth import Truth

WorldName = Literal["retailer", "corner"]
IMPORTED_AT = datetime(2025, 11, 16, tzinfo=UTC)
CORNER_WORDS = """\
words:
  - say: [VIP, VIPs, crème de la crème]
    means: {kind: attribute, field: customers.loyalty_tier, op: is, values: [pearl]}
"""


@dataclass(frozen=True)
class World:
    """One company: its files, the truth about them, and a home that was made from them."""

    name: str
    home: Path
    truth: Truth

    def fresh_home(self, folder: Path) -> Path:
        """A home of its own for a case that writes."""
        shutil.copytree(self.home, folder)
        return folder


@dataclass
class Worlds:
    """The worlds of one run, made when they are first needed and kept in one folder."""

    folder: Path
    _made: dict[str, World] = field(default_factory=dict)

    def get(self, name: WorldName) -> World:
        if name not in self._made:
            self._made[name] = _make(name, self.folder / name)
        return self._made[name]


def _make(name: WorldName, folder: Path) -> World:
    from agent.indexing import bring_up_to_date
    from crm.warehouse.importing.run import run_import
    from crm.workspace import open_workspace

    files, home = folder / "files", folder / "home"
    files.mkdir(parents=True)
    home.mkdir()
    COMPANIES[name](files, home)
    run_import(str(files), home, now=IMPORTED_AT)
    bring_up_to_date(open_workspace(home)).close()  # once, not in every copy of the home
    return World(name, home, Truth(files))


def _retailer(files: Path, home: Path) -> None:
    from crm.campaigns.sender import Sender, save_sender

    make_retailer(files)
    site = "https://saltmarsh.example"
    save_sender(
        home,
        Sender(
            company="Saltmarsh & Pine",
            address="hello@saltmarsh.example",
            postal_address="2 Quay Street, Falmouth",
            website=site,
            unsubscribe=f"{site}/unsubscribe",
        ),
    )


def _corner(files: Path, home: Path) -> None:
    """The retailer's customers and orders, without anything else, and with its own idea of a VIP."""
    make_retailer(files, seed=5, people=200)
    for path in files.glob("*.csv"):
        if path.stem not in ("customers", "orders", "fx_rates"):
            path.unlink()
    (home / "catalog.yaml").write_text(CORNER_WORDS, encoding="utf8")


COMPANIES: Mapping[WorldName, Callable[[Path, Path], None]] = {
    "retailer": _retailer,
    "corner": _corner,
}
