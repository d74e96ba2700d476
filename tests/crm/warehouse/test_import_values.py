"""What a cell is read as, and what is never guessed."""

from datetime import date, datetime

import pytest

from tests.crm.warehouse.folders import Folder, as_written, reasons

ORDERS = "order_id;customer_id;ordered_at;total\n"


def lookup(folder: Folder, sql: str) -> dict[object, object]:
    return {row[0]: row[1] for row in folder.rows(sql)}


def totals(folder: Folder, *cells: str) -> list[object]:
    """The totals read from these cells, None where the row was left out."""
    folder.customers("1")
    rows = "".join(f'{i};1;2026-01-01;"{cell}"\n' for i, cell in enumerate(cells))
    folder.file("orders.csv", ORDERS + rows)
    folder.run(max_bad=100)
    found = lookup(folder, "SELECT CAST(order_id AS INTEGER), total FROM orders")
    return [found.get(i) for i in range(len(cells))]


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (["1", "2.5", "-3.25", "+4", ".5", "1e3"], [1, 2.5, -3.25, 4, 0.5, 1000]),
        (["12,50", "7", "-0,5"], [12.5, 7, -0.5]),
        (["1.234,50", "12,00", "1.234.567"], [1234.5, 12, 1234567]),
        (["1,234.50", "7", "1,234,567"], [1234.5, 7, 1234567]),
        (["1 234,50", "1\u00a0234,50", "1\u202f234,50"], [1234.5] * 3),
        (["1'234.50", "2’000.00"], [1234.5, 2000]),
        (["1 234", "56"], [1234, 56]),
    ],
)
def test_numbers_that_the_whole_column_agrees_on(
    folder: Folder, cells: list[str], values: list[float]
) -> None:
    assert totals(folder, *cells) == values


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        # A comma here would be the decimals and there the thousands: neither is read.
        (["12,50", "13.50", "14"], [None, 13.5, 14]),
        (["1.234,50", "1,234.50", "7"], [None, None, 7]),
        # A thousand, or one and a bit: nobody can tell.
        (["1,234", "5,678", "9"], [None, None, 9]),
        (["abc", "12,50"], [None, 12.5]),
        (["12,3456,7", "1,23,456", "1.5"], [None, None, 1.5]),
        (["inf", "nan", "1e999", "0x10", "1_000", "٣", "1"], [*[None] * 6, 1]),
        (["€ 12", "12%", "(12)", "--1", "1"], [*[None] * 4, 1]),
    ],
)
def test_numbers_that_are_not_sure_are_bad_numbers(
    folder: Folder, cells: list[str], values: list[float | None]
) -> None:
    assert totals(folder, *cells) == values


def times(folder: Folder, *cells: str) -> list[object]:
    """The created_at read from these cells, None where the row was left out."""
    rows = "".join(f'{i},"{cell}"\n' for i, cell in enumerate(cells))
    folder.file("customers.csv", "customer_id,created_at\n" + rows)
    folder.run(max_bad=100)
    found = lookup(folder, "SELECT CAST(customer_id AS INTEGER), created_at FROM customers")
    return [found.get(i) for i in range(len(cells))]


def test_times_in_every_form_of_iso_8601_become_utc(folder: Folder) -> None:
    noon = datetime(2026, 3, 29, 12)
    cells = {
        "2026-03-29T12:00:00Z": noon,
        "2026-03-29 12:00": noon,
        "2026-03-29T12:00:00": noon,
        "2026-03-29T14:00:00+02:00": noon,
        "2026-03-29T14:00:00+0200": noon,
        "2026-03-29 14:00:00 +02": noon,
        "2026-03-29T06:30:00-05:30": noon,
        "20260329T120000Z": noon,
        "20260329T1400+0200": noon,
        "2026-03-29t12:00:00z": noon,
        "2026-03-29T12:00:00.250Z": noon.replace(microsecond=250_000),
        "2026-03-29T12:00:00,250Z": noon.replace(microsecond=250_000),
        "2026-03-29": datetime(2026, 3, 29),
        "20260329": datetime(2026, 3, 29),
        "2026-03-29T24:00:00": datetime(2026, 3, 30),
        "2024-02-29": datetime(2024, 2, 29),
        "1959-03-30": datetime(1959, 3, 30),
    }
    assert times(folder, *cells) == list(cells.values())


def test_times_that_are_not_sure_are_bad_times(folder: Folder) -> None:
    cells = ["03/04/2025", "3.4.2025", "25-04-03", "45000", "2026-02-29", "2026-13-01", "2026-1-5"]
    cells += ["2026-01-01T25:00", "2026-01-01T12", "0000-01-01", "9999-12-31T23:59:59-05:00"]
    cells += ["2026-01-01T12:00 Europe/Berlin", "infinity", "epoch", "today", "2026-W01-1"]
    assert times(folder, *cells, "2026-01-01") == [None] * len(cells) + [datetime(2026, 1, 1)]


