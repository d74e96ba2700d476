"""Random reports with a top, with everything else beside it, and with measures in further forms."""

from random import Random
from typing import Any

from tests.crm.reports.random_reports import random_report
from tests.crm.reports.reference_forms import COUNTED

ADD_UP = ("revenue", "orders", "units", "new_customers", "sent", "delivered", "opened", "clicked")
RUNNING = ("day", "week", "month", "quarter", "year")


def random_form_report(r: Random) -> dict[str, Any]:
    """A definition as JSON; what is asked for is what its measure and its breakdowns can have."""
    report = random_report(r)
    parts = report["breakdowns"]
    fields = [part for part in parts if part["kind"] == "field"]
    if parts and r.random() < 0.7:
        report["top"] = r.randrange(1, 4)
        report["lowest"] = r.random() < 0.3
        rest = bool(fields) and r.random() < 0.7
        # Everything else would add up amounts of several currencies, which is refused.
        report["rest"] = rest and report["measures"] != ["own_currency_revenue"]
    possible = _forms(report["measures"][0], [part.get("grain") for part in parts])
    report["forms"] = r.sample(possible, r.randrange(0, len(possible) + 1))
    report["periods"] = r.randrange(2, 5)
    return report


def _forms(measure: str, grains: list[str | None]) -> list[str]:
    running = any(grain in RUNNING for grain in grains)
    forms = ["share"] if measure in (*COUNTED, "revenue") else []
    forms += ["cumulative"] if running and measure in ADD_UP else []
    return forms + (["moving_average", "growth"] if running else [])
