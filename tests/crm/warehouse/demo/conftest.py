"""A small demo company, as it is made on two days of the year.

The second day stands six weeks after Christmas, when a dip is hardest to tell from the season.
"""

from datetime import date

import pytest

from crm.warehouse.demo import make_demo
from tests.crm.warehouse.demo.reading import CUSTOMERS, Demo, read_tables


@pytest.fixture(scope="session", params=[date(2026, 6, 29), date(2026, 2, 8)], ids=str)
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("demo")
    summary = make_demo(folder, customers=CUSTOMERS, today=request.param)
    return Demo(summary, read_tables(folder))
