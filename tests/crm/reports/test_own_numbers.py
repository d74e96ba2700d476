"""Numbers over own columns as reports: by hand, and only over numbers that are there."""

import pytest

from crm.catalog.explain import explain
from crm.catalog.own_numbers import own_number, own_number_of
from crm.catalog.vocabulary import names
from crm.errors import Misused, Unknown
from crm.reports.measures.all import BY_ID, MEASURES, measure_called
from tests.crm.reports.asking import rows, value
from tests.worlds import World


def test_an_id_says_what_it_is_over() -> None:
    own = own_number_of("avg", "customers.income")
    assert own_number(own.id) == own
    assert own_number("avg_order_value") is None
    assert names("measures", own.id)["en"] == ("average income",)
    assert all(names("measures", own.id).values())


def test_it_is_a_measure_that_is_not_listed() -> None:
    assert measure_called("sum__customers__visits").additive
    assert len(BY_ID) == len(MEASURES)
    assert "avg__nowhere__visits" not in BY_ID
    with pytest.raises(Unknown):
        measure_called("avg__order_items__visits")


@pytest.mark.usefixtures("engine")
def test_it_is_counted_where_the_column_is_filled() -> None:
    world = World()
    world.column("customers", "visits", "integer")
    world.customers(("ann", {"visits": 3, "country": "US"}), ("bo", {"visits": 6, "country": "US"}))
    world.customers(("cy", {"country": "DE"}))
    assert value(world, "avg__customers__visits") == 4.5
    assert value(world, "sum__customers__visits") == 9
    assert value(world, "max__customers__visits") == 6
    assert rows(world, "min__customers__visits", "customers.country") == [("US", 3), ("DE", None)]
    assert "customers.visits" in explain("avg__customers__visits", "en", world.catalog.settings)
    with pytest.raises(Misused):
        value(world, "avg__customers__country")
    with pytest.raises(Unknown):
        value(world, "avg__customers__shoe_size")
