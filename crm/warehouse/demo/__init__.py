"""The demo company: a fictional beauty retailer with salons, made from a seed.

Everything in it is invented: people, brands, products, campaigns. docs/demo.md says who the
company is, which stories are planted in its data, and which questions find them.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from crm.warehouse.demo.summary import DemoSummary

__all__ = ["DemoSummary", "make_demo"]


def _say_nothing(step: str, share: float) -> None:
    pass


def make_demo(
    folder: Path,
    *,
    seed: int = 7,
    customers: int = 20_000,
    today: date,
    stories: bool = True,
    progress: Callable[[str, float], None] = _say_nothing,
) -> DemoSummary:
    """Write the company into `folder` as tables of the import format, pictures in `pictures/`.

    The same (seed, customers, today) give the same bytes. The data covers the two years up to the
    end of `today`, UTC: pass the last complete day, so that nothing lies after the clock.
    Without `stories` nothing is planted: the company to hold an answer against.
    progress: called with the table that is being made and the share done, 0 to 1, ascending.
    Files of the same names are overwritten, others are left alone.

    Raises Misused for fewer than 100 customers, which are too few for its stories.
    """
    # numpy is imported only when a demo is made, so that the command line starts fast.
    from crm.warehouse.demo.company import make

    return make(
        folder, seed=seed, customers=customers, today=today, stories=stories, progress=progress
    )
