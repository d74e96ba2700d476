"""Converted money: by the day's rate, and NULL rather than added up wrong."""

from crm.catalog.workspace import open_catalog
from crm.warehouse.opening import open_warehouse
from tests.crm.warehouse.folders import Folder

ORDERS = "order_id,customer_id,ordered_at,total,currency,status,discount\n"


def sales(
    folder: Folder, *orders: str, rates: str = "", currency: str | None = None
) -> list[object]:
    """The revenue of orders written as "day,total,currency,status,discount"."""
    folder.customers("1")
    rows = []
    for i, order in enumerate(orders):
        day, rest = order.split(",", 1)
        rows.append(f"{i},1,{day},{rest}\n")
    folder.file("orders.csv", ORDERS + "".join(rows))
    if rates:
        folder.file("fx_rates.csv", rates)
    folder.run(max_bad=0, currency=currency)
    return [row[0] for row in folder.rows("SELECT revenue FROM orders ORDER BY order_id::INT")]


def test_rates_without_a_date_hold_always(folder: Folder) -> None:
    orders = ("2026-01-01,46,EUR,,", "2026-01-01,10,USD,,", "2026-01-01,7,,,")
    assert sales(folder, *orders, rates="currency,per_usd\nEUR,0.92\n") == [50.0, 10.0, 7.0]


def test_the_rate_of_the_day_is_the_latest_before_it_else_the_earliest(folder: Folder) -> None:
    rates = "currency,per_usd,date\neur,0.5,2026-01-10\nEUR,0.8,2026-02-01\nEUR,1,2026-03-01\n"
    days = ("2026-01-01", "2026-01-10T23:59:59Z", "2026-01-31", "2026-02-01", "2027-01-01")
    orders = [f"{day},4,EUR,," for day in days]
    assert sales(folder, *orders, rates=rates) == [8.0, 8.0, 8.0, 5.0, 4.0]


def test_another_reporting_currency(folder: Folder) -> None:
    rates = "currency,per_usd\nEUR,0.5\nGBP,0.25\n"
    orders = (
        "2026-01-01,10,EUR,,",
        "2026-01-01,10,GBP,,",
        "2026-01-01,10,USD,,",
        "2026-01-01,10,,,",
    )
    assert sales(folder, *orders, rates=rates, currency="EUR") == [10.0, 20.0, 5.0, 10.0]


def test_a_currency_without_a_rate_has_no_revenue_and_the_report_says_so(folder: Folder) -> None:
    orders = ("2026-01-01,10,USD,,", "2026-01-01,10,CHF,,", "2026-01-01,10,CHF,,")
    assert sales(folder, *orders) == [10.0, None, None]
    folder.file("fx_rates.csv", "currency,per_usd\nEUR,0.5\n")
    said = folder.run().sentences("en")
    assert any("2 amounts in CHF without an exchange rate" in sentence for sentence in said)


def test_orders_in_one_currency_without_rates_are_told_in_it(folder: Folder) -> None:
    orders = ("2026-01-01,10,BRL,,", "2026-01-01,5,BRL,,")
    assert sales(folder, *orders) == [10.0, 5.0]
    report = folder.run()
    assert report.currency == "BRL"
    assert any("money is told in BRL" in sentence for sentence in report.sentences("en"))
    warehouse = open_warehouse(folder.home)
    assert open_catalog(folder.home, warehouse).settings.currency == "BRL"
    warehouse.close()
    assert sales(folder, *orders, currency="USD") == [None, None]


def test_cancelled_and_returned_orders_do_not_count(folder: Folder) -> None:
    words = ("delivered", "cancelled", "Returned", "", "placed", "lost")
    sales(folder, *(f"2026-01-01,10,USD,{word}," for word in words))
    counts = folder.rows("SELECT counts FROM orders ORDER BY order_id::INT")
    assert counts == [(True,), (False,), (False,), (True,), (True,), (True,)]


def test_a_status_that_the_format_does_not_know_is_pointed_out(folder: Folder) -> None:
    sales(folder, "2026-01-01,10,USD,canceled,", "2026-01-01,10,USD,DELIVERED,")
    said = folder.run(currency="EUR").sentences("en")
    assert any("canceled" in s and "That order counts" in s for s in said)
    assert not any("DELIVERED" in sentence for sentence in said)


def test_discounts_costs_and_prices_are_converted_too(folder: Folder) -> None:
    rates = "currency,per_usd,date\nEUR,0.5,2026-01-01\nEUR,0.8,2026-02-01\n"
    folder.file(
        "campaigns.csv",
        "campaign_id,name,sent_at,cost,currency\n"
        "k1,Sale,2026-01-05,40,EUR\nk2,Sale,,40,EUR\nk3,Sale,2026-01-05,40,\n",
    )
    folder.file(
        "products.csv", "product_id,name,price,cost,currency\np,Dryer,40,8,EUR\nq,Brush,5,,\n"
    )
    folder.file(
        "order_items.csv", "order_id,product_id,quantity,unit_price\n0,p,2,10\n0,q,1,5\n1,p,1,\n"
    )
    sales(folder, "2026-01-05,25,EUR,,5", "2026-02-05,10,USD,cancelled,1", rates=rates)
    assert folder.rows("SELECT discount_value FROM orders ORDER BY order_id") == [(10.0,), (1.0,)]
    assert folder.rows("SELECT cost_value FROM campaigns ORDER BY campaign_id") == [
        (80.0,),
        (50.0,),
        (40.0,),
    ]
    assert folder.rows("SELECT price_value FROM products ORDER BY product_id") == [(50.0,), (5.0,)]
    # The item's money is in the order's currency, the product's cost in the product's own.
    lines = "SELECT product_id, counts, revenue, cost FROM order_lines ORDER BY ordered_at, 1"
    assert folder.rows(lines) == [
        ("p", True, 40.0, 32.0),
        ("q", True, 10.0, None),
        ("p", False, None, 10.0),
    ]


def test_order_lines_without_prices_have_no_revenue(folder: Folder) -> None:
    folder.file("products.csv", "product_id,name,price\np,Dryer,40\n")
    folder.file("order_items.csv", "order_id,product_id,quantity\n0,p,2\n")
    sales(folder, "2026-01-05,80,USD,,")
    assert folder.rows("SELECT quantity, revenue, cost FROM order_lines") == [(2.0, None, None)]
    assert folder.types("order_lines")["revenue"] == "number"
