import csv
import io

import pytest

from crm.errors import BadInput
from crm.warehouse.importing.headers import RESERVED
from tests.crm.warehouse.folders import Folder


def one_row(headers: list[str], values: list[str]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows([headers, values])
    return text.getvalue()


def test_a_missing_required_column_is_named_with_its_file(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", "order_id,customer_id,total\n")
    with pytest.raises(BadInput) as error:
        folder.run()
    assert 'orders.csv has no column "ordered_at"' in str(error.value)


@pytest.mark.parametrize("header", ["customer_id,city,city", "customer_id,City, city"])
def test_a_column_named_twice_is_an_error_that_names_it(folder: Folder, header: str) -> None:
    folder.file("customers.csv", f"{header}\n1,Rome,Oslo\n")
    with pytest.raises(BadInput, match=r"customers\.csv has two columns called \"city\""):
        folder.run()


def test_names_of_the_format_are_found_in_any_case_and_order(folder: Folder) -> None:
    folder.file("customers.csv", "EMAIL, Customer_ID \na@example.com,1\n")
    folder.run()
    assert folder.rows("SELECT customer_id, email FROM customers") == [("1", "a@example.com")]


def test_hostile_headers_become_plain_names_and_keep_their_label(folder: Folder) -> None:
    hostile = [
        'x"; DROP TABLE customers; --',
        "__class__",
        "{{7*7}}",
        "a" * 10_000,
        "line\nbreak",
        "Größe (cm)",
        "select",
        "2nd e-mail",
        "c0",
        "line",
        "rowid",
        "\u202etxt",
        "'; ATTACH 'x.db'; --",
    ]
    values = [f"v{i}" for i in range(len(hostile))]
    folder.file("customers.csv", one_row(["customer_id", *hostile], ["1", *values]))
    report = folder.run(max_bad=0)
    [table] = report.tables
    assert [custom.name for custom in table.custom] == [
        "x_drop_table_customers",
        "class",
        "n_7_7",
        "a" * 60,
        "line_break",
        "größe_cm",
        "select_",
        "n_2nd_e_mail",
        "c0",
        "line",
        "rowid",
        "txt",
        "attach_x_db",
    ]
    assert table.custom[0].label == hostile[0]
    assert all(len(custom.label) <= 120 for custom in table.custom)
    [row] = folder.rows("SELECT * EXCLUDE (customer_id) FROM customers")
    assert list(row) == values


def test_a_custom_column_never_takes_the_name_of_one_of_ours(folder: Folder) -> None:
    folder.customers("1")
    folder.file(
        "orders.csv",
        "order_id,customer_id,ordered_at,total,Revenue,counts,a b,a-b\n"
        "o,1,2026-01-01,5,900,maybe,x,y\n",
    )
    folder.run()
    assert folder.rows("SELECT revenue, revenue_2, counts, counts_2, a_b, a_b_2 FROM orders") == [
        (5.0, 900, True, "maybe", "x", "y")
    ]


def test_custom_columns_may_be_called_like_anything_inside_the_import(folder: Folder) -> None:
    names = [
        "t",
        "f",
        "g",
        "i",
        "o",
        "p",
        "k",
        "day",
        "factor",
        "since",
        "r",
        "code",
        "first",
        "theirs",
    ]
    extra, values = ",".join(names), ",".join(f"v{n}" for n in names)
    folder.file("customers.csv", f"customer_id,{extra}\n1,{values}\n1,{values}\n")
    folder.file("products.csv", f"product_id,name,cost,currency,{extra}\np,Dryer,4,EUR,{values}\n")
    folder.file(
        "orders.csv",
        f"order_id,customer_id,ordered_at,total,currency,status,{extra}\n"
        f"a,1,2026-01-01,8,EUR,cancelled,{values}\nb,7,2026-01-01,8,EUR,,{values}\n",
    )
    folder.file(
        "order_items.csv", f"order_id,product_id,quantity,unit_price,{extra}\na,p,2,4,{values}\n"
    )
    folder.file("fx_rates.csv", f"currency,per_usd,date,{extra}\nEUR,0.5,2026-01-01,{values}\n")
    folder.run(max_bad=50)
    assert folder.rows(f"SELECT counts, revenue, {extra} FROM orders") == [
        (False, 16.0, *(f"v{name}" for name in names))
    ]
    assert folder.rows("SELECT revenue, cost FROM order_lines") == [(16.0, 16.0)]


def test_columns_without_a_name_are_kept_by_their_place(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id,,city,\n1,a,Rome,b\n")
    folder.run()
    assert folder.rows("SELECT column_2, column_4 FROM customers") == [("a", "b")]


def test_no_word_that_sql_keeps_is_a_columns_name(folder: Folder) -> None:
    words = sorted(RESERVED)
    folder.file("customers.csv", one_row(["customer_id", *words], ["1", *words]))
    [table] = folder.run().tables
    assert [custom.name for custom in table.custom] == [f"{word}_" for word in words]
    [row] = folder.rows(f"SELECT {', '.join(f'{word}_::TEXT' for word in words)} FROM customers")
    assert list(row) == words


def test_a_header_that_is_one_endless_name_is_cut(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id," + "x" * 500_000 + "\n1,2\n")
    folder.run()
    assert folder.rows(f"SELECT {'x' * 60} FROM customers") == [(2,)]


def test_reading_a_short_header_leaves_other_readers_of_csv_alone(folder: Folder) -> None:
    folder.customers("1")
    folder.run()
    assert len(next(csv.reader(["x" * 100_000]))[0]) == 100_000


def test_fifty_thousand_columns_are_refused(folder: Folder) -> None:
    names = ",".join(f"a{i}" for i in range(50_000))
    folder.file("customers.csv", f"customer_id,{names}\n")
    with pytest.raises(BadInput, match="50,001 columns"):
        folder.run()
