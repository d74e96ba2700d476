from pathlib import Path

import pytest

from crm.errors import BadInput
from tests.crm.warehouse.folders import Folder, as_written, reasons


def test_names_values_and_files_of_their_own(folder: Folder) -> None:
    folder.file(
        "Kunden 2026.csv",
        "CustomerKey;Country;Seit;Umsatz\nK1;Germany;31.12.2025;1,234\nK2;norway;01.02.2026;5,678\n"
        "K3;;;\nK4;Peru;;\n",
    )
    folder.file(
        "mapping.yaml",
        """
        customers:
          file: Kunden 2026.csv
          customer_id: CustomerKey
          country: {from: Country, values: {Germany: DE, Norway: NO}}
          created_at: {from: Seit, format: "%d.%m.%Y"}
          revenue_last_year: {from: Umsatz, decimal: ","}
        """,
    )
    report = folder.run(max_bad=0)
    columns = "customer_id, country, created_at::DATE::VARCHAR, revenue_last_year"
    assert folder.rows(f"SELECT {columns} FROM customers ORDER BY 1") == [
        ("K1", "DE", "2025-12-31", 1.234),
        ("K2", "NO", "2026-02-01", 5.678),
        ("K3", None, None, None),
        ("K4", "Peru", None, None),
    ]
    [table] = report.tables
    assert (table.file, [c.label for c in table.custom]) == ("Kunden 2026.csv", ["Umsatz"])


def test_mapped_values_are_what_references_and_statuses_are_read_from(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id\nANN\n")
    folder.file("orders.csv", "order_id,who,ordered_at,total,state\no,Mrs A,2026-01-01,5,Storno\n")
    mapping = folder.file(
        "other.yaml",
        "orders:\n  customer_id: {from: who, values: {Mrs A: ANN}}\n"
        "  status: {from: state, values: {storno: cancelled}}\n",
    )
    folder.run(max_bad=0, mapping=mapping)
    assert folder.rows("SELECT customer_id, status, counts FROM orders") == [
        ("ANN", "cancelled", False)
    ]


def test_rejected_rows_show_their_words_and_not_ours(folder: Folder) -> None:
    folder.file("customers.csv", "Key,Land\n,Germany\n2,France\n")
    folder.file(
        "mapping.yaml",
        "customers: {customer_id: Key, country: {from: Land, values: {Germany: DE}}}",
    )
    folder.run(max_bad=50)
    [rejected] = folder.rejected()
    assert as_written(rejected) == {"Key": None, "Land": "Germany"}


def test_a_type_that_the_mapping_gives_is_used(folder: Folder) -> None:
    folder.file("customers.csv", "customer_id,shoe,code\n1,42,7\n2,big,8\n")
    folder.file(
        "mapping.yaml",
        "customers: {shoe_size: {from: shoe, type: number}, code: {from: code, type: text}}",
    )
    report = folder.run(max_bad=50)
    assert reasons(report, "customers") == {"bad_number shoe_size": 1}
    assert folder.types("customers") == {
        "customer_id": "text",
        "shoe_size": "number",
        "code": "text",
    }


@pytest.mark.parametrize(
    ("mapping", "named"),
    [
        ("customers: [", "not YAML"),
        ("- customers", '"-"'),
        ("kunden: {a: b}", '"kunden"'),
        ("customers: Kunden.csv", '"customers"'),
        ("customers: {country: [a]}", '"customers.country'),
        ("customers: {country: {form: a}}", '"customers.country'),
        ("customers: {country: {from: City, values: DE}}", '"customers.country.values"'),
        ("customers: {country: {from: City, decimal: x}}", '"customers.country.decimal"'),
        ("customers: {country: {from: City, format: abc}}", '"customers.country.format"'),
        ("customers: {country: {from: City, type: money}}", '"customers.country.type"'),
        ("customers: {country: Staat}", "customers.country"),
        ("customers: {file: nowhere.csv}", "customers.file"),
        ("customers: {_separator: abc}", '"customers._separator"'),
        ("a: &a [*a]", "mapping.yaml"),
    ],
)
def test_a_mistake_in_the_mapping_is_named_by_its_key(
    folder: Folder, mapping: str, named: str
) -> None:
    folder.file("customers.csv", "customer_id,City\n1,Rome\n")
    folder.file("mapping.yaml", mapping)
    with pytest.raises(BadInput) as error:
        folder.run()
    assert named in str(error.value)


def test_a_mapping_file_that_is_not_there(folder: Folder) -> None:
    folder.customers("1")
    with pytest.raises(BadInput, match="no mapping file"):
        folder.run(mapping=Path("/nowhere/mapping.yaml"))


def test_yaml_cannot_make_objects_of_python(folder: Folder) -> None:
    folder.customers("1")
    made = folder.path / "made"
    folder.file("mapping.yaml", f"customers: !!python/object/apply:os.mkdir ['{made}']")
    with pytest.raises(BadInput):
        folder.run()
    assert not made.exists()