def test_dates_truth_and_json(folder: Folder) -> None:
    folder.file(
        "customers.csv", "customer_id,birth_date\n1,1990-05-17\n2,1990-05-17T00:00:00Z\n3,\n4,x\n"
    )
    folder.file(
        "tickets.csv",
        "ticket_id,customer_id,opened_at,first_contact_resolved\n"
        "a,1,2026-01-01,TRUE\nb,1,2026-01-01,no\nc,1,2026-01-01,1\nd,1,2026-01-01,\n"
        "e,1,2026-01-01,maybe\n",
    )
    folder.file(
        "events.csv",
        "customer_id,occurred_at,type,properties\n"
        '1,2026-01-01,page_viewed,"{""a"": [1]}"\n1,2026-01-02,page_viewed,{a\n',
    )
    report = folder.run(max_bad=60)
    assert folder.rows("SELECT birth_date FROM customers ORDER BY customer_id") == [
        (date(1990, 5, 17),),
        (date(1990, 5, 17),),
        (None,),
    ]
    assert folder.rows("SELECT first_contact_resolved FROM tickets ORDER BY ticket_id") == [
        (True,),
        (False,),
        (True,),
        (None,),
    ]
    assert folder.rows("SELECT properties ->> '$.a[0]' FROM events") == [("1",)]
    assert reasons(report, "customers") == {"bad_time birth_date": 1}
    assert reasons(report, "tickets") == {"bad_boolean first_contact_resolved": 1}
    assert reasons(report, "events") == {"bad_json properties": 1}


def test_codes_are_written_in_capitals_and_words_are_kept(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id,country\n1,de\n2,Atlantis\n3,\n")
    folder.file(
        "orders.csv", "order_id,customer_id,ordered_at,total,currency\n1,1,2026-01-01,5,usd\n"
    )
    folder.run()
    assert folder.rows("SELECT country FROM customers ORDER BY customer_id") == [
        ("DE",),
        ("Atlantis",),
        (None,),
    ]
    assert folder.rows("SELECT currency, revenue FROM orders") == [("USD", 5.0)]


def test_a_negative_quantity_is_kept(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", "order_id,customer_id,ordered_at,total\no,1,2026-01-01,-20\n")
    folder.file("products.csv", "product_id,name\np,Dryer\n")
    folder.file("order_items.csv", "order_id,product_id,quantity,unit_price\no,p,-2,10\n")
    folder.run(max_bad=0)
    assert folder.rows("SELECT quantity, revenue FROM order_lines") == [(-2.0, -20.0)]


def test_the_types_of_custom_attributes(folder: Folder) -> None:
    columns = {
        "whole": (["1", "-20", ""], "integer"),
        "decimal": (["1.5", "2", ""], "number"),
        "comma": (["1,5", "2", ""], "number"),
        "unsure": (["1,234", "2,345", ""], "text"),
        "flag": (["true", "FALSE", ""], "boolean"),
        "day": (["2026-01-01", "2026-02-01", ""], "date"),
        "moment": (["2026-01-01T10:00Z", "2026-02-01", ""], "timestamp"),
        "zip": (["01067", "10115", ""], "text"),
        "phone": (["+4915112345", "+4915198765", ""], "text"),
        "excel_phone": (["4.9E+11", "5", ""], "text"),
        "long_id": (["12345678901234567890", "1", ""], "text"),
        "word": (["12", "twelve", ""], "text"),
        "null_word": (["NULL", "1", ""], "text"),
        "nothing": (["", "", ""], "text"),
    }
    lines = [
        ";".join(("customer_id", *columns)),
        *(";".join((str(i), *(cells[i] for cells, _ in columns.values()))) for i in range(3)),
    ]
    folder.file("customers.csv", "\n".join(lines))
    folder.run(max_bad=0)
    types = folder.types("customers")
    assert {name: types[name] for name in columns} == {n: kind for n, (_, kind) in columns.items()}
    assert folder.rows("SELECT zip, comma, moment FROM customers WHERE customer_id = '0'") == [
        ("01067", 1.5, datetime(2026, 1, 1, 10))
    ]


def test_a_rejected_row_is_written_down_as_it_stood(folder: Folder) -> None:
    folder.customers("1")
    folder.file(
        "orders.csv",
        'order_id,customer_id,ordered_at,total\no1, 1,2026-01-01,5\no2,1,"01/02/2026",  6 \n',
    )
    folder.run(max_bad=50)
    [rejected] = folder.rejected()
    assert {k: rejected[k] for k in ("table", "file", "line", "reason", "column")} == {
        "table": "orders",
        "file": "orders.csv",
        "line": "3",
        "reason": "bad_time",
        "column": "ordered_at",
    }
    assert as_written(rejected) == {
        "order_id": "o2",
        "customer_id": "1",
        "ordered_at": "01/02/2026",
        "total": "  6 ",
    }
