"""How a CSV file may be laid out, and what is no row of it."""

import pytest

from crm.errors import BadInput
from crm.warehouse.importing.run import run_import
from tests.crm.warehouse.folders import NOW, Folder, as_written, reasons

ALL = "SELECT customer_id, first_name, city FROM customers ORDER BY 1"


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_is_found_outside_quotes(folder: Folder, sign: str) -> None:
    header = sign.join(["customer_id", "first_name", "city", '"a,;|b"'])
    folder.file("customers.csv", f'{header}\n1{sign}Ann{sign}"x{sign}y"{sign}\n')
    folder.run()
    assert folder.rows(ALL) == [("1", "Ann", f"x{sign}y")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", [True, False])
def test_line_ends_of_every_system(folder: Folder, end: str, last: bool) -> None:
    lines = ["customer_id,first_name,city", "1,Ann,Rome", '2,Bo,"O""slo"']
    folder.file("customers.csv", end.join(lines) + end * last)
    folder.run()
    assert folder.rows(ALL) == [("1", "Ann", "Rome"), ("2", "Bo", 'O"slo')]


def test_mixed_line_ends_and_line_breaks_inside_quotes(folder: Folder) -> None:
    text = 'customer_id,first_name,city\r\n1,Ann,"Via\nRoma"\n2,Bo,"a\r\nb"\r\n3,Cy,Bonn\n'
    folder.file("customers.csv", text)
    folder.run()
    assert folder.rows(ALL) == [
        ("1", "Ann", "Via\nRoma"),
        ("2", "Bo", "a\r\nb"),
        ("3", "Cy", "Bonn"),
    ]


def test_the_line_that_excel_writes_above_the_header(folder: Folder) -> None:
    folder.file("customers.csv", "sep=;\ncustomer_id;first_name;city\n1;Ann;a,b\n")
    folder.run()
    assert folder.rows(ALL) == [("1", "Ann", "a,b")]


def test_blank_lines_and_rows_of_nothing_but_separators_are_no_rows(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id,first_name,city\n\n1,Ann,Rome\n,,\n\n2,Bo,\n , ,\n")
    report = folder.run(max_bad=0)
    assert folder.rows(ALL) == [("1", "Ann", "Rome"), ("2", "Bo", None)]
    assert reasons(report, "customers") == {}


def test_ragged_rows_are_left_out_with_their_line(folder: Folder) -> None:
    text = 'customer_id,first_name,city\n1,Ann,"two\nlines"\n2,Bo\n3,Cy,Bonn,more\n4,Di,Graz\n'
    folder.file("customers.csv", text)
    report = folder.run(max_bad=60)
    assert [row[0] for row in folder.rows(ALL)] == ["1", "4"]
    assert reasons(report, "customers") == {"ragged_row": 2}
    assert [(r["line"], as_written(r)) for r in folder.rejected()] == [
        ("4", "2,Bo"),
        ("5", "3,Cy,Bonn,more"),
    ]


def test_a_quote_that_never_closes_costs_one_line_and_not_the_rest(folder: Folder) -> None:
    rows = [f"{i},Ann,Rome\n" for i in range(200_000)]
    rows[70_000] = '70000,Ann,"Rome\n'
    rows[150_000] = '150000,"Ann"x,Rome\n'
    folder.file("customers.csv", "customer_id,first_name,city\n" + "".join(rows))
    report = folder.run()
    assert folder.rows("SELECT count(*), count(DISTINCT customer_id) FROM customers") == [
        (199_998, 199_998)
    ]
    assert reasons(report, "customers") == {"torn_quote": 2}
    assert [r["line"] for r in folder.rejected()] == ["70002", "150002"]


def test_a_field_of_megabytes_is_left_out_and_the_rest_stays(folder: Folder) -> None:
    rows = [f"{i},Ann,Rome\n" for i in range(50)]
    folder.file("customers.csv", "customer_id,first_name,city\n" + "".join(rows))
    with (folder.path / "customers.csv").open("a") as file:
        file.write("99,Ann," + "x" * 5_000_000 + "\n100,Bo,Oslo\n")
    folder.run()
    assert folder.rows("SELECT count(*), max(length(city)) FROM customers") == [(51, 4)]


def test_spaces_around_values_go_and_words_like_null_stay(folder: Folder) -> None:
    text = 'customer_id,first_name,last_name,city\n 1 , Ann\t,NULL," "\n2,"",NA,\u00a0Rome\u00a0\n'
    folder.file("customers.csv", text)
    folder.run()
    assert folder.rows("SELECT * FROM customers ORDER BY 1") == [
        ("1", "Ann", "NULL", None),
        ("2", None, "NA", "Rome"),
    ]


def test_cells_that_look_like_formulas_are_kept_as_they_are(folder: Folder) -> None:
    folder.file("customers.csv", 'customer_id,first_name\n1,"=HYPERLINK(""x"")"\n2,@SUM(A1)\n')
    folder.run()
    assert folder.rows("SELECT first_name FROM customers ORDER BY customer_id") == [
        ('=HYPERLINK("x")',),
        ("@SUM(A1)",),
    ]


def test_a_file_of_no_bytes_is_refused_by_name(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", "")
    with pytest.raises(BadInput, match=r"orders\.csv is empty"):
        folder.run()


def test_a_table_with_a_header_alone_is_an_empty_table(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", "order_id,customer_id,ordered_at,total")
    report = folder.run()
    assert folder.rows("SELECT count(*) FROM orders") == [(0,)]
    assert any("no rows" in sentence for sentence in report.sentences("en"))


def test_an_empty_folder_says_which_tables_are_looked_for(folder: Folder) -> None:
    with pytest.raises(BadInput, match="customers, products, orders"):
        folder.run()


def test_a_folder_without_customers_says_so(folder: Folder) -> None:
    folder.file("orders.csv", "order_id,customer_id,ordered_at,total\n")
    with pytest.raises(BadInput, match='no table "customers"'):
        folder.run()


def test_a_place_where_nothing_is(folder: Folder) -> None:
    with pytest.raises(BadInput, match="nothing at"):
        folder.run(folder.path / "elsewhere")


def test_the_share_of_work_done_grows_to_one(folder: Folder) -> None:
    folder.customers("1")
    folder.file("orders.csv", "order_id,customer_id,ordered_at,total\n")
    heard: list[tuple[str, float]] = []
    run_import(
        str(folder.path),
        folder.home,
        now=NOW,
        progress=lambda name, done: heard.append((name, done)),
    )
    assert [name for name, _ in heard] == ["customers", "orders", ""]
    assert [done for _, done in heard] == sorted(done for _, done in heard)
    assert heard[-1] == ("", 1.0)
