"""What a made demo is: where it lies, how large it is, and when its stories happen."""

from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict

COMPANY = "Wrenfield"


class StoryDates(BaseModel):
    """When the planted stories happen; docs/demo.md says what they are. Days are UTC."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    price_change: date  # a Monday: from this day on US salon owners pay the list price
    stockout_week: date  # the Monday of the week without hair dryers
    subject_test: date  # the Tuesday on which two subject lines were tried
    late_since: date  # a Monday: from this day on French deliveries are late


class DemoSummary(BaseModel):
    """A demo as it was written."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    company: str = COMPANY
    folder: Path
    today: date
    tables: dict[str, int]  # rows of each table, in the order of the data format
    pictures: int
    stories: StoryDates
