"""Which rows are kept: keys, references, required values, and how many bad ones are put up with."""

import pytest

from crm.errors import BadInput
from tests.crm.warehouse.folders import Folder, reasons

ORDERS = "order_id,customer_id,ordered_at,total\n"


def test_the_first_row_of_a_key_stays_in_the_order_of_the_file(folder: Folder) -> None:
    rows = "".join(f"{i},Ann{i}\n" for i in range(5000))
    folder.file("customers.csv", "customer_id,first_name\n7,First\n" + rows + " 7 ,Last\n")
    report = folder.run()
    assert folder.rows("SELECT first_name FROM customers WHERE customer_id = '7'") == [("First",)]
    assert reasons(report, "customers") == {"duplicate_key customer_id": 2}
    assert [r["line"] for r in folder.rejected()] == ["10", "5003"]


def test_a_bad_row_does_not_take_the_place_of_a_good_one_with_its_key(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", ORDERS + "o,1,yesterday,5\no,1,2026-01-01,6\n")
    report = folder.run(max_bad=50)
    assert folder.rows("SELECT total FROM orders") == [(6.0,)]
    assert reasons(report, "orders") == {"bad_time ordered_at": 1}


def test_rows_that_refer_to_nothing_are_left_out_all_the_way_down(folder: Folder) -> None:
    folder.customers("1")
    folder.file("products.csv", "product_id,name\np,Dryer\n")
    folder.file("orders.csv", ORDERS + "o1,1,2026-01-01,5\no2,2,2026-01-01,5\n")
    folder.file("order_items.csv", "order_id,product_id,quantity\no1,p,1\no2,p,1\no1,q,1\no3,p,1\n")
    report = folder.run(max_bad=80)
    assert reasons(report, "orders") == {"unknown_reference customer_id": 1}
    assert reasons(report, "order_items") == {
        "unknown_reference order_id": 2,
        "unknown_reference product_id": 1,
    }
    assert folder.rows("SELECT order_id, product_id FROM order_lines") == [("o1", "p")]


def test_a_reference_to_a_table_that_is_not_there_is_not_checked(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", ORDERS + "o1,1,2026-01-01,5\n")
    folder.file("order_items.csv", "order_id,product_id,quantity\no1,p,1\n")
    folder.run(max_bad=0)
    assert folder.rows("SELECT product_id FROM order_lines") == [("p",)]


def test_an_order_without_a_customer_is_a_guest_order(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", ORDERS + "o1,,2026-01-01,5\no2,  ,2026-01-01,6\n")
    folder.run(max_bad=0)
    assert folder.rows("SELECT customer_id, revenue FROM orders ORDER BY 2") == [
        (None, 5.0),
        (None, 6.0),
    ]


def test_an_event_without_a_customer_is_a_missing_value(folder: Folder) -> None:
    folder.customers("1")
    folder.file("events.csv", "customer_id,occurred_at,type\n,2026-01-01,page_viewed\n")
    assert reasons(folder.run(max_bad=100), "events") == {"missing_value customer_id": 1}


def test_events_may_repeat_unless_their_id_does(folder: Folder) -> None:
    folder.customers("1")
    same = "1,2026-01-01,page_viewed"
    folder.file(
        "events.csv", f"customer_id,occurred_at,type,event_id\n{same},\n{same},\n{same},e\n"
    )
    folder.run(max_bad=0)
    assert folder.rows("SELECT count(*), count(event_id) FROM events") == [(3, 1)]
    folder.file("events.csv", f"customer_id,occurred_at,type\n{same}\n{same}\n")
    folder.run(max_bad=0)
    assert folder.rows("SELECT count(*) FROM events") == [(2,)]
    folder.file("events.csv", f"customer_id,occurred_at,type,event_id\n{same},e\n{same},e\n")
    assert reasons(folder.run(max_bad=50), "events") == {"duplicate_key event_id": 1}


def test_types_of_events_that_the_format_does_not_list_are_kept(folder: Folder) -> None:
    folder.customers("1")
    folder.file("events.csv", "customer_id,occurred_at,type\n1,2026-01-01,quiz_finished\n")
    folder.run(max_bad=0)
    assert folder.rows("SELECT type FROM events") == [("quiz_finished",)]


@pytest.mark.parametrize(("bad", "refused"), [(5, False), (6, True)])
def test_more_than_five_percent_of_a_table_refuses_the_import(
    folder: Folder, bad: int, refused: bool
) -> None:
    folder.customers("1")
    good = "".join(f"o{i},1,2026-01-01,5\n" for i in range(100 - bad))
    folder.file("orders.csv", ORDERS + good + "".join(f"b{i},1,never,5\n" for i in range(bad)))
    if not refused:
        assert reasons(folder.run(), "orders") == {"bad_time ordered_at": 5}
        return
    with pytest.raises(BadInput) as error:
        folder.run()
    said = str(error.value)
    assert "6 of the 100 rows of orders.csv" in said
    assert "ordered_at" in said
    assert [r["line"] for r in folder.rejected(refused=True)] == [str(i) for i in range(96, 102)]


def test_more_is_put_up_with_when_somebody_says_so(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", ORDERS + "a,1,never,5\nb,1,2026-01-01,5\nc,1,2026-01-01,x\n")
    with pytest.raises(BadInput):
        folder.run(max_bad=66)
    assert reasons(folder.run(max_bad=67), "orders") == {
        "bad_time ordered_at": 1,
        "bad_number total": 1,
    }


def test_columns_and_tables_that_are_not_there_are_not_made_up(folder: Folder) -> None:
    folder.file("customers.csv", "email,customer_id\na@example.com,1\n")
    folder.file("orders.csv", ORDERS + "o1,1,2026-01-01,5\n")
    folder.run()
    assert list(folder.types("customers")) == ["customer_id", "email"]
    assert list(folder.types("orders")) == [
        "order_id",
        "customer_id",
        "ordered_at",
        "total",
        "counts",
        "revenue",
    ]
    assert folder.rows("SELECT DISTINCT table_name FROM duckdb_tables() ORDER BY 1") == [
        ("customers",),
        ("orders",),
    ]
