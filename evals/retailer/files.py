"""The company written down: one CSV file a table."""

import csv
from pathlib import Path

from evals.retailer.activity import Activity, campaigns
from evals.retailer.chance import Chance, Row, names
from evals.retailer.goods import products
from evals.retailer.people import consents, customers
from evals.retailer.sales import orders
from evals.retailer.service import surveys, tickets

CAMPAIGNS = 26


def make_retailer(folder: Path, *, seed: int = 11, people: int = 1_100) -> None:
    """Write the tables of Saltmarsh & Pine into the folder. The same seed makes the same bytes."""
    chance = Chance(seed)
    everybody, shelf = customers(people, chance), products(chance)
    heads, lines = orders(everybody, shelf, chance)
    written, events = _activity(everybody, shelf, chance)
    tables = {
        "customers": everybody,
        "products": shelf,
        "orders": heads,
        "order_items": lines,
        "campaigns": written,
        "events": events,
        "consents": consents(everybody, chance),
        "tickets": tickets(everybody, chance),
        "surveys": surveys(everybody, chance),
        "fx_rates": [{"currency": c, "per_usd": r} for c, r in names()["rates"].items()],
    }
    for table, rows in tables.items():
        write_table(folder / f"{table}.csv", rows)


def _activity(
    everybody: list[Row], shelf: list[Row], chance: Chance
) -> tuple[list[Row], list[Row]]:
    made = campaigns(CAMPAIGNS, chance)
    activity = Activity(everybody, shelf, chance)
    for campaign in made:
        activity.sends(campaign)
    for person in everybody:
        activity.visits(person)
    return made, activity.rows


def write_table(path: Path, rows: list[Row]) -> None:
    with path.open("w", encoding="utf8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
